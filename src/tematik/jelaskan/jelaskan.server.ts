// Use cases behind "Jelaskan angka ini" of a theme: a year of a condition, a tagged row, the money of a strategy.
import { Galat, type Penjelasan } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { loadJejak, readPemda } from "#organisasi/server";
import { type AnggaranBertanda, buildAnggaranTema } from "../anggaran-tema.ts";
import { listPenanda, pdTerbuka } from "../baca-penanda.server.ts";
import { loadIndikatorKondisi } from "../bacaan/bacaan.server.ts";
import { getTemaTersimpan, type PermintaanTema } from "../tema.server.ts";
import { buildTema } from "../tema.ts";
import type { Tema } from "../tipe.ts";
import { LINGKUP_SEMUA, LINGKUP_TANPA_STRATEGI } from "./alamat-tema.ts";
import { explainKondisi, type PenulisTerakhir } from "./jelaskan-kondisi.ts";
import {
  ambilBagian,
  ambilStrategi,
  explainSebagian,
  explainSerapan,
  explainStrategi,
  explainTanda,
} from "./jelaskan-uang.ts";

/**
 * Use case: everything behind a year of a condition.
 * @throws Galat `tidak_ditemukan` (pemda, theme, condition: names the valid ones), `tidak_berhak`.
 */
export function getPenjelasanKondisi(
  konteks: Konteks,
  pengguna: Pengguna,
  {
    pemdaSlug,
    temaKode,
    kondisiKode,
    tahun,
  }: PermintaanTema & { readonly kondisiKode: string; readonly tahun: number },
): Promise<Penjelasan> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi) => {
    const tema = buildTema(await getTemaTersimpan(sesi, temaKode));
    const kondisi = tema.kondisi.find((k) => k.kode === kondisiKode);
    if (kondisi === undefined) throw takAda("Kondisi", kondisiKode, tema.kondisi);
    const indikator = await loadIndikatorKondisi(sesi, tema, tahun);
    const bahan = { kondisi: tema.kondisi, indikator, dasar: `/jelaskan/kondisi/${tema.kode}/` };
    const penulis = await findPenulis(sesi, "tema_kondisi_nilai", { kondisi_id: kondisi.id, tahun });
    return explainKondisi({ namaTema: tema.nama, bahan, kondisi, tahun, penulis });
  });
}

/** Which tagged budget of a theme. */
export type PermintaanUangTema = PermintaanTema & { readonly tahun: number };

/**
 * Use case: everything behind one tagged row, or behind the sum of several: `penandaId` are ids parted by commas.
 * @throws Galat `tidak_ditemukan` (pemda, theme, tag), `tidak_berhak`.
 */
export function getPenjelasanPenanda(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanUangTema & { readonly penandaId: string },
): Promise<Penjelasan> {
  return readUang(konteks, pengguna, permintaan, async ({ sesi, tema, anggaran }) => {
    const id = permintaan.penandaId.split(",");
    const [penanda, ...lain] = anggaran.penanda.filter((p) => id.includes(p.id));
    if (penanda === undefined || lain.length + 1 < id.length) {
      throw new Galat("tidak_ditemukan", `Penanda itu tidak ada pada tema ${tema.nama} Tahun ${anggaran.tahun}.`);
    }
    if (lain.length > 0)
      return explainSebagian(
        tema.nama,
        ambilBagian(anggaran, (p) => id.includes(p.id)),
      );
    const penulis = await findPenulis(sesi, "penanda_anggaran", { penanda_id: penanda.id });
    const baris = anggaran.baris.find((b) => b.id === penanda.id);
    return explainTanda({ namaTema: tema.nama, tahun: anggaran.tahun, penanda, baris, penulis });
  });
}

/** `lingkup` is a strategy's code or one of the words above. */
export type PermintaanUangStrategi = PermintaanUangTema & { readonly lingkup: string };

/**
 * Use case: everything behind the tagged budget of one strategy.
 * @throws Galat `tidak_ditemukan` (pemda, theme, strategy: names the valid ones), `tidak_berhak`.
 */
export function getPenjelasanStrategi(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanUangStrategi,
): Promise<Penjelasan> {
  return readUang(konteks, pengguna, permintaan, async ({ tema, anggaran }) => {
    const { nama, milik } = pilihLingkup(tema, anggaran, permintaan.lingkup);
    return explainStrategi(nama, milik);
  });
}

/**
 * Use case: everything behind what was spent of the tagged budget of the theme or of one strategy.
 * @throws Galat as `getPenjelasanStrategi`.
 */
export function getPenjelasanSerapan(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanUangStrategi,
): Promise<Penjelasan> {
  return readUang(konteks, pengguna, permintaan, async ({ tema, anggaran }) => {
    const { nama, milik } = pilihLingkup(tema, anggaran, permintaan.lingkup);
    return explainSerapan({ nama: nama ?? `tema ${tema.nama} tanpa strategi`, anggaran: milik });
  });
}

type BahanUang = { readonly sesi: Sesi; readonly tema: Tema; readonly anggaran: AnggaranBertanda };

function readUang(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode, tahun }: PermintaanUangTema,
  kerja: (bahan: BahanUang) => Promise<Penjelasan>,
): Promise<Penjelasan> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, { pemdaId }) => {
    const tema = buildTema(await getTemaTersimpan(sesi, temaKode));
    const terbuka = pdTerbuka(pengguna, pemdaId);
    const penanda = await listPenanda(sesi, { temaId: tema.id, tahun, pdId: null, terbuka });
    return kerja({ sesi, tema, anggaran: buildAnggaranTema(tahun, penanda) });
  });
}

function pilihLingkup(
  tema: Tema,
  anggaran: AnggaranBertanda,
  lingkup: string,
): { readonly nama: string | null; readonly milik: AnggaranBertanda } {
  if (lingkup === LINGKUP_SEMUA) return { nama: `tema ${tema.nama}`, milik: anggaran };
  const tanpa = lingkup === LINGKUP_TANPA_STRATEGI;
  const strategi = tema.strategi.find((s) => s.kode === lingkup);
  if (strategi === undefined && !tanpa) throw takAda("Strategi", lingkup, tema.strategi);
  return { nama: strategi?.uraian ?? null, milik: ambilStrategi(anggaran, strategi?.kode ?? null) };
}

function takAda(apa: string, kode: string, ada: readonly { readonly kode: string }[]): Galat {
  const yangAda = ada.map((k) => k.kode).join(", ") || "belum satu pun";
  return new Galat("tidak_ditemukan", `${apa} "${kode}" tidak ada pada tema ini. Yang ada: ${yangAda}.`);
}

async function findPenulis(
  sesi: Sesi,
  tabel: string,
  kunci: Readonly<Record<string, string | number>>,
): Promise<PenulisTerakhir | undefined> {
  const { entri } = await loadJejak(sesi, [{ tabel, kunci: [kunci] }]);
  return entri[0];
}
