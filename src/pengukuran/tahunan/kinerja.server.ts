// Use case: the whole year of one PD, compared with the years before and with the end of its Renstra. Called by the
// yearly report (LKjIP).
import type { Konteks, Sesi } from "#inti/server";
import { can, kepalaPada, type Pemda, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { getPdBerkepala, listKebijakan, readPemda } from "#organisasi/server";
import type { RencanaPd } from "#perencanaan";
import {
  byId,
  findTargetJangkaMenengah,
  getRencanaPd,
  listIndikatorTersimpan,
  type TargetJangkaMenengah,
  tahunKini,
} from "#perencanaan/server";
import { loadKebijakanRekap } from "../dasbor/ringkas-baca.server.ts";
import { hariTerakhir } from "../jangkauan.ts";
import { findTahunTerbaru } from "../periode.server.ts";
import { loadUkur } from "../ukur.server.ts";
import { findAnggaranDilaporkan, listNarasiTerbit } from "./baca.server.ts";
import { type BahanTahunan, buildKinerjaTahunan, type UkurTahun } from "./kinerja.ts";
import type { KinerjaTahunan } from "./tipe.ts";

/** Which year of which PD. Without `tahun` the newest with a published figure, else this calendar year. */
export type PermintaanTahunan = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly tahun?: number | undefined;
};

/** How many years are compared, the asked one included. */
const BANYAK_TAHUN = 5;

/**
 * Use case: the year of a PD from published figures. Budget of a period that is not locked yet is shown only to those who
 * see what is being filled in. At most 15 queries.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getKinerjaTahunan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, tahun: diminta }: PermintaanTahunan,
): Promise<KinerjaTahunan> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const tahun = diminta ?? (await findTahunTerbaru(sesi)) ?? tahunKini(konteks);
    return buildKinerjaTahunan(await loadBahan(sesi, pengguna, { pemda, pdKode, tahun }));
  });
}

async function loadBahan(
  sesi: Sesi,
  pengguna: Pengguna,
  { pemda, pdKode, tahun }: { readonly pemda: Pemda; readonly pdKode: string; readonly tahun: number },
): Promise<BahanTahunan> {
  const { pd, masa } = await getPdBerkepala(sesi, pdKode);
  const termasukTerbuka = can(pengguna, "lihat_pengukuran", { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id });
  const [rencana, kebijakan, rekap, renstra, narasi, anggaran] = await Promise.all([
    getRencanaPd(sesi, pd, tahun),
    listKebijakan(sesi, tahun),
    loadKebijakanRekap(sesi, tahun),
    findTargetJangkaMenengah(sesi, pd.id, tahun),
    listNarasiTerbit(sesi, pd.id, tahun),
    findAnggaranDilaporkan(sesi, { pdId: pd.id, tahun, termasukTerbuka }),
  ]);
  return {
    pemda,
    pd: rencana.pd,
    kepala: kepalaPada(masa, hariTerakhir(String(tahun))),
    rencana,
    perTahun: await loadPerTahun(sesi, pd, rencana),
    kebijakan,
    rekap,
    renstra: renstra === undefined ? null : toRenstra(renstra),
    narasi: Object.groupBy(narasi, (n) => n.indikatorId) as BahanTahunan["narasi"],
    anggaran,
  };
}

// Plan and figures are read two years at a time: each reader brings a year and the one before it.
async function loadPerTahun(
  sesi: Sesi,
  pd: PerangkatDaerah,
  rencana: RencanaPd,
): Promise<ReadonlyMap<number, UkurTahun>> {
  const id = Object.keys(rencana.indikator);
  const hasil = new Map<number, UkurTahun>();
  for (let tahun = rencana.tahun; tahun > rencana.tahun - BANYAK_TAHUN; tahun -= 2) {
    const ukur = await loadUkur(sesi, id, tahun);
    const tersimpan = await listIndikatorTersimpan(sesi, { pdId: pd.id, tahun });
    for (const t of [tahun, tahun - 1]) hasil.set(t, { indikator: byId(tersimpan, t), ukur });
  }
  hasil.delete(rencana.tahun - BANYAK_TAHUN);
  return hasil;
}

function toRenstra({ dokumen, target }: TargetJangkaMenengah): NonNullable<BahanTahunan["renstra"]> {
  const { jenis, judul, tahunMulai, tahunSelesai } = dokumen;
  const tahun = Array.from({ length: tahunSelesai - tahunMulai + 1 }, (_, i) => tahunMulai + i);
  return { masa: { jenis, judul, tahun }, target };
}
