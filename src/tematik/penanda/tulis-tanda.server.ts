// Writes the tags that the rules have let pass. Called under the lock by the use cases that change tags.
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { TabelTematik } from "../tabel.server.ts";
import type { TemaTersimpan } from "../tema.ts";
import type { RencanaTanda, TandaTersimpan, TandaTujuan } from "./periksa-penanda.ts";

/** Whose tags. */
export type TempatTanda = { readonly tema: Pick<TemaTersimpan, "id" | "strategi">; readonly tahun: number };

/** Takes away, changes and adds; answers how many of each. */
export async function tulisTanda(
  konteks: Konteks,
  sesi: Sesi,
  tempat: TempatTanda,
  { tambah, ubah, hapus }: RencanaTanda,
): Promise<{ readonly tambah: number; readonly ubah: number; readonly hapus: number }> {
  const bertukar = ubah.filter((u) => isTempatTerisi(u, ubah));
  await hapusTanda(sesi, [...hapus, ...bertukar]);
  for (const u of ubah) if (!bertukar.includes(u)) await ubahTanda(sesi, tempat, u);
  const kembali = bertukar.map((u) => ({ ...u, id: u.id, versi: u.lama.versi + 1 }));
  await tambahTanda(sesi, tempat, [...kembali, ...tambah.map((t) => ({ ...t, id: konteks.newId(), versi: 1 }))]);
  return { tambah: tambah.length, ubah: ubah.length, hapus: hapus.length };
}

// Two tags of one node that take each other's strategy cannot be changed row by row: a node has one tag per strategy at any
// time. Such rows are taken away and put back under their id, with a version that nobody has seen.
function isTempatTerisi(ubah: RencanaTanda["ubah"][number], semua: RencanaTanda["ubah"]): boolean {
  if (ubah.lama.strategi === ubah.strategi) return false;
  const senasib = semua.filter((u) => u !== ubah && u.simpulId === ubah.simpulId);
  return senasib.some((u) => u.lama.strategi === ubah.strategi || u.strategi === ubah.lama.strategi);
}

async function hapusTanda(sesi: Sesi, tanda: readonly Pick<TandaTersimpan, "id">[]): Promise<void> {
  if (tanda.length === 0) return;
  await sql`DELETE FROM sakip.penanda_anggaran
    WHERE pemda_id = ${sesi.pemdaId} AND penanda_id = ANY (${tanda.map((t) => t.id)}::uuid[])`.execute(sesi.db);
}

async function ubahTanda(sesi: Sesi, { tema }: TempatTanda, { id, strategi, bagian }: TandaTersimpan): Promise<void> {
  await sql`UPDATE sakip.penanda_anggaran SET strategi_id = ${strategiId(tema, strategi)}::uuid, bagian = ${bagian}::numeric
    WHERE pemda_id = ${sesi.pemdaId} AND penanda_id = ${id}`.execute(sesi.db);
}

async function tambahTanda(
  sesi: Sesi,
  { tema, tahun }: TempatTanda,
  tanda: readonly (Omit<TandaTujuan, "id"> & { readonly id: string; readonly versi: number })[],
): Promise<void> {
  if (tanda.length === 0) return;
  const baris = tanda.map(({ id, simpulId, strategi, bagian, versi }) => ({
    pemda_id: sesi.pemdaId,
    penanda_id: id,
    tema_id: tema.id,
    simpul_id: simpulId,
    strategi_id: strategiId(tema, strategi),
    tahun,
    bagian,
    versi,
  }));
  await sesi.db.$extendTables<TabelTematik>().insertInto("sakip.penanda_anggaran").values(baris).execute();
}

function strategiId({ strategi }: Pick<TemaTersimpan, "strategi">, kode: string | null): string | null {
  return strategi.find((s) => s.kode === kode)?.id ?? null;
}
