// /laporan/logo/:sidik: the logo of a report that is read in the browser. Its name is its hash, so it may be kept for long.
import { createContext } from "react-router";
import { bukaLogo } from "#pelaporan/server";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/laporan-logo";

type Gambar = { readonly jenis: "png" | "jpg"; readonly isi: Uint8Array<ArrayBuffer> };
const gambarContext = createContext<Gambar | null>(null);
const UMUR_DETIK = 86_400;

/** Sends the picture that the loader found, as laporan-unduh.ts sends files. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const gambar = context.get(gambarContext);
    if (gambar === null) return halaman;
    return new Response(gambar.isi, {
      headers: {
        "Content-Type": gambar.jenis === "png" ? "image/png" : "image/jpeg",
        "Content-Length": String(gambar.isi.length),
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "Cache-Control": `private, max-age=${UMUR_DETIK}, immutable`,
        "Cross-Origin-Resource-Policy": "same-origin",
      },
    });
  },
];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna }) => {
    args.context.set(gambarContext, await bukaLogo(konteks, pengguna, { sidik: args.params.sidik }));
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
