// Use case: the history of one realisasi: its figure, its variables, its evidence, and every action on it.
import { sql } from "kysely";
import { Galat, labelPeriode, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { HalamanJejak, Pengguna } from "#organisasi";
import { loadJejak, type RujukanJejak } from "#organisasi/server";
import type { AlamatLembar } from "./isi-tipe.ts";
import { readPd } from "./pintu.server.ts";

/** `periode` is the cell's own ("2024-TW4"); `sebelum`: only entries older than this entry number. */
export type PermintaanJejakRealisasi = AlamatLembar & {
  readonly indikator: string;
  readonly sebelum?: string | undefined;
};

/** What the page is about, with one page of entries. */
export type JejakRealisasi = HalamanJejak & {
  readonly indikator: { readonly kode: string; readonly nama: string };
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly labelPeriode: string;
};

/**
 * Everything written about the indikator in that period, newest first.
 * @throws Galat `masukan` (unreadable period), `tidak_ditemukan` (PD, indikator), `tidak_berhak`.
 */
export function getJejakRealisasi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, periode, indikator: kode, sebelum }: PermintaanJejakRealisasi,
): Promise<JejakRealisasi> {
  const aksi = ["lihat_jejak"] as const;
  return readPd(konteks, pengguna, { pemdaSlug, pdKode, aksi }, async (sesi, { pd, pemda }) => {
    const label = labelPeriode(parsePeriode(periode), pemda.istilahTriwulan);
    const indikator = await findIndikator(sesi, pd.id, kode);
    if (indikator === undefined) {
      throw new Galat("tidak_ditemukan", `Indikator "${kode}" tidak ada di ${pd.nama}.`);
    }
    const variabel = await loadVariabel(sesi, indikator.id);
    const rujukan = await listRujukan(sesi, indikator.id, periode, Object.keys(variabel));
    const jejak = await loadJejak(sesi, rujukan, sebelum);
    return { ...jejak, nama: variabel, indikator: { kode, nama: indikator.nama }, pd, labelPeriode: label };
  });
}

async function findIndikator(sesi: Sesi, pdId: string, kode: string) {
  const { rows } = await sql<{ id: string; nama: string }>`
    SELECT indikator_id AS id, nama FROM sakip.indikator
    WHERE pemda_id = ${sesi.pemdaId} AND pd_id = ${pdId} AND kode = ${kode}`.execute(sesi.db);
  return rows[0];
}

/** Labels of the variables by name, of every version; the newest label where they differ. */
async function loadVariabel(sesi: Sesi, indikatorId: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ nama: string; label: string }>`
    SELECT nama, label FROM sakip.variabel
    WHERE pemda_id = ${sesi.pemdaId} AND indikator_id = ${indikatorId} ORDER BY tahun_mulai`.execute(sesi.db);
  return Object.fromEntries(rows.map(({ nama, label }) => [nama, label]));
}

// Rows of realisasi are named by their whole key, so that the history of one is found among hundreds of thousands.
async function listRujukan(
  sesi: Sesi,
  indikatorId: string,
  periode: string,
  variabel: readonly string[],
): Promise<readonly RujukanJejak[]> {
  const kunci = { indikator_id: indikatorId, periode };
  const { rows: tindakan } = await sql<{ urutan: number }>`
    SELECT urutan FROM sakip.tindakan_realisasi
    WHERE pemda_id = ${sesi.pemdaId} AND indikator_id = ${indikatorId} AND periode = ${periode}`.execute(sesi.db);
  const { rows: bukti } = await sql<{ id: string }>`
    SELECT bukti_id AS id FROM sakip.bukti
    WHERE pemda_id = ${sesi.pemdaId} AND indikator_id = ${indikatorId} AND periode = ${periode}`.execute(sesi.db);
  return [
    { tabel: "realisasi", kunci: [kunci] },
    { tabel: "bukti", kunci: bukti.map(({ id }) => ({ bukti_id: id })) },
    { tabel: "realisasi_variabel", kunci: variabel.map((nama) => ({ ...kunci, nama })) },
    { tabel: "tindakan_realisasi", kunci: tindakan.map(({ urutan }) => ({ ...kunci, urutan })) },
  ];
}
