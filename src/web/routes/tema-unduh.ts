// /tematik/:kode/unduh?format=&tahun=: a theme as a document. A wrong address shows the ordinary error page instead.
import { createContext } from "react-router";
import { FORMAT_LAPORAN, getFormat } from "#pelaporan";
import { getLaporan, namaBerkasLaporan, renderLatar } from "#pelaporan/server";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTahun } from "../muat/parameter.ts";
import type { Route } from "./+types/tema-unduh";

type Berkas = { readonly nama: string; readonly mime: string; readonly isi: Uint8Array<ArrayBuffer> };

const berkasContext = createContext<Berkas | null>(null);

/** Sends the file that the loader made in place of the page, as /laporan/unduh does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    if (berkas === null) return halaman;
    const headers = { "Content-Type": berkas.mime, "Content-Disposition": `attachment; filename="${berkas.nama}"` };
    return new Response(berkas.isi, { headers });
  },
];

const KODE_FORMAT = FORMAT_LAPORAN.map((f) => f.kode);

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const format = getFormat(readPilihan(params, "format", KODE_FORMAT, "pptx"));
    const tahun = readTahun(params);
    const laporan = await getLaporan(konteks, pengguna, {
      jenis: "tema",
      temaKode: args.params.kode,
      masa: tahun === undefined ? undefined : String(tahun),
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
