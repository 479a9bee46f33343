// Use case: what may be tagged for a theme: suggested by the theme's words, or looked for. Called by /tematik/:kode/penanda.
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna, PerangkatDaerah } from "#organisasi";
import { getPd } from "#organisasi/server";
import type { JenisSimpul } from "#perencanaan";
import { paguSimpul } from "../baca-penanda.server.ts";
import { type PermintaanTema, SEMUA_PD } from "../tema.server.ts";
import { type KataTema, kataTema } from "./kata-tema.ts";
import { sisaBagian } from "./periksa-penanda.ts";
import { assertMenandai, readTemaPenanda } from "./pintu-penanda.server.ts";
import { cariCalon, usulkanPenanda } from "./usulan.ts";

/** Entries on one page of the list. */
export const CALON_PER_HALAMAN = 20;

/**
 * Which candidates. With `q` whatever holds all its words, without it what the theme's words suggest. Without `pdKode` (or
 * with "semua") of every PD in which the account may tag.
 */
export type PermintaanCalon = PermintaanTema & {
  readonly tahun: number;
  readonly pdKode?: string | undefined;
  readonly q?: string | undefined;
  readonly hal?: number | undefined;
};

/** A node that may be tagged, with the words that matched. `sisa` is the percent of it that the theme has not tagged. */
export type CalonPenanda = {
  readonly id: string;
  readonly kode: string;
  readonly jenis: JenisSimpul;
  readonly nama: string;
  readonly pd: Pick<PerangkatDaerah, "kode" | "namaSingkat">;
  readonly kegiatan: string | null;
  readonly program: string | null;
  readonly indikator: readonly string[];
  readonly pagu: string | null;
  readonly sisa: string;
  readonly kata: readonly string[];
};

export type DaftarCalon = {
  readonly calon: readonly CalonPenanda[];
  readonly kata: KataTema;
  readonly jumlah: number;
  readonly hal: number;
  readonly banyakHalaman: number;
};

/**
 * A page of candidates, strongest suggestion first. Suggestions are sub kegiatan without a tag of the theme that year; a
 * search also finds programmes, kegiatan and what is tagged in part. What stands above or below a tagged node is left out.
 * @throws Galat `tidak_ditemukan` (pemda, theme, PD), `tidak_berhak`.
 */
export function listCalonPenanda(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanCalon,
): Promise<DaftarCalon> {
  const { tahun, pdKode, hal = 1 } = permintaan;
  const q = permintaan.q?.trim() ?? "";
  return readTemaPenanda(konteks, pengguna, permintaan, async (sesi, { pemdaId, tema, hak }) => {
    const pd = pdKode === undefined || pdKode === SEMUA_PD ? null : await getPd(sesi, pdKode);
    assertMenandai(pengguna, { pemdaId, hak }, pd === null ? [] : [pd.id]);
    const pdId = pd !== null ? [pd.id] : hak.semua ? null : hak.pdId;
    const semua = (await selectCalon(sesi, { temaId: tema.id, tahun, pdId })).map(toCalon);
    const kata = kataTema(tema);
    const hasil =
      q === ""
        ? usulkanPenanda(
            kata.kata,
            semua.filter((c) => c.jenis === "sub_kegiatan" && c.sisa === "100"),
          )
        : cariCalon(
            q,
            semua.filter((c) => c.sisa !== "0"),
          );
    const banyakHalaman = Math.max(1, Math.ceil(hasil.length / CALON_PER_HALAMAN));
    const kini = Math.min(Math.max(1, hal), banyakHalaman);
    const satu = hasil.slice((kini - 1) * CALON_PER_HALAMAN, kini * CALON_PER_HALAMAN);
    const pagu = await selectPagu(
      sesi,
      tahun,
      satu.map((u) => u.calon.id),
    );
    return {
      calon: satu.map((u) => ({ ...u.calon, pagu: pagu.get(u.calon.id) ?? null, kata: u.kata })),
      kata,
      jumlah: hasil.length,
      hal: kini,
      banyakHalaman,
    };
  });
}

type BarisCalon = Omit<CalonPenanda, "sisa" | "pagu" | "kata"> & { readonly bagian: readonly string[] };

