// What the system noticed about a PD's figures, for the list of findings. Types only.
import type { Pemda, PerangkatDaerah } from "#organisasi";
import type { KodePeringatan } from "../peringatan.ts";
import type { TemuanCetak } from "../tipe.ts";

/** A warning about one published figure; `jelaskan` is the web path that explains it. */
export type PeringatanTerbit = {
  readonly kode: KodePeringatan;
  readonly objek: string;
  readonly periode: string;
  readonly kalimat: string;
  readonly jelaskan: string;
};

/** Something that is missing: about what, for when, and what to do. */
export type KekuranganData = { readonly objek: string; readonly periode: string; readonly uraian: string };

/**
 * Everything noticed about the published figures of a PD in the year of `periode`, as far as it reaches. `dibandingkan`
 * counts the printed figures of other documents that were compared, `terukur` the published figures that were looked at.
 */
export type TemuanPd = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly periode: string;
  readonly tahun: number;
  readonly labelPeriode: string;
  readonly tercetak: readonly TemuanCetak[];
  readonly dibandingkan: number;
  readonly peringatan: readonly PeringatanTerbit[];
  readonly terukur: number;
  readonly kurang: readonly KekuranganData[];
};
