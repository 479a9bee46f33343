// Use case: the whole year of a pemda with each of its PD. Called by the yearly report of the pemda (LKjIP).
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import { can, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { sumRupiah } from "#perencanaan";
import { listPaguProgram, tahunKini } from "#perencanaan/server";
import { getRekapSePemda, listTrenRekap } from "../dasbor/rekap-ringkas.server.ts";
import { loadKebijakanRekap } from "../dasbor/ringkas-baca.server.ts";
import { sortTerbaru } from "../jangkauan.ts";
import { findTahunTerbaru } from "../periode.server.ts";
import { buildKinerjaSePemda, type UangPd } from "./se-pemda.ts";
import type { KinerjaSePemda } from "./tipe.ts";

/**
 * Use case: the year of the pemda from published figures. Without `tahun` the newest with one, else this calendar year.
 * Budget of a period that is not locked yet is counted only for those who see what is being filled in.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function getKinerjaSePemda(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, tahun: diminta }: { readonly pemdaSlug?: string | undefined; readonly tahun?: number | undefined } = {},
): Promise<KinerjaSePemda> {
  // Two use cases are asked and some rows read: all of it from one state of the data.
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readPemda(dalam, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
      const tahun = diminta ?? (await findTahunTerbaru(sesi)) ?? tahunKini(konteks);
      const alamat = { pemdaSlug: pemda.slug, periode: String(tahun) };
      const { rekap, pd, kebijakan } = await getRekapSePemda(dalam, pengguna, alamat);
      const termasukTerbuka = can(pengguna, "lihat_pengukuran", { jenis: "pemda", pemdaId: pemda.pemdaId });
      return buildKinerjaSePemda({
        pemda,
        tahun,
        kebijakan: (await loadKebijakanRekap(sesi, tahun)).capaian,
        rekap,
        pd,
        uang: await loadUang(sesi, tahun, termasukTerbuka),
        tren: await listTrenRekap(dalam, pengguna, alamat),
        catatanRekap: kebijakan,
      });
    });
  });
}

/** The money of every PD, each at its newest filling period with a figure. Two queries. */
async function loadUang(sesi: Sesi, tahun: number, termasukTerbuka: boolean): Promise<ReadonlyMap<string, UangPd>> {
  const pagu = Map.groupBy(await listPaguProgram(sesi, tahun), (p) => p.pdId);
  const laporan = Map.groupBy(await selectLaporan(sesi, tahun, termasukTerbuka), (l) => l.pdId);
  return new Map(
    [...new Set([...pagu.keys(), ...laporan.keys()])].map((pdId) => {
      const program = pagu.get(pdId) ?? [];
      const milik = laporan.get(pdId) ?? [];
      const [terbaru] = sortTerbaru(milik.flatMap((l) => l.periode ?? []));
      const satu = milik.find((l) => l.periode === terbaru && terbaru !== undefined);
      return [
        pdId,
        {
          pagu: program.length === 0 ? null : sumRupiah(program.map((p) => p.nilai)),
          realisasi: satu?.realisasi ?? null,
          tercakup: satu?.tercakup ?? null,
          dilaporkan: satu?.dilaporkan ?? 0,
          seluruhnya: milik[0]?.seluruhnya ?? 0,
        },
      ] as const;
    }),
  );
}

type BarisLaporan = {
  readonly pdId: string;
  readonly periode: string | null;
  readonly realisasi: string | null;
  readonly tercakup: string | null;
  readonly dilaporkan: number;
  readonly seluruhnya: number;
};

// One row per PD and filling period with figures; a PD without any has one row without a period.
async function selectLaporan(sesi: Sesi, tahun: number, termasukTerbuka: boolean): Promise<readonly BarisLaporan[]> {
  const { rows } = await sql<BarisLaporan>`
    WITH pagu AS (
      SELECT DISTINCT ON (g.simpul_id) g.simpul_id, g.nilai FROM sakip.pagu g
      WHERE g.pemda_id = ${sesi.pemdaId} AND g.tahun = ${tahun} ORDER BY g.simpul_id, g.versi DESC),
    sub AS (
      SELECT s.simpul_id, s.pd_id, p.nilai FROM sakip.simpul s JOIN pagu p USING (simpul_id)
      WHERE s.pemda_id = ${sesi.pemdaId} AND s.jenis = 'sub_kegiatan'
        AND coalesce(s.berlaku_mulai, 0) <= ${tahun} AND coalesce(s.berlaku_sampai, 9999) >= ${tahun}),
    lapor AS (
      SELECT a.simpul_id, a.periode, a.nilai FROM sakip.realisasi_anggaran a
      LEFT JOIN sakip.jadwal_pengisian j ON j.pemda_id = a.pemda_id AND j.periode = a.periode
      WHERE a.pemda_id = ${sesi.pemdaId} AND a.nilai IS NOT NULL AND (${termasukTerbuka} OR j.dikunci_pada IS NOT NULL)
        AND a.periode >= ${String(tahun)} AND a.periode < ${String(tahun + 1)})
    SELECT s.pd_id AS "pdId", l.periode, sum(l.nilai)::text AS realisasi,
      CASE WHEN l.periode IS NULL THEN NULL ELSE sum(s.nilai)::text END AS tercakup,
      count(l.nilai)::int AS dilaporkan,
      (SELECT count(*)::int FROM sub n WHERE n.pd_id = s.pd_id) AS seluruhnya
    FROM sub s LEFT JOIN lapor l USING (simpul_id)
    GROUP BY s.pd_id, l.periode ORDER BY s.pd_id, l.periode`.execute(sesi.db);
  return rows;
}
