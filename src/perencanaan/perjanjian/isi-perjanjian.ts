// What a perjanjian kinerja says, as data: frozen when it is signed, printed by pelaporan, compared with the plan later.
import type { Pemda, StatusPejabat } from "#organisasi";
import type { JenisSimpul } from "../tipe.ts";

/** One party. `sebutan` is the printed position with Plt./Plh.; `nama` is null where nobody is recorded. */
export type Pihak = {
  readonly jabatan: string;
  readonly sebutan: string;
  readonly nama: string | null;
  readonly status: StatusPejabat | null;
};

/** Targets are set text ("94,87%"), null where the plan sets none; `triwulan` is TW1..TW4. */
export type IndikatorPerjanjian = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly target: string | null;
  readonly triwulan: readonly (string | null)[];
};
export type SasaranPerjanjian = {
  readonly id: string;
  readonly jenis: JenisSimpul;
  readonly kode: string;
  readonly nama: string;
  readonly indikator: readonly IndikatorPerjanjian[];
};

export const JENJANG_ANGGARAN = ["program", "kegiatan", "sub_kegiatan"] as const;
export type JenjangAnggaran = (typeof JENJANG_ANGGARAN)[number];

/** `nilai` is rupiah as decimal text, null where none is set. */
export type BarisAnggaranPerjanjian = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly nilai: string | null;
  readonly sumberDana: string | null;
};

/**
 * The whole agreement (PermenPANRB 53/2014, Lampiran I). `nomor` 0 is murni, n the n-th perubahan with its `alasan`.
 * `tempat` and `tanggal` ("YYYY-MM-DD") are null until it is signed. `pihakKedua` is null for the head of the pemda,
 * who has no superior here.
 */
export type IsiPerjanjian = {
  readonly bentuk: 1;
  readonly pemda: Pick<Pemda, "kodeWilayah" | "nama" | "istilahTriwulan">;
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
  readonly nomor: number;
  readonly alasan: string | null;
  readonly tempat: string | null;
  readonly tanggal: string | null;
  readonly pihakPertama: Pihak;
  readonly pihakKedua: Pihak | null;
  readonly sasaran: readonly SasaranPerjanjian[];
  readonly anggaran: {
    readonly jenjang: JenjangAnggaran;
    readonly baris: readonly BarisAnggaranPerjanjian[];
    readonly total: string | null;
  };
  /** Whether the targets per triwulan are an annex of it. */
  readonly triwulan: boolean;
};

/** @example sebutanPerjanjian(0) // "Murni" */
export function sebutanPerjanjian(nomor: number): string {
  return nomor === 0 ? "Murni" : `Perubahan ke-${nomor}`;
}

export type KeadaanPerjanjian = "belum_ada" | "disusun" | "ditandatangani";
const KEADAAN: Readonly<Record<KeadaanPerjanjian, string>> = {
  belum_ada: "Belum disusun",
  disusun: "Disusun",
  ditandatangani: "Ditandatangani",
};

/** @example sebutanKeadaanPerjanjian("disusun") // "Disusun" */
export function sebutanKeadaanPerjanjian(keadaan: KeadaanPerjanjian): string {
  return KEADAAN[keadaan];
}
