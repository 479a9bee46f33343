// Keeps the sums of the PD in memory for exactly as long as the data they come from is unchanged. Called by the use cases
// of this folder. The key is the head of the pemda's audit chain: the same hash means the same history, in any database.
// After a change the chain itself tells which PD it touched, and only those are summed up again.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { PerangkatDaerah } from "#organisasi";
import type { KebijakanRekap } from "../rekap.ts";
import { loadKebijakanRekap, loadRingkasPd, loadUmum, type Umum } from "./ringkas-baca.server.ts";
import type { Dasbor, RingkasPd } from "./tipe.ts";

/** One state of one pemda. Nothing is computed before it is asked for. */
type Keadaan = {
  readonly pemdaId: number;
  readonly no: bigint;
  readonly hash: string;
  readonly umum: Map<"umum", Promise<Umum>>;
  readonly kebijakan: Map<number, Promise<KebijakanRekap>>;
  /** By "year/PD id". */
  readonly pd: Map<string, Promise<RingkasPd>>;
  /** By everything a dashboard depends on besides the data. */
  readonly dasbor: Map<string, Promise<Dasbor>>;
};

const BATAS_KEADAAN = 8;
const BATAS_DASBOR = 64;
/** Above this many new audit entries it is cheaper to sum everything up again than to look at each. */
const BATAS_ENTRI = 5000n;

const DISIMPAN = new Map<string, Keadaan>();

/** What a reader takes from: the state of `sesi`. */
export type Ingatan = {
  readonly umum: () => Promise<Umum>;
  readonly kebijakan: (tahun: number) => Promise<KebijakanRekap>;
  readonly pd: (pd: PerangkatDaerah, tahun: number) => Promise<RingkasPd>;
  /** `kunci` names everything the dashboard depends on besides the data: readers, period, day. */
  readonly dasbor: (kunci: string, buat: () => Promise<Dasbor>) => Promise<Dasbor>;
};

const DIBUKA = new WeakMap<Sesi, Promise<Keadaan>>();

/**
 * The kept sums for the state that `sesi` sees, which must be a reading one: it sees one state from first to last, so the
 * use cases that share it ask for the head of the chain once. One query while nothing changed.
 */
export async function openIngatan(sesi: Sesi): Promise<Ingatan> {
  const dicari = DIBUKA.get(sesi) ?? findKeadaan(sesi);
  DIBUKA.set(sesi, dicari);
  const keadaan = await dicari;
  const umum = () => ambil(keadaan.umum, "umum", () => loadUmum(sesi));
  const kebijakan = (tahun: number) => ambil(keadaan.kebijakan, tahun, () => loadKebijakanRekap(sesi, tahun));
  const pd = (satu: PerangkatDaerah, tahun: number) =>
    ambil(keadaan.pd, `${tahun}/${satu.id}`, async () =>
      loadRingkasPd(sesi, { pd: satu, tahun, umum: await umum(), kebijakan: await kebijakan(tahun) }),
    );
  const dasbor = (kunci: string, buat: () => Promise<Dasbor>) => {
    if (keadaan.dasbor.size >= BATAS_DASBOR && !keadaan.dasbor.has(kunci)) keadaan.dasbor.clear();
    return ambil(keadaan.dasbor, kunci, buat);
  };
  return { umum, kebijakan, pd, dasbor };
}

// Work begun by another request fails when that request ends early; then this one does it itself.
async function ambil<K, T>(simpanan: Map<K, Promise<T>>, kunci: K, buat: () => Promise<T>): Promise<T> {
  const ada = simpanan.get(kunci);
  if (ada !== undefined) {
    try {
      return await ada;
    } catch {
      if (simpanan.get(kunci) === ada) simpanan.delete(kunci);
      return ambil(simpanan, kunci, buat);
    }
  }
  const baru = buat();
  simpanan.set(kunci, baru);
  baru.catch(() => {
    if (simpanan.get(kunci) === baru) simpanan.delete(kunci);
  });
  return baru;
}

