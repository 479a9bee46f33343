// Planning documents and their versions, as screens and use cases read them.
import type { JenisDokumen } from "./baris.ts";
import type { KeadaanVersi, TindakanVersi } from "./keadaan-versi.ts";

/** `nomor` 0 is the murni version, n the n-th perubahan; `alasan` says why it was begun. */
export type IsiVersi = {
  readonly id: string;
  readonly nomor: number;
  readonly alasan: string;
  readonly tindakan: readonly TindakanVersi[];
  readonly keadaan: KeadaanVersi;
};

/** Years are inclusive; `tahunDasar` is the year of the baseline, before the first target. */
export type DokumenRencana = {
  readonly id: string;
  readonly jenis: JenisDokumen;
  readonly judul: string;
  readonly tahunMulai: number;
  readonly tahunSelesai: number;
  readonly tahunDasar: number | null;
  /** Newest first. */
  readonly versi: readonly IsiVersi[];
};

export type VersiRencana = IsiVersi & { readonly dokumen: DokumenRencana };

const SEBUTAN: Readonly<Record<JenisDokumen, string>> = { rpjmd: "RPJMD", renstra: "Renstra", renja: "Renja" };

/** The kind of a document in words. @example sebutanDokumen("renja") // "Renja" */
export function sebutanDokumen(jenis: JenisDokumen): string {
  return SEBUTAN[jenis];
}

/** The version that is being drafted or waits to be set, if there is one. */
export function findVersiTerbuka(dokumen: DokumenRencana): IsiVersi | undefined {
  return dokumen.versi.find((v) => v.keadaan === "disusun" || v.keadaan === "diajukan");
}

/** The version that holds: the newest that was set. */
export function findVersiBerlaku(dokumen: DokumenRencana): IsiVersi | undefined {
  return dokumen.versi.find((v) => v.keadaan === "ditetapkan");
}
