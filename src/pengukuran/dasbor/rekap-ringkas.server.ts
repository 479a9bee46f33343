// Use cases: the rekap of the pemda with each of its PD, trends over years, quarters of each indikator, and why.
// All from published figures, so anyone may read them. The pemda is answered from the kept sums.
import { labelPeriode, type Penjelasan, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { type Pemda, type Pengguna, type PerangkatDaerah, withoutPemda } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import { getRencanaPd, tahunKini } from "#perencanaan/server";
import { explainRekap, kalimatRekap } from "../jelaskan-rekap.ts";
import { computeRekap, type KebijakanRekap, type Rekap } from "../rekap.ts";
import { loadUkur } from "../ukur.server.ts";
import { alamatRekap } from "./alamat-rekap.ts";
import { findPeriodeTerisi, loadSemua } from "./dasbor.server.ts";
import { type Ingatan, openIngatan } from "./ingatan.server.ts";
import { rekapKelompok } from "./rekap-kelompok.ts";
import { loadKebijakanRekap } from "./ringkas-baca.server.ts";
import { pilihanPeriode } from "./susun.ts";
import type { Pilihan, RekapRingkas, RingkasPd } from "./tipe.ts";
import { buildSeriTriwulan, type SeriTriwulan } from "./triwulan.ts";

/** A rekap in one year of a trend. */
export type TitikTren = { readonly tahun: number; readonly label: string; readonly rekap: RekapRingkas };

/** The pemda and its PD in one period. `kebijakan`: the policy of the rekap in sentences. */
export type RekapSePemda = {
  readonly pemda: Pemda;
  readonly periode: string;
  readonly labelPeriode: string;
  readonly rekap: Rekap;
  readonly pd: readonly { readonly pd: PerangkatDaerah; readonly rekap: RekapRingkas }[];
  readonly skala: readonly string[];
  readonly kebijakan: readonly string[];
  readonly pilihan: readonly Pilihan[];
};

/** Years a trend goes back, the shown one included. */
export const TAHUN_TREN = 5;

/**
 * Use case: the rekap of the pemda and of each PD. Without `periode` the newest with a published figure.
 * @throws Galat `masukan` (period), `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function getRekapSePemda(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode }: { readonly pemdaSlug?: string | undefined; readonly periode?: string | undefined } = {},
): Promise<RekapSePemda> {
  if (periode !== undefined) parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const ingatan = await openIngatan(sesi);
    const { tahunTerbit } = await ingatan.umum();
    const tahun = periode === undefined ? (tahunTerbit ?? tahunKini(konteks)) : Number(periode.slice(0, 4));
    const pd = await loadSePemda(ingatan, tahun);
    return susun(pemda, pd, periode ?? findPeriodeTerisi(pd, tahun), await ingatan.kebijakan(tahun));
  });
}

/**
 * Use case: the rekap of the pemda, or of one PD, in the same period of each of the last years that has published
 * figures, oldest first.
 * @throws Galat as `getRekapSePemda`; `tidak_ditemukan` (PD).
 */
export function listTrenRekap(
  konteks: Konteks,
  pengguna: Pengguna,
  {
    pemdaSlug,
    pdKode,
    periode,
  }: { readonly pemdaSlug?: string | undefined; readonly pdKode?: string | undefined; readonly periode: string },
): Promise<readonly TitikTren[]> {
  parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const ingatan = await openIngatan(sesi);
    const pd = pdKode === undefined ? undefined : await getPd(sesi, pdKode);
    const titik: TitikTren[] = [];
    for (let tahun = Number(periode.slice(0, 4)) - TAHUN_TREN + 1; tahun <= Number(periode.slice(0, 4)); tahun++) {
      const kode = `${tahun}${periode.slice(4)}`;
      const rekap = await loadTitik(ingatan, pd, kode);
      const label = labelPeriode(parsePeriode(kode), pemda.istilahTriwulan);
      // Years before the plan have nothing due and would only lengthen the table.
      if (titik.length > 0 || isBerisi(rekap)) titik.push({ tahun, label, rekap });
    }
    return titik;
  });
}

function isBerisi({ jumlah: { tidak_dijadwalkan: _, ...lain } }: RekapRingkas): boolean {
  return Object.values(lain).some((n) => n > 0);
}

async function loadTitik(ingatan: Ingatan, pd: PerangkatDaerah | undefined, kode: string): Promise<RekapRingkas> {
  const tahun = Number(kode.slice(0, 4));
  if (pd !== undefined)
    return rekapOf(await ingatan.pd(pd, tahun), kode) ?? computeRekap("", [], await ingatan.kebijakan(tahun));
  const { capaian, jumlah } = rekapPemda("", await loadSePemda(ingatan, tahun), kode, await ingatan.kebijakan(tahun));
  return { capaian, jumlah };
}

async function loadSePemda(ingatan: Ingatan, tahun: number): Promise<readonly RingkasPd[]> {
  return loadSemua(ingatan, withoutPemda((await ingatan.umum()).pd), tahun);
}

function rekapOf(ringkas: RingkasPd, periode: string): RekapRingkas | undefined {
  return ringkas.periode[periode]?.rekap;
}

/** The mean of the PD that have indikator of sasaran, as `getRekapPemda` makes it. */
function rekapPemda(nama: string, pd: readonly RingkasPd[], periode: string, kebijakan: KebijakanRekap): Rekap {
  const anggota = pd.flatMap((r) => {
    const rekap = rekapOf(r, periode);
    if (rekap === undefined || Object.values(rekap.jumlah).every((n) => n === 0)) return [];
    const asal = alamatRekap(r.pd.kode, periode);
    return [{ nama: r.pd.nama, capaian: rekap.capaian, ...(rekap.capaian.ada ? { asal } : {}) }];
  });
  return computeRekap(nama, anggota, kebijakan);
}

