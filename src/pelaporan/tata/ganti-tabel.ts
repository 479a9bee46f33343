// Charts and trees as tables, for formats that cannot draw them with text one can select and edit. Called by DOCX,
// XLSX, and PPTX for points.
import type { Grafik, Pohon, Sel, SeriTergambar, SimpulPohon, Tabel } from "../model.ts";
import { labelNilai } from "./label-grafik.ts";

/**
 * A chart's figures: a row per category, a column per series; of points first the number that stands at each in the
 * drawing. @example tabelGrafik(grafik).kepala[0]?.length // series + 1, of points 4
 */
export function tabelGrafik(grafik: Grafik): Tabel {
  const { judul, kategori, seri } = grafik;
  const bernomor = grafik.bentuk === "sebar";
  return {
    jenis: "tabel",
    judul,
    lebar: [...(bernomor ? [6] : []), 40, ...seri.map(() => 60 / Math.max(1, seri.length))],
    kepala: [
      [
        ...(bernomor ? [{ isi: "NO", rata: "tengah" } as const] : []),
        { isi: grafik.bentuk === "garis" ? "PERIODE" : "URAIAN" },
        ...seri.map((s): Sel => ({ isi: s.nama, rata: "tengah" })),
      ],
    ],
    baris: kategori.map((nama, i) => [
      ...(bernomor ? [{ isi: String(i + 1), rata: "tengah" } as const] : []),
      { isi: nama, judulBaris: true },
      ...seri.map((s) => selAngka(grafik, s, i)),
    ]),
  };
}

function selAngka(grafik: Grafik, seri: SeriTergambar, ke: number): Sel {
  const nilai = seri.nilai[ke] ?? null;
  const isi = labelNilai(grafik, seri, ke);
  if (nilai === null) return { isi, rata: "kanan", nada: "redup" };
  return { isi, rata: "kanan", angka: { nilai, satuan: grafik.satuan, desimal: grafik.desimal } };
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
