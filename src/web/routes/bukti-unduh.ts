// /bukti/:id: an evidence file, for those who may see it. A refusal shows the ordinary error page instead.
import { createContext } from "react-router";
import { mimeOf } from "#inti";
import { bukaBukti } from "#pengukuran/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/bukti-unduh";

const berkasContext = createContext<BerkasKirim | null>(null);

/** Sends the file that the loader found, as /laporan/unduh does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const { nama, tipe, isi } = await bukaBukti(konteks, pengguna, { id: args.params.id });
    if (pengguna.jenis === "akun") konteks.log.info({ bukti: args.params.id, akun: pengguna.id }, "bukti dibuka");
    args.context.set(berkasContext, { nama, mime: mimeOf(tipe), isi });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
