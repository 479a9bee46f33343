// Use case: the policy of a year as its settings page shows it. Called by /pengaturan/kebijakan.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readSePemda } from "../pintu.server.ts";
import { loadKebijakan } from "./kebijakan-baca.server.ts";
import { berlakuPada, type HalamanKebijakan } from "./kebijakan-tahun.ts";
import { periksaTetap } from "./tetap.ts";

/** Without `tahun`: the newest year that has a policy of its own, or else the current year. */
export type PermintaanKebijakan = { readonly pemdaSlug?: string | undefined; readonly tahun?: number | undefined };

/** @throws Galat `masukan` (no such year), `tidak_ditemukan`, `tidak_berhak`. */
export function getKebijakanTahun(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, tahun: diminta }: PermintaanKebijakan,
): Promise<HalamanKebijakan> {
  if (diminta !== undefined && !(Number.isInteger(diminta) && diminta >= 2000 && diminta <= 2100)) {
    throw new Galat("masukan", "Tahun ditulis empat angka, 2000 sampai 2100.");
  }
  return readSePemda(konteks, pengguna, { pemdaSlug, aksi: ["kelola_kebijakan"] }, async (sesi, { pemda, hariIni }) => {
    const bahan = await loadKebijakan(sesi, pemda);
    const daftar = bahan.tersimpan.map((k) => k.tahun);
    const tahun = diminta ?? daftar[0] ?? Number(hariIni.slice(0, 4));
    return { tahun, daftar, kebijakan: berlakuPada(bahan.tersimpan, tahun) ?? null, tetap: periksaTetap(bahan, tahun) };
  });
}
