// Finds what a theme refers to outside itself: PD by code, indikator and nodes of the plan by id. Called by the edits.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import { getPd } from "#organisasi/server";
import type { JenisSimpul } from "#perencanaan";
import { labelJenisSimpul } from "#perencanaan";

/** The id of the PD with this code; null for null. @throws Galat `tidak_ditemukan`. */
export async function findPdId(sesi: Sesi, kode: string | null): Promise<string | null> {
  return kode === null ? null : (await getPd(sesi, kode)).id;
}

/** @throws Galat `tidak_ditemukan` when the pemda has no such indikator. */
export async function assertIndikator(sesi: Sesi, id: string): Promise<void> {
  const { rows } = await sql`SELECT 1 FROM sakip.indikator
    WHERE pemda_id = ${sesi.pemdaId} AND indikator_id = ${id}`.execute(sesi.db);
  if (rows.length === 0) {
    throw new Galat("tidak_ditemukan", "Indikator itu tidak ada. Cari lagi lewat halaman pilih indikator.");
  }
}

const MENDUKUNG: readonly JenisSimpul[] = ["program", "kegiatan", "sub_kegiatan"];

/** @throws Galat `tidak_ditemukan`; `masukan` when the node is no programme, kegiatan or sub kegiatan. */
export async function assertSimpulPendukung(sesi: Sesi, id: string): Promise<void> {
  const { rows } = await sql<{ jenis: JenisSimpul; nama: string }>`SELECT jenis, nama FROM sakip.simpul
    WHERE pemda_id = ${sesi.pemdaId} AND simpul_id = ${id}`.execute(sesi.db);
  const simpul = rows[0];
  if (simpul === undefined) {
    throw new Galat("tidak_ditemukan", "Program atau kegiatan itu tidak ada. Pilih lagi dari daftarnya.");
  }
  if (MENDUKUNG.includes(simpul.jenis)) return;
  const jenis = labelJenisSimpul(simpul.jenis).toLowerCase();
  throw new Galat(
    "masukan",
    `Strategi dijalankan program, kegiatan, atau sub kegiatan; "${simpul.nama}" ialah ${jenis}.`,
  );
}
