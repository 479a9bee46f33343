// Reads frozen rules as part of a larger query, and turns a row into what the pure rules take.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Sesi, Tempat } from "#inti/server";
import type { TabelAlur } from "./tabel.server.ts";
import type { BekuPengukuran, KebijakanBeku } from "./tipe.ts";

/** One frozen rule as it is read: numbers as text, because inside JSON they would become floats. */
export type BarisBeku = Omit<BekuPengukuran, "target" | "kebijakan"> & {
  readonly periode: string;
  readonly target: string | null;
  readonly targetBawah: string | null;
  readonly targetAtas: string | null;
  readonly kAturanTurun: KebijakanBeku["aturanTurun"] | null;
  readonly kDesimal: number | null;
  readonly kBatasBawah: string | null;
  readonly kBatasAtas: string | null;
};

/** Measured periods from the code `dari` up to but not `sampai`. */
export type RentangPeriode = { readonly dari: string; readonly sampai: string };

/** The frozen rules of indikator `i` in a range of periods, as a JSON array for an outer query. */
export function selectBeku(db: Sesi["db"], { dari, sampai, pemdaId }: Tempat<RentangPeriode>) {
  return jsonArrayFrom(
    db
      .$extendTables<TabelAlur>()
      .selectFrom("sakip.beku_pengukuran as b")
      .select(KOLOM_BEKU)
      .where("b.pemda_id", "=", pemdaId)
      .where("b.indikator_id", "=", sql.ref<string>("i.indikator_id"))
      .where("b.periode", ">=", dari)
      .where("b.periode", "<", sampai),
  );
}

/** The columns of `sakip.beku_pengukuran as b` that make a `BarisBeku`. */
export const KOLOM_BEKU = [
  "b.periode",
  "b.versi_sejak as versiSejak",
  "b.satuan",
  "b.desimal",
  "b.polaritas",
  "b.aturan_turun as aturanTurun",
  "b.agregasi",
  "b.rumus",
  "b.variabel",
  sql<string | null>`b.target::text`.as("target"),
  sql<string | null>`b.target_bawah::text`.as("targetBawah"),
  sql<string | null>`b.target_atas::text`.as("targetAtas"),
  "b.target_asal as targetAsal",
  "b.kebijakan_aturan_turun as kAturanTurun",
  "b.kebijakan_desimal as kDesimal",
  sql<string | null>`b.kebijakan_batas_bawah::text`.as("kBatasBawah"),
  sql<string | null>`b.kebijakan_batas_atas::text`.as("kBatasAtas"),
] as const;

/** The rule that a row holds. */
export function toBeku(baris: BarisBeku): BekuPengukuran {
  const { target, targetBawah, targetAtas, kAturanTurun, kDesimal, kBatasBawah, kBatasAtas, ...aturan } = baris;
  const kebijakan =
    kAturanTurun === null || kDesimal === null
      ? null
      : { aturanTurun: kAturanTurun, desimal: kDesimal, batasBawah: kBatasBawah, batasAtas: kBatasAtas };
  return { ...aturan, target: toTarget(target, targetBawah, targetAtas), kebijakan };
}

function toTarget(nilai: string | null, bawah: string | null, atas: string | null): BekuPengukuran["target"] {
  if (nilai !== null) return { jenis: "titik", nilai };
  return bawah === null || atas === null ? null : { jenis: "rentang", bawah, atas };
}
