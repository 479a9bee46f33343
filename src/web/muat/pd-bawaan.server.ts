// Which perangkat daerah a page shows when the address names none. Called by loaders.
import { Galat } from "#inti";
import { listRingkasanPd } from "#pengukuran/server";
import type { BahanMuat } from "./muat.server.ts";
import { readTeks } from "./parameter.ts";

/**
 * The code in `?pd=`; else the first PD with measured figures; else the first with indikator; else the first.
 * @throws Galat `tidak_ditemukan` when the pemda has no PD, or there is no pemda.
 */
export async function resolvePdKode({ konteks, pengguna, params }: BahanMuat): Promise<string> {
  const diminta = readTeks(params, "pd");
  if (diminta !== undefined) return diminta;
  const { pd: daftar } = await listRingkasanPd(konteks, pengguna);
  const utama = daftar.find((r) => r.periode !== null) ?? daftar.find((r) => r.jumlahIndikator > 0) ?? daftar[0];
  if (utama !== undefined) return utama.pd.kode;
  throw new Galat("tidak_ditemukan", "Belum ada perangkat daerah yang terdaftar. Impor dahulu data perangkat daerah.");
}
