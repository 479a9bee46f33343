// Use case: the SAKIP deck of a PD as a document, all of it from one state of the data.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { getLaporanCapaian, type PermintaanCapaian } from "#pengukuran/server";
import { buildAnggaran, buildPohon, buildPrioritas, listIku } from "#perencanaan";
import { getRencanaPd } from "#perencanaan/server";
import { getAnggaranTema, getTema, listTema } from "#tematik/server";
import { pasangGaya } from "./gaya/pasang-gaya.server.ts";
import type { Dokumen } from "./model.ts";
import type { BahanDeck, TemaDeck } from "./penyusun/bahan.ts";
import { buildDeckSakip } from "./penyusun/deck-sakip.ts";

/** The document, and what it turned out to be about where the request left that open. */
export type LaporanDeck = {
  readonly dokumen: Dokumen;
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly periode: string;
  readonly labelPeriode: string;
};

/**
 * Use case: the SAKIP deck of a PD for the year of `periode`, as far as it reaches.
 * @throws Galat `masukan` (period unreadable), `tidak_ditemukan` (pemda, PD, policy of the year), `tidak_berhak`.
 */
export async function buatLaporanDeck(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanCapaian,
): Promise<Dokumen> {
  return (await getLaporanDeck(konteks, pengguna, permintaan)).dokumen;
}

/**
 * Use case: as `buatLaporanDeck`, with the PD and the period it is about, for whoever names a file or offers choices.
 * @throws Galat as `buatLaporanDeck`.
 */
export async function getLaporanDeck(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanCapaian,
): Promise<LaporanDeck> {
  // One snapshot, which the use cases of other modules join: no two parts of a deck come from different states of the data.
  return konteks.basis.snapshot((basis) => readDeck({ ...konteks, basis }, pengguna, permintaan));
}

function readDeck(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanCapaian): Promise<LaporanDeck> {
  const { pemdaSlug } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, pemda) => {
    const laporan = await getLaporanCapaian(konteks, pengguna, { ...permintaan, pemdaSlug: pemda.slug });
    const { pd, tahun, periode, labelPeriode } = laporan;
    const rencana = await getRencanaPd(sesi, pd, tahun);
    const bahan: BahanDeck = {
      laporan,
      iku: listIku(rencana),
      anggaran: buildAnggaran(rencana),
      prioritas: buildPrioritas(rencana),
      pohon: buildPohon(rencana),
      tema: await listTemaPd(konteks, pengguna, { pemdaSlug: pemda.slug, pdKode: pd.kode, tahun }),
    };
    const lingkup = { pemdaSlug: pemda.slug, pdKode: pd.kode };
    const dokumen = await pasangGaya(konteks, pengguna, { dokumen: buildDeckSakip(bahan), ...lingkup });
    return { dokumen, pd: { kode: pd.kode, nama: pd.nama }, periode, labelPeriode };
  });
}

/** The themes in which the PD has a role or tagged budget of that year, in printed order. */
async function listTemaPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, tahun }: { readonly pemdaSlug: string; readonly pdKode: string; readonly tahun: number },
): Promise<readonly TemaDeck[]> {
  const hasil: TemaDeck[] = [];
  for (const { kode } of await listTema(konteks, pengguna, { pemdaSlug })) {
    const tema = await getTema(konteks, pengguna, { pemdaSlug, temaKode: kode });
    const anggaran = await getAnggaranTema(konteks, pengguna, { pemdaSlug, temaKode: kode, tahun, pdKode });
    const berperan = Object.values(tema.peran).some((pihak) => pihak.some((p) => p.pd?.kode === pdKode));
    const bertanda = anggaran.baris.length + anggaran.tanpaPagu.length + anggaran.tercakup.length > 0;
    if (berperan || bertanda) hasil.push({ tema, anggaran });
  }
  return hasil;
}
