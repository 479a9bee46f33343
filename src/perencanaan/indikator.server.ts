// Reads indikator with versions, variables, schedule and targets in ONE query, whatever their number.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Sesi } from "#inti/server";
import type { TabelOrganisasi } from "#organisasi/server";
import type { TabelPerencanaan } from "./tabel.server.ts";
import type { IndikatorTersimpan } from "./versi.ts";

/**
 * Which indikator: of one PD (one of them with `kode`), or without `pdId` of every PD, then only those of sasaran and
 * program. Schedule and targets are those of `tahun` and the year before.
 */
export type LingkupIndikator = { readonly tahun: number; readonly pdId?: string; readonly kode?: string };

/** The stored indikator in the scope, ordered by code. One query. */
export async function listIndikatorTersimpan(
  sesi: Sesi,
  lingkup: LingkupIndikator,
): Promise<readonly IndikatorTersimpan[]> {
  const { tahun, pdId, kode } = lingkup;
  let query = selectIndikator(sesi, tahun).orderBy("i.kode");
  query =
    pdId === undefined ? query.where(({ exists }) => exists(selectPemakai(sesi))) : query.where("i.pd_id", "=", pdId);
  if (kode !== undefined) query = query.where("i.kode", "=", kode);
  return query.execute();
}

function selectIndikator(sesi: Sesi, tahun: number) {
  return sesi.db
    .$extendTables<TabelPerencanaan & TabelOrganisasi>()
    .selectFrom("sakip.indikator as i")
    .innerJoin("sakip.jabatan as j", (join) =>
      join.onRef("j.pemda_id", "=", "i.pemda_id").onRef("j.jabatan_id", "=", "i.penanggung_jawab_id"),
    )
    .select([
      "i.indikator_id as id",
      "i.pd_id as pdId",
      "i.kode",
      "i.jenis",
      "i.nama",
      "i.sumber_data as sumberData",
      "j.nama as penanggungJawab",
      selectVersi(sesi).as("versi"),
      selectJadwal(tahun).as("jadwal"),
      selectTarget(sesi, tahun).as("target"),
    ])
    .where("i.pemda_id", "=", sesi.pemdaId);
}

// Numbers inside JSON would become floats, so every numeric leaves the database as text.
function selectVersi(sesi: Sesi) {
  const db = sesi.db.$extendTables<TabelPerencanaan>();
  return jsonArrayFrom(
    db
      .selectFrom("sakip.indikator_versi as v")
      .select([
        "v.tahun_mulai as tahunMulai",
        "v.definisi",
        "v.satuan",
        "v.desimal",
        "v.polaritas",
        "v.aturan_turun as aturanTurun",
        "v.agregasi",
        "v.rumus",
      ])
      .select((eb) =>
        jsonArrayFrom(
          eb
            .selectFrom("sakip.variabel as w")
            .select(["w.nama", "w.label", "w.satuan"])
            .whereRef("w.pemda_id", "=", "v.pemda_id")
            .whereRef("w.indikator_id", "=", "v.indikator_id")
            .whereRef("w.tahun_mulai", "=", "v.tahun_mulai")
            .orderBy("w.urutan"),
        ).as("variabel"),
      )
      .where("v.pemda_id", "=", sesi.pemdaId)
      .where("v.indikator_id", "=", sql.ref<string>("i.indikator_id")),
  );
}

function selectJadwal(tahun: number) {
  return sql<string[]>`ARRAY(
    SELECT w.periode::text FROM sakip.jadwal_ukur w
    WHERE w.pemda_id = i.pemda_id AND w.indikator_id = i.indikator_id
      AND w.periode >= ${String(tahun - 1)} AND w.periode < ${String(tahun + 1)}
    ORDER BY w.periode)`;
}

function selectTarget(sesi: Sesi, tahun: number) {
  return jsonArrayFrom(
    sesi.db
      .$extendTables<TabelPerencanaan>()
      .selectFrom("sakip.target as t")
      .distinctOn("t.periode")
      .select([
        "t.periode",
        sql<string | null>`t.nilai::text`.as("nilai"),
        sql<string | null>`t.batas_bawah::text`.as("bawah"),
        sql<string | null>`t.batas_atas::text`.as("atas"),
      ])
      .where("t.pemda_id", "=", sesi.pemdaId)
      .where("t.indikator_id", "=", sql.ref<string>("i.indikator_id"))
      .where("t.periode", ">=", String(tahun - 1))
      .where("t.periode", "<", String(tahun + 1))
      .orderBy("t.periode")
      .orderBy("t.versi", "desc"),
  );
}

function selectPemakai(sesi: Sesi) {
  return sesi.db
    .$extendTables<TabelPerencanaan>()
    .selectFrom("sakip.simpul_indikator as si")
    .innerJoin("sakip.simpul as s", (join) =>
      join.onRef("s.pemda_id", "=", "si.pemda_id").onRef("s.simpul_id", "=", "si.simpul_id"),
    )
    .select(sql<number>`1`.as("satu"))
    .where("si.pemda_id", "=", sesi.pemdaId)
    .where("si.indikator_id", "=", sql.ref<string>("i.indikator_id"))
    .where("s.jenis", "in", ["sasaran", "program"]);
}