async function findKeadaan(sesi: Sesi): Promise<Keadaan> {
  const { no, hash } = await readKepala(sesi);
  const kunci = `${sesi.pemdaId}/${hash}`;
  const baru = DISIMPAN.has(kunci) ? undefined : await turunkan(sesi, no, hash);
  // Another request may have put the same state there meanwhile; then both take from that one.
  const ada = DISIMPAN.get(kunci) ?? baru ?? (await turunkan(sesi, no, hash));
  DISIMPAN.delete(kunci);
  DISIMPAN.set(kunci, ada);
  for (const lama of DISIMPAN.keys()) {
    if (DISIMPAN.size <= BATAS_KEADAAN) break;
    DISIMPAN.delete(lama);
  }
  return ada;
}

async function readKepala(sesi: Sesi): Promise<{ readonly no: bigint; readonly hash: string }> {
  const { rows } = await sql<{ no: string; hash: string }>`
    SELECT no::text AS no, encode(hash, 'hex') AS hash FROM sakip.jejak_kepala WHERE pemda_id = ${sesi.pemdaId}`.execute(
    sesi.db,
  );
  return { no: BigInt(rows[0]?.no ?? "0"), hash: rows[0]?.hash ?? "" };
}

async function turunkan(sesi: Sesi, no: bigint, hash: string): Promise<Keadaan> {
  const kosong: Keadaan = {
    pemdaId: sesi.pemdaId,
    no,
    hash,
    umum: new Map(),
    kebijakan: new Map(),
    pd: new Map(),
    dasbor: new Map(),
  };
  const lama = await findPendahulu(sesi, no);
  if (lama === undefined) return kosong;
  const berubah = await listBerubah(sesi, lama.no, no);
  if (berubah === null) return kosong;
  const tetap = [...lama.pd].filter(([kunci]) => !berubah.has(kunci));
  return { ...kosong, pd: new Map(tetap) };
}

/** The newest kept state that this one grew from: its hash stands in this history at its number. */
async function findPendahulu(sesi: Sesi, no: bigint): Promise<Keadaan | undefined> {
  const calon = [...DISIMPAN.values()]
    .filter((k) => k.pemdaId === sesi.pemdaId && k.no > 0n && k.no < no && no - k.no <= BATAS_ENTRI)
    .toSorted((a, b) => Number(b.no - a.no));
  if (calon.length === 0) return undefined;
  const { rows } = await sql<{ hash: string }>`
    SELECT encode(hash, 'hex') AS hash FROM sakip.jejak
    WHERE pemda_id = ${sesi.pemdaId} AND no = ANY (${calon.map((c) => String(c.no))}::bigint[])`.execute(sesi.db);
  const ada = new Set(rows.map((r) => r.hash));
  return calon.find((c) => ada.has(c.hash));
}

/** Tables from which no sum is made. A table that is not named here changes every PD. */
const TAK_BERPENGARUH: readonly string[] = [
  "pengguna",
  "peran_pengguna",
  "kebijakan_sandi",
  "jadwal_pengecualian",
  "bukti",
  "syarat_bukti",
  "surat_keluar",
];

/** "year/PD id" of every sum that the entries after `dari` up to `sampai` touch; null when they may touch any. */
async function listBerubah(sesi: Sesi, dari: bigint, sampai: bigint): Promise<ReadonlySet<string> | null> {
  const { rows } = await sql<{ kunci: string | null }>`
    SELECT DISTINCT left(j.kunci->>'periode', 4) || '/' || coalesce(i.pd_id, s.pd_id)::text AS kunci
    FROM sakip.jejak j
    LEFT JOIN sakip.indikator i ON i.pemda_id = j.pemda_id AND i.indikator_id = (j.kunci->>'indikator_id')::uuid
    LEFT JOIN sakip.simpul s ON s.pemda_id = j.pemda_id AND s.simpul_id = (j.kunci->>'simpul_id')::uuid
    WHERE j.pemda_id = ${sesi.pemdaId} AND j.no > ${String(dari)}::bigint AND j.no <= ${String(sampai)}::bigint
      AND j.tabel <> ALL (${TAK_BERPENGARUH}::text[])`.execute(sesi.db);
  const kunci = rows.map((r) => r.kunci);
  return kunci.every((k) => k !== null) ? new Set(kunci) : null;
}
