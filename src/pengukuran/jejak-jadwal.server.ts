// Use case: the history of one filling period: its days, its lock, and what was special for single PD.
import { labelPeriode, parsePeriode } from "#inti";
import type { Konteks } from "#inti/server";
import type { HalamanJejak, Pengguna } from "#organisasi";
import { loadJejak, loadNamaPd } from "#organisasi/server";
import { getJadwal } from "./jadwal-baca.server.ts";
import { readSePemda } from "./pintu.server.ts";

/** `sebelum`: only entries older than this entry number. */
export type PermintaanJejakJadwal = {
  readonly pemdaSlug?: string | undefined;
  readonly periode: string;
  readonly sebelum?: string | undefined;
};

/**
 * Everything written about the filling period, newest first.
 * @throws Galat `masukan` (unreadable period), `tidak_ditemukan`, `tidak_berhak`.
 */
export function getJejakJadwal(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode, sebelum }: PermintaanJejakJadwal,
): Promise<HalamanJejak & { readonly labelPeriode: string }> {
  return readSePemda(konteks, pengguna, { pemdaSlug, aksi: ["lihat_jejak"] }, async (sesi, { pemda }) => {
    await getJadwal(sesi, periode);
    const rujukan = [
      { tabel: "jadwal_pengisian", kunci: [{ periode }] },
      // Exceptions are taken back, so their rows may be gone.
      { tabel: "jadwal_pengecualian", kolom: "periode", nilai: [periode] },
    ];
    const jejak = await loadJejak(sesi, rujukan, sebelum);
    const label = labelPeriode(parsePeriode(periode), pemda.istilahTriwulan);
    return { ...jejak, nama: await loadNamaPd(sesi), labelPeriode: label };
  });
}
