// Reads the targets of the document of several years (Renstra, RPJMD) that covers a year. Called by the modules above.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { type DokumenRencana, findVersiBerlaku } from "./rancangan/dokumen.ts";
import { listDokumen } from "./rancangan/versi-baca.server.ts";
import type { TabelPerencanaan } from "./tabel.server.ts";
import type { NilaiTarget } from "./tipe.ts";

/** A set document of several years, and its targets by indikator id and year. */
export type TargetJangkaMenengah = {
  readonly dokumen: Pick<DokumenRencana, "jenis" | "judul" | "tahunMulai" | "tahunSelesai">;
  readonly target: Readonly<Record<string, Readonly<Record<number, NilaiTarget>>>>;
};

/**
 * The Renstra (of the pemda: RPJMD) of a PD that was set and covers `tahun`, the newest where several do, with the
 * targets of all its years; undefined where none does. Two queries.
 */
export async function findTargetJangkaMenengah(
  sesi: Sesi,
  pdId: string,
  tahun: number,
): Promise<TargetJangkaMenengah | undefined> {
  const dokumen = (await listDokumen(sesi, pdId)).find(
    (d) => d.jenis !== "renja" && d.tahunMulai <= tahun && d.tahunSelesai >= tahun && findVersiBerlaku(d) !== undefined,
  );
  if (dokumen === undefined) return undefined;
  const baris = await selectTarget(sesi, pdId, dokumen);
  const perIndikator = Map.groupBy(baris, (b) => b.id);
  const target = [...perIndikator].map(([id, daftar]) => [id, Object.fromEntries(daftar.flatMap(toTarget))] as const);
  const { jenis, judul, tahunMulai, tahunSelesai } = dokumen;
  return { dokumen: { jenis, judul, tahunMulai, tahunSelesai }, target: Object.fromEntries(target) };
}

function selectTarget(sesi: Sesi, pdId: string, { tahunMulai, tahunSelesai }: DokumenRencana) {
  return sesi.db
    .$extendTables<TabelPerencanaan>()
    .selectFrom("sakip.target_renstra as t")
    .innerJoin("sakip.indikator as i", (join) =>
      join.onRef("i.pemda_id", "=", "t.pemda_id").onRef("i.indikator_id", "=", "t.indikator_id"),
    )
    .select([
      "t.indikator_id as id",
      "t.tahun",
      sql<string | null>`t.nilai::text`.as("nilai"),
      sql<string | null>`t.batas_bawah::text`.as("bawah"),
      sql<string | null>`t.batas_atas::text`.as("atas"),
    ])
    .where("t.pemda_id", "=", sesi.pemdaId)
    .where("i.pd_id", "=", pdId)
    .where("t.tahun", ">=", tahunMulai)
    .where("t.tahun", "<=", tahunSelesai)
    .execute();
}

type BarisTarget = Awaited<ReturnType<typeof selectTarget>>[number];

function toTarget({ tahun, nilai, bawah, atas }: BarisTarget): readonly (readonly [number, NilaiTarget])[] {
  if (nilai !== null) return [[tahun, { jenis: "titik", nilai }]];
  return bawah === null || atas === null ? [] : [[tahun, { jenis: "rentang", bawah, atas }]];
}
