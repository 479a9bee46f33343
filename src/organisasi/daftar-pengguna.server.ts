// Use cases: the accounts of the pemda, and one of them. Called by /pengaturan/pengguna and the command line.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { dbMasuk } from "./masuk/akun.server.ts";
import { readPemda } from "./pemda.server.ts";
import type { PenggunaTerdaftar, PeranDiberi } from "./pengguna.ts";

/** Accounts per page of the list. */
export const PENGGUNA_PER_HALAMAN = 50;

/** `cari` is looked for in names and addresses; `halaman` counts from 1. */
export type PermintaanDaftarPengguna = {
  readonly pemdaSlug?: string | undefined;
  readonly cari?: string | undefined;
  readonly halaman?: number | undefined;
};

/** Accounts by name, one page. `lagi`: there is a next page. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export function listPengguna(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, cari, halaman = 1 }: PermintaanDaftarPengguna = {},
): Promise<{ readonly pengguna: readonly PenggunaTerdaftar[]; readonly lagi: boolean }> {
  return readPemda(konteks, { pengguna, aksi: "kelola_pengguna", pemdaSlug }, async (sesi) => {
    const baris = await selectPengguna(sesi)
      .$if(cari !== undefined, (q) => q.where(mengandung(cari ?? "")))
      .orderBy("p.nama")
      .orderBy("p.pengguna_id")
      .limit(PENGGUNA_PER_HALAMAN + 1)
      .offset((halaman - 1) * PENGGUNA_PER_HALAMAN)
      .execute();
    return {
      pengguna: baris.slice(0, PENGGUNA_PER_HALAMAN).map(toTerdaftar),
      lagi: baris.length > PENGGUNA_PER_HALAMAN,
    };
  });
}

/** One account. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export function getPengguna(konteks: Konteks, pengguna: Pengguna, penggunaId: string): Promise<PenggunaTerdaftar> {
  return readPemda(konteks, { pengguna, aksi: "kelola_pengguna" }, async (sesi) => {
    const baris = await selectPengguna(sesi)
      .where(sql<boolean>`p.pengguna_id::text = ${penggunaId}`)
      .executeTakeFirst();
    if (baris === undefined) throw new Galat("tidak_ditemukan", "Pengguna itu tidak ada.");
    return toTerdaftar(baris);
  });
}

function mengandung(cari: string) {
  return sql<boolean>`position(lower(${cari}) IN lower(p.nama || ' ' || p.surel)) > 0`;
}

function selectPengguna(sesi: Sesi) {
  return dbMasuk(sesi)
    .selectFrom("sakip.pengguna as p")
    .select(["p.pengguna_id", "p.surel", "p.nama", "p.aktif", "p.totp_sejak"])
    .select(
      sql<readonly PeranDiberi[]>`coalesce((
        SELECT jsonb_agg(jsonb_build_object('peran', r.peran, 'pdKode', d.kode) ORDER BY r.peran, d.kode)
        FROM sakip.peran_pengguna r
        LEFT JOIN sakip.perangkat_daerah d ON d.pemda_id = r.pemda_id AND d.pd_id = r.pd_id
        WHERE r.pemda_id = p.pemda_id AND r.pengguna_id = p.pengguna_id), '[]')`.as("peran"),
    )
    .where("p.pemda_id", "=", sesi.pemdaId);
}

type BarisPengguna = {
  readonly pengguna_id: string;
  readonly surel: string;
  readonly nama: string;
  readonly aktif: boolean;
  readonly totp_sejak: Date | null;
  readonly peran: readonly PeranDiberi[];
};

function toTerdaftar({ pengguna_id, surel, nama, aktif, totp_sejak, peran }: BarisPengguna): PenggunaTerdaftar {
  return { id: pengguna_id, surel, nama, aktif, totpAktif: totp_sejak !== null, peran };
}
