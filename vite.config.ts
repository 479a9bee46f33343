// Vite builds the browser bundle of src/web and, as the server bundle, src/main.ts with everything it composes.
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";

// Pieces of less than a kilobyte compress badly and cost a request each, so what nearly every page uses travels together:
// the framework, which stays in the browser's cache from release to release, and our smallest components.
const KERANGKA_KERJA = /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/;
const BERSAMA =
  /src[\\/]web[\\/](komponen[\\/](dasar[\\/](pemilih|kosong)|angka[\\/](predikat|sel-angka|tautan-angka)|kerangka[\\/]kepala-halaman|masuk[\\/]medan|jelaskan[\\/](butir|konteks-jelaskan))|muat[\\/](alamat|data-akar|isian-bukti)|tampilan[\\/](jejak-alamat|tanpa-angka|nada))\.tsx?$/;

/** Builds the program of the process that draws reports beside the server, which starts it under this name. */
const penggambar: Plugin = {
  name: "opensakip-penggambar",
  applyToEnvironment: ({ name }) => name === "ssr",
  buildStart() {
    const id = "./src/pelaporan/perender/penggambar.server.ts";
    this.emitFile({ type: "chunk", id, fileName: "penggambar.js" });
  },
};

export default defineConfig({
  plugins: [tailwindcss(), reactRouter(), penggambar],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: "kerangka-kerja", test: KERANGKA_KERJA, priority: 2 },
                { name: "bersama", test: BERSAMA, priority: 1 },
              ],
            },
          },
        },
      },
    },
    ssr: { build: { rollupOptions: { input: "./src/main.ts" } } },
  },
});
