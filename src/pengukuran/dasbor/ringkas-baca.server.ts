// Loads what one PD and year are summed up from, and what all of them share. Called by ingatan.server.ts.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { findKebijakan, type PerangkatDaerah } from "#organisasi";
import { listKebijakan, listPd } from "#organisasi/server";
import { getRencanaPd } from "#perencanaan/server";
import { kunciSel, loadEntri } from "../entri-baca.server.ts";
import { getKebijakanUkur, listJadwalTersimpan, listPengecualian } from "../jadwal-baca.server.ts";
import type { JadwalPengisian } from "../jadwal-isi.ts";
import { findTahunTerbaru } from "../periode.server.ts";
import type { KebijakanRekap } from "../rekap.ts";
import { loadUkur } from "../ukur.server.ts";
import { buildRingkasPd } from "./ringkas-pd.ts";
import type { RingkasPd } from "./tipe.ts";

/** What every sum and every reader shares. `tahunTerbit`: the newest year with a published figure. */
export type Umum = {
  readonly pd: readonly PerangkatDaerah[];
  readonly jadwal: readonly JadwalPengisian[];
  readonly pengecualian: Awaited<ReturnType<typeof listPengecualian>>;
  readonly tahunTerbit: number | undefined;
};

/** Four queries. */
export async function loadUmum(sesi: Sesi): Promise<Umum> {
  return {
    pd: await listPd(sesi),
    jadwal: await listJadwalTersimpan(sesi),
    pengecualian: await listPengecualian(sesi),
    tahunTerbit: await findTahunTerbaru(sesi),
  };
}

/** The policies a rekap of `tahun` is made by. Two queries. */
export async function loadKebijakanRekap(sesi: Sesi, tahun: number): Promise<KebijakanRekap> {
  return {
    capaian: findKebijakan(await listKebijakan(sesi, tahun), tahun),
    ukur: await getKebijakanUkur(sesi, tahun),
  };
}

/** Which PD and year, and what they share with the others. */
export type LingkupRingkas = {
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly umum: Umum;
  readonly kebijakan: KebijakanRekap;
};

/** One PD and year. Five queries; those that need no plan travel with the plan's. */
export async function loadRingkasPd(sesi: Sesi, { pd, tahun, umum, kebijakan }: LingkupRingkas): Promise<RingkasPd> {
  const [rencana, entri, anggaran] = await Promise.all([
    getRencanaPd(sesi, pd, tahun),
    loadEntri(sesi, { pdId: pd.id, tahun }),
    listAnggaranPd(sesi, pd.id, tahun),
  ]);
  const ukur = await loadUkur(sesi, Object.keys(rencana.indikator), tahun);
  const jadwal = umum.jadwal.map((j) => j.periode);
  return buildRingkasPd({ rencana, ukur, kebijakan, jadwal, entri, kunci: kunciSel, anggaran });
}

async function listAnggaranPd(
  sesi: Sesi,
  pdId: string,
  tahun: number,
): Promise<readonly { readonly simpulId: string; readonly periode: string; readonly nilai: string }[]> {
  const { rows } = await sql<{ simpulId: string; periode: string; nilai: string }>`
    SELECT a.simpul_id AS "simpulId", a.periode, a.nilai::text AS nilai
    FROM sakip.realisasi_anggaran a JOIN sakip.simpul s USING (pemda_id, simpul_id)
    WHERE a.pemda_id = ${sesi.pemdaId} AND s.pd_id = ${pdId} AND a.nilai IS NOT NULL
      AND a.periode >= ${String(tahun)} AND a.periode < ${String(tahun + 1)}`.execute(sesi.db);
  return rows;
}
