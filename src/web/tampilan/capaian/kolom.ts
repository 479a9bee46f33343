// The columns of the capaian table: keys for the address, headings, and where each figure is. Pure.
import { assertNever } from "#inti";
import type { BarisCapaian, SelAngka } from "#pengukuran";

/** Keys of the columns that hold figures, as they stand in `?urut=`. `-1` and `-2` are the semesters. */
export const KUNCI_ANGKA = [
  "target-lalu",
  "realisasi-lalu",
  "capaian-lalu",
  "target",
  "target-1",
  "target-2",
  "realisasi-1",
  "realisasi-2",
  "capaian-1",
  "capaian-2",
] as const;
export type KunciAngka = (typeof KUNCI_ANGKA)[number];

/** Every key `?urut=` takes; `nomor` is the printed order. */
export const KUNCI_URUT = ["nomor", "simpul", "indikator", ...KUNCI_ANGKA] as const;
export type KunciUrut = (typeof KUNCI_URUT)[number];

export type Kolom = { readonly kunci: KunciAngka; readonly judul: string };
/** Columns under one common heading. */
export type KelompokKolom = { readonly judul: string; readonly kolom: readonly Kolom[] };

/**
 * The figures of the table in printed order, for the year `tahun`.
 * @example kelompokKolom(2024)[0]?.judul // "Tahun 2023"
 */
export function kelompokKolom(tahun: number): readonly KelompokKolom[] {
  const semester = (jenis: "target" | "realisasi" | "capaian"): readonly Kolom[] => [
    { kunci: `${jenis}-1`, judul: "Semester I" },
    { kunci: `${jenis}-2`, judul: "Semester II" },
  ];
  return [
    {
      judul: `Tahun ${tahun - 1}`,
      kolom: [
        { kunci: "target-lalu", judul: "Target" },
        { kunci: "realisasi-lalu", judul: "Realisasi" },
        { kunci: "capaian-lalu", judul: "Capaian" },
      ],
    },
    { judul: `Target ${tahun}`, kolom: [{ kunci: "target", judul: `Tahun ${tahun}` }, ...semester("target")] },
    { judul: `Realisasi ${tahun}`, kolom: semester("realisasi") },
    { judul: `Capaian ${tahun}`, kolom: semester("capaian") },
  ];
}

/** The cell of a row under a column. */
export function selOf(baris: BarisCapaian, kunci: KunciAngka): SelAngka & { readonly catatanJadwal?: string } {
  switch (kunci) {
    case "target-lalu":
      return baris.lalu.target;
    case "realisasi-lalu":
      return baris.lalu.realisasi;
    case "capaian-lalu":
      return baris.lalu.capaian;
    case "target":
      return baris.targetTahun;
    case "target-1":
      return baris.target[0];
    case "target-2":
      return baris.target[1];
    case "realisasi-1":
      return baris.realisasi[0];
    case "realisasi-2":
      return baris.realisasi[1];
    case "capaian-1":
      return baris.capaian[0];
    case "capaian-2":
      return baris.capaian[1];
    default:
      return assertNever(kunci);
  }
}
