// /tematik/:kode/data?format=csv|json&tabel=: the figures of a theme as open data. A wrong address shows the error page.
import { createContext } from "react-router";
import { getBacaanTema } from "#tematik/server";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTahun } from "../muat/parameter.ts";
import { FORMAT_DATA, type NamaTabelData, TABEL_DATA } from "../tampilan/tematik/data.ts";
import { renderData } from "../tampilan/tematik/data-tema.ts";
import type { Route } from "./+types/tema-data";

type Berkas = { readonly isi: string; readonly mime: string; readonly nama: string };
const berkasContext = createContext<Berkas | null>(null);

/** Sends the file that the loader made in place of the page, as /laporan/unduh does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    if (berkas === null) return halaman;
    return new Response(berkas.isi, {
      headers: {
        "Content-Type": `${berkas.mime}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${berkas.nama}"`,
        "Cache-Control": "private, no-store",
      },
    });
  },
];

const MIME = { csv: "text/csv", json: "application/json" } as const;

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params, url }) => {
    const format = readPilihan(params, "format", FORMAT_DATA, "json");
    const bawaan: NamaTabelData | undefined = format === "csv" ? "kondisi" : undefined;
    const nama = readPilihan(
      params,
      "tabel",
      TABEL_DATA.map((t) => t.kode),
      bawaan,
    );
    const bacaan = await getBacaanTema(konteks, pengguna, { temaKode: args.params.kode, tahun: readTahun(params) });
    const asal = { pemda: bacaan.pemda, alamat: `${url.origin}/tematik/${bacaan.tema.kode}` };
    const isi = renderData(bacaan, format, nama, asal);
    const namaBerkas = ["tema", bacaan.tema.kode, ...(nama === undefined ? [] : [nama]), bacaan.tahun].join("-");
    args.context.set(berkasContext, { isi, mime: MIME[format], nama: `${namaBerkas}.${format}` });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
