// Vite builds the browser bundle of src/web and, as the server bundle, src/main.ts with everything it composes.
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  environments: {
    ssr: { build: { rollupOptions: { input: "./src/main.ts" } } },
  },
});
