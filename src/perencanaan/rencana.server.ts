// Reads the plan of one PD in two queries. Called by the use cases here and by the modules above.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Sesi } from "#inti/server";
import { type PerangkatDaerah, pdPada } from "#organisasi";
import { rollUpPagu } from "./gulung-simpul.ts";
import { listIndikatorTersimpan } from "./indikator.server.ts";
import { orderSimpul } from "./pohon.ts";
import type { TabelPerencanaan } from "./tabel.server.ts";
import type { Indikator, RencanaPd, Simpul } from "./tipe.ts";
import { type IndikatorTersimpan, indikatorPada } from "./versi.ts";

/**
 * The plan of a PD as it holds in `tahun`: nodes in reading order with the newest pagu, indikator in the version of
 * that year and of the year before, schedule and targets of those two years. Two queries.
 * @throws Galat `internal` when a stored formula is broken.
 */
export async function getRencanaPd(sesi: Sesi, pd: PerangkatDaerah, tahun: number): Promise<RencanaPd> {
  const [baris, tersimpan] = await Promise.all([
    selectSimpul(sesi, pd.id, tahun),
    listIndikatorTersimpan(sesi, { pdId: pd.id, tahun }),
  ]);
  return {
    pd: pdPada(pd, tahun),
    tahun,
    simpul: rollUpPagu(orderSimpul(baris.map(toSimpul))),
    indikator: byId(tersimpan, tahun),
    indikatorLalu: byId(tersimpan, tahun - 1),
    prioritas: baris
      .flatMap((b) => (b.prioritas === null ? [] : [{ id: b.id, urutan: b.prioritas }]))
      .toSorted((a, b) => a.urutan - b.urutan)
      .map((b) => b.id),
  };
}

/** Every indikator in the version of `tahun`, by id; those that did not exist yet are left out. */
export function byId(tersimpan: readonly IndikatorTersimpan[], tahun: number): Readonly<Record<string, Indikator>> {
  return Object.fromEntries(
    tersimpan.flatMap((t) => {
      const indikator = indikatorPada(t, tahun);
      return indikator === null ? [] : [[t.id, indikator] as const];
    }),
  );
}

/**
 * The pagu of every programme of every PD in `tahun`, rupiah as decimal text: its own in the newest version, else the sum
 * of its kegiatan, each its own or the sum of its sub kegiatan. One query.
 */
export async function listPaguProgram(
  sesi: Sesi,
  tahun: number,
): Promise<readonly { readonly pdId: string; readonly nilai: string }[]> {
  const { rows } = await sql<{ pdId: string; nilai: string }>`
    WITH pagu AS (
      SELECT DISTINCT ON (g.simpul_id) g.simpul_id, g.nilai FROM sakip.pagu g
      WHERE g.pemda_id = ${sesi.pemdaId} AND g.tahun = ${tahun} ORDER BY g.simpul_id, g.versi DESC),
    simpul AS (
      SELECT s.simpul_id, s.induk_id, s.pd_id, s.jenis, p.nilai FROM sakip.simpul s LEFT JOIN pagu p USING (simpul_id)
      WHERE s.pemda_id = ${sesi.pemdaId} AND s.jenis IN ('program', 'kegiatan', 'sub_kegiatan')
        AND coalesce(s.berlaku_mulai, 0) <= ${tahun} AND coalesce(s.berlaku_sampai, 9999) >= ${tahun}),
    sub AS (SELECT induk_id, sum(nilai) AS nilai FROM simpul WHERE jenis = 'sub_kegiatan' GROUP BY induk_id),
    kegiatan AS (
      SELECT k.induk_id, sum(coalesce(k.nilai, s.nilai)) AS nilai
      FROM simpul k LEFT JOIN sub s ON s.induk_id = k.simpul_id WHERE k.jenis = 'kegiatan' GROUP BY k.induk_id)
    SELECT p.pd_id AS "pdId", coalesce(p.nilai, k.nilai)::text AS nilai
    FROM simpul p LEFT JOIN kegiatan k ON k.induk_id = p.simpul_id
    WHERE p.jenis = 'program' AND coalesce(p.nilai, k.nilai) IS NOT NULL
    ORDER BY p.simpul_id`.execute(sesi.db);
  return rows;
}

function selectSimpul(sesi: Sesi, pdId: string, tahun: number) {
  return sesi.db
    .$extendTables<TabelPerencanaan>()
    .selectFrom("sakip.simpul as s")
    .leftJoin("sakip.program_prioritas as p", (join) =>
      join.onRef("p.pemda_id", "=", "s.pemda_id").onRef("p.simpul_id", "=", "s.simpul_id").on("p.tahun", "=", tahun),
    )
    .select([
      "s.simpul_id as id",
      "s.induk_id as indukId",
      "s.jenis",
      "s.kode",
      "s.nama",
      "s.nomenklatur_versi as versi",
      "s.nomenklatur_kode as nomenklatur",
      "s.urutan",
      "p.urutan as prioritas",
      sql<string[]>`ARRAY(
        SELECT si.indikator_id::text FROM sakip.simpul_indikator si
        WHERE si.pemda_id = s.pemda_id AND si.simpul_id = s.simpul_id ORDER BY si.urutan)`.as("indikatorId"),
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("sakip.pagu as g")
          .distinctOn("g.tahun")
          .select(["g.tahun", sql<string>`g.nilai::text`.as("nilai")])
          .whereRef("g.pemda_id", "=", "s.pemda_id")
          .whereRef("g.simpul_id", "=", "s.simpul_id")
          .orderBy("g.tahun")
          .orderBy("g.versi", "desc"),
      ).as("pagu"),
    )
    .where("s.pemda_id", "=", sesi.pemdaId)
    .where("s.pd_id", "=", pdId)
    .where(sql<boolean>`coalesce(s.berlaku_mulai, 0) <= ${tahun} AND coalesce(s.berlaku_sampai, 9999) >= ${tahun}`)
    .execute();
}

type BarisSimpul = Awaited<ReturnType<typeof selectSimpul>>[number];

function toSimpul(baris: BarisSimpul): Simpul {
  const { id, indukId, jenis, kode, nama, versi, nomenklatur, urutan, indikatorId, pagu } = baris;
  return {
    id,
    indukId,
    jenis,
    kode,
    nama,
    nomenklatur: versi === null || nomenklatur === null ? null : { versi, kode: nomenklatur },
    urutan,
    indikatorId,
    pagu: Object.fromEntries(pagu.map((p) => [p.tahun, p.nilai])),
  };
}
