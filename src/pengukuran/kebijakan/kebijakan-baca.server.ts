// Reads every yearly policy and what has been opened or locked under it. Called by the use cases beside it.
import { sql } from "kysely";
import { labelPeriode, parsePeriode } from "#inti";
import type { Sesi } from "#inti/server";
import type { Pemda } from "#organisasi";
import type { KebijakanTahun, PitaPolos } from "./kebijakan-tahun.ts";
import type { BahanTetap } from "./tetap.ts";

/** Every policy of the pemda, newest first, with the opened periods and locked realisasi of every year. Three queries. */
export async function loadKebijakan(sesi: Sesi, { istilahTriwulan }: Pemda): Promise<BahanTetap> {
  const tersimpan = await listKebijakanTahun(sesi);
  const { rows: dibuka } = await sql<{ periode: string }>`
    SELECT periode FROM sakip.jadwal_pengisian
    WHERE pemda_id = ${sesi.pemdaId} AND dibekukan_pada IS NOT NULL ORDER BY dibuka, periode`.execute(sesi.db);
  const { rows: terkunci } = await sql<{ tahun: number; jumlah: number }>`
    SELECT left(periode, 4)::integer AS tahun, count(*)::integer AS jumlah FROM sakip.realisasi
    WHERE pemda_id = ${sesi.pemdaId} AND keadaan = 'terkunci' GROUP BY 1`.execute(sesi.db);
  const periode = Map.groupBy(
    dibuka.map((d) => d.periode),
    (p) => Number(p.slice(0, 4)),
  );
  const tahun = new Set([...periode.keys(), ...terkunci.map((t) => t.tahun)]);
  const keadaan = [...tahun].map((t) => ({
    tahun: t,
    dibuka: (periode.get(t) ?? []).map((p) => labelPeriode(parsePeriode(p), istilahTriwulan)),
    terkunci: terkunci.find((k) => k.tahun === t)?.jumlah ?? 0,
  }));
  return { tersimpan, keadaan };
}

async function listKebijakanTahun(sesi: Sesi): Promise<readonly KebijakanTahun[]> {
  const { rows } = await sql<KebijakanTahun & { skala: readonly PitaPolos[] | null }>`
    SELECT tahun, desimal, batas_bawah::text AS "batasBawah", batas_atas::text AS "batasAtas",
      aturan_turun AS "aturanTurun", dasar, tindak_lanjut_di_bawah::text AS "tindakLanjutDiBawah",
      tindak_lanjut_di_atas::text AS "tindakLanjutDiAtas", rasio_lonjakan::text AS "rasioLonjakan",
      rekap_batas_atas::text AS "rekapBatasAtas", rekap_kosong AS "rekapKosong",
      (SELECT jsonb_agg(jsonb_build_object('bawah', s.batas_bawah::text, 'predikat', s.predikat) ORDER BY s.urutan)
       FROM sakip.skala_realisasi s WHERE s.pemda_id = k.pemda_id AND s.tahun = k.tahun) AS skala
    FROM sakip.kebijakan_capaian k WHERE pemda_id = ${sesi.pemdaId} ORDER BY tahun DESC`.execute(sesi.db);
  return rows.map((k) => ({ ...k, skala: k.skala ?? [] }));
}
