// /perencanaan/excel/unduh: the workbook of a draft. A wrong address shows the ordinary error page instead.
import { createContext } from "react-router";
import { getTemplatRencana } from "#pertukaran/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import type { Route } from "./+types/perencanaan-excel-unduh";

const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const permintaan = { pdKode: await resolvePdRencana(bahan), versiId: readTeks(params, "versi") };
    const { nama, isi } = await getTemplatRencana(konteks, pengguna, permintaan);
    args.context.set(berkasContext, { nama, mime: MIME, isi });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
