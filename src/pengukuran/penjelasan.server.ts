// Use cases behind "Jelaskan angka ini": capaian, realisasi and total pagu.
import { Galat, type Penjelasan, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { findKebijakan, type Pemda, type Pengguna } from "#organisasi";
import { getPd, listKebijakan, readPemda } from "#organisasi/server";
import { buildAnggaran, explainPagu, type IndikatorTersimpan, indikatorPada } from "#perencanaan";
import { getRencanaPd, listIndikatorTersimpan } from "#perencanaan/server";
import type { BahanPenjelasan } from "./bahan-penjelasan.ts";
import { explainCapaian } from "./jelaskan-capaian.ts";
import { explainRealisasi } from "./jelaskan-realisasi.ts";
import { compareTercetakJumlah } from "./tercetak.ts";
import { findTercetakJumlah, loadUkur } from "./ukur.server.ts";

/** Which figure of which indikator. */
export type PermintaanPenjelasan = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly indikatorKode: string;
  readonly periode: string;
};

/**
 * Use case: everything behind one capaian.
 * @throws Galat `masukan` (period unreadable), `tidak_ditemukan` (pemda, PD, indikator), `tidak_berhak`.
 */
export function getPenjelasanCapaian(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPenjelasan,
): Promise<Penjelasan> {
  return readPenjelasan(konteks, pengguna, permintaan, explainCapaian);
}

/**
 * Use case: everything behind one realisasi.
 * @throws Galat as `getPenjelasanCapaian`.
 */
export function getPenjelasanRealisasi(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPenjelasan,
): Promise<Penjelasan> {
  return readPenjelasan(konteks, pengguna, permintaan, explainRealisasi);
}

/**
 * Use case: everything behind the total pagu of a PD in one year, with the printed total where a document gives one.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getPenjelasanPagu(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: { readonly pemdaSlug?: string | undefined; readonly pdKode: string; readonly tahun: number },
): Promise<Penjelasan> {
  const { pemdaSlug, pdKode, tahun } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi) => {
    const pd = await getPd(sesi, pdKode);
    const anggaran = buildAnggaran(await getRencanaPd(sesi, pd, tahun));
    const cetak = await findTercetakJumlah(sesi, { pdId: pd.id, tahun, besaran: "total_pagu" });
    const penjelasan = explainPagu(anggaran);
    return cetak === undefined ? penjelasan : { ...penjelasan, tercetak: compareTercetakJumlah(cetak, anggaran.total) };
  });
}

function readPenjelasan(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPenjelasan,
  explain: (bahan: BahanPenjelasan) => Penjelasan,
): Promise<Penjelasan> {
  parsePeriode(permintaan.periode);
  const { pemdaSlug } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) =>
    explain(await loadBahan(sesi, pemda, permintaan)),
  );
}

async function loadBahan(
  sesi: Sesi,
  pemda: Pemda,
  { pdKode, indikatorKode, periode }: PermintaanPenjelasan,
): Promise<BahanPenjelasan> {
  const tahun = Number(periode.slice(0, 4));
  const pd = await getPd(sesi, pdKode);
  const tersimpan = await getIndikatorTersimpan(sesi, { pdId: pd.id, kode: indikatorKode, tahun });
  const indikator = indikatorPada(tersimpan, tahun);
  if (indikator === null) {
    const pertama = Math.min(...tersimpan.versi.map((v) => v.tahunMulai));
    throw new Galat("tidak_ditemukan", `Indikator "${indikatorKode}" baru berlaku sejak Tahun ${pertama}.`);
  }
  const kebijakan = findKebijakan(await listKebijakan(sesi, tahun), tahun);
  const ukur = (await loadUkur(sesi, [indikator.id], tahun))[indikator.id] ?? { realisasi: {}, tercetak: {} };
  return { pemda, pd, periode, kebijakan, bahan: { indikator, ...ukur } };
}

async function getIndikatorTersimpan(
  sesi: Sesi,
  lingkup: { readonly pdId: string; readonly kode: string; readonly tahun: number },
): Promise<IndikatorTersimpan> {
  const { pdId, kode, tahun } = lingkup;
  const [tersimpan] = await listIndikatorTersimpan(sesi, lingkup);
  if (tersimpan !== undefined) return tersimpan;
  const yangAda = (await listIndikatorTersimpan(sesi, { pdId, tahun })).map((i) => i.kode).join(", ");
  throw new Galat("tidak_ditemukan", `Indikator "${kode}" tidak ada. Yang ada: ${yangAda || "belum satu pun"}.`);
}
