// Reads agreements and what they are made of. Called by the use cases of this folder.
import { sql } from "kysely";
import { Galat, tanggalOf } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { MasaJabatan, Pemda, PerangkatDaerah } from "#organisasi";
import type { Naskah } from "../rancangan/naskah.ts";
import { loadNaskah } from "../rancangan/naskah-baca.server.ts";
import type { IsiPerjanjian } from "./isi-perjanjian.ts";
import type { BerkasPerjanjian, PerjanjianTercatat } from "./perjanjian.ts";
import { type JabatanBermasa, sebutanKepalaDaerah } from "./pihak-perjanjian.ts";
import { type BahanPerjanjian, susunIsi } from "./susun-isi.ts";
import type { TabelPerjanjian } from "./tabel.server.ts";

export const dbPerjanjian = (sesi: Sesi) => sesi.db.$extendTables<TabelPerjanjian>();

/** Today in Jakarta, "YYYY-MM-DD". */
export function hariIni(konteks: Konteks): string {
  return tanggalOf(konteks.now());
}

/** Everything that the agreements of a PD and year are made of. Two queries. */
export type LatarPerjanjian = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly naskah: Naskah;
  readonly semua: readonly JabatanBermasa[];
  readonly kepalaDaerah: JabatanBermasa;
};

export async function loadLatar(
  sesi: Sesi,
  { pemda, pd }: { readonly pemda: Pemda; readonly pd: PerangkatDaerah },
  tahun: number,
): Promise<LatarPerjanjian> {
  const [naskah, jabatan] = await Promise.all([
    loadNaskah(sesi, { pdId: pd.id, dari: tahun, sampai: tahun }),
    selectJabatan(sesi, pd.id),
  ]);
  const kepalaDaerah = jabatan.find((j) => j.pemda && j.kepala) ?? tanpaPejabat(pemda);
  return { pemda, pd, tahun, naskah, semua: jabatan.filter((j) => j.pdId === pd.id), kepalaDaerah };
}

// Where the pemda itself is not recorded as an office, its head is still who signs.
function tanpaPejabat(pemda: Pemda): JabatanBermasa {
  return {
    id: "",
    pdId: "",
    kode: "",
    nama: sebutanKepalaDaerah(pemda),
    unit: null,
    kepala: true,
    atasanId: null,
    masa: [],
  };
}

/** The offices of the PD and of the pemda with their terms: the head first, then by code. One query. */
async function selectJabatan(
  sesi: Sesi,
  pdId: string,
): Promise<readonly (JabatanBermasa & { readonly pemda: boolean })[]> {
  const { rows } = await sql<JabatanBermasa & { pemda: boolean; masa: readonly MasaJabatan[] }>`
    SELECT j.jabatan_id AS id, j.pd_id AS "pdId", j.kode, j.nama, j.unit, j.kepala, j.atasan_id AS "atasanId",
      p.jenis = 'pemda' AS pemda,
      coalesce((SELECT jsonb_agg(jsonb_build_object('nama', o.nama, 'jabatan', j.nama, 'status', o.status,
          'mulai', o.mulai::text, 'selesai', o.selesai::text) ORDER BY o.pejabat_id)
        FROM sakip.pejabat o WHERE o.pemda_id = j.pemda_id AND o.jabatan_id = j.jabatan_id), '[]') AS masa
    FROM sakip.jabatan j JOIN sakip.perangkat_daerah p USING (pemda_id, pd_id)
    WHERE j.pemda_id = ${sesi.pemdaId} AND (j.pd_id = ${pdId} OR p.jenis = 'pemda')
    ORDER BY j.kepala DESC, j.kode`.execute(sesi.db);
  return rows;
}

/** The office among those of the PD. @throws Galat `tidak_ditemukan`. */
export function getJabatan({ semua, pd }: LatarPerjanjian, jabatanId: string): JabatanBermasa {
  const jabatan = semua.find((j) => j.id === jabatanId);
  if (jabatan !== undefined) return jabatan;
  throw new Galat("tidak_ditemukan", `Jabatan itu tidak ada pada ${pd.nama}. Pilih dari daftar perjanjian kinerja.`);
}

/** The content as the plan makes it now, or on the day of signing. */
export function isiKini(
  latar: LatarPerjanjian,
  perjanjian: Omit<PerjanjianTercatat, "naskah">,
  saat: Pick<BahanPerjanjian, "hari" | "tanda">,
): IsiPerjanjian {
  const { nomor, alasan, triwulan, jabatanId } = perjanjian;
  return susunIsi({ ...latar, jabatan: getJabatan(latar, jabatanId), nomor, alasan, triwulan, ...saat });
}

/** The agreements of a PD and year, newest first. One query. */
export async function listTercatat(sesi: Sesi, pdId: string, tahun: number): Promise<readonly PerjanjianTercatat[]> {
  const baris = await selectPerjanjian(sesi).where("p.pd_id", "=", pdId).where("p.tahun", "=", tahun).execute();
  return baris.map(toTercatat);
}

/** One agreement and the code of its PD, or undefined. One query. */
export async function findTercatat(
  sesi: Sesi,
  id: string,
): Promise<(PerjanjianTercatat & { readonly pdId: string }) | undefined> {
  const baris = await selectPerjanjian(sesi)
    .select("p.pd_id")
    .where(sql`p.perjanjian_id::text`, "=", id)
    .executeTakeFirst();
  return baris === undefined ? undefined : { ...toTercatat(baris), pdId: baris.pd_id };
}

function selectPerjanjian(sesi: Sesi) {
  return dbPerjanjian(sesi)
    .selectFrom("sakip.perjanjian as p")
    .leftJoin("sakip.perjanjian_naskah as n", (join) =>
      join.onRef("n.pemda_id", "=", "p.pemda_id").onRef("n.perjanjian_id", "=", "p.perjanjian_id"),
    )
    .select(["p.perjanjian_id", "p.jabatan_id", "p.tahun", "p.nomor", "p.alasan", "p.triwulan"])
    .select(["n.isi", "n.sidik", "n.alamat", "n.oleh", "n.pada"])
    .where("p.pemda_id", "=", sesi.pemdaId)
    .orderBy("p.nomor", "desc");
}

type BarisTercatat = Awaited<ReturnType<ReturnType<typeof selectPerjanjian>["execute"]>>[number];

function toTercatat(b: BarisTercatat): PerjanjianTercatat {
  const { sidik, alamat, oleh, pada } = b;
  const naskah =
    sidik === null || alamat === null || oleh === null || pada === null
      ? null
      : // Only signing writes this column, with this shape; its digest tells when anything else did.
        { isi: b.isi as IsiPerjanjian, sidik, alamat, oleh, pada: pada.toISOString() };
  const { perjanjian_id: id, jabatan_id: jabatanId, tahun, nomor, alasan, triwulan } = b;
  return { id, jabatanId, tahun, nomor, alasan, triwulan, naskah };
}

/** The attached files, newest first. One query. */
export async function listBerkas(sesi: Sesi, perjanjianId: string): Promise<readonly BerkasPerjanjian[]> {
  const baris = await dbPerjanjian(sesi)
    .selectFrom("sakip.perjanjian_berkas")
    .select(["berkas_id as id", "nama", "ukuran", "oleh", "pada"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("perjanjian_id", "=", perjanjianId)
    .orderBy("pada", "desc")
    .orderBy("berkas_id")
    .execute();
  return baris.map((b) => ({ ...b, pada: b.pada.toISOString() }));
}