function susun(pemda: Pemda, pd: readonly RingkasPd[], periode: string, kebijakan: KebijakanRekap): RekapSePemda {
  return {
    pemda,
    periode,
    labelPeriode: labelPeriode(parsePeriode(periode), pemda.istilahTriwulan),
    rekap: rekapPemda(pemda.nama, pd, periode, kebijakan),
    pd: pd.flatMap((r) => {
      const rekap = rekapOf(r, periode);
      return rekap === undefined ? [] : [{ pd: r.pd, rekap }];
    }),
    skala: (kebijakan.capaian?.skala ?? []).map((p) => p.predikat),
    kebijakan: kalimatRekap(kebijakan),
    pilihan: pilihanPeriode(periode, pemda.istilahTriwulan),
  };
}

/** Which PD; without `periode` a period is chosen. */
export type PermintaanRekapPd = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly periode?: string | undefined;
};

/** The period a rekap of a PD is shown for, its choices, and the policy behind it. */
export type AcuanRekap = {
  readonly periode: string;
  readonly labelPeriode: string;
  readonly pilihan: readonly Pilihan[];
  readonly kebijakan: KebijakanRekap;
};

/**
 * Use case: what a rekap of the PD is shown for and made by. Without `periode` the PD's newest with a published figure.
 * @throws Galat as `getRekapSePemda`; `tidak_ditemukan` (PD).
 */
export function getKebijakanRekap(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, periode: diminta }: PermintaanRekapPd,
): Promise<AcuanRekap> {
  if (diminta !== undefined) parsePeriode(diminta);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    const ingatan = await openIngatan(sesi);
    const tahunBawaan = (await ingatan.umum()).tahunTerbit ?? tahunKini(konteks);
    const periode = diminta ?? findPeriodeTerisi([await ingatan.pd(pd, tahunBawaan)], tahunBawaan);
    const p = parsePeriode(periode);
    return {
      periode,
      labelPeriode: labelPeriode(p, pemda.istilahTriwulan),
      pilihan: pilihanPeriode(periode, pemda.istilahTriwulan),
      kebijakan: await ingatan.kebijakan(p.tahun),
    };
  });
}

/** Use case: everything behind the rekap of the pemda. @throws Galat as `getRekapSePemda`. */
export function getPenjelasanRekapPemda(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode }: { readonly pemdaSlug?: string | undefined; readonly periode: string },
): Promise<Penjelasan> {
  const p = parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const ingatan = await openIngatan(sesi);
    const kebijakan = await ingatan.kebijakan(p.tahun);
    const rekap = rekapPemda(pemda.nama, await loadSePemda(ingatan, p.tahun), periode, kebijakan);
    return explainRekap(rekap, kebijakan, labelPeriode(p, pemda.istilahTriwulan));
  });
}

/**
 * Use case: everything behind the rekap of one kind of indikator ("IKU") of a PD.
 * @throws Galat as `getRekapSePemda`; `tidak_ditemukan` (PD, no indikator of that kind).
 */
export function getPenjelasanRekapKelompok(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: {
    readonly pemdaSlug?: string | undefined;
    readonly pdKode: string;
    readonly periode: string;
    readonly kelompok: string;
  },
): Promise<Penjelasan> {
  const { pemdaSlug, pdKode, periode, kelompok } = permintaan;
  const p = parsePeriode(periode);
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    const { rencana, ukur } = await loadPd(sesi, pd, p.tahun);
    const kebijakan = await loadKebijakanRekap(sesi, p.tahun);
    const rekap = rekapKelompok({ rencana, ukur, periode, kebijakan }, kelompok);
    return explainRekap(rekap, kebijakan, `${pd.nama}, ${labelPeriode(p, pemda.istilahTriwulan)}`);
  });
}

/** The quarters of every indikator of sasaran and programme of a PD in one year, as charts show them. */
export type RekapTriwulan = {
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly istilah: Pemda["istilahTriwulan"];
  readonly skala: readonly string[];
  readonly seri: readonly SeriTriwulan[];
};

/**
 * Use case: the published capaian of each indikator of a PD by quarter. Without `tahun` the newest published year.
 * @throws Galat as `getRekapSePemda`; `tidak_ditemukan` (PD).
 */
export function getRekapTriwulan(
  konteks: Konteks,
  pengguna: Pengguna,
  {
    pemdaSlug,
    pdKode,
    tahun: diminta,
  }: { readonly pemdaSlug?: string | undefined; readonly pdKode: string; readonly tahun?: number | undefined },
): Promise<RekapTriwulan> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    const { tahunTerbit } = await (await openIngatan(sesi)).umum();
    const tahun = diminta ?? tahunTerbit ?? tahunKini(konteks);
    const { rencana, ukur } = await loadPd(sesi, pd, tahun);
    const { capaian: kebijakan } = await loadKebijakanRekap(sesi, tahun);
    const seri = buildSeriTriwulan({ rencana, ukur, kebijakan, istilah: pemda.istilahTriwulan });
    const skala = (kebijakan?.skala ?? []).map((p) => p.predikat);
    return { pd, tahun, istilah: pemda.istilahTriwulan, skala, seri };
  });
}

async function loadPd(sesi: Sesi, pd: PerangkatDaerah, tahun: number) {
  const rencana = await getRencanaPd(sesi, pd, tahun);
  return { rencana, ukur: await loadUkur(sesi, Object.keys(rencana.indikator), tahun) };
}
