// Use cases: the rekap of one PD and of the whole pemda in a period, from published figures; and why.
import { Galat, labelPeriode, type Penjelasan, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { findKebijakan, type Pemda, type Pengguna, type PerangkatDaerah, withoutPemda } from "#organisasi";
import { getPd, listKebijakan, listPd, readPemda } from "#organisasi/server";
import { getRencanaPd } from "#perencanaan/server";
import { getKebijakanUkur } from "./jadwal-baca.server.ts";
import { explainRekap } from "./jelaskan-rekap.ts";
import { computeRekap, type KebijakanRekap, type Rekap } from "./rekap.ts";
import { buildRekapPd, type RekapPd } from "./rekap-pd.ts";
import { loadUkur } from "./ukur.server.ts";

/** Which rekap. Without `pemdaSlug` the first registered pemda. */
export type PermintaanRekap = { readonly pemdaSlug?: string | undefined; readonly periode: string };

/** The pemda: the mean of its PD, each PD with its own rekap. */
export type RekapPemda = {
  readonly pemda: Pemda;
  readonly periode: string;
  readonly rekap: Rekap;
  readonly pd: readonly RekapPd[];
};

/**
 * Use case: the capaian of each sasaran and programme of a PD, and of the PD.
 * @throws Galat `masukan` (period unreadable), `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getRekapPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode, pdKode }: PermintaanRekap & { readonly pdKode: string },
): Promise<RekapPd & { readonly pemda: Pemda }> {
  parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    return { pemda, ...(await buildSatu(sesi, pd, periode, await loadKebijakan(sesi, periode))) };
  });
}

/**
 * Use case: the capaian of every PD and of the pemda. Four queries per PD.
 * @throws Galat as `getRekapPd`.
 */
export function getRekapPemda(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode }: PermintaanRekap,
): Promise<RekapPemda> {
  parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const kebijakan = await loadKebijakan(sesi, periode);
    const pd: RekapPd[] = [];
    for (const satu of withoutPemda(await listPd(sesi))) pd.push(await buildSatu(sesi, satu, periode, kebijakan));
    const anggota = pd
      .filter((p) => p.rekap.anggota.length > 0)
      .map((p) => ({ nama: p.pd.nama, capaian: p.rekap.capaian }));
    return { pemda, periode, pd, rekap: computeRekap(pemda.nama, anggota, kebijakan) };
  });
}

/**
 * Use case: everything behind the rekap of a PD, or of one of its sasaran or programmes (`simpulKode`).
 * @throws Galat as `getRekapPd`; `tidak_ditemukan` when the PD has no such node with indikator.
 */
export function getPenjelasanRekap(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanRekap & { readonly pdKode: string; readonly simpulKode?: string | undefined },
): Promise<Penjelasan> {
  const { pemdaSlug, periode, pdKode, simpulKode } = permintaan;
  const p = parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    const kebijakan = await loadKebijakan(sesi, periode);
    const rekap = pickRekap(await buildSatu(sesi, pd, periode, kebijakan), simpulKode);
    return explainRekap(rekap, kebijakan, `${pd.nama}, ${labelPeriode(p, pemda.istilahTriwulan)}`);
  });
}

function pickRekap({ rekap, sasaran, program }: RekapPd, simpulKode: string | undefined): Rekap {
  if (simpulKode === undefined) return rekap;
  const simpul = [...sasaran, ...program];
  const satu = simpul.find((s) => s.simpul.kode === simpulKode);
  if (satu !== undefined) return satu.rekap;
  const yangAda = simpul.map((s) => s.simpul.kode).join(", ");
  throw new Galat("tidak_ditemukan", `Sasaran atau program "${simpulKode}" tidak ada. Yang ada: ${yangAda}.`);
}

async function buildSatu(
  sesi: Sesi,
  pd: PerangkatDaerah,
  periode: string,
  kebijakan: KebijakanRekap,
): Promise<RekapPd> {
  const tahun = Number(periode.slice(0, 4));
  const rencana = await getRencanaPd(sesi, pd, tahun);
  const ukur = await loadUkur(sesi, Object.keys(rencana.indikator), tahun);
  return buildRekapPd({ rencana, ukur, periode, kebijakan });
}

async function loadKebijakan(sesi: Sesi, periode: string): Promise<KebijakanRekap> {
  const tahun = Number(periode.slice(0, 4));
  return {
    capaian: findKebijakan(await listKebijakan(sesi, tahun), tahun),
    ukur: await getKebijakanUkur(sesi, tahun),
  };
}
