// Reads reports with texts. Called by the use cases of this folder.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { listPd } from "#organisasi/server";
import { type CatatanNaskah, foldNaskah } from "./alur-naskah.ts";
import type { TeksLaporan } from "./blok-teks.ts";
import type { IsiPenetapan } from "./isi-penetapan.ts";
import type { Komentar, Penetapan, Percakapan, PerihalNaskah, VersiTeks } from "./naskah-tipe.ts";
import type { RangkaLaporan } from "./rangka.server.ts";
import type { TabelNaskah } from "./tabel.server.ts";

export const dbNaskah = (sesi: Sesi) => sesi.db.$extendTables<TabelNaskah>();

/** The report with this id, or undefined; also where its kind is no longer offered. Two queries. */
export async function findPerihal(
  sesi: Sesi,
  daftar: readonly RangkaLaporan[],
  id: string,
): Promise<PerihalNaskah | undefined> {
  return (await listPerihal(sesi, daftar)).find((p) => p.id === id);
}

/** Every report of the pemda whose kind is offered, newest period first. Two queries. */
export async function listPerihal(sesi: Sesi, daftar: readonly RangkaLaporan[]): Promise<readonly PerihalNaskah[]> {
  const pd = new Map((await listPd(sesi)).map((p) => [p.id, p]));
  const baris = await dbNaskah(sesi)
    .selectFrom("sakip.laporan_naskah")
    .select(["laporan_id as id", "jenis", "pd_id", "periode"])
    .where("pemda_id", "=", sesi.pemdaId)
    .orderBy("periode", "desc")
    .orderBy("jenis")
    .orderBy("laporan_id")
    .execute();
  return baris.flatMap(({ id, jenis, pd_id, periode }): readonly PerihalNaskah[] => {
    const rangka = daftar.find((r) => r.jenis === jenis);
    const milik = pd_id === null ? null : pd.get(pd_id);
    if (rangka === undefined || milik === undefined) return [];
    const ringkas =
      milik === null ? null : { id: milik.id, kode: milik.kode, nama: milik.nama, namaSingkat: milik.namaSingkat };
    return [{ id, jenis, nama: rangka.nama, pd: ringkas, periode }];
  });
}

