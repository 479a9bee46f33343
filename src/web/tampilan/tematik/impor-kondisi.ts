// What the page of a series import shows after a file came in: a refusal, errors by cell, or every difference. Pure.
import type { BedaKondisi, Dilewati, GalatBuku } from "#pertukaran";
import { type GalatTampil, toGalatTampil } from "../rencana/excel/hasil-excel.ts";

/** `sumber` is what was typed, so that it stays in the form. */
export type HasilImporKondisi = { readonly sumber: string } & (
  | { readonly jenis: "tolak"; readonly pesan: string }
  | {
      readonly jenis: "salah";
      readonly jumlah: number;
      readonly galat: readonly GalatTampil[];
      readonly catatan: readonly string[];
    }
  | PratinjauImpor
);

export type BarisImpor = {
  readonly kunci: string;
  readonly macam: BedaKondisi["macam"];
  readonly kondisi: string;
  readonly tahun: number;
  readonly lama: string | null;
  readonly baru: string;
  /** What the file says where the unit was converted. */
  readonly dariBerkas: string | null;
  readonly sumber: string;
  readonly sumberLama: string | null;
  readonly tempat: string;
};

export type PratinjauImpor = {
  readonly jenis: "pratinjau";
  /** Something to know before confirming, e.g. that somebody else wrote meanwhile. */
  readonly pesan: string | null;
  readonly namaBerkas: string;
  readonly muatan: string;
  readonly baris: readonly BarisImpor[];
  readonly baru: number;
  readonly berubah: number;
  readonly sama: number;
  readonly dilewati: readonly (Dilewati & { readonly kunci: string })[];
  readonly banyakDilewati: number;
  readonly catatan: readonly string[];
};

/** Passed over cells that are listed; the rest is counted. */
const DILEWATI_DITUNJUKKAN = 100;

type Bahan = {
  readonly pesan: string | null;
  readonly namaBerkas: string;
  readonly muatan: string;
  readonly beda: readonly BedaKondisi[];
  readonly dilewati: readonly Dilewati[];
  readonly catatan: readonly string[];
};

/** Every value with what it would replace; equal ones are only counted. */
export function toPratinjauImpor({ beda, dilewati, ...umum }: Bahan): PratinjauImpor {
  const banyak = (macam: BedaKondisi["macam"]) => beda.filter((b) => b.macam === macam).length;
  return {
    jenis: "pratinjau",
    ...umum,
    baris: beda.filter((b) => b.macam !== "sama").map(toBaris),
    baru: banyak("baru"),
    berubah: banyak("berubah"),
    sama: banyak("sama"),
    dilewati: dilewati.slice(0, DILEWATI_DITUNJUKKAN).map((d, i) => ({ ...d, kunci: String(i) })),
    banyakDilewati: dilewati.length,
  };
}

function toBaris(b: BedaKondisi): BarisImpor {
  return {
    kunci: `${b.kondisiId}-${b.tahun}`,
    macam: b.macam,
    kondisi: b.kondisi,
    tahun: b.tahun,
    lama: b.teksLama,
    baru: b.teksBaru,
    dariBerkas: b.dariBerkas,
    sumber: b.baru.sumber,
    sumberLama: b.lama !== null && b.lama.sumber !== b.baru.sumber ? b.lama.sumber : null,
    tempat: b.tempat,
  };
}

/** Errors by cell. */
export function toSalahImpor(
  galat: readonly GalatBuku[],
  catatan: readonly string[],
): Omit<Extract<HasilImporKondisi, { jenis: "salah" }>, "sumber"> {
  return { ...toGalatTampil(galat), catatan };
}
