// Reads planning documents, their versions and what a version drafts. Called by the use cases of this folder.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import type { PerangkatDaerah } from "#organisasi";
import type { TabelPerencanaan } from "../tabel.server.ts";
import type { JenisBaris, JenisDokumen, Perubahan } from "./baris.ts";
import type { DokumenRencana, VersiRencana } from "./dokumen.ts";
import { foldVersi, type TindakanVersi } from "./keadaan-versi.ts";
import { applyPerubahan, type Naskah } from "./naskah.ts";
import { loadNaskah } from "./naskah-baca.server.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

const db = (sesi: Sesi) => sesi.db.$extendTables<TabelPerencanaan>();

/** The PD's documents, newest first, each with its versions, newest first. One query. */
export async function listDokumen(sesi: Sesi, pdId: string): Promise<readonly DokumenRencana[]> {
  const baris = await selectDokumen(sesi).where("d.pd_id", "=", pdId).execute();
  return baris.map(toDokumen);
}

/**
 * One version with its document. One query.
 * @throws Galat `tidak_ditemukan` when the PD has no such version.
 */
export async function getVersi(sesi: Sesi, pdId: string, versiId: string): Promise<VersiRencana> {
  const baris = await selectDokumen(sesi)
    .where("d.pd_id", "=", pdId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("sakip.versi_rencana as v")
          .select("v.versi_id")
          .whereRef("v.pemda_id", "=", "d.pemda_id")
          .whereRef("v.dokumen_id", "=", "d.dokumen_id")
          .where(sql`v.versi_id::text`, "=", versiId),
      ),
    )
    .executeTakeFirst();
  const dokumen = baris === undefined ? undefined : toDokumen(baris);
  const versi = dokumen?.versi.find((v) => v.id === versiId);
  if (dokumen === undefined || versi === undefined) {
    throw new Galat(
      "tidak_ditemukan",
      "Versi dokumen itu tidak ada pada perangkat daerah ini. Pilih dari daftar dokumen.",
    );
  }
  return { ...versi, dokumen };
}

/** Documents with their versions and what was done to each, newest first. */
export function selectDokumen(sesi: Sesi) {
  return db(sesi)
    .selectFrom("sakip.dokumen_rencana as d")
    .select(["d.dokumen_id", "d.jenis", "d.judul", "d.tahun_mulai", "d.tahun_selesai", "d.tahun_dasar"])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("sakip.versi_rencana as v")
          .select(["v.versi_id", "v.nomor", "v.alasan"])
          .select((eb2) =>
            jsonArrayFrom(
              eb2
                .selectFrom("sakip.tindakan_rencana as t")
                .select(["t.aksi", "t.oleh", "t.pada", "t.catatan", "t.dasar"])
                .select(sql<string | null>`t.tanggal::text`.as("tanggal"))
                .whereRef("t.pemda_id", "=", "v.pemda_id")
                .whereRef("t.versi_id", "=", "v.versi_id")
                .orderBy("t.urutan"),
            ).as("tindakan"),
          )
          .whereRef("v.pemda_id", "=", "d.pemda_id")
          .whereRef("v.dokumen_id", "=", "d.dokumen_id")
          .orderBy("v.nomor", "desc"),
      ).as("versi"),
    )
    .where("d.pemda_id", "=", sesi.pemdaId)
    .orderBy("d.tahun_mulai", "desc")
    .orderBy("d.jenis");
}

export type BarisDokumen = {
  readonly dokumen_id: string;
  readonly jenis: JenisDokumen;
  readonly judul: string;
  readonly tahun_mulai: number;
  readonly tahun_selesai: number;
  readonly tahun_dasar: number | null;
  readonly versi: readonly {
    readonly versi_id: string;
    readonly nomor: number;
    readonly alasan: string;
    readonly tindakan: readonly (Omit<TindakanVersi, "pada"> & { readonly pada: string | Date })[];
  }[];
};

/** A row of `selectDokumen`, its versions with the state their actions fold to. */
export function toDokumen(b: BarisDokumen): DokumenRencana {
  return {
    id: b.dokumen_id,
    jenis: b.jenis,
    judul: b.judul,
    tahunMulai: b.tahun_mulai,
    tahunSelesai: b.tahun_selesai,
    tahunDasar: b.tahun_dasar,
    versi: b.versi.map((v) => {
      const tindakan = v.tindakan.map((t) => ({ ...t, pada: new Date(t.pada).toISOString() }));
      return { id: v.versi_id, nomor: v.nomor, alasan: v.alasan, tindakan, keadaan: foldVersi(tindakan) };
    }),
  };
}

/** A plan with a draft over it. `revisi` counts the changes of each drafted row, by `jenis/kunci`. */
export type Rancangan = {
  readonly dasar: Naskah;
  readonly naskah: Naskah;
  readonly perubahan: readonly Perubahan[];
  readonly revisi: ReadonlyMap<string, number>;
};

/**
 * What a version drafts, laid over the plan as it holds now. With `no` (number of an audit entry): both as the trail says
 * they stood once that entry was written. Two queries.
 */
