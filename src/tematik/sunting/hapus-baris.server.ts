// Moves and deletes rows of a theme; deletion says what still refers to them.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import { type BagianTema, SEBUTAN_BAGIAN } from "./bagian-tema.ts";
import { geserBaris, listBarisTema } from "./baris-tema.ts";
import { deleteBaris, getBaris, reorderBaris } from "./baris-tulis.server.ts";
import type { BahanUbah } from "./pintu-tema.server.ts";
import { type PenandaStrategi, rujukanBaris } from "./rujukan.ts";
import type { SuntinganOf } from "./suntingan.ts";

/** Moves a row one place among its siblings; at the end nothing happens. @throws Galat `tidak_ditemukan`. */
export async function geser({ sesi, tema }: BahanUbah, { bagian, id, arah }: SuntinganOf<"geser">): Promise<string> {
  await getBaris(sesi, tema, { bagian, id });
  const urut = geserBaris(listBarisTema(tema), id, arah);
  if (urut !== undefined) await reorderBaris(sesi, bagian, urut);
  return id;
}

/**
 * Deletes a row with what belongs to it alone.
 * @throws Galat `bentrok` (something else refers to it: says what; changed meanwhile), `tidak_ditemukan`.
 */
export async function hapusBaris({ sesi, tema }: BahanUbah, s: SuntinganOf<"hapus">): Promise<null> {
  const { bagian, id, versi } = s;
  const baris = await getBaris(sesi, tema, { bagian, id, versi });
  const { menahan } = rujukanBaris(tema, baris, bagian === "strategi" ? await countPenandaStrategi(sesi, tema.id) : {});
  if (menahan.length > 0) {
    throw new Galat(
      "bentrok",
      `${awalBesar(SEBUTAN_BAGIAN[bagian])} "${baris.nama}" masih dipakai: ${menahan.join(", ")}. Hapus atau pindahkan itu dahulu.`,
    );
  }
  for (const [tabel, kunci] of IKUT[bagian] ?? []) {
    await sql`DELETE FROM ${sql.table(`sakip.${tabel}`)}
      WHERE pemda_id = ${sesi.pemdaId} AND ${sql.ref(kunci)} = ${id}`.execute(sesi.db);
  }
  await deleteBaris(sesi, bagian, id);
  return null;
}

/** What goes with a row: tables and the column that names it. */
const IKUT: Readonly<Partial<Record<BagianTema, readonly (readonly [string, string])[]>>> = {
  kondisi: [["tema_kondisi_nilai", "kondisi_id"]],
  permasalahan: [
    ["tema_jawaban", "permasalahan_id"],
    ["tema_ukuran", "permasalahan_id"],
  ],
  strategi: [["tema_jawaban", "strategi_id"]],
  inovasi: [["tema_inovasi_bukti", "inovasi_id"]],
  peran: [["tema_tugas", "peran_id"]],
};

/** Number of budget tags by strategy, over all years. One query. */
export async function countPenandaStrategi(sesi: Sesi, temaId: string): Promise<PenandaStrategi> {
  const { rows } = await sql<{ id: string; banyak: number }>`
    SELECT strategi_id AS id, count(*)::int AS banyak FROM sakip.penanda_anggaran
    WHERE pemda_id = ${sesi.pemdaId} AND tema_id = ${temaId} AND strategi_id IS NOT NULL
    GROUP BY strategi_id`.execute(sesi.db);
  return Object.fromEntries(rows.map((r) => [r.id, r.banyak]));
}

const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
