// Merges the rows of one file into its table: adds what is new, changes what differs, leaves the rest untouched.
// Called by impor.server.ts for one table after another, parents first, in one transaction.
import { type RawBuilder, sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Kumpulan } from "./format.ts";
import type { HasilBerkas } from "./hasil-impor.ts";
import type { Nilai, Pengisi, Simpanan } from "./simpanan.server.ts";

/** `lingkup`: codes of the PD whose rows the data set keeps; stored rows of other PD are not reported as missing. */
export type Bahan = {
  readonly kumpulan: Kumpulan;
  readonly pengisi: Pengisi;
  readonly newId: () => string;
  readonly lingkup: ReadonlySet<string>;
};

/**
 * Merges one file. Rows are matched by natural key. Where nothing differs, no statement writes, so no audit entry is
 * made. Stored rows that the file does not have are named in the result, never deleted.
 */
export async function mergeTabel(sesi: Sesi, s: Simpanan, bahan: Bahan): Promise<HasilBerkas> {
  const baris = await toRows(sesi, s, bahan);
  const hanyaDiBasisData = await findHanyaTersimpan(sesi, s, baris, bahan);
  const hitung = baris.length === 0 ? { tambah: 0, ubah: 0 } : await countBeda(sesi, s, baris);
  if (hitung.tambah + hitung.ubah > 0) await writeBeda(sesi, s, baris);
  return { berkas: s.berkas, ...hitung, tetap: baris.length - hitung.tambah - hitung.ubah, hanyaDiBasisData };
}

// A row that is stored already keeps its id; ids of all rows are known before any content is filled in, because a
// node may name its parent in the same file.
async function toRows(sesi: Sesi, s: Simpanan, { kumpulan, pengisi, newId }: Bahan): Promise<readonly Nilai[]> {
  const tersimpan = s.id === null ? new Map<string, string>() : await loadKunci(sesi, s, s.id, pengisi);
  const berkunci = s.draf(kumpulan).map((draf) => {
    const kunci = draf.kunci(pengisi);
    if (s.id === null) return { draf, kunci };
    const id = tersimpan.get(JSON.stringify(s.kunci.map((k) => textOf(kunci[k])))) ?? newId();
    pengisi.kamus.register(s.tabel, draf.nama, id);
    return { draf, kunci: { [s.id]: id, ...kunci } };
  });
  return berkunci.map(({ draf, kunci }) => ({ pemda_id: sesi.pemdaId, ...kunci, ...draf.isi(pengisi) }));
}

async function loadKunci(sesi: Sesi, s: Simpanan, id: string, { kamus }: Pengisi): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; kunci: (string | null)[] }>`
    SELECT ${sql.ref(id)} AS id, ARRAY[${sql.join(s.kunci.map(asText))}] AS kunci
    FROM ${sql.table(s.tabel)} lama WHERE pemda_id = ${sesi.pemdaId}`.execute(sesi.db);
  for (const b of rows) kamus.describe(s.tabel, b.id, b.kunci);
  return new Map(rows.map((b) => [JSON.stringify(b.kunci), b.id]));
}

async function findHanyaTersimpan(
  sesi: Sesi,
  s: Simpanan,
  baris: readonly Nilai[],
  { lingkup, pengisi: { kamus } }: Bahan,
): Promise<readonly string[]> {
  if (s.kunci.length === 0) return [];
  const { rows } = await sql<{ kunci: (string | null)[] }>`
    WITH ${baruCte(s, baris)}
    SELECT ARRAY[${sql.join(s.kunci.map(asText))}] AS kunci FROM ${sql.table(s.tabel)} lama
    WHERE pemda_id = ${sesi.pemdaId} AND NOT EXISTS (SELECT FROM baru WHERE ${samePk(s)})
    ORDER BY 1`.execute(sesi.db);
  return rows.flatMap(({ kunci }) => {
    const pd = kamus.pdOf(kunci);
    return pd === null || lingkup.has(pd) ? [kamus.sebutan(kunci)] : [];
  });
}

async function countBeda(sesi: Sesi, s: Simpanan, baris: readonly Nilai[]): Promise<{ tambah: number; ubah: number }> {
  const { rows } = await sql<{ tambah: number; ubah: number }>`
    WITH ${baruCte(s, baris)}
    SELECT (count(*) FILTER (WHERE lama.pemda_id IS NULL))::int AS tambah,
           (count(*) FILTER (WHERE lama.pemda_id IS NOT NULL AND ${differs(s, baris)}))::int AS ubah
    FROM baru LEFT JOIN ${sql.table(s.tabel)} lama ON ${samePk(s)}`.execute(sesi.db);
  return rows[0] ?? { tambah: 0, ubah: 0 };
}

async function writeBeda(sesi: Sesi, s: Simpanan, baris: readonly Nilai[]): Promise<void> {
  const kolom = columnsOf(baris);
  const isi = kolom.filter((k) => !pkOf(s).includes(k));
  const ubah = sql.join(isi.map((k) => sql`${sql.ref(k)} = excluded.${sql.ref(k)}`));
  await sql`
    WITH ${baruCte(s, baris)}
    INSERT INTO ${sql.table(s.tabel)} (${sql.join(kolom.map((k) => sql.ref(k)))})
    SELECT ${sql.join(kolom.map((k) => sql.ref(`baru.${k}`)))}
    FROM baru LEFT JOIN ${sql.table(s.tabel)} lama ON ${samePk(s)}
    WHERE lama.pemda_id IS NULL OR ${differs(s, baris)}
    ORDER BY baru.ordinality
    ON CONFLICT (${sql.join(pkOf(s).map((k) => sql.ref(k)))})
    ${isi.length === 0 ? sql`DO NOTHING` : sql`DO UPDATE SET ${ubah}`}`.execute(sesi.db);
}

// The rows travel as one parameter whatever their number, and take the column types of the table on arrival.
function baruCte(s: Simpanan, baris: readonly Nilai[]): RawBuilder<unknown> {
  const json = JSON.stringify(baris);
  return sql`baru AS (SELECT * FROM jsonb_populate_recordset(NULL::${sql.table(s.tabel)}, ${json}::jsonb) WITH ORDINALITY)`;
}

function pkOf(s: Simpanan): readonly string[] {
  return ["pemda_id", ...(s.id === null ? s.kunci : [s.id])];
}

function samePk(s: Simpanan): RawBuilder<unknown> {
  const sama = pkOf(s).map((k) => sql`baru.${sql.ref(k)} = lama.${sql.ref(k)}`);
  return sql.join(sama, sql` AND `);
}

// Compared as text: 86.5 and 86.50 are the same number but are printed differently.
function differs(s: Simpanan, baris: readonly Nilai[]): RawBuilder<unknown> {
  const isi = columnsOf(baris).filter((k) => !s.pencatat.includes(k));
  const teks = (dari: string) => sql`ROW(${sql.join(isi.map((k) => sql.ref(`${dari}.${k}`)))})::text`;
  return sql`${teks("baru")} IS DISTINCT FROM ${teks("lama")}`;
}

// A column that the file does not have is undefined in every row, and stays as it is stored.
function columnsOf(baris: readonly Nilai[]): readonly string[] {
  return Object.entries(baris[0] ?? {}).flatMap(([kolom, nilai]) => (nilai === undefined ? [] : [kolom]));
}

function asText(kolom: string): RawBuilder<unknown> {
  return sql`lama.${sql.ref(kolom)}::text`;
}

function textOf(nilai: unknown): string | null {
  return nilai === null ? null : String(nilai);
}
