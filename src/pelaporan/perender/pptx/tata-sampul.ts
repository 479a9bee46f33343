// The cover and the closing slide. Called by tata-lembar.ts.
import type { LogoLaporan } from "../../gaya/gaya-laporan.ts";
import { bitaLogo, muatLogo } from "../../gaya/logo.ts";
import type { Dokumen } from "../../model.ts";
import { pickPertama } from "../../tata/pilih.ts";
import type { Kotak, Lembar, Objek, ParagrafLembar } from "./objek.ts";
import { LEMBAR } from "./ruang.ts";
import { bagiParagraf, tinggiParagraf } from "./tata-teks.ts";

const KOTAK_JUDUL: Kotak = { x: 88, y: 84, lebar: 784, tinggi: 210 };
/** Above the largest title that fits its box. */
const KOTAK_LOGO: Kotak = { x: 88, y: 22, lebar: 240, tinggi: 74 };
const GARIS_Y = 312;
const KOTAK_JUDUL_BERLOGO: Kotak = { ...KOTAK_JUDUL, y: 104, tinggi: 190 };
const KOTAK_PERIODE: Kotak = { x: 88, y: 326, lebar: 784, tinggi: 32 };
const KOTAK_OLEH: Kotak = { x: 88, y: 388, lebar: 784, tinggi: 104 };
const KOTAK_PENUTUP: Kotak = { x: 88, y: 200, lebar: 784, tinggi: 100 };

/** Cover: what the report is, of whom, for which period, by whom. */
export function lembarSampul({ sampul, gaya }: Dokumen): Lembar {
  const kotak = gaya?.logo === undefined ? KOTAK_JUDUL : KOTAK_JUDUL_BERLOGO;
  const judul = fitParagraf([36, 32, 28, 24, 20, 16, 14, 12], kotak, (u) =>
    sampul.baris.map((teks, i) => ({
      teks: [{ teks }],
      ukuran: i === 0 ? u : Math.max(12, u * 0.7),
      warna: i === 0 ? "aksen_tua" : "tinta",
      tebal: i === 0,
      sesudah: u * 0.25,
    })),
  );
  const periode = fitParagraf([20, 18, 16, 12, 10], KOTAK_PERIODE, (ukuran) => [
    { teks: [{ teks: sampul.periode }], ukuran, warna: "aksen", tebal: true },
  ]);
  return {
    jenis: "sampul",
    judul: { kotak, jangkar: "bawah", paragraf: judul },
    objek: [
      ...drawLogo(gaya?.logo),
      { jenis: "garis", nama: "Garis judul", x: KOTAK_JUDUL.x, y: GARIS_Y, lebar: 120, tebal: 3, warna: "aksen" },
      drawTeks("Periode", KOTAK_PERIODE, periode),
      ...drawOleh(sampul.oleh),
    ],
  };
}

function drawLogo(logo: LogoLaporan | undefined): readonly Objek[] {
  if (logo === undefined) return [];
  const kotak: Kotak = { ...KOTAK_LOGO, ...muatLogo(logo, KOTAK_LOGO) };
  return [{ jenis: "gambar", nama: "Lambang", kotak, jenisBerkas: logo.jenis, isi: bitaLogo(logo), alt: logo.alt }];
}

function drawOleh(oleh: Dokumen["sampul"]["oleh"]): readonly Objek[] {
  if (oleh === undefined) return [];
  const paragraf = fitParagraf([18, 16, 14, 12, 10], KOTAK_OLEH, (ukuran) => [
    { teks: [{ teks: "Oleh:" }], ukuran: Math.max(10, ukuran * 0.8), warna: "redup", sesudah: 4 },
    { teks: [{ teks: oleh.nama }], ukuran, warna: "tinta", tebal: true, sesudah: 3 },
    { teks: [{ teks: oleh.jabatan }], ukuran: Math.max(10, ukuran * 0.85), warna: "tinta" },
  ]);
  return [drawTeks("Penanggung jawab", KOTAK_OLEH, paragraf)];
}

/** Closing slide: its words, who speaks. */
export function lembarPenutup({ penutup, kaki }: Dokumen): Lembar {
  const judul = fitParagraf([54, 44, 36, 28, 20, 14], KOTAK_PENUTUP, (ukuran) => [
    { teks: [{ teks: penutup }], ukuran, warna: "aksen_tua", tebal: true, rata: "tengah" },
  ]);
  const kotak: Kotak = { x: KOTAK_PENUTUP.x, y: 336, lebar: KOTAK_PENUTUP.lebar, tinggi: 60 };
  const isi = fitParagraf([14, 12, 10], kotak, (ukuran) => [
    { teks: [{ teks: kaki }], ukuran, warna: "redup", rata: "tengah" },
  ]);
  const lebarGaris = 120;
  const x = (LEMBAR.lebar - lebarGaris) / 2;
  return {
    jenis: "penutup",
    judul: { kotak: KOTAK_PENUTUP, jangkar: "tengah", paragraf: judul },
    objek: [
      { jenis: "garis", nama: "Garis judul", x, y: 318, lebar: lebarGaris, tebal: 3, warna: "aksen" },
      ...(kaki === "" ? [] : [drawTeks("Keterangan", kotak, isi)]),
    ],
  };
}

function drawTeks(nama: string, kotak: Kotak, paragraf: readonly ParagrafLembar[]): Objek {
  return { jenis: "bidang", nama, kotak, bentuk: "persegi", jangkar: "atas", tepi: 0, paragraf };
}

/** The paragraphs in the largest of the sizes that fits; in the smallest, what does not fit is cut. */
function fitParagraf(
  ukuran: readonly number[],
  kotak: Kotak,
  write: (ukuran: number) => readonly ParagrafLembar[],
): readonly ParagrafLembar[] {
  const muat = pickPertama(ukuran.map(write), (p) => tinggiParagraf(p, kotak.lebar) <= kotak.tinggi);
  const ruang = { lebar: kotak.lebar, sisa: kotak.tinggi, penuh: kotak.tinggi };
  return bagiParagraf(muat, ruang)
    .slice(0, 1)
    .flatMap((h) => h.paragraf);
}
