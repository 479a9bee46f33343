// The read use cases of perencanaan: the IKU table, the budget, the pohon kinerja of one PD in one year.
import type { Konteks } from "#inti/server";
import type { Pemda, Pengguna } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import { type Anggaran, type BarisPrioritas, buildAnggaran, buildPrioritas } from "./anggaran.ts";
import { type DaftarIku, listIku } from "./iku.ts";
import { buildPohon, type CabangPohon } from "./pohon.ts";
import { getRencanaPd } from "./rencana.server.ts";
import { resolveTahun } from "./tahun.server.ts";
import type { RencanaPd } from "./tipe.ts";

/** Which plan. Without `tahun` the newest planned year up to now; without `pemdaSlug` the first registered pemda. */
export type PermintaanRencana = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly tahun?: number | undefined;
};

/**
 * Use case: the indikator kinerja utama of a PD with definitions, formulas and targets of two years.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getIku(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanRencana,
): Promise<DaftarIku & { readonly pemda: Pemda }> {
  return readRencana(konteks, pengguna, permintaan, (rencana, pemda) => ({ ...listIku(rencana), pemda }));
}

/**
 * Use case: programmes with pagu, their total, and the priority sub kegiatan of a PD.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getAnggaran(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanRencana,
): Promise<Anggaran & { readonly pemda: Pemda; readonly prioritas: readonly BarisPrioritas[] }> {
  return readRencana(konteks, pengguna, permintaan, (rencana, pemda) => ({
    ...buildAnggaran(rencana),
    pemda,
    prioritas: buildPrioritas(rencana),
  }));
}

/**
 * Use case: the pohon kinerja of a PD as nested branches.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getPohon(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanRencana,
): Promise<Pick<RencanaPd, "pd" | "tahun"> & { readonly pemda: Pemda; readonly akar: readonly CabangPohon[] }> {
  return readRencana(konteks, pengguna, permintaan, (rencana, pemda) => ({
    pd: rencana.pd,
    tahun: rencana.tahun,
    pemda,
    akar: buildPohon(rencana),
  }));
}

function readRencana<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, tahun }: PermintaanRencana,
  susun: (rencana: RencanaPd, pemda: Pemda) => T,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    return susun(await getRencanaPd(sesi, pd, await resolveTahun(konteks, sesi, pd.id, tahun)), pemda);
  });
}
