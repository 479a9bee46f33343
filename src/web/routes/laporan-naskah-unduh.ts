// /laporan/naskah/:id/unduh: a set report as the file that was kept. A wrong address shows the ordinary error page instead.
import { createContext } from "react-router";
import { FORMAT_LAPORAN } from "#pelaporan";
import { bukaBerkasNaskah } from "#pelaporan/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muat } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import type { Route } from "./+types/laporan-naskah-unduh";

const berkasContext = createContext<BerkasKirim | null>(null);
const KODE_FORMAT = FORMAT_LAPORAN.map((f) => f.kode);

/** Sends the file that the loader made; as a page, so that a refusal has the ordinary error page. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const format = readPilihan(params, "format", KODE_FORMAT, "docx");
    args.context.set(berkasContext, await bukaBerkasNaskah(konteks, pengguna, { id: args.params.id, format }));
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
