// Draws a pohon kinerja on slides, as tata/halaman-pohon.ts lays it out. Called by tata-blok.ts.
import type { Pohon } from "../../model.ts";
import { tataHalamanPohon } from "../../tata/halaman-pohon.ts";
import { type KotakPohon, type TataPohon, TEPI_KOTAK } from "../../tata/pohon.ts";
import { GAYA_LAPIS, paragrafKotak } from "./gaya-pohon.ts";
import type { Bidang, Objek, Sambungan } from "./objek.ts";
import type { Potongan, Ruang } from "./ruang.ts";

const UKURAN = [13, 12, 11, 10] as const;
/** Fonts of a tree that needs several slides anyway. */
const UKURAN_TERBAGI = [11, 10] as const;

/** The whole tree on one slide where it is readable; otherwise as few slides as it needs. */
export function tataBlokPohon(pohon: Pohon, ruang: Ruang): readonly Potongan[] {
  const { lebar, penuh: tinggi } = ruang;
  const halaman = tataHalamanPohon(pohon.akar, { lebar, tinggi, ukuran: UKURAN, ukuranTerbagi: UKURAN_TERBAGI });
  return halaman.map((tata, i) => drawPohon(tata, pohon, ruang, i));
}

/** Draws a layout centred; one too wide at any size (more levels than fit beside each other) is drawn smaller as a whole. */
function drawPohon(tata: TataPohon, pohon: Pohon, ruang: Ruang, urutan: number): Potongan {
  const skala = Math.min(1, ruang.lebar / tata.lebar, ruang.penuh / tata.tinggi);
  const geser = (ruang.lebar - tata.lebar * skala) / 2;
  const awalan = `${urutan}:`;
  const kotak = tata.kotak.map((k) => drawKotak(k, awalan, skala, geser));
  const garis = tata.garis.flatMap(({ dari, ke, titik }): readonly Sambungan[] => {
    const [awal, siku, , akhir] = titik;
    if (awal === undefined || siku === undefined || akhir === undefined) return [];
    const turun = awal[0] === siku[0];
    const place = ([x, y]: readonly [number, number]): readonly [number, number] => [x * skala + geser, y * skala];
    return [
      {
        jenis: "sambungan",
        nama: "Garis pohon",
        dari: awalan + dari,
        ke: awalan + ke,
        arah: turun ? "turun" : "kanan",
        awal: place(awal),
        akhir: place(akhir),
        siku: (turun ? akhir[1] - siku[1] : akhir[0] - siku[0]) * skala,
      },
    ];
  });
  const tinggi = tata.tinggi * skala;
  const bingkai = { x: geser, y: 0, lebar: tata.lebar * skala, tinggi };
  const grup: Objek = {
    jenis: "grup",
    nama: pohon.judul,
    alt: pohon.teksAlternatif,
    kotak: bingkai,
    isi: [...garis, ...kotak],
  };
  return { tinggi, objek: [grup] };
}

function drawKotak(k: KotakPohon, awalan: string, skala: number, geser: number): Bidang {
  const { isian, garis } = GAYA_LAPIS[k.simpul.lapis];
  const ukuran = Math.max(...k.teks.map((t) => t.ukuran)) * skala;
  return {
    jenis: "bidang",
    nama: `${k.simpul.label}: ${k.simpul.judul}`,
    kunci: awalan + k.kunci,
    kotak: { x: k.x * skala + geser, y: k.y * skala, lebar: k.lebar * skala, tinggi: k.tinggi * skala },
    bentuk: "bulat",
    isian,
    garis,
    jangkar: "tengah",
    tepi: TEPI_KOTAK * ukuran,
    paragraf: paragrafKotak(k, skala),
    ...(k.terpotong ? { alt: [k.simpul.label, k.simpul.judul, ...k.simpul.rincian].join(". ") } : {}),
  };
}
