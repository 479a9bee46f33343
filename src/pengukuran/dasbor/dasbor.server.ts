// Use case: the dashboard of every PD this account may look into. Answered from the kept sums; see ingatan.server.ts.
import { parsePeriode } from "#inti";
import type { Konteks } from "#inti/server";
import { assertCan, can, type Pemda, type Pengguna, type PerangkatDaerah, withoutPemda } from "#organisasi";
import { readPemda } from "#organisasi/server";
import type { JadwalPengisian } from "../jadwal-isi.ts";
import { hariOf } from "../pintu.server.ts";
import { type Ingatan, openIngatan } from "./ingatan.server.ts";
import type { Umum } from "./ringkas-baca.server.ts";
import { periodeTahun } from "./ringkas-pd.ts";
import { type BahanPengisian, buildDasbor } from "./susun.ts";
import type { Dasbor, Peta, RingkasPd } from "./tipe.ts";

/** Without `periode`: the newest with a published figure, else the calendar year. */
export type PermintaanDasbor = {
  readonly pemdaSlug?: string | undefined;
  readonly periode?: string | undefined;
  readonly menurut?: Peta["menurut"] | undefined;
};

/**
 * The dashboard. One query while nothing has changed since it was last asked for.
 * @throws Galat `masukan` (period), `tidak_ditemukan` (pemda), `tidak_berhak` (no PD to look into).
 */
export function getDasbor(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode: diminta, menurut = "periode" }: PermintaanDasbor = {},
): Promise<Dasbor> {
  if (diminta !== undefined) parsePeriode(diminta);
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const ingatan = await openIngatan(sesi);
    const umum = await ingatan.umum();
    const terlihat = listTerlihat(pengguna, pemda, withoutPemda(umum.pd));
    if (terlihat.length === 0) assertCan(pengguna, "lihat_pengukuran", { jenis: "pemda", pemdaId: pemda.pemdaId });
    const hariIni = hariOf(konteks.now());
    const kunci = [menurut, diminta ?? "", hariIni, ...terlihat.map((p) => p.id)].join("/");
    return ingatan.dasbor(kunci, () => susun({ ingatan, umum, pemda, terlihat, hariIni, diminta, menurut }));
  });
}

type BahanSusun = {
  readonly ingatan: Ingatan;
  readonly umum: Umum;
  readonly pemda: Pemda;
  readonly terlihat: readonly PerangkatDaerah[];
  readonly hariIni: string;
  readonly diminta: string | undefined;
  readonly menurut: Peta["menurut"];
};

async function susun(bahan: BahanSusun): Promise<Dasbor> {
  const { ingatan, umum, pemda, terlihat, hariIni, diminta, menurut } = bahan;
  const tahun = Number((diminta ?? umum.tahunTerbit ?? hariIni).toString().slice(0, 4));
  const pd = await loadSemua(ingatan, terlihat, tahun);
  const periode = diminta ?? findPeriodeTerisi(pd, tahun);
  const isi = await loadPengisian(ingatan, umum, terlihat, pickJadwal(umum.jadwal, periode, hariIni));
  const { capaian: kebijakan } = await ingatan.kebijakan(tahun);
  return buildDasbor({ pemda, periode, menurut, kebijakan, pd, isi, hariIni });
}

/** The PD whose filling this account may look into, in printed order. */
export function listTerlihat(
  pengguna: Pengguna,
  { pemdaId }: Pick<Pemda, "pemdaId">,
  pd: readonly PerangkatDaerah[],
): readonly PerangkatDaerah[] {
  return pd.filter((p) => can(pengguna, "lihat_pengukuran", { jenis: "pd", pemdaId, pdId: p.id }));
}

/**
 * The kept sums of these PD. What is missing is asked for at once: PostgreSQL reads the next PD while this one is summed
 * up, and other requests are served between one answer and the next.
 */
export function loadSemua(
  ingatan: Ingatan,
  pd: readonly PerangkatDaerah[],
  tahun: number,
): Promise<readonly RingkasPd[]> {
  return Promise.all(pd.map((satu) => ingatan.pd(satu, tahun)));
}

/** The newest period of the year in which any of these PD has a published figure, else the year. */
export function findPeriodeTerisi(pd: readonly RingkasPd[], tahun: number): string {
  const berangka = (kode: string) =>
    pd.some((r) => Object.values(r.periode[kode]?.kelompok ?? {}).some((k) => k.jumlah.berangka > 0));
  return periodeTahun(tahun).findLast(berangka) ?? String(tahun);
}

/** The filling period of the shown period where it is one; else the newest that has opened; else the next to open. */
function pickJadwal(jadwal: readonly JadwalPengisian[], periode: string, hariIni: string): JadwalPengisian | undefined {
  // The schedule comes newest first.
  return jadwal.find((j) => j.periode === periode) ?? jadwal.find((j) => j.dibuka <= hariIni) ?? jadwal.at(-1);
}

async function loadPengisian(
  ingatan: Ingatan,
  umum: Umum,
  pd: readonly PerangkatDaerah[],
  jadwal: JadwalPengisian | undefined,
): Promise<BahanPengisian | undefined> {
  if (jadwal === undefined) return undefined;
  const khusus = umum.pengecualian.filter((k) => k.periode === jadwal.periode);
  return {
    jadwal,
    pengecualian: new Map(khusus.map((k) => [k.pdId, k])),
    pd: await loadSemua(ingatan, pd, Number(jadwal.periode.slice(0, 4))),
  };
}
