// Stands in for React Router's build in tests without a build: the real frame with the routes about evidence, so that
// the real web application can be asked through `app.request()`. vitest.config.ts puts it in place.
import type { ReactNode } from "react";
import {
  type ServerBuild,
  UNSAFE_withComponentProps as withComponentProps,
  UNSAFE_withErrorBoundaryProps as withErrorBoundaryProps,
} from "react-router";
import * as entri from "../../src/web/entry.server.tsx";
import * as akar from "../../src/web/root.tsx";
import * as bukti from "../../src/web/routes/bukti.tsx";
import * as buktiUnduh from "../../src/web/routes/bukti-unduh.ts";

type Modul = NonNullable<ServerBuild["routes"][string]>["module"];

const RUTE = [
  { id: "root", path: "", module: toModul(akar) },
  { id: "bukti", path: "pengukuran/bukti", parentId: "root", module: toModul(bukti) },
  { id: "bukti-unduh", path: "bukti/:id", parentId: "root", module: toModul(buktiUnduh) },
];

/** A route's module as the build wraps it: its components get what was loaded as props. */
function toModul(modul: object): Modul {
  const { default: Halaman, ErrorBoundary } = modul as Partial<Record<"default" | "ErrorBoundary", () => ReactNode>>;
  const halaman = Halaman === undefined ? {} : { default: withComponentProps(Halaman) };
  const galat = ErrorBoundary === undefined ? {} : { ErrorBoundary: withErrorBoundaryProps(ErrorBoundary) };
  return { ...modul, ...halaman, ...galat } as Modul;
}

export const entry: ServerBuild["entry"] = { module: entri };
export const routes: ServerBuild["routes"] = Object.fromEntries(RUTE.map((rute) => [rute.id, rute]));
export const assets: ServerBuild["assets"] = {
  entry: { imports: [], module: "/uji.js" },
  url: "/uji-rute.js",
  version: "uji",
  routes: Object.fromEntries(
    RUTE.map(({ module, ...rute }) => [
      rute.id,
      {
        ...rute,
        module: "/uji.js",
        hasAction: "action" in module,
        hasLoader: "loader" in module,
        hasClientAction: false,
        hasClientLoader: false,
        hasClientMiddleware: false,
        hasErrorBoundary: "ErrorBoundary" in module,
        clientActionModule: undefined,
        clientLoaderModule: undefined,
        clientMiddlewareModule: undefined,
        hydrateFallbackModule: undefined,
      },
    ]),
  ),
};
export const publicPath = "/";
export const assetsBuildDirectory = "build/client";
export const future: ServerBuild["future"] = {};
export const ssr = true;
export const isSpaMode = false;
export const prerender: readonly string[] = [];
export const routeDiscovery: ServerBuild["routeDiscovery"] = { mode: "initial", manifestPath: "/__manifest" };
export const basename = "/";
export const allowedActionOrigins = false;
