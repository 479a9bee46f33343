// Adds, changes, moves and deletes rows of a theme. Called by the edits of this folder, inside their transaction.
import { sql } from "kysely";
import { formatWaktu, Galat } from "#inti";
import type { Sesi } from "#inti/server";
import { sebutanPelaku } from "#organisasi";
import { loadJejak } from "#organisasi/server";
import type { TemaTersimpan } from "../tema.ts";
import type { BagianTema } from "./bagian-tema.ts";
import { type BarisTema, findBarisTema } from "./baris-tema.ts";

type Tempat = { readonly tabel: string; readonly kunci: string };
const TEMPAT: Readonly<Record<BagianTema, Tempat>> = {
  kondisi: { tabel: "tema_kondisi", kunci: "kondisi_id" },
  permasalahan: { tabel: "tema_permasalahan", kunci: "permasalahan_id" },
  strategi: { tabel: "tema_strategi", kunci: "strategi_id" },
  sasaran_antara: { tabel: "tema_sasaran_antara", kunci: "sasaran_antara_id" },
  dukungan: { tabel: "tema_dukungan", kunci: "dukungan_id" },
  inovasi: { tabel: "tema_inovasi", kunci: "inovasi_id" },
  bukti: { tabel: "tema_inovasi_bukti", kunci: "bukti_id" },
  peran: { tabel: "tema_peran", kunci: "peran_id" },
  tugas: { tabel: "tema_tugas", kunci: "tugas_id" },
};
const tabelOf = (bagian: BagianTema) => sql.table(`sakip.${TEMPAT[bagian].tabel}`);
const kunciOf = (bagian: BagianTema) => sql.ref(TEMPAT[bagian].kunci);

/** Columns with their values. */
export type IsiKolom = Readonly<Record<string, string | number | null>>;

/**
 * The row that an edit names, provided it is still as the editor saw it (`versi` undefined: whatever it is now).
 * @throws Galat `tidak_ditemukan` (not in this theme), `bentrok` (changed meanwhile; says by whom).
 */
export async function getBaris(
  sesi: Sesi,
  tema: TemaTersimpan,
  { bagian, id, versi }: { readonly bagian: BagianTema; readonly id: string; readonly versi?: number },
): Promise<BarisTema> {
  const baris = findBarisTema(tema, bagian, id);
  if (baris === undefined) {
    const oleh = await findPengubahBaris(sesi, bagian, id);
    const siapa = oleh === null ? "" : ` Terakhir diubah ${oleh}.`;
    throw new Galat("tidak_ditemukan", `Baris itu sudah tidak ada pada tema ini.${siapa} Muat ulang halaman.`);
  }
  if (versi === undefined || baris.versi === null || baris.versi === versi) return baris;
  return throwBentrok(await findPengubahBaris(sesi, bagian, id), `"${baris.nama}"`);
}

/**
 * Refuses an edit of what somebody else changed meanwhile.
 * @throws Galat `bentrok`, always.
 */
export function throwBentrok(oleh: string | null, apa: string): never {
  throw new Galat(
    "bentrok",
    `${apa} sudah diubah${oleh === null ? " orang lain" : ` ${oleh}`} sejak halaman ini Anda buka. Isi terbarunya ` +
      "tampil di halaman ini dan ketikan Anda tetap di formulir: simpan lagi bila ketikan Anda yang dipakai.",
  );
}

/** Who changed the value of a year last. One query. */
export function findPengubahNilai(sesi: Sesi, kondisiId: string, tahun: number): Promise<string | null> {
  return findPengubah(sesi, "tema_kondisi_nilai", { kondisi_id: kondisiId, tahun });
}

/** Who changed a row last and when, in words; null where the audit trail has nothing. One query. */
export async function findPengubah(
  sesi: Sesi,
  tabel: string,
  kunci: Readonly<Record<string, string | number>>,
): Promise<string | null> {
  const { entri } = await loadJejak(sesi, [{ tabel, kunci: [kunci] }]);
  const akhir = entri[0];
  return akhir === undefined ? null : `${sebutanPelaku(akhir.pelaku)} pada ${formatWaktu(akhir.waktu)}`;
}

function findPengubahBaris(sesi: Sesi, bagian: BagianTema, id: string): Promise<string | null> {
  const { tabel, kunci } = TEMPAT[bagian];
  return findPengubah(sesi, tabel, { [kunci]: id });
}

/** Adds a row under the given parent; one with an order comes last among its siblings. */
export async function insertBaris(
  sesi: Sesi,
  bagian: BagianTema,
  { id, isi, saudara }: { readonly id: string; readonly isi: IsiKolom; readonly saudara?: IsiKolom },
): Promise<void> {
  const kolom = Object.keys(isi);
  const urut =
    saudara === undefined
      ? []
      : [
          sql`(SELECT coalesce(max(urutan), 0) + 1 FROM ${tabelOf(bagian)}
    WHERE pemda_id = ${sesi.pemdaId} AND ${samaDengan(saudara)})`,
        ];
  const nama = ["pemda_id", TEMPAT[bagian].kunci, ...kolom, ...(saudara === undefined ? [] : ["urutan"])];
  const nilai = [sql`${sesi.pemdaId}`, sql`${id}`, ...kolom.map((k) => sql`${isi[k]}`), ...urut];
  await sql`INSERT INTO ${tabelOf(bagian)} (${sql.join(nama.map((n) => sql.ref(n)))})
    VALUES (${sql.join(nilai)})`.execute(sesi.db);
}

/** Changes a row; its version rises even when only what hangs on it changed. */
export async function updateBaris(sesi: Sesi, bagian: BagianTema, id: string, isi: IsiKolom): Promise<void> {
  const set = Object.entries(isi).map(([kolom, nilai]) => sql`${sql.ref(kolom)} = ${nilai}`);
  await sql`UPDATE ${tabelOf(bagian)} SET ${sql.join(set)}
    WHERE pemda_id = ${sesi.pemdaId} AND ${kunciOf(bagian)} = ${id}`.execute(sesi.db);
}

/** Deletes a row; what hangs on it must be gone already. */
export async function deleteBaris(sesi: Sesi, bagian: BagianTema, id: string): Promise<void> {
  await sql`DELETE FROM ${tabelOf(bagian)} WHERE pemda_id = ${sesi.pemdaId} AND ${kunciOf(bagian)} = ${id}`.execute(
    sesi.db,
  );
}

/** Gives siblings the order of `urut`; rows that stand there already keep their version. */
export async function reorderBaris(sesi: Sesi, bagian: BagianTema, urut: readonly string[]): Promise<void> {
  await sql`UPDATE ${tabelOf(bagian)} b SET urutan = u.nomor
    FROM unnest(${sql.val(urut)}::uuid[]) WITH ORDINALITY AS u(id, nomor)
    WHERE b.pemda_id = ${sesi.pemdaId} AND b.${kunciOf(bagian)} = u.id AND b.urutan <> u.nomor`.execute(sesi.db);
}

function samaDengan(isi: IsiKolom) {
  return sql.join(
    Object.entries(isi).map(([kolom, nilai]) => sql`${sql.ref(kolom)} = ${nilai}`),
    sql` AND `,
  );
}
