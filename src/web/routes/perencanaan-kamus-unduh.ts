// /perencanaan/kamus/unduh: the kamus of indikator as a file. A wrong address shows the ordinary error page instead.
import { createContext } from "react-router";
import { FORMAT_LAPORAN, getFormat } from "#pelaporan";
import { getLaporanKamus, namaBerkasKamus, renderLatar } from "#pelaporan/server";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTahun, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { JENIS_KAMUS } from "../tampilan/rencana/kamus/unduhan.ts";
import type { Route } from "./+types/perencanaan-kamus-unduh";

type Berkas = { readonly nama: string; readonly mime: string; readonly isi: Uint8Array<ArrayBuffer> };

const berkasContext = createContext<Berkas | null>(null);
const KODE_FORMAT = FORMAT_LAPORAN.map((f) => f.kode);

/**
 * Sends the file that the loader made. A route that answers with files alone has no error page of its own in React
 * Router, so this one is a page whose answer is replaced when all went well.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    if (berkas === null) return halaman;
    const headers = { "Content-Type": berkas.mime, "Content-Disposition": `attachment; filename="${berkas.nama}"` };
    return new Response(berkas.isi, { headers });
  },
];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const format = getFormat(readPilihan(params, "format", KODE_FORMAT, "pptx"));
    const pdKode = await resolvePdKode(bahan);
    const { dokumen, tahun } = await getLaporanKamus(konteks, pengguna, {
      pdKode,
      versiId: readTeks(params, "versi"),
      tahun: readTahun(params),
      semua: readPilihan(params, "jenis", JENIS_KAMUS, "iku") === "semua",
    });
    args.context.set(berkasContext, {
      nama: namaBerkasKamus({ pdKode, tahun }, format.kode),
      mime: format.mime,
      isi: await renderLatar(dokumen, format.kode),
    });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
