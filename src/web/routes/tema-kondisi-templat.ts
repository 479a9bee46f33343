// /tematik/:kode/kondisi/templat: the series of a theme as a workbook to fill in and bring back.
import { createContext } from "react-router";
import { getTemplatKondisi } from "#pertukaran/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/tema-kondisi-templat";

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
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const { nama, isi } = await getTemplatKondisi(konteks, pengguna, { temaKode: args.params.kode });
    args.context.set(berkasContext, { nama, mime: MIME, isi });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
