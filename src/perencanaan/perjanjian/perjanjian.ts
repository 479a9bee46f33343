// Agreements as use cases hand them to screens and reports. Types only.
import type { Pemda, PerangkatDaerah } from "#organisasi";
import type { BedaPerjanjian } from "./beda-perjanjian.ts";
import type { IsiPerjanjian, KeadaanPerjanjian } from "./isi-perjanjian.ts";
import type { TemuanPerjanjian } from "./periksa-perjanjian.ts";

/** What was signed, and by whom it was recorded; `pada` is an ISO instant, `alamat` the printed verification address. */
export type NaskahPerjanjian = {
  readonly isi: IsiPerjanjian;
  readonly sidik: string;
  readonly alamat: string;
  readonly oleh: string;
  readonly pada: string;
};

/** One agreement; `naskah` is null until it is signed. */
export type PerjanjianTercatat = {
  readonly id: string;
  readonly jabatanId: string;
  readonly tahun: number;
  readonly nomor: number;
  readonly alasan: string | null;
  readonly triwulan: boolean;
  readonly naskah: NaskahPerjanjian | null;
};

/** A scan or an e-signed PDF; `pada` is an ISO instant. */
export type BerkasPerjanjian = {
  readonly id: string;
  readonly nama: string;
  readonly ukuran: number;
  readonly oleh: string;
  readonly pada: string;
};

/** An office in the list of a PD; `perjanjian` newest first. */
export type BarisPerjanjian = {
  readonly jabatan: {
    readonly id: string;
    readonly nama: string;
    readonly unit: string | null;
    readonly jarak: number;
  };
  readonly pejabat: string | null;
  readonly jumlahIndikator: number;
  readonly keadaan: KeadaanPerjanjian;
  readonly perjanjian: readonly (Omit<PerjanjianTercatat, "naskah"> & { readonly tanggal: string | null })[];
};
export type DaftarPerjanjian = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly baris: readonly BarisPerjanjian[];
  readonly bolehSusun: boolean;
};

/** One agreement in full. `isi` is what was signed, or what the plan makes today; `beda` is the drift since signing. */
export type LembarPerjanjian = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly perjanjian: PerjanjianTercatat;
  readonly isi: IsiPerjanjian;
  readonly temuan: TemuanPerjanjian;
  readonly beda: readonly BedaPerjanjian[];
  readonly berkas: readonly BerkasPerjanjian[];
  readonly boleh: { readonly susun: boolean; readonly tandatangani: boolean };
};

/** What the public learns of a digest. `cocok`: the stored content still gives this digest. */
export type HasilPeriksaSidik = {
  readonly pemda: string;
  readonly sidik: string;
  readonly cocok: boolean;
  readonly isi: IsiPerjanjian;
  readonly pada: string;
};
