// Line and scatter charts for the tests of slides and workbooks.
import type { Grafik } from "../../model.ts";

const DASAR = { jenis: "grafik", satuan: "%", desimal: 2, teksAlternatif: "Isi grafik dalam kata." } as const;

/** A line through years from 2020 on, with the mark of one hundred percent. */
export function garisUji(nilai: readonly (string | null)[], lain: Partial<Grafik> = {}): Grafik {
  return {
    ...DASAR,
    bentuk: "garis",
    judul: "Tren",
    kategori: nilai.map((_, i) => String(2020 + i)),
    seri: [{ nama: "Capaian rata-rata", nilai }],
    acuan: { y: "100" },
    ...lain,
  };
}

/** Points with these pairs of figures, parted at 50 to the right and 90 upwards. */
export function sebarUji(
  pasangan: readonly (readonly [string | null, string | null])[],
  lain: Partial<Grafik> = {},
): Grafik {
  return {
    ...DASAR,
    bentuk: "sebar",
    judul: "Kuadran",
    kategori: pasangan.map((_, i) => `Dinas ${i + 1}`),
    seri: [
      { nama: "Serapan anggaran", nilai: pasangan.map(([x]) => x) },
      { nama: "Capaian", nilai: pasangan.map(([, y]) => y) },
    ],
    acuan: { x: "50.00", y: "90.00" },
    ...lain,
  };
}

/** Many points, all in one corner. */
export const SEBAR_PENUH: Grafik = sebarUji(
  Array.from({ length: 45 }, (_, i) => [String(90 + (i % 9)), String(95 + (i % 7))] as const),
);

const NAMA_PANJANG = `Persentase ${"tenaga kerja yang ditempatkan ".repeat(8)}`.slice(0, 200);
const JAHAT = `$& $1 A & B <c> "d" \u0007 ]]>`;

/** What a chart must stand: one category or none, nothing but gaps, long and wild names, numbers below zero. */
export const GRAFIK_TEPI: readonly (readonly [string, Grafik])[] = [
  ["one period", garisUji(["50"])],
  ["no period", garisUji([])],
  ["periods without a number", garisUji([null, null])],
  ["negative periods", garisUji(["-5", "5", null])],
  ["billions", garisUji(["29842000000", "31250000000"], { satuan: "rupiah", desimal: 0 })],
  ["more periods than a slide holds", garisUji(Array.from({ length: 40 }, (_, i) => String(i)))],
  ["a line without a mark", withoutAcuan(garisUji(["1", "2"]))],
  ["one point", sebarUji([["10", "20"]])],
  ["no point", sebarUji([])],
  ["points without a number", sebarUji([[null, null]])],
  [
    "points with half of their figures",
    sebarUji([
      ["1", null],
      [null, "1"],
    ]),
  ],
  [
    "negative points",
    sebarUji([
      ["-10", "-20"],
      ["5", "5"],
    ]),
  ],
  ["points at zero without marks", withoutAcuan(sebarUji([["0", "0"]]))],
  ["points marked upwards only", sebarUji([["1", "2"]], { acuan: { y: "100" } })],
  ["points of one series", sebarUji([["1", "2"]], { seri: [{ nama: "Serapan", nilai: ["1"] }] })],
  ["many points", SEBAR_PENUH],
  ...[NAMA_PANJANG, JAHAT, ""].flatMap((nama): readonly (readonly [string, Grafik])[] => [
    [`line named ${JSON.stringify(nama)}`, bernama(garisUji(["1", "2"]), nama)],
    [`point named ${JSON.stringify(nama)}`, bernama(sebarUji([["1", "2"]]), nama)],
  ]),
];

function withoutAcuan({ acuan: _, ...grafik }: Grafik): Grafik {
  return grafik;
}

function bernama(grafik: Grafik, nama: string): Grafik {
  const { kategori, seri } = grafik;
  return {
    ...grafik,
    judul: nama,
    satuan: nama,
    kategori: kategori.map(() => nama),
    seri: seri.map((s) => ({ ...s, nama })),
  };
}
