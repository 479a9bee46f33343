// Reads one theme in ONE query: conditions, problems, strategies with innovations, roles with tasks.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Sesi } from "#inti/server";
import type { PerangkatDaerah } from "#organisasi";
import type { TabelOrganisasi } from "#organisasi/server";
import type { TabelTematik } from "./tabel.server.ts";
import type { TemaTersimpan } from "./tema.ts";

/** The theme with this code, or undefined. One query. */
export async function findTemaTersimpan(
  sesi: Sesi,
  kode: string,
): Promise<(TemaTersimpan & { readonly id: string }) | undefined> {
  return sesi.db
    .$extendTables<TabelTematik>()
    .selectFrom("sakip.tema as t")
    .select([
      "t.tema_id as id",
      "t.kode",
      "t.nama",
      "t.judul_strategi as judulStrategi",
      selectKondisi(sesi).as("kondisi"),
      sql<string[]>`ARRAY(
        SELECT m.uraian FROM sakip.tema_permasalahan m
        WHERE m.pemda_id = t.pemda_id AND m.tema_id = t.tema_id ORDER BY m.urutan)`.as("permasalahan"),
      selectStrategi(sesi).as("strategi"),
      selectPeran(sesi).as("peran"),
    ])
    .where("t.pemda_id", "=", sesi.pemdaId)
    .where("t.kode", "=", kode)
    .executeTakeFirst();
}

/** Code and name of every theme in printed order. One query. */
export function listKodeTema(sesi: Sesi): Promise<readonly { readonly kode: string; readonly nama: string }[]> {
  return sesi.db
    .$extendTables<TabelTematik>()
    .selectFrom("sakip.tema")
    .select(["kode", "nama"])
    .where("pemda_id", "=", sesi.pemdaId)
    .orderBy("urutan")
    .orderBy("kode")
    .execute();
}

function selectKondisi(sesi: Sesi) {
  return jsonArrayFrom(
    sesi.db
      .$extendTables<TabelTematik>()
      .selectFrom("sakip.tema_kondisi as k")
      .select(["k.nama", "k.tahun", sql<string>`k.nilai::text`.as("nilai"), "k.satuan", "k.sumber"])
      .where("k.pemda_id", "=", sesi.pemdaId)
      .where("k.tema_id", "=", sql.ref<string>("t.tema_id"))
      .orderBy("k.urutan"),
  );
}

function selectStrategi(sesi: Sesi) {
  return jsonArrayFrom(
    sesi.db
      .$extendTables<TabelTematik>()
      .selectFrom("sakip.tema_strategi as s")
      .select([
        "s.kode",
        "s.uraian",
        sql<string[]>`ARRAY(
          SELECT n.nama FROM sakip.tema_inovasi n
          WHERE n.pemda_id = s.pemda_id AND n.strategi_id = s.strategi_id ORDER BY n.urutan)`.as("inovasi"),
      ])
      .where("s.pemda_id", "=", sesi.pemdaId)
      .where("s.tema_id", "=", sql.ref<string>("t.tema_id"))
      .orderBy("s.urutan"),
  );
}

function selectPeran(sesi: Sesi) {
  return jsonArrayFrom(
    sesi.db
      .$extendTables<TabelTematik & TabelOrganisasi>()
      .selectFrom("sakip.tema_peran as p")
      .leftJoin("sakip.perangkat_daerah as d", (join) =>
        join.onRef("d.pemda_id", "=", "p.pemda_id").onRef("d.pd_id", "=", "p.pd_id"),
      )
      .select([
        "p.peran",
        // The table lets in either a PD or the name of an outside party.
        sql<string>`coalesce(d.nama, p.pihak)`.as("pihak"),
        sql<PerangkatDaerah | null>`CASE WHEN d.pd_id IS NOT NULL THEN json_build_object('id', d.pd_id, 'kode', d.kode,
          'nama', d.nama, 'namaSingkat', d.nama_singkat, 'bidang', d.bidang) END`.as("pd"),
        sql<string[]>`ARRAY(
          SELECT g.uraian FROM sakip.tema_tugas g
          WHERE g.pemda_id = p.pemda_id AND g.peran_id = p.peran_id ORDER BY g.urutan)`.as("tugas"),
      ])
      .where("p.pemda_id", "=", sesi.pemdaId)
      .where("p.tema_id", "=", sql.ref<string>("t.tema_id"))
      .orderBy("p.urutan"),
  );
}
