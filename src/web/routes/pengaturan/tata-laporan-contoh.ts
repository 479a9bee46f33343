// /pengaturan/tata-laporan/contoh?format=&pd=: the sample in the saved look as a file.
import { createContext } from "react-router";
import { FORMAT_LAPORAN, getFormat } from "#pelaporan";
import { getContohTata, renderLatar } from "#pelaporan/server";
import { type BerkasKirim, kirimBerkas } from "../../muat/kirim-berkas.server.ts";
import { muatMasuk } from "../../muat/muat.server.ts";
import { readPilihan, readTeks } from "../../muat/parameter.ts";
import type { Route } from "./+types/tata-laporan-contoh";

const berkasContext = createContext<BerkasKirim | null>(null);

/** Sends the file that the loader made, as laporan-unduh.ts does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

const KODE = FORMAT_LAPORAN.map((f) => f.kode);

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const { kode, ekstensi, mime } = getFormat(readPilihan(params, "format", KODE, "pdf"));
    const permintaan = { pdKode: readTeks(params, "pd") ?? null, paparan: kode === "pptx" };
    const dokumen = await getContohTata(konteks, pengguna, permintaan);
    const isi = await renderLatar(dokumen, kode);
    args.context.set(berkasContext, { nama: `contoh-laporan.${ekstensi}`, mime, isi });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
