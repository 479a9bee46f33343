// /perencanaan/perjanjian/:id/berkas/:berkas: a signed file as it was attached. A refusal shows the ordinary error page.
import { createContext } from "react-router";
import { mimeOf } from "#inti";
import { bukaBerkasPerjanjian } from "#perencanaan/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/perencanaan-perjanjian-berkas";

const berkasContext = createContext<BerkasKirim | null>(null);

/** Sends the file that the loader found, as /bukti/:id does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const { id, berkas: berkasId } = args.params;
    const { nama, isi } = await bukaBerkasPerjanjian(konteks, pengguna, { id, berkasId });
    args.context.set(berkasContext, { nama, mime: mimeOf("pdf"), isi });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
