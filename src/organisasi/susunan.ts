// Perangkat daerah with their offices and holders, as the settings pages show them. Types only.
import type { MasaJabatan } from "./pejabat.ts";
import type { Pejabat, PerangkatDaerah } from "./tipe.ts";

/** A PD in the list; `kepala` is today's, null when nobody is recorded. `peringatan` are sentences. */
export type PdTersusun = PerangkatDaerah & {
  readonly urutan: number;
  readonly kepala: Pejabat | null;
  readonly peringatan: readonly string[];
};

/** A term with its id, so that it can be changed. */
export type PejabatTersusun = MasaJabatan & { readonly id: string };

/** An office; its terms newest first. */
export type JabatanTersusun = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly kepala: boolean;
  /** Bidang, UPTD or seksi; null when it is not recorded. */
  readonly unit: string | null;
  /** The office above it in the same PD. */
  readonly atasanId: string | null;
  readonly pejabat: readonly PejabatTersusun[];
};

/** One PD with everything that can be changed about it. */
export type SusunanPd = { readonly pd: PdTersusun; readonly jabatan: readonly JabatanTersusun[] };
