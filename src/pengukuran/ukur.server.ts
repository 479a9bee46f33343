// Reads what was measured: realisasi with variables and printed figures, in ONE query whatever the number of indikator.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { TabelPerencanaan } from "#perencanaan/server";
import { type BarisBeku, type RentangPeriode, selectBeku, toBeku } from "./beku-baca.server.ts";
import type { IsiLama } from "./entri.ts";
import { isTerbit } from "./realisasi.ts";
import type { TabelAlur, TabelPengukuran } from "./tabel.server.ts";
import type { AngkaTercetak, RealisasiTersimpan, UkurTersimpan } from "./tipe.ts";

/** Which indikator: some by their ids, or one by its code in its PD. */
export type PilihanIndikator = readonly string[] | { readonly pdId: string; readonly kode: string };

/**
 * Realisasi and printed capaian of the indikator, of `tahun` and the year before, by indikator id. One query, none for
 * an empty list.
 */
export async function loadUkur(
  sesi: Sesi,
  indikator: PilihanIndikator,
  tahun: number,
): Promise<Readonly<Record<string, UkurTersimpan>>> {
  const rentang = { dari: String(tahun - 1), sampai: String(tahun + 1) };
  if ("kode" in indikator) return byId(await sesi.run(UKUR.satu(sesi, { ...rentang, ...indikator })));
  if (indikator.length === 0) return {};
  return byId(await sesi.run(UKUR.pilihan(sesi, { ...rentang, id: indikator })));
}

const UKUR = {
  satu: prepareKueri((db, dicari: Tempat<RentangPeriode & { pdId: string; kode: string }>) =>
    selectUkur(db, dicari).where("i.pd_id", "=", dicari.pdId).where("i.kode", "=", dicari.kode).compile(),
  ),
  pilihan: prepareKueri((db, dicari: Tempat<RentangPeriode & { id: readonly string[] }>) =>
    selectUkur(db, dicari).where(sql<boolean>`i.indikator_id = ANY (${dicari.id}::uuid[])`).compile(),
  ),
};

function selectUkur(db: Sesi["db"], rentang: Tempat<RentangPeriode>) {
  return db
    .$extendTables<TabelPerencanaan>()
    .selectFrom("sakip.indikator as i")
    .select([
      "i.indikator_id as id",
      selectRealisasi(db, rentang).as("realisasi"),
      selectBeku(db, rentang).as("beku"),
      selectTercetak(db, rentang).as("tercetak"),
    ])
    .where("i.pemda_id", "=", rentang.pemdaId);
}

function byId(baris: readonly (BarisUkur & { readonly id: string })[]): Readonly<Record<string, UkurTersimpan>> {
  return Object.fromEntries(baris.map((b) => [b.id, toUkur(b)]));
}

/** A printed total of a PD: its total pagu, or the total of a theme, in one year. */
export type PermintaanTercetak = {
  readonly pdId: string;
  readonly tahun: number;
  readonly besaran: "total_pagu" | "total_tema";
  readonly temaKode?: string;
};

/** The first printed total that answers to the request (by source), or undefined. One query. */
export function findTercetakJumlah(sesi: Sesi, permintaan: PermintaanTercetak): Promise<AngkaTercetak | undefined> {
  const { pdId, tahun, besaran, temaKode } = permintaan;
  return sesi.db
    .$extendTables<TabelPengukuran>()
    .selectFrom("sakip.tercetak")
    .select(["teks", "nilai", "sumber"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pdId)
    .where("besaran", "=", besaran)
    .where("periode", "=", String(tahun))
    .where("tema_kode", "is not distinct from", temaKode ?? null)
    .orderBy("sumber")
    .executeTakeFirst();
}

// Numbers inside JSON would become floats, so every numeric leaves the database as text.
function selectRealisasi(db: Sesi["db"], { dari, sampai, pemdaId }: Tempat<RentangPeriode>) {
  return jsonArrayFrom(
    db
      .$extendTables<TabelAlur>()
      .selectFrom("sakip.realisasi as r")
      .select([
        "r.periode",
        sql<string | null>`r.nilai::text`.as("nilai"),
        sql<Record<string, string>>`(
          SELECT coalesce(json_object_agg(v.nama, v.nilai::text), '{}') FROM sakip.realisasi_variabel v
          WHERE v.pemda_id = r.pemda_id AND v.indikator_id = r.indikator_id AND v.periode = r.periode)`.as("variabel"),
        "r.alasan_tidak_tersedia as alasanTidakTersedia",
        "r.keadaan",
        "r.sumber",
        "r.catatan",
        "r.diisi_oleh as diisiOleh",
        "r.diisi_pada as diisiPada",
        "r.disetujui_oleh as disetujuiOleh",
        "r.disetujui_pada as disetujuiPada",
        "r.terbit",
      ])
      .where("r.pemda_id", "=", pemdaId)
      .where("r.indikator_id", "=", sql.ref<string>("i.indikator_id"))
      .where("r.periode", ">=", dari)
      .where("r.periode", "<", sampai),
  );
}

function selectTercetak(db: Sesi["db"], { dari, sampai, pemdaId }: Tempat<RentangPeriode>) {
  return jsonArrayFrom(
    db
      .$extendTables<TabelPengukuran>()
      .selectFrom("sakip.tercetak as t")
      .select(["t.periode", "t.teks", sql<string>`t.nilai::text`.as("nilai"), "t.sumber"])
      .where("t.pemda_id", "=", pemdaId)
      .where("t.indikator_id", "=", sql.ref<string>("i.indikator_id"))
      .where("t.periode", ">=", dari)
      .where("t.periode", "<", sampai)
      .orderBy("t.periode")
      .orderBy("t.sumber"),
  );
}

type BarisUkur = {
  readonly realisasi: readonly BarisRealisasi[];
  readonly beku: readonly BarisBeku[];
  readonly tercetak: readonly (AngkaTercetak & { readonly periode: string })[];
};
type BarisRealisasi = Omit<RealisasiTersimpan, "diisiPada" | "disetujuiPada"> & {
  readonly diisiPada: string;
  readonly disetujuiPada: string | null;
  readonly terbit: IsiLama | null;
};

// While new content waits to be accepted, everyone keeps seeing what was published.
function toRealisasi({ terbit, ...baris }: BarisRealisasi): RealisasiTersimpan {
  const r = terbit === null || isTerbit(baris) ? baris : { ...baris, ...terbit, keadaan: "terkunci" as const };
  return {
    ...r,
    diisiPada: new Date(r.diisiPada),
    disetujuiPada: r.disetujuiPada === null ? null : new Date(r.disetujuiPada),
  };
}

function toUkur({ realisasi, beku, tercetak }: BarisUkur): UkurTersimpan {
  return {
    realisasi: Object.fromEntries(realisasi.map((r) => [r.periode, toRealisasi(r)])),
    beku: Object.fromEntries(beku.map((b) => [b.periode, toBeku(b)])),
    tercetak: Object.groupBy(tercetak, (t) => t.periode) as Readonly<Record<string, readonly AngkaTercetak[]>>,
  };
}
