// /laporan/paket/:id/unduh: the archive of a package, sent while it is read. A refusal shows the ordinary error page.
import { createContext } from "react-router";
import { unduhPaket } from "#pelaporan/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/laporan-paket-unduh";

const berkasContext = createContext<BerkasKirim | null>(null);

/** Sends the archive that the loader opened, as /laporan/unduh does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const arsip = await unduhPaket(konteks, pengguna, { id: args.params.id });
    args.context.set(berkasContext, { ...arsip, mime: "application/zip" });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
