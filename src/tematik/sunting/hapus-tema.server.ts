// Use case: deletes a theme that was made by mistake, with all its parts. Called by the editor.
import { sql } from "kysely";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { PermintaanTema } from "../tema.server.ts";
import type { TemaTersimpan } from "../tema.ts";
import { AlasanHapusTema } from "./isian-tema.ts";
import { writeTema } from "./pintu-tema.server.ts";

/**
 * Deletes the theme, where no budget is tagged for it and no printed total names it. Everything that was deleted stays
 * in the audit trail.
 * @throws Galat `masukan` (no reason), `bentrok` (still used; says by what), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function deleteTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { alasan: mentah, ...permintaan }: PermintaanTema & { readonly alasan: string },
): Promise<void> {
  const alasan = `menghapus tema: ${parseIsian(AlasanHapusTema, mentah)}`;
  return writeTema(konteks, pengguna, { ...permintaan, alasan }, async (sesi, { tema }) => {
    const menahan = await listPemakaiTema(sesi, tema);
    if (menahan.length > 0) {
      throw new Galat("bentrok", `Tema ${tema.nama} tidak dapat dihapus karena masih dipakai: ${menahan.join(", ")}.`);
    }
    for (const hapus of HAPUS) await hapus(sesi.pemdaId, tema.id).execute(sesi.db);
  });
}

/** What still refers to a theme, in words; empty where it may be deleted. One query. */
export async function listPemakaiTema(
  sesi: Sesi,
  { id, kode }: Pick<TemaTersimpan, "id" | "kode">,
): Promise<readonly string[]> {
  const { rows } = await sql<{ penanda: number; tercetak: number }>`SELECT
    (SELECT count(*)::int FROM sakip.penanda_anggaran WHERE pemda_id = ${sesi.pemdaId} AND tema_id = ${id}) AS penanda,
    (SELECT count(*)::int FROM sakip.tercetak WHERE pemda_id = ${sesi.pemdaId} AND tema_kode = ${kode}) AS tercetak
  `.execute(sesi.db);
  const { penanda = 0, tercetak = 0 } = rows[0] ?? {};
  return [
    ...(penanda === 0 ? [] : [`${penanda} penanda anggaran (lepaskan dahulu)`]),
    ...(tercetak === 0 ? [] : [`${tercetak} angka tercetak dari dokumen`]),
  ];
}

const milik = (tabel: string, kunci: string, induk: string) => (pemdaId: number, temaId: string) =>
  sql`DELETE FROM ${sql.table(`sakip.${tabel}`)} WHERE pemda_id = ${pemdaId} AND ${sql.ref(kunci)} IN
    (SELECT ${sql.ref(kunci)} FROM ${sql.table(`sakip.${induk}`)} WHERE pemda_id = ${pemdaId} AND tema_id = ${temaId})`;
const langsung = (tabel: string) => (pemdaId: number, temaId: string) =>
  sql`DELETE FROM ${sql.table(`sakip.${tabel}`)} WHERE pemda_id = ${pemdaId} AND tema_id = ${temaId}`;

/** Children before parents. */
const HAPUS = [
  milik("tema_tugas", "peran_id", "tema_peran"),
  langsung("tema_peran"),
  (pemdaId: number, temaId: string) => sql`DELETE FROM sakip.tema_inovasi_bukti WHERE pemda_id = ${pemdaId}
    AND inovasi_id IN (SELECT i.inovasi_id FROM sakip.tema_inovasi i JOIN sakip.tema_strategi s USING (pemda_id, strategi_id)
      WHERE s.pemda_id = ${pemdaId} AND s.tema_id = ${temaId})`,
  milik("tema_inovasi", "strategi_id", "tema_strategi"),
  milik("tema_dukungan", "strategi_id", "tema_strategi"),
  milik("tema_sasaran_antara", "strategi_id", "tema_strategi"),
  milik("tema_jawaban", "permasalahan_id", "tema_permasalahan"),
  milik("tema_ukuran", "permasalahan_id", "tema_permasalahan"),
  langsung("tema_strategi"),
  langsung("tema_permasalahan"),
  milik("tema_kondisi_nilai", "kondisi_id", "tema_kondisi"),
  langsung("tema_kondisi"),
  langsung("tema"),
];
