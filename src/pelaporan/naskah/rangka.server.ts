// The registry of reports with texts: how each kind loads its data. Called by the use cases of this folder; tests pass a
// kind of their own.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { MasaLaporan } from "../masa.ts";
import type { Kerangka } from "./kerangka.ts";

/** About whom and when: `pdKode` is null for a report of the pemda itself. */
export type LingkupRangka = {
  readonly pemdaSlug: string;
  readonly pdKode: string | null;
  readonly periode: string;
};

/** One kind of report. `milik`: each PD hands one in, or the pemda does. `masa`: what its period may be. */
export type RangkaLaporan = {
  readonly jenis: string;
  readonly nama: string;
  readonly milik: "pd" | "pemda";
  readonly masa: MasaLaporan;
  /** Loads everything in the snapshot that `konteks.basis` is. @throws Galat of the use cases it asks. */
  readonly muat: (konteks: Konteks, pengguna: Pengguna, lingkup: LingkupRangka) => Promise<Kerangka>;
};

/** @throws Galat `tidak_ditemukan`, naming the kinds there are. */
export function getRangka(daftar: readonly RangkaLaporan[], jenis: string): RangkaLaporan {
  const rangka = daftar.find((r) => r.jenis === jenis);
  if (rangka !== undefined) return rangka;
  const yangAda = daftar.map((r) => r.jenis).join(", ");
  throw new Galat("tidak_ditemukan", `Jenis laporan "${jenis}" tidak ada. Yang ada: ${yangAda}.`);
}
