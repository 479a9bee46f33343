// /laporan/unduh: a report of any kind as a file. A wrong address shows the ordinary error page instead.
import { createContext } from "react-router";
import { getFormat, getJenis } from "#pelaporan";
import { getLaporan, namaBerkasLaporan, renderLatar } from "#pelaporan/server";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { ASAL, KODE_JENIS } from "../tampilan/laporan.ts";
import type { Route } from "./+types/laporan-unduh";

type Berkas = { readonly nama: string; readonly mime: string; readonly isi: Uint8Array<ArrayBuffer> };

const berkasContext = createContext<Berkas | null>(null);

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
    const jenis = getJenis(readPilihan(params, "jenis", KODE_JENIS, "deck"));
    const format = getFormat(readPilihan(params, "format", jenis.format, jenis.format[0] ?? "pdf"));
    const pdKode = await resolvePdKode(bahan);
    const laporan = await getLaporan(konteks, pengguna, {
      jenis: jenis.kode,
      pdKode,
      temaKode: readTeks(params, "tema"),
      masa: readTeks(params, "periode"),
      asalAngka: readPilihan(params, "asal", ASAL, "tidak") === "ya",
    });
    args.context.set(berkasContext, {
      nama: namaBerkasLaporan(laporan, format.kode),
      mime: format.mime,
      isi: await renderLatar(laporan.dokumen, format.kode),
    });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
