// Reads indikator with versions, variables, schedule and targets in ONE query, whatever their number.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { TabelOrganisasi } from "#organisasi/server";
import type { TabelPerencanaan } from "./tabel.server.ts";
import type { IndikatorTersimpan } from "./versi.ts";

/**
 * Which indikator: those with these ids; of one PD (one of them with `kode`); or without any of these of every PD, then
 * only those of sasaran and program. Schedule and targets are those of `tahun` and the year before.
 */
export type LingkupIndikator = {
  readonly tahun: number;
  readonly pdId?: string;
  readonly kode?: string;
  readonly id?: readonly string[];
};

/** The stored indikator in the scope, ordered by code. One query. */
export async function listIndikatorTersimpan(
  sesi: Sesi,
  lingkup: LingkupIndikator,
): Promise<readonly IndikatorTersimpan[]> {
  const { tahun, pdId, kode, id } = lingkup;
  const rentang = { dari: String(tahun - 1), sampai: String(tahun + 1) };
  if (id !== undefined) return id.length === 0 ? [] : sesi.run(INDIKATOR.pilihan(sesi, { ...rentang, id }));
  if (pdId === undefined) return sesi.run(INDIKATOR.semua(sesi, rentang));
  if (kode === undefined) return sesi.run(INDIKATOR.pd(sesi, { ...rentang, pdId }));
  return sesi.run(INDIKATOR.satu(sesi, { ...rentang, pdId, kode }));
}

/** Measured periods from the code `dari` up to but not `sampai`. */
type Rentang = { readonly dari: string; readonly sampai: string };

const INDIKATOR = {
  semua: prepareKueri((db, dicari: Tempat<Rentang>) =>
    selectIndikator(db, dicari)
      .where(({ exists }) => exists(selectPemakai(db, dicari)))
      .compile(),
  ),
  pilihan: prepareKueri((db, dicari: Tempat<Rentang & { id: readonly string[] }>) =>
    selectIndikator(db, dicari).where(sql<boolean>`i.indikator_id = ANY (${dicari.id}::uuid[])`).compile(),
  ),
  pd: prepareKueri((db, dicari: Tempat<Rentang & { pdId: string }>) =>
    selectIndikator(db, dicari).where("i.pd_id", "=", dicari.pdId).compile(),
  ),
  satu: prepareKueri((db, dicari: Tempat<Rentang & { pdId: string; kode: string }>) =>
    selectIndikator(db, dicari).where("i.pd_id", "=", dicari.pdId).where("i.kode", "=", dicari.kode).compile(),
  ),
};

function selectIndikator(db: Sesi["db"], dicari: Tempat<Rentang>) {
  return db
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
      selectVersi(db, dicari).as("versi"),
      selectJadwal(dicari).as("jadwal"),
      selectTarget(db, dicari).as("target"),
    ])
    .where("i.pemda_id", "=", dicari.pemdaId)
    .orderBy("i.kode");
}

// Numbers inside JSON would become floats, so every numeric leaves the database as text.
function selectVersi(db: Sesi["db"], { pemdaId }: Tempat<object>) {
  return jsonArrayFrom(
    db
      .$extendTables<TabelPerencanaan>()
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
      .where("v.pemda_id", "=", pemdaId)
      .where("v.indikator_id", "=", sql.ref<string>("i.indikator_id")),
  );
}

function selectJadwal({ dari, sampai }: Tempat<Rentang>) {
  return sql<string[]>`ARRAY(
    SELECT w.periode::text FROM sakip.jadwal_ukur w
    WHERE w.pemda_id = i.pemda_id AND w.indikator_id = i.indikator_id
      AND w.periode >= ${dari} AND w.periode < ${sampai}
    ORDER BY w.periode)`;
}

function selectTarget(db: Sesi["db"], { dari, sampai, pemdaId }: Tempat<Rentang>) {
  return jsonArrayFrom(
    db
      .$extendTables<TabelPerencanaan>()
      .selectFrom("sakip.target as t")
      .distinctOn("t.periode")
      .select([
        "t.periode",
        sql<string | null>`t.nilai::text`.as("nilai"),
        sql<string | null>`t.batas_bawah::text`.as("bawah"),
        sql<string | null>`t.batas_atas::text`.as("atas"),
      ])
      .where("t.pemda_id", "=", pemdaId)
      .where("t.indikator_id", "=", sql.ref<string>("i.indikator_id"))
      .where("t.periode", ">=", dari)
      .where("t.periode", "<", sampai)
      .orderBy("t.periode")
      .orderBy("t.versi", "desc"),
  );
}

function selectPemakai(db: Sesi["db"], { pemdaId }: Tempat<object>) {
  return db
    .$extendTables<TabelPerencanaan>()
    .selectFrom("sakip.simpul_indikator as si")
    .innerJoin("sakip.simpul as s", (join) =>
      join.onRef("s.pemda_id", "=", "si.pemda_id").onRef("s.simpul_id", "=", "si.simpul_id"),
    )
    .select(sql<number>`1`.as("satu"))
    .where("si.pemda_id", "=", pemdaId)
    .where("si.indikator_id", "=", sql.ref<string>("i.indikator_id"))
    .where("s.jenis", "in", ["sasaran", "program"]);
}
