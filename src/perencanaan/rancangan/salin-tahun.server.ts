// Use cases: a Renja that starts from the year before. Called by /perencanaan/salin.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { Perubahan } from "./baris.ts";
import type { VersiRencana } from "./dokumen.ts";
import { applyPerubahan, type Naskah } from "./naskah.ts";
import { copyTahun } from "./operasi.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd } from "./pintu-rencana.server.ts";
import { assertDisusun, type HasilUbah, ubahRancangan } from "./ubah-rancangan.server.ts";
import { getVersi, loadRancangan } from "./versi-baca.server.ts";

/** Where targets and pagu of the new year come from: nowhere, the Renstra, or the year before. */
export const CARA_SALIN = ["kosong", "renstra", "salin"] as const;
export type CaraSalin = (typeof CARA_SALIN)[number];
export type PermintaanSalin = PermintaanPd & { readonly versiId: string; readonly target: CaraSalin };
export type CalonSalinan = LingkupPd & {
  readonly versi: VersiRencana;
  readonly perubahan: readonly Perubahan[];
  /** The draft as it would be afterwards: names behind the ids of `perubahan`. */
  readonly naskah: Naskah;
};

/**
 * What starting from the year before would add to the draft of a Renja; what it already holds stays as it is.
 * @throws Galat `masukan` (no Renja), `bentrok` (it is not being drafted), `tidak_ditemukan`, `tidak_berhak`.
 */
export function getCalonSalinan(
  konteks: Konteks,
  pengguna: Pengguna,
  { versiId, target, ...permintaan }: PermintaanSalin,
): Promise<CalonSalinan> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "susun_rencana" }, async (sesi, lingkup) => {
    const versi = await getVersi(sesi, lingkup.pd.id, versiId);
    assertDisusun(versi);
    const { jenis, tahunMulai } = versi.dokumen;
    if (jenis !== "renja") throw new Galat("masukan", "Hanya Renja yang dapat dimulai dari tahun lalu.");
    const { naskah } = await loadRancangan(sesi, lingkup.pd, versi);
    const perubahan = copyTahun(naskah, { dari: tahunMulai - 1, ke: tahunMulai, target });
    return { ...lingkup, versi, perubahan, naskah: applyPerubahan(naskah, perubahan) };
  });
}

/**
 * Starts the draft of a Renja from the year before. What somebody drafts meanwhile is not overwritten: then nothing is
 * copied and the answer is `bentrok`.
 * @throws Galat as `getCalonSalinan`; `masukan` when there is nothing to copy.
 */
export async function salinTahun(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanSalin,
): Promise<{ readonly hasil: HasilUbah; readonly banyak: number }> {
  const { perubahan, versi } = await getCalonSalinan(konteks, pengguna, permintaan);
  if (perubahan.length === 0) {
    throw new Galat(
      "masukan",
      "Tidak ada yang dapat disalin. Isi target dan pagu tahun ini di halaman target dan pagu.",
    );
  }
  const { pdKode, pemdaSlug, versiId } = permintaan;
  const hasil = await ubahRancangan(konteks, pengguna, {
    pdKode,
    pemdaSlug,
    versiId,
    perubahan: perubahan.map((p) => ({ ...p, revisi: 0 })),
    alasan: `memulai ${versi.dokumen.judul} dari tahun sebelumnya`,
  });
  return { hasil, banyak: perubahan.length };
}
