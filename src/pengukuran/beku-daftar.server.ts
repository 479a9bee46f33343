// Use case: what was frozen when a filling period opened: how much for each PD, and the rules of one PD.
import { sql } from "kysely";
import { labelPeriode, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type BarisBeku, KOLOM_BEKU, toBeku } from "./beku-baca.server.ts";
import type { AturanDibekukan, RingkasanBeku } from "./isi-tipe.ts";
import { getJadwal } from "./jadwal-baca.server.ts";
import { type LingkupPemda, readPd, readSePemda } from "./pintu.server.ts";
import { teksTarget } from "./sel.ts";
import type { TabelAlur } from "./tabel.server.ts";
import { toTargetAngka } from "./target-periode.ts";

/**
 * How many rules are frozen for each PD, in printed order; with `pdKode` the rules of that PD instead.
 * @throws Galat `masukan` (unreadable period), `tidak_ditemukan`, `tidak_berhak`.
 */
export function getAturanBeku(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, periode, pdKode }: PermintaanBeku,
): Promise<RingkasanBeku> {
  const aksi = ["lihat_pengukuran"] as const;
  if (pdKode === undefined) {
    return readSePemda(konteks, pengguna, { pemdaSlug, aksi }, async (sesi) => {
      await getJadwal(sesi, periode);
      return { perPd: await countPerPd(sesi, periode), aturan: [] };
    });
  }
  return readPd(konteks, pengguna, { pemdaSlug, pdKode, aksi }, async (sesi, lingkup) => {
    await getJadwal(sesi, periode);
    return { perPd: [], aturan: await listAturan(sesi, lingkup, periode, lingkup.pd.id) };
  });
}

export type PermintaanBeku = {
  readonly pemdaSlug?: string | undefined;
  readonly periode: string;
  readonly pdKode?: string | undefined;
};

async function countPerPd(sesi: Sesi, periode: string): Promise<RingkasanBeku["perPd"]> {
  const { rows } = await sql<{ kode: string; nama: string; jumlah: number }>`
    SELECT d.kode, d.nama_singkat AS nama, count(*)::int AS jumlah
    FROM sakip.beku_pengukuran b JOIN sakip.indikator i USING (pemda_id, indikator_id)
    JOIN sakip.perangkat_daerah d USING (pemda_id, pd_id)
    WHERE b.pemda_id = ${sesi.pemdaId} AND b.jadwal = ${periode}
    GROUP BY d.kode, d.nama_singkat, d.urutan ORDER BY d.urutan, d.kode`.execute(sesi.db);
  return rows;
}

async function listAturan(
  sesi: Sesi,
  { pemda }: LingkupPemda,
  periode: string,
  pdId: string,
): Promise<readonly AturanDibekukan[]> {
  const baris = await sesi.db
    .$extendTables<TabelAlur & TabelIndikator>()
    .selectFrom("sakip.beku_pengukuran as b")
    .innerJoin("sakip.indikator as i", (join) =>
      join.onRef("i.pemda_id", "=", "b.pemda_id").onRef("i.indikator_id", "=", "b.indikator_id"),
    )
    .select(KOLOM_BEKU)
    .select(["i.kode", "i.nama"])
    .where("b.pemda_id", "=", sesi.pemdaId)
    .where("b.jadwal", "=", periode)
    .where("i.pd_id", "=", pdId)
    .orderBy("i.kode")
    .orderBy("b.periode")
    .execute();
  return baris.map(({ kode, nama, ...beku }) => toAturan({ kode, nama }, beku, pemda.istilahTriwulan));
}

type TabelIndikator = {
  "sakip.indikator": { pemda_id: number; indikator_id: string; pd_id: string; kode: string; nama: string };
};

function toAturan(
  indikator: AturanDibekukan["indikator"],
  beku: BarisBeku,
  istilah: LingkupPemda["pemda"]["istilahTriwulan"],
): AturanDibekukan {
  const { target, satuan, rumus, polaritas, versiSejak } = toBeku(beku);
  return {
    indikator,
    periode: beku.periode,
    labelPeriode: labelPeriode(parsePeriode(beku.periode), istilah),
    target: target === null ? null : teksTarget(toTargetAngka(target), satuan),
    satuan,
    rumus,
    polaritas,
    versiSejak,
  };
}
