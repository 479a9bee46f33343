// /perencanaan/perjanjian/:id/unduh: an agreement as a file. A wrong address shows the ordinary error page instead.
import { createContext } from "react-router";
import { getFormat } from "#pelaporan";
import { getLaporanPerjanjian, namaBerkasPerjanjian, renderLatar } from "#pelaporan/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import { FORMAT_PERJANJIAN } from "../tampilan/rencana/perjanjian/tampilan.ts";
import type { Route } from "./+types/perencanaan-perjanjian-unduh";

const berkasContext = createContext<BerkasKirim | null>(null);

/** Sends the file that the loader made; as a page, so that a refusal has the ordinary error page. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const { kode, mime } = getFormat(readPilihan(params, "format", FORMAT_PERJANJIAN, "docx"));
    const { dokumen, isi } = await getLaporanPerjanjian(konteks, pengguna, { id: args.params.id });
    const nama = namaBerkasPerjanjian(isi, kode);
    args.context.set(berkasContext, { nama, mime, isi: await renderLatar(dokumen, kode) });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
