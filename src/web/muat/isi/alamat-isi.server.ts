// Which PD and filling period the sheet shows, and what else could be chosen. Called by the loaders of /pengukuran/isi.
import { createHash } from "node:crypto";
import { listPdDengan, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import type { BarisJadwal } from "#pengukuran";
import { listJadwal } from "#pengukuran/server";
import type { BahanMuat } from "../muat.server.ts";
import { readTeks } from "../parameter.ts";
import { resolvePdKode } from "../pd-bawaan.server.ts";

/** `periode` is null while the pemda has no filling schedule. */
export type AlamatIsi = {
  readonly pdKode: string;
  readonly periode: string | null;
  readonly jadwal: readonly BarisJadwal[];
  /** The PD that may be chosen: one's own, or all for who serves the whole pemda. */
  readonly pd: readonly PerangkatDaerah[];
};

/**
 * `?pd=` and `?periode=`; else the account's own PD and the newest open period, else the newest.
 * @throws Galat `tidak_berhak`, `tidak_ditemukan`.
 */
export async function resolveAlamatIsi(bahan: BahanMuat): Promise<AlamatIsi> {
  const { konteks, pengguna, params } = bahan;
  const { pd } = await getDaftarPd(konteks, pengguna);
  const milik = pdMilik(pengguna, pd);
  const pdKode = readTeks(params, "pd") ?? milik[0]?.kode ?? (await resolvePdKode(bahan));
  const jadwal = await listJadwal(konteks, pengguna, { pdKode });
  const terbuka = jadwal.find((j) => j.status === "terbuka" || j.status === "terlambat");
  const periode = readTeks(params, "periode") ?? terbuka?.periode ?? jadwal[0]?.periode ?? null;
  return { pdKode, periode, jadwal, pd: milik.length > 0 ? milik : pd };
}

/** The PD that the account plans for or heads; empty for everyone else. */
function pdMilik(pengguna: Pengguna, pd: readonly PerangkatDaerah[]): readonly PerangkatDaerah[] {
  if (pengguna.jenis !== "akun") return [];
  const id = [...listPdDengan(pengguna, "perencana"), ...listPdDengan(pengguna, "kepala_pd")];
  return pd.filter((p) => id.includes(p.id));
}

/** A mark of the account for drafts kept in the browser, from which the account's id cannot be read. */
export function penandaOf(pengguna: Pengguna): string {
  const id = pengguna.jenis === "akun" ? `${pengguna.pemdaId}/${pengguna.id}` : pengguna.jenis;
  return createHash("sha256").update(id).digest("hex").slice(0, 24);
}
