// The door of the use cases that edit a theme: finds it, asks who may, opens one transaction.
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, namaPelaku, type Pemda, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import type { TabelTematik } from "../tabel.server.ts";
import { getTemaTersimpan, type PermintaanTema } from "../tema.server.ts";
import type { TemaTersimpan } from "../tema.ts";
import { objekTema } from "./hak-tema.ts";

/** Where an edit works, and for whom. */
export type LingkupTema = { readonly pemda: Pemda; readonly tema: TemaTersimpan; readonly pengguna: Pengguna };

/**
 * Runs `kerja` in one read transaction about a theme, for somebody who may manage it.
 * @throws Galat `tidak_ditemukan` (pemda, theme), `tidak_berhak`.
 */
export function readSuntingan<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode }: PermintaanTema,
  kerja: (sesi: Sesi, lingkup: LingkupTema) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, pemda) =>
    kerja(sesi, await getLingkup(sesi, { pengguna, pemda, temaKode })),
  );
}

/**
 * Runs `kerja` in one write transaction about a theme, for somebody who may manage it. `alasan` makes the sentence of
 * the audit trail. Writers of one pemda follow one another, so what `kerja` reads stays true until it commits.
 * @throws Galat as `readSuntingan`.
 */
export async function writeTema<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { alasan, ...permintaan }: PermintaanTema & { readonly alasan: string },
  kerja: (sesi: Sesi, lingkup: LingkupTema) => Promise<T>,
): Promise<T> {
  const { pemda, pemdaId, nama } = await readSuntingan(konteks, pengguna, permintaan, async (sesi, lingkup) => ({
    pemda: lingkup.pemda,
    pemdaId: sesi.pemdaId,
    nama: lingkup.tema.nama,
  }));
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: `tema ${nama}: ${alasan}` };
  return konteks.basis.write(tindakan, async (sesi) =>
    kerja(sesi, await getLingkup(sesi, { pengguna, pemda, temaKode: permintaan.temaKode })),
  );
}

/** Everything an edit works with, inside its transaction. */
export type BahanUbah = LingkupTema & { readonly konteks: Konteks; readonly sesi: Sesi };

/** Kysely with the tables of this module. */
export const dbTematik = (sesi: Sesi) => sesi.db.$extendTables<TabelTematik>();

async function getLingkup(
  sesi: Sesi,
  { temaKode, ...siapa }: { readonly pengguna: Pengguna; readonly pemda: Pemda; readonly temaKode: string },
): Promise<LingkupTema> {
  const tema = await getTemaTersimpan(sesi, temaKode);
  assertCan(siapa.pengguna, "kelola_tema", objekTema(siapa.pemda.pemdaId, tema.koordinator?.id ?? null));
  return { ...siapa, tema };
}
