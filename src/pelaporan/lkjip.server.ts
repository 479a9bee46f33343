// Use cases: the yearly report (LKjIP) of a PD and of a pemda as documents, and what both are built from. Called by the
// registry of kinds, and by the reports with texts.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getPd, listPd, readPemda } from "#organisasi/server";
import { getKinerjaSePemda, getKinerjaTahunan } from "#pengukuran/server";
import { findPerjanjianKepala, listRencanaAksi } from "#perencanaan/server";
import { getAnggaranTema, listTema } from "#tematik/server";
import { pasangGaya } from "./gaya/pasang-gaya.server.ts";
import type { Dokumen } from "./model.ts";
import type { TeksLaporan } from "./naskah/blok-teks.ts";
import { findNaskahDipakai } from "./naskah/pakai-naskah.server.ts";
import type { BahanLkjipPd, BahanLkjipPemda, TemaTahunan } from "./penyusun/lkjip/bahan.ts";
import { buildLkjipPd, buildLkjipPemda } from "./penyusun/lkjip/lkjip.ts";

/** Which report. Without `tahun` the newest year with a published figure; without `pemdaSlug` the account's own pemda. */
export type PermintaanLkjipPemda = { readonly pemdaSlug?: string | undefined; readonly tahun?: number | undefined };
export type PermintaanLkjipPd = PermintaanLkjipPemda & { readonly pdKode: string };

/** The document, whose it is, and the year it turned out to be about. */
export type LaporanLkjip = {
  readonly dokumen: Dokumen;
  readonly subjek: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
};

/**
 * Use case: the LKjIP of a PD, from published figures. Once it was set, the frozen one. Blocks that nobody wrote print
 * their first draft; so do all of them for readers who may not see drafts. `teks` takes the place of what is kept.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export async function getLaporanLkjipPd(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanLkjipPd,
  teks?: TeksLaporan,
): Promise<LaporanLkjip> {
  const bahan = await loadBahanLkjipPd(konteks, pengguna, permintaan);
  const { pd, tahun, pemda } = bahan.kinerja;
  const lingkup = { pemdaSlug: pemda.slug, pdKode: pd.kode };
  const dokumen = await susun(konteks, pengguna, {
    ...{ ...lingkup, jenis: "lkjip", tahun, teks },
    build: (t) => buildLkjipPd(bahan, t),
  });
  return { dokumen, subjek: { kode: pd.kode, nama: pd.nama }, tahun };
}

type Susunan = {
  readonly jenis: string;
  readonly pemdaSlug: string;
  readonly pdKode: string | null;
  readonly tahun: number;
  readonly teks: TeksLaporan | undefined;
  readonly build: (teks: TeksLaporan) => Dokumen;
};

/** The frozen document, or a new one out of the words there are, in the look that holds now. */
async function susun(
  konteks: Konteks,
  pengguna: Pengguna,
  { jenis, tahun, teks, build, ...lingkup }: Susunan,
): Promise<Dokumen> {
  const ada =
    teks === undefined
      ? await findNaskahDipakai(konteks, pengguna, { ...lingkup, jenis, periode: String(tahun) })
      : { dokumen: null, teks };
  return ada.dokumen ?? pasangGaya(konteks, pengguna, { dokumen: build(ada.teks), ...lingkup });
}

/**
 * Use case: the LKjIP of a pemda: its own sasaran, then each of its PD. As `getLaporanLkjipPd`.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export async function getLaporanLkjipPemda(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanLkjipPemda,
  teks?: TeksLaporan,
): Promise<LaporanLkjip> {
  const bahan = await loadBahanLkjipPemda(konteks, pengguna, permintaan);
  const { pemda, tahun } = bahan.sePemda;
  const dokumen = await susun(konteks, pengguna, {
    ...{ jenis: "lkjip-pemda", pemdaSlug: pemda.slug, pdKode: null, tahun, teks },
    build: (t) => buildLkjipPemda(bahan, t),
  });
  return { dokumen, subjek: { kode: pemda.slug, nama: pemda.nama }, tahun };
}

/** What the report of a PD is built from, all of it from one state of the data. @throws Galat as `getLaporanLkjipPd`. */
export async function loadBahanLkjipPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, tahun }: PermintaanLkjipPd,
): Promise<BahanLkjipPd> {
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readPemda(dalam, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, { slug }) => {
      const kinerja = await getKinerjaTahunan(dalam, pengguna, { pemdaSlug: slug, pdKode, tahun });
      const alamat = { pemdaSlug: slug, pdKode, tahun: kinerja.tahun };
      const { id } = await getPd(sesi, pdKode);
      return {
        kinerja,
        perjanjian: await findPerjanjianKepala(dalam, pengguna, alamat),
        aksi: await listRencanaAksi(sesi, id, kinerja.tahun),
      };
    });
  });
}

/** What the report of a pemda is built from. As `loadBahanLkjipPd`. @throws Galat as `getLaporanLkjipPemda`. */
export async function loadBahanLkjipPemda(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, tahun: diminta }: PermintaanLkjipPemda,
): Promise<BahanLkjipPemda> {
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readPemda(dalam, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, { slug }) => {
      const sePemda = await getKinerjaSePemda(dalam, pengguna, { pemdaSlug: slug, tahun: diminta });
      const { tahun } = sePemda;
      const sendiri = (await listPd(sesi)).find((pd) => pd.jenis === "pemda");
      return {
        sePemda,
        sendiri:
          sendiri === undefined
            ? null
            : await loadBahanLkjipPd(dalam, pengguna, { pemdaSlug: slug, pdKode: sendiri.kode, tahun }),
        tema: await listTemaTahunan(dalam, pengguna, slug, tahun),
      };
    });
  });
}

async function listTemaTahunan(
  konteks: Konteks,
  pengguna: Pengguna,
  pemdaSlug: string,
  tahun: number,
): Promise<readonly TemaTahunan[]> {
  const hasil: TemaTahunan[] = [];
  for (const { kode, nama } of await listTema(konteks, pengguna, { pemdaSlug })) {
    const { baris, total } = await getAnggaranTema(konteks, pengguna, { pemdaSlug, temaKode: kode, tahun });
    hasil.push({ nama, banyak: baris.length, total: baris.length === 0 ? null : total });
  }
  return hasil;
}