function toCalon({ bagian, ...calon }: BarisCalon): Omit<CalonPenanda, "pagu" | "kata"> {
  const sisa = sisaBagian(bagian).replace(/\.0+$/, "");
  return { ...calon, sisa };
}

/** Every node of that year that may carry a tag and stands neither above nor below a tagged one. */
async function selectCalon(
  sesi: Sesi,
  lingkup: { readonly temaId: string; readonly tahun: number; readonly pdId: readonly string[] | null },
): Promise<readonly BarisCalon[]> {
  const { temaId, tahun, pdId } = lingkup;
  const { rows } = await sql<BarisCalon>`
    WITH RECURSIVE bertanda AS (
      SELECT simpul_id, array_agg(bagian::text) AS bagian FROM sakip.penanda_anggaran
      WHERE pemda_id = ${sesi.pemdaId} AND tema_id = ${temaId} AND tahun = ${tahun} GROUP BY simpul_id
    ), atas AS (
      SELECT s.induk_id AS id FROM bertanda b JOIN sakip.simpul s ON s.pemda_id = ${sesi.pemdaId} AND s.simpul_id = b.simpul_id
      UNION
      SELECT s.induk_id FROM atas a JOIN sakip.simpul s ON s.pemda_id = ${sesi.pemdaId} AND s.simpul_id = a.id
    ), bawah AS (
      SELECT s.simpul_id AS id FROM bertanda b JOIN sakip.simpul s ON s.pemda_id = ${sesi.pemdaId} AND s.induk_id = b.simpul_id
      UNION
      SELECT s.simpul_id FROM bawah a JOIN sakip.simpul s ON s.pemda_id = ${sesi.pemdaId} AND s.induk_id = a.id
    )
    SELECT s.simpul_id AS id, s.kode, s.jenis, s.nama, json_build_object('kode', d.kode, 'namaSingkat', d.nama_singkat) AS pd,
      CASE WHEN k.jenis = 'kegiatan' THEN k.nama END AS kegiatan,
      CASE 'program' WHEN s.jenis THEN NULL WHEN k.jenis THEN k.nama WHEN p.jenis THEN p.nama END AS program,
      ARRAY(SELECT i.nama FROM sakip.simpul_indikator si JOIN sakip.indikator i USING (pemda_id, indikator_id)
            WHERE si.pemda_id = s.pemda_id AND si.simpul_id = s.simpul_id ORDER BY si.urutan) AS indikator,
      coalesce(b.bagian, '{}') AS bagian
    FROM sakip.simpul s
    JOIN sakip.perangkat_daerah d ON d.pemda_id = s.pemda_id AND d.pd_id = s.pd_id
    LEFT JOIN sakip.simpul k ON k.pemda_id = s.pemda_id AND k.simpul_id = s.induk_id
    LEFT JOIN sakip.simpul p ON p.pemda_id = k.pemda_id AND p.simpul_id = k.induk_id
    LEFT JOIN bertanda b ON b.simpul_id = s.simpul_id
    WHERE s.pemda_id = ${sesi.pemdaId} AND s.jenis IN ('program', 'kegiatan', 'sub_kegiatan')
      AND coalesce(s.berlaku_mulai, 0) <= ${tahun} AND coalesce(s.berlaku_sampai, 9999) >= ${tahun}
      AND (${pdId}::uuid[] IS NULL OR s.pd_id = ANY (${pdId}::uuid[]))
      AND NOT EXISTS (SELECT FROM atas WHERE atas.id = s.simpul_id)
      AND NOT EXISTS (SELECT FROM bawah WHERE bawah.id = s.simpul_id)
    ORDER BY d.urutan, d.kode, s.kode`.execute(sesi.db);
  return rows;
}

async function selectPagu(
  sesi: Sesi,
  tahun: number,
  simpulId: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ id: string; pagu: string | null }>`
    SELECT s.simpul_id AS id, ${paguSimpul(sesi, tahun)} AS pagu FROM sakip.simpul s
    WHERE s.pemda_id = ${sesi.pemdaId} AND s.simpul_id = ANY (${simpulId}::uuid[])`.execute(sesi.db);
  return new Map(rows.map((r) => [r.id, r.pagu]));
}
