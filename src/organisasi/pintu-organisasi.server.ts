// The writing door of the use cases about perangkat daerah, jabatan and pejabat: one transaction after one question.
import { Galat } from "#inti";
import { type Konteks, type Sesi, sqlStateOf } from "#inti/server";
import { assertCan, namaPelaku, type Pengguna } from "./hak.ts";
import { getTerdaftar } from "./pemda.server.ts";
import type { TabelOrganisasi } from "./tabel.server.ts";

/** Runs `kerja` for somebody who may manage the organisation. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export async function writeOrganisasi<T>(
  konteks: Konteks,
  { pengguna, alasan, pemdaSlug }: PintuOrganisasi,
  kerja: (sesi: Sesi) => Promise<T>,
): Promise<T> {
  const { pemdaId } = await getTerdaftar(konteks, pemdaSlug, pengguna);
  assertCan(pengguna, "kelola_organisasi", { jenis: "pemda", pemdaId });
  return konteks.basis.write({ pemdaId, pelaku: namaPelaku(pengguna), alasan }, kerja);
}

/** `alasan` goes to the audit trail. */
export type PintuOrganisasi = {
  readonly pengguna: Pengguna;
  readonly alasan: string;
  readonly pemdaSlug?: string | undefined;
};

/** Kysely with the tables of this module. */
export const dbOrganisasi = (sesi: Sesi) => sesi.db.$extendTables<TabelOrganisasi>();

/** Says in words that a code is taken; anything else goes on. */
export function throwKodeDipakai(galat: unknown, apa: string, kode: string): never {
  if (sqlStateOf(galat) !== "23505") throw galat;
  throw new Galat("bentrok", `Kode "${kode}" sudah dipakai ${apa} lain.`, { sebab: galat });
}
