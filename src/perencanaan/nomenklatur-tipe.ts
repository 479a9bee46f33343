// The nomenklatur as screens read it. Types only.
import type { JenisNomenklatur } from "./nomenklatur.ts";

/** One entry; `kode` as this PD would store it (main bidang in place of X.XX), `kodeDaftar` as the list prints it. */
export type ButirCari = {
  readonly kode: string;
  readonly kodeDaftar: string;
  readonly jenis: JenisNomenklatur;
  readonly nama: string;
  /** What the list proposes for a sub kegiatan; null for other levels. */
  readonly kinerja: string | null;
  readonly indikator: string | null;
  readonly satuan: string | null;
};

/** What was found; `lebih`: there are more than were asked for. */
export type HasilCari = {
  readonly versi: string;
  readonly butir: readonly ButirCari[];
  readonly lebih: boolean;
};

/** One version of the list, with its number of entries by level. */
export type VersiNomenklatur = {
  readonly versi: string;
  readonly jumlah: Readonly<Record<JenisNomenklatur, number>>;
};
