// Which perangkat daerah a page shows when the address names none. Called by loaders.
import { Galat } from "#inti";
import { findPdBawaan } from "#pengukuran/server";
import type { BahanMuat } from "./muat.server.ts";
import { readTeks } from "./parameter.ts";

/**
 * The code in `?pd=`; else the first PD with published figures; else the first with indikator; else the first.
 * @throws Galat `tidak_ditemukan` when the pemda has no PD, or there is no pemda.
 */
export async function resolvePdKode({ konteks, pengguna, params }: BahanMuat): Promise<string> {
  const kode = readTeks(params, "pd") ?? (await findPdBawaan(konteks, pengguna));
  if (kode !== undefined) return kode;
  throw new Galat("tidak_ditemukan", "Belum ada perangkat daerah yang terdaftar. Impor dahulu data perangkat daerah.");
}
