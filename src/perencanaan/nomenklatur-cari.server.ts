// Use cases: searching the nomenklatur, and which versions of it there are. Called by /nomenklatur, its JSON resource and
// /pengaturan/nomenklatur.
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { Pemda, Pengguna } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import { cakupanWilayah, type JenisNomenklatur, kodeBerbidang, versiTerbaru } from "./nomenklatur.ts";
import { type BandingNomenklatur, type ButirDaftar, bandingNomenklatur } from "./nomenklatur-banding.ts";
import { escapeLike, readDicari } from "./nomenklatur-kata.ts";
import type { ButirCari, HasilCari, VersiNomenklatur } from "./nomenklatur-tipe.ts";

/** Most entries one answer holds: a list that a person reads. */
const BATAS_CARI = 20;

/**
 * What is looked for. `q`: words, or the beginning of a code in any spelling; `jenis`: only this level; `bidang`: only
 * these bidang urusan and the common programme 01, the first one being the main bidang; without it that of the PD
 * `pdKode`, else every bidang; `induk`: only what stands under this code. `versi`: default the newest.
 */
export type PermintaanCari = {
  readonly pemdaSlug?: string | undefined;
  readonly versi?: string | undefined;
  readonly q: string;
  readonly jenis?: JenisNomenklatur | undefined;
  readonly pdKode?: string | undefined;
  readonly bidang?: readonly string[] | undefined;
  readonly induk?: string | undefined;
};

/**
 * Entries of the nomenklatur that the pemda may use, in printed order. At most four queries.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function cariNomenklatur(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanCari): Promise<HasilCari> {
  const { pemdaSlug, pdKode } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi, pemda) => {
    const versi = permintaan.versi ?? versiTerbaru((await selectVersi(sesi)).map((v) => v.versi)) ?? "";
    const bidang = permintaan.bidang ?? (pdKode === undefined ? [] : (await getPd(sesi, pdKode)).bidang);
    const butir = await selectButir(sesi, pemda, { ...permintaan, versi, bidang });
    return { versi, butir: butir.slice(0, BATAS_CARI), lebih: butir.length > BATAS_CARI };
  });
}

type BahanCari = PermintaanCari & { readonly versi: string; readonly bidang: readonly string[] };

async function selectButir(sesi: Sesi, pemda: Pemda, bahan: BahanCari): Promise<readonly ButirCari[]> {
  const { versi, bidang, jenis, induk, q } = bahan;
  const utama = bidang[0] ?? "X.XX";
  const dicari = readDicari(q);
  // Searched as the PD would write it, with four digits for a sub kegiatan also where the list has two.
  const kode = sql`regexp_replace(regexp_replace(kode, '^X\\.XX', ${utama}), '^(([^.]+\\.){5})(\\d\\d)$', '\\100\\3')`;
  const cocok =
    dicari.jenis === "kode"
      ? sql`(${kode} LIKE ${`${escapeLike(dicari.awal)}%`} OR kode LIKE ${`${escapeLike(dicari.awal)}%`})`
      : sql`lower(nama) LIKE ALL (${dicari.kata.map((k) => `%${escapeLike(k)}%`)}::text[])`;
  const { rows } = await sql<Omit<ButirCari, "kode">>`
    SELECT kode AS "kodeDaftar", jenis, nama, kinerja, indikator, satuan FROM acuan.nomenklatur
    WHERE versi = ${versi} AND cakupan = ANY (${cakupanWilayah(pemda.kodeWilayah)})
      AND (${jenis ?? null}::text IS NULL OR jenis = ${jenis ?? null})
      AND (cardinality(${bidang}::text[]) = 0 OR left(kode, 4) = ANY (${bidang}::text[]) OR kode LIKE 'X.XX%')
      AND (${induk ?? null}::text IS NULL OR ${kode} LIKE ${`${escapeLike(induk ?? "")}.%`})
      AND ${cocok}
    ORDER BY ${kode}, kode LIMIT ${BATAS_CARI + 1}`.execute(sesi.db);
  return rows.map((b) => ({ ...b, kode: kodeBerbidang(b.kodeDaftar, utama) }));
}

/**
 * Every version of the nomenklatur that is loaded, newest first, with its number of entries by level.
 * @throws Galat `tidak_ditemukan` (no pemda), `tidak_berhak`.
 */
export function listVersiNomenklatur(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<readonly VersiNomenklatur[]> {
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi) => {
    const semua = await selectVersi(sesi);
    const sisa = new Map(semua.map((v) => [v.versi, v]));
    return semua.flatMap(() => {
      const terbaru = versiTerbaru([...sisa.keys()]) ?? "";
      const satu = sisa.get(terbaru);
      sisa.delete(terbaru);
      return satu === undefined ? [] : [satu];
    });
  });
}

async function selectVersi(sesi: Sesi): Promise<readonly VersiNomenklatur[]> {
  const { rows } = await sql<{ versi: string; jumlah: Partial<Record<JenisNomenklatur, number>> }>`
    SELECT versi, jsonb_object_agg(jenis, jumlah) AS jumlah FROM (
      SELECT versi, jenis, count(*)::int AS jumlah FROM acuan.nomenklatur GROUP BY versi, jenis) n
    GROUP BY versi`.execute(sesi.db);
  return rows.map(({ versi, jumlah }) => ({
    versi,
    jumlah: {
      urusan: jumlah.urusan ?? 0,
      bidang: jumlah.bidang ?? 0,
      program: jumlah.program ?? 0,
      kegiatan: jumlah.kegiatan ?? 0,
      sub_kegiatan: jumlah.sub_kegiatan ?? 0,
    },
  }));
}

/**
 * What differs between two versions of the list: added, removed and renamed codes, in printed order. One query.
 * @throws Galat `tidak_ditemukan` (no pemda), `tidak_berhak`.
 */
export function getBandingNomenklatur(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, lama, baru }: { readonly pemdaSlug?: string | undefined; readonly lama: string; readonly baru: string },
): Promise<BandingNomenklatur> {
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi) => {
    const { rows } = await sql<ButirDaftar & { readonly versi: string }>`
      SELECT versi, kode, jenis, nama, cakupan FROM acuan.nomenklatur
      WHERE versi = ANY (${[lama, baru]}) ORDER BY kode, cakupan`.execute(sesi.db);
    const dari = (versi: string) => rows.filter((b) => b.versi === versi);
    return bandingNomenklatur(dari(lama), dari(baru));
  });
}
