// One condition of a theme: its newest value, what the series says, and the line where there are two values or more.
import type { KondisiTampil } from "../../../tampilan/tematik/bacaan.ts";
import { IsiSel } from "../../angka/sel-angka.tsx";
import { GambarGaris } from "../../rekap/gambar-garis.tsx";

export function KartuKondisi({ kondisi }: { readonly kondisi: KondisiTampil }) {
  const { nama, definisi, terbaru, kalimat, gambar } = kondisi;
  return (
    <li className="kartu kondisi-kartu">
      <h3 className="kondisi-nama">{nama}</h3>
      {terbaru === null ? (
        <p className="tanpa-angka">belum diisi</p>
      ) : (
        <p className="kondisi-nilai">
          <IsiSel sel={terbaru.sel} skala={[]} /> <span className="kondisi-tahun">{terbaru.tahun}</span>
        </p>
      )}
      {gambar === null ? null : <GambarGaris gambar={gambar} kecil />}
      <p className="text-sm">{kalimat}</p>
      {definisi === null ? null : <p className="text-sm text-redup">{definisi}</p>}
      {terbaru === null ? null : <p className="text-sm text-redup">Sumber: {terbaru.sumber}</p>}
    </li>
  );
}
