// Use cases that show the capaian tables of a PD. Eight queries at most, whatever the number of indikator.
import type { Konteks, Sesi } from "#inti/server";
import { kepalaPada, type Pemda, type Pengguna } from "#organisasi";
import { getPdBerkepala, listKebijakan, readPemda } from "#organisasi/server";
import { type Anggaran, type BarisPrioritas, buildAnggaran, buildPrioritas } from "#perencanaan";
import { getRencanaPd } from "#perencanaan/server";
import { hariTerakhir } from "./jangkauan.ts";
import { type BahanLaporan, buildLaporanCapaian } from "./laporan.ts";
import { resolvePeriode } from "./periode.server.ts";
import type { LaporanCapaian } from "./tipe.ts";
import { loadUkur } from "./ukur.server.ts";

/** Which report. Without `periode` the newest with data; without `pemdaSlug` the first registered pemda. */
export type PermintaanCapaian = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly periode?: string | undefined;
};

/** A PD's page: its capaian tables with the head in office, its budget and its priorities. */
export type PdRingkas = {
  readonly laporan: LaporanCapaian;
  readonly anggaran: Anggaran;
  readonly prioritas: readonly BarisPrioritas[];
};

/**
 * Use case: the capaian tables of a PD for the year of `periode`, as far as it reaches.
 * @throws Galat `masukan` (period unreadable), `tidak_ditemukan` (pemda, PD, policy of the year), `tidak_berhak`.
 */
export function getLaporanCapaian(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanCapaian,
): Promise<LaporanCapaian> {
  return readLaporan(konteks, pengguna, permintaan, buildLaporanCapaian);
}

/**
 * Use case: everything a PD's own page shows.
 * @throws Galat as `getLaporanCapaian`.
 */
export function getPdRingkas(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanCapaian): Promise<PdRingkas> {
  return readLaporan(konteks, pengguna, permintaan, (bahan) => ({
    laporan: buildLaporanCapaian(bahan),
    anggaran: buildAnggaran(bahan.rencana),
    prioritas: buildPrioritas(bahan.rencana),
  }));
}

function readLaporan<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanCapaian,
  susun: (bahan: BahanLaporan) => T,
): Promise<T> {
  const { pemdaSlug } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) =>
    susun(await loadBahan(konteks, sesi, pemda, permintaan)),
  );
}

async function loadBahan(
  konteks: Konteks,
  sesi: Sesi,
  pemda: Pemda,
  permintaan: PermintaanCapaian,
): Promise<BahanLaporan> {
  const { pd, masa } = await getPdBerkepala(sesi, permintaan.pdKode);
  const periode = await resolvePeriode(konteks, sesi, pd.id, permintaan.periode);
  const tahun = Number(periode.slice(0, 4));
  const [kebijakan, rencana] = await Promise.all([listKebijakan(sesi, tahun), getRencanaPd(sesi, pd, tahun)]);
  const ukur = await loadUkur(sesi, Object.keys(rencana.indikator), tahun);
  return { pemda, pd, kepala: kepalaPada(masa, hariTerakhir(periode)), periode, rencana, ukur, kebijakan };
}