/** The current words of every block that somebody wrote. One query. */
export async function loadTeks(sesi: Sesi, laporanId: string): Promise<ReadonlyMap<string, VersiTeks>> {
  const baris = await dbNaskah(sesi)
    .selectFrom("sakip.laporan_teks")
    .distinctOn("kunci")
    .select(["kunci", "versi", "isi", "oleh", "pada"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("laporan_id", "=", laporanId)
    .orderBy("kunci")
    .orderBy("versi", "desc")
    .execute();
  return new Map(baris.map(({ kunci, ...v }) => [kunci, { ...v, pada: v.pada.toISOString() }]));
}

/** Only the words, for the builder. @example toTeks(new Map()) // new Map() */
export function toTeks(teks: ReadonlyMap<string, VersiTeks>): TeksLaporan {
  return new Map([...teks].flatMap(([kunci, { isi }]) => (isi === null ? [] : [[kunci, isi] as const])));
}

/** Every version of a block, newest first. One query. */
export async function loadVersiTeks(sesi: Sesi, laporanId: string, kunci: string): Promise<readonly VersiTeks[]> {
  const baris = await dbNaskah(sesi)
    .selectFrom("sakip.laporan_teks")
    .select(["versi", "isi", "oleh", "pada"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("laporan_id", "=", laporanId)
    .where("kunci", "=", kunci)
    .orderBy("versi", "desc")
    .execute();
  return baris.map((v) => ({ ...v, pada: v.pada.toISOString() }));
}

/** The way of a report, oldest action first. One query. */
export async function loadTindakan(sesi: Sesi, laporanId: string): Promise<readonly CatatanNaskah[]> {
  const baris = await dbNaskah(sesi)
    .selectFrom("sakip.laporan_tindakan")
    .select(["urutan", "tindakan", "alasan", "oleh", "pada"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("laporan_id", "=", laporanId)
    .orderBy("urutan")
    .execute();
  return baris.map((t) => ({ ...t, pada: t.pada.toISOString() }));
}

/** What was frozen by the action `urutan`, or undefined. One query. */
async function findPenetapan(sesi: Sesi, laporanId: string, urutan: number): Promise<Penetapan | undefined> {
  const baris = await selectPenetapan(sesi)
    .where("laporan_id", "=", laporanId)
    .where("urutan", "=", urutan)
    .executeTakeFirst();
  return baris === undefined ? undefined : toPenetapan(baris);
}

/** What was frozen by the last setting of a report with this history, while it is set. At most one query. */
export async function findBerlaku(
  sesi: Sesi,
  laporanId: string,
  riwayat: readonly CatatanNaskah[],
): Promise<Penetapan | undefined> {
  const urutan = riwayat.findLast((t) => t.tindakan === "tetapkan")?.urutan;
  if (foldNaskah(riwayat) !== "ditetapkan" || urutan === undefined) return undefined;
  return findPenetapan(sesi, laporanId, urutan);
}

/** What was frozen under this digest, or undefined. One query. */
export async function findPenetapanBersidik(
  sesi: Sesi,
  sidik: string,
): Promise<(Penetapan & { readonly laporanId: string }) | undefined> {
  const baris = await selectPenetapan(sesi).where("sidik", "=", sidik).executeTakeFirst();
  return baris === undefined ? undefined : { ...toPenetapan(baris), laporanId: baris.laporan_id };
}

function selectPenetapan(sesi: Sesi) {
  return dbNaskah(sesi)
    .selectFrom("sakip.laporan_penetapan")
    .select(["laporan_id", "urutan", "isi", "sidik", "alamat", "oleh", "pada"])
    .where("pemda_id", "=", sesi.pemdaId);
}

function toPenetapan(b: Awaited<ReturnType<ReturnType<typeof selectPenetapan>["execute"]>>[number]): Penetapan {
  const { urutan, sidik, alamat, oleh, pada } = b;
  // Only setting a report writes this column, with this shape; its digest tells when anything else did.
  return { urutan, isi: b.isi as IsiPenetapan, sidik, alamat, oleh, pada: pada.toISOString() };
}

/** Everything said about the blocks of a report, oldest first. One query. */
export async function loadPercakapan(sesi: Sesi, laporanId: string): Promise<readonly Percakapan[]> {
  const baris = await dbNaskah(sesi)
    .selectFrom("sakip.laporan_komentar")
    .select(["komentar_id", "kunci", "induk_id", "isi", "oleh", "pada", "selesai_oleh", "selesai_pada"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("laporan_id", "=", laporanId)
    .orderBy("pada")
    .orderBy("komentar_id")
    .execute();
  const toKomentar = (b: (typeof baris)[number]): Komentar => {
    return { id: b.komentar_id, isi: b.isi, oleh: b.oleh, pada: b.pada.toISOString() };
  };
  const balasan = Map.groupBy(baris, (b) => b.induk_id);
  return (balasan.get(null) ?? []).map((b) => ({
    ...toKomentar(b),
    kunci: b.kunci,
    balasan: (balasan.get(b.komentar_id) ?? []).map(toKomentar),
    selesai:
      b.selesai_oleh === null || b.selesai_pada === null
        ? null
        : { oleh: b.selesai_oleh, pada: b.selesai_pada.toISOString() },
  }));
}

/** What the list says of each report: counts and last change. One query. */
export async function loadRingkasan(sesi: Sesi) {
  const { rows } = await sql<{
    id: string;
    berubah: Date;
    komentar: number;
    blok: number;
    tindakan: readonly CatatanNaskah["tindakan"][];
    sidik: string | null;
  }>`
    SELECT n.laporan_id AS id,
      greatest(n.pada, t.pada, k.pada, d.pada) AS berubah,
      coalesce(k.terbuka, 0)::integer AS komentar, coalesce(t.blok, 0)::integer AS blok,
      coalesce(d.tindakan, '{}') AS tindakan,
      (SELECT p.sidik FROM sakip.laporan_penetapan p
        WHERE p.pemda_id = n.pemda_id AND p.laporan_id = n.laporan_id ORDER BY p.urutan DESC LIMIT 1) AS sidik
    FROM sakip.laporan_naskah n
    LEFT JOIN LATERAL (SELECT max(x.pada) AS pada, count(DISTINCT x.kunci) AS blok FROM sakip.laporan_teks x
      WHERE x.pemda_id = n.pemda_id AND x.laporan_id = n.laporan_id) t ON true
    LEFT JOIN LATERAL (SELECT max(x.pada) AS pada,
        count(*) FILTER (WHERE x.induk_id IS NULL AND x.selesai_pada IS NULL) AS terbuka
      FROM sakip.laporan_komentar x WHERE x.pemda_id = n.pemda_id AND x.laporan_id = n.laporan_id) k ON true
    LEFT JOIN LATERAL (SELECT max(x.pada) AS pada, array_agg(x.tindakan ORDER BY x.urutan) AS tindakan
      FROM sakip.laporan_tindakan x WHERE x.pemda_id = n.pemda_id AND x.laporan_id = n.laporan_id) d ON true
    WHERE n.pemda_id = ${sesi.pemdaId}`.execute(sesi.db);
  return new Map(rows.map((b) => [b.id, b]));
}