export async function loadRancangan(
  sesi: Sesi,
  pd: PerangkatDaerah,
  { id, dokumen }: VersiRencana,
  no?: string,
): Promise<Rancangan> {
  const [dasar, baris] = await Promise.all([
    loadNaskah(sesi, { pdId: pd.id, dari: dokumen.tahunMulai, sampai: dokumen.tahunSelesai }, no),
    no === undefined ? loadPerubahan(sesi, id) : loadPerubahanPada(sesi, id, no),
  ]);
  return {
    dasar,
    naskah: applyPerubahan(dasar, baris),
    perubahan: baris.map(({ jenis, kunci, isi }) => ({ jenis, kunci, isi }) as Perubahan),
    revisi: new Map(baris.map((b) => [`${b.jenis}/${b.kunci}`, b.revisi])),
  };
}

type BarisRancangan = Perubahan & { readonly revisi: number };

async function loadPerubahan(sesi: Sesi, versiId: string): Promise<readonly BarisRancangan[]> {
  const baris = await db(sesi)
    .selectFrom("sakip.rancangan")
    .select(["jenis", "kunci", "isi", "revisi"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("versi_id", "=", versiId)
    .orderBy("jenis")
    .orderBy("kunci")
    .execute();
  return baris as readonly BarisRancangan[];
}

async function loadPerubahanPada(sesi: Sesi, versiId: string, no: string): Promise<readonly BarisRancangan[]> {
  const { rows } = await sql<BarisRancangan>`
    SELECT t.isi ->> 'jenis' AS jenis, t.isi ->> 'kunci' AS kunci, t.isi -> 'isi' AS isi,
      (t.isi ->> 'revisi')::integer AS revisi
    FROM (SELECT DISTINCT ON (j.kunci) j.operasi, j.sesudah AS isi FROM sakip.jejak j
      WHERE j.pemda_id = ${sesi.pemdaId} AND j.tabel = 'rancangan' AND j.kunci ->> 'versi_id' = ${versiId}
        AND j.no <= ${no}::bigint
      ORDER BY j.kunci, j.no DESC) t
    WHERE t.operasi <> 'hapus' ORDER BY 1, 2`.execute(sesi.db);
  return rows;
}

/** Rows that another version still being drafted already changes, with that version's document. One query. */
export async function listDipegangVersiLain(
  sesi: Sesi,
  pdId: string,
  versiId: string,
  perubahan: readonly Pick<Perubahan, "jenis" | "kunci">[],
): Promise<readonly { readonly jenis: JenisBaris; readonly kunci: string; readonly judul: string }[]> {
  const dicari = JSON.stringify(perubahan.map(({ jenis, kunci }) => ({ jenis, kunci })));
  const { rows } = await sql<{ jenis: JenisBaris; kunci: string; judul: string }>`
    SELECT r.jenis, r.kunci, d.judul FROM jsonb_to_recordset(${dicari}::jsonb) AS c(jenis text, kunci text)
    JOIN sakip.rancangan r ON r.pemda_id = ${sesi.pemdaId} AND r.jenis = c.jenis AND r.kunci = c.kunci
    JOIN sakip.versi_rencana v ON v.pemda_id = r.pemda_id AND v.versi_id = r.versi_id
    JOIN sakip.dokumen_rencana d ON d.pemda_id = v.pemda_id AND d.dokumen_id = v.dokumen_id
    WHERE d.pd_id = ${pdId} AND v.versi_id <> ${versiId} AND (
      SELECT t.aksi FROM sakip.tindakan_rencana t WHERE t.pemda_id = v.pemda_id AND t.versi_id = v.versi_id
      ORDER BY t.urutan DESC LIMIT 1) IN ('susun', 'kembalikan', 'ajukan')`.execute(sesi.db);
  return rows;
}

/** What surrounds the PD's plan. Three queries. */
export async function loadLingkup(
  sesi: Sesi,
  pd: PerangkatDaerah,
  dokumen: Omit<DokumenRencana, "versi">,
): Promise<LingkupNaskah> {
  const [jabatan, semuaPd, luar] = await Promise.all([
    db(sesi)
      .selectFrom("sakip.jabatan")
      .select(["jabatan_id", "kode", "nama"])
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pd_id", "=", pd.id)
      .orderBy("kode")
      .execute(),
    db(sesi)
      .selectFrom("sakip.perangkat_daerah")
      .select(["pd_id", "kode", "nama"])
      .where("pemda_id", "=", sesi.pemdaId)
      .orderBy("urutan")
      .execute(),
    db(sesi)
      .selectFrom("sakip.simpul as s")
      .innerJoin("sakip.perangkat_daerah as p", (join) =>
        join.onRef("p.pemda_id", "=", "s.pemda_id").onRef("p.pd_id", "=", "s.pd_id"),
      )
      .select(["s.simpul_id", "s.jenis", "s.kode", "s.nama"])
      .where("s.pemda_id", "=", sesi.pemdaId)
      .where("p.jenis", "=", "pemda")
      .where("s.pd_id", "<>", pd.id)
      .orderBy("s.urutan")
      .execute(),
  ]);
  const { jenis, tahunMulai, tahunSelesai, tahunDasar } = dokumen;
  return {
    dokumen: { jenis, tahunMulai, tahunSelesai, tahunDasar },
    bidang: pd.bidang,
    jabatan: new Map(jabatan.map((j) => [j.jabatan_id, { kode: j.kode, nama: j.nama }])),
    pd: new Map(semuaPd.map((p) => [p.pd_id, { kode: p.kode, nama: p.nama }])),
    luar: new Map(luar.map((s) => [s.simpul_id, { jenis: s.jenis, kode: s.kode, nama: s.nama }])),
  };
}
