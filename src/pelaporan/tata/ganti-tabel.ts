// Charts and trees as tables, for formats that cannot draw them with text one can select and edit. Called by DOCX.
import { formatBesaran } from "#inti";
import type { Grafik, Pohon, Sel, SimpulPohon, Tabel } from "../model.ts";

/** A chart's figures: a row per category, a column per series. @example tabelGrafik(grafik).kepala[0]?.length // series + 1 */
export function tabelGrafik({ judul, kategori, seri, satuan, desimal }: Grafik): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: [40, ...seri.map(() => 60 / Math.max(1, seri.length))],
    kepala: [[{ isi: "INDIKATOR" }, ...seri.map((s): Sel => ({ isi: s.nama, rata: "tengah" }))]],
    baris: kategori.map((nama, i) => [
      { isi: nama, judulBaris: true },
      ...seri.map((s): Sel => {
        const nilai = s.nilai[i] ?? null;
        return nilai === null
          ? { isi: "tanpa angka", rata: "kanan", nada: "redup" }
          : { isi: formatBesaran(nilai, satuan, desimal), rata: "kanan", angka: { nilai, satuan, desimal } };
      }),
    ]),
  };
}

/** A tree in reading order: each level steps in, its details beside it. */
export function tabelPohon({ judul, akar }: Pohon): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: [18, 42, 40],
    kepala: [[{ isi: "JENJANG" }, { isi: "URAIAN" }, { isi: "RINCIAN" }]],
    baris: akar.flatMap((s) => barisSimpul(s, 0)),
  };
}

// No-break spaces keep the step also where a format drops blanks at the beginning of a line.
const LANGKAH = "\u00a0\u00a0\u00a0";

function barisSimpul({ label, judul, rincian, anak }: SimpulPohon, lapis: number): readonly (readonly Sel[])[] {
  const sel: readonly Sel[] = [
    { isi: LANGKAH.repeat(lapis) + label },
    { isi: [{ teks: judul, tebal: lapis === 0 }], judulBaris: true },
    { isi: rincian.join("\n") },
  ];
  return [sel, ...anak.flatMap((a) => barisSimpul(a, lapis + 1))];
}
