// What a plan check says, and what it needs to know besides the plan. Read by the checks and by the screens.
import type { DaftarNomenklatur } from "../nomenklatur-aturan.ts";
import type { JenisSimpul } from "../tipe.ts";
import type { JenisBaris, JenisDokumen } from "./baris.ts";

/** `salah` is refused at once, `kurang` blocks setting the version, `peringatan` is shown. */
export type TemuanRencana = {
  readonly berat: "salah" | "kurang" | "peringatan";
  readonly jenis: JenisBaris;
  readonly kunci: string;
  readonly kolom: string | null;
  /** What is wrong and what to do, in Indonesian. */
  readonly pesan: string;
};

/** A finding about the plan that holds, with the row it is about in words. */
export type TemuanBerlaku = Pick<TemuanRencana, "berat" | "pesan"> & { readonly objek: string };

/** The document and what surrounds the PD's plan. */
export type LingkupNaskah = {
  readonly dokumen: {
    readonly jenis: JenisDokumen;
    readonly tahunMulai: number;
    readonly tahunSelesai: number;
    readonly tahunDasar: number | null;
  };
  /** Codes of the PD's bidang urusan, the main one first. */
  readonly bidang: readonly string[];
  /** The PD's jabatan by id. */
  readonly jabatan: ReadonlyMap<string, { readonly kode: string; readonly nama: string }>;
  /** Every PD of the pemda by id. */
  readonly pd: ReadonlyMap<string, { readonly kode: string; readonly nama: string }>;
  /** Nodes of the pemda's own plan (RPJMD) under which a PD may hang its tujuan or sasaran, by id. */
  readonly luar: ReadonlyMap<string, { readonly jenis: JenisSimpul; readonly kode: string; readonly nama: string }>;
  /** Entries of the nomenklatur that the plan names, by version and code; without it codes are not checked. */
  readonly nomenklatur?: DaftarNomenklatur;
};
