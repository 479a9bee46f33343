// Lays out running text on slides: paragraphs, lists, notes, formulas. Called by tata-blok.ts.
import { matematikaTeks } from "#inti";
import { listTeks } from "../../isi.ts";
import type { BlokRumus, Catatan, Daftar, Paragraf, Teks } from "../../model.ts";
import { kecilkanRumus, type TataRumus, tataRumus } from "../../tata/rumus.ts";
import { type BarisTeks, bungkusTeks, satukanBaris, tinggiBaris } from "../../tata/ukur-teks.ts";
import { type Bidang, type Grup, geserObjek, type Objek, type ParagrafLembar, type Warna } from "./objek.ts";
import type { Potongan, Ruang } from "./ruang.ts";

/** How far the text after a bullet or a number is indented, as multiples of the font size. */
const LEKUK = { titik: 1.1, angka: 0.6, sesudahAngka: 0.8 } as const;
const UKURAN = { paragraf: 14, catatan: 13, rumus: 18 } as const;
const UKURAN_DAFTAR = [16, 14, 13, 12] as const;
const DUA_KOLOM_MULAI = 6;
const SELA_KOLOM = 32;
const TEPI_CATATAN = 12;
const GAYA_CATATAN: Readonly<
  Record<Catatan["nada"], { readonly label: string; readonly isian: Warna; readonly tepi: Warna }>
> = {
  info: { label: "Informasi", isian: "aksen_muda", tepi: "aksen" },
  peringatan: { label: "Perhatian", isian: "sedang_muda", tepi: "sedang" },
  kosong: { label: "Belum ada data", isian: "alas", tepi: "redup" },
};

export type HalamanParagraf = { readonly paragraf: readonly ParagrafLembar[]; readonly tinggi: number };

/** Height of set paragraphs in a column of `lebar`, the space after the last left out. */
export function tinggiParagraf(paragraf: readonly ParagrafLembar[], lebar: number): number {
  const jumlah = paragraf.reduce((j, p) => j + tinggiBaris(wrap(p, lebar).length, p.ukuran) + (p.sesudah ?? 0), 0);
  return jumlah - (paragraf.at(-1)?.sesudah ?? 0);
}

/** Breaks paragraphs into pages of at most `sisa`, then `penuh`; long ones between lines. No word is lost. */
export function bagiParagraf(
  paragraf: readonly ParagrafLembar[],
  { lebar, sisa, penuh }: Ruang,
): readonly HalamanParagraf[] {
  const halaman: ParagrafLembar[][] = [[]];
  let batas = sisa;
  let terisi = 0;
  const begin = () => {
    halaman.push([]);
    batas = penuh;
    terisi = 0;
  };
  for (const asal of paragraf) {
    let p = asal;
    let baris = wrap(p, lebar);
    while (baris.length > 0) {
      const muat = countMuat(baris.length, batas - terisi, p.ukuran, terisi === 0 && batas === penuh);
      if (muat === 0) {
        begin();
        continue;
      }
      halaman.at(-1)?.push(muat === baris.length ? p : partOf(p, baris.slice(0, muat)));
      terisi += tinggiBaris(muat, p.ukuran) + (p.sesudah ?? 0);
      baris = baris.slice(muat);
      if (baris.length > 0) p = withoutButir(partOf(p, baris));
    }
  }
  return halaman.filter((h) => h.length > 0).map((h) => ({ paragraf: h, tinggi: tinggiParagraf(h, lebar) }));
}

/** How many of the lines go here; a single line is not left behind unless a whole page begins with it. */
function countMuat(jumlah: number, ruang: number, ukuran: number, halamanBaru: boolean): number {
  const muat = Math.min(jumlah, Math.floor((ruang + 1e-6) / tinggiBaris(1, ukuran)));
  if (halamanBaru) return Math.max(1, muat);
  return muat === 1 && jumlah > 1 ? 0 : Math.max(0, muat);
}

function wrap(p: ParagrafLembar, lebar: number): readonly BarisTeks[] {
  return bungkusTeks(p.teks, { ukuran: p.ukuran, tebal: p.tebal ?? false }, lebar - lekukParagraf(p));
}

/** How far a paragraph's text stands in from the left, in points. */
export function lekukParagraf({ butir, ukuran }: ParagrafLembar): number {
  if (butir === undefined) return 0;
  return ukuran * (butir === "titik" ? LEKUK.titik : LEKUK.angka * butir.angka + LEKUK.sesudahAngka);
}

function partOf(p: ParagrafLembar, baris: readonly BarisTeks[]): ParagrafLembar {
  return { ...p, teks: satukanBaris(baris) };
}

function withoutButir({ butir: _, ...p }: ParagrafLembar): ParagrafLembar {
  return p;
}

/** A text box without fill or line. */
export function kotakTeks(nama: string, paragraf: readonly ParagrafLembar[], lebar: number): Bidang {
  const kotak = { x: 0, y: 0, lebar, tinggi: tinggiParagraf(paragraf, lebar) };
  return { jenis: "bidang", nama, kotak, bentuk: "persegi", jangkar: "atas", tepi: 0, paragraf };
}

/** Running text. */
export function tataParagraf({ isi }: Paragraf, ruang: Ruang): readonly Potongan[] {
  const p: ParagrafLembar = { teks: listTeks(isi), ukuran: UKURAN.paragraf, warna: "tinta" };
  return bagiParagraf([p], ruang).map((h) => toPotongan(kotakTeks("Paragraf", h.paragraf, ruang.lebar)));
}

/** A section's long subtitle as its first paragraph. */
export function tataParagrafRedup(isi: string, lebar: number): readonly Potongan[] {
  const p: ParagrafLembar = { teks: [{ teks: isi }], ukuran: 12, warna: "redup" };
  return [toPotongan(kotakTeks("Subjudul", [p], lebar))];
}

/** A list: in two columns where it is long and fits, otherwise flowing on. */
export function tataDaftar(daftar: Daftar, ruang: Ruang): readonly Potongan[] {
  const jumlahKolom = daftar.butir.length >= DUA_KOLOM_MULAI ? 2 : 1;
  for (const ukuran of UKURAN_DAFTAR) {
    const potongan = kolomDaftar(daftar, ukuran, jumlahKolom, ruang);
    if (potongan.tinggi <= ruang.penuh) return [potongan];
  }
  const semua = [...judulDaftar(daftar), ...butirDaftar(daftar, 12, 0, daftar.butir.length)];
  return bagiParagraf(semua, ruang).map((h) => toPotongan(kotakTeks("Daftar", h.paragraf, ruang.lebar)));
}

function kolomDaftar(daftar: Daftar, ukuran: number, jumlah: number, { lebar }: Ruang): Potongan {
  const judul = judulDaftar(daftar);
  const mulai = judul.length === 0 ? 0 : tinggiParagraf(judul, lebar) + ukuran * 0.6;
  const lebarKolom = (lebar - SELA_KOLOM * (jumlah - 1)) / jumlah;
  const perKolom = Math.ceil(daftar.butir.length / jumlah);
  const kolom = Array.from({ length: jumlah }, (_, i) => {
    const butir = butirDaftar(daftar, ukuran, i * perKolom, (i + 1) * perKolom);
    return geserObjek(kotakTeks("Daftar", butir, lebarKolom), i * (lebarKolom + SELA_KOLOM), mulai);
  });
  const atas: readonly Objek[] = judul.length === 0 ? [] : [kotakTeks("Judul daftar", judul, lebar)];
  const tinggi = Math.max(0, ...kolom.map((k) => (k.jenis === "bidang" ? k.kotak.tinggi : 0)));
  return { tinggi: mulai + tinggi, objek: [...atas, ...kolom] };
}

function judulDaftar({ judul }: Daftar): readonly ParagrafLembar[] {
  return judul === undefined ? [] : [{ teks: [{ teks: judul }], ukuran: 15, warna: "aksen", tebal: true, sesudah: 6 }];
}

function butirDaftar(daftar: Daftar, ukuran: number, dari: number, sampai: number): readonly ParagrafLembar[] {
  return daftar.butir.slice(dari, sampai).map((isi, i) => ({
    teks: listTeks(isi),
    ukuran,
    warna: "tinta",
    sesudah: ukuran * 0.45,
    butir: daftar.bernomor === true ? { nomor: dari + i + 1, angka: String(daftar.butir.length).length } : "titik",
  }));
}

/** A note in a tinted box with a word that says what kind it is. */
export function tataCatatan({ nada, isi }: Catatan, ruang: Ruang): readonly Potongan[] {
  const { label, isian, tepi } = GAYA_CATATAN[nada];
  const paragraf: readonly ParagrafLembar[] = [
    { teks: [{ teks: label }], ukuran: UKURAN.catatan, warna: tepi, tebal: true, sesudah: 3 },
    { teks: listTeks(isi), ukuran: UKURAN.catatan, warna: "tinta" },
  ];
  const kurang = 2 * TEPI_CATATAN;
  const dalam = { lebar: ruang.lebar - kurang, sisa: ruang.sisa - kurang, penuh: ruang.penuh - kurang };
  return bagiParagraf(paragraf, dalam).map((h) => {
    const kotak = { x: 0, y: 0, lebar: ruang.lebar, tinggi: h.tinggi + kurang };
    const isiKotak: Bidang = {
      jenis: "bidang",
      nama: `Catatan: ${label}`,
      kotak,
      bentuk: "persegi",
      isian,
      jangkar: "tengah",
      tepi: TEPI_CATATAN,
      paragraf: h.paragraf,
    };
    return { tinggi: kotak.tinggi, objek: [isiKotak, bilah(0, kotak.tinggi, tepi)] };
  });
}

/** A coloured bar at the left edge of a box. */
function bilah(y: number, tinggi: number, isian: Warna): Bidang {
  const kotak = { x: 0, y, lebar: 4, tinggi };
  return { jenis: "bidang", nama: "Bilah", kotak, bentuk: "persegi", isian, jangkar: "atas", tepi: 0, paragraf: [] };
}

/** A formula by itself, centred. */
export function tataBlokRumus({ rumus }: BlokRumus, ruang: Ruang): readonly Potongan[] {
  const tertata = kecilkanRumus(tataRumus(rumus, UKURAN.rumus, ruang.lebar), ruang.penuh);
  const objek = grupRumus(tertata, matematikaTeks(rumus), (ruang.lebar - tertata.lebar) / 2, 0);
  return [{ tinggi: tertata.tinggi, objek: [objek] }];
}

/** A set formula as one group of text boxes and bars; its one-line form is the alternative text. */
export function grupRumus(rumus: TataRumus, alt: string, x: number, y: number): Grup {
  const teks = rumus.teks.map(
    (t): Bidang => ({
      jenis: "bidang",
      nama: "Bagian rumus",
      kotak: { x: x + t.x, y: y + t.y, lebar: t.lebar, tinggi: t.tinggi },
      bentuk: "persegi",
      jangkar: "tengah",
      tepi: 0,
      bungkus: false,
      paragraf: [{ teks: [{ teks: t.teks } satisfies Teks], ukuran: t.ukuran, warna: "tinta", rata: "tengah" }],
    }),
  );
  const garis = rumus.garis.map(
    (g) =>
      ({
        jenis: "garis",
        nama: "Garis pecahan",
        x: x + g.x,
        y: y + g.y,
        lebar: g.lebar,
        tebal: 0.75,
        warna: "tinta",
      }) as const,
  );
  return {
    jenis: "grup",
    nama: "Rumus",
    alt,
    kotak: { x, y, lebar: rumus.lebar, tinggi: rumus.tinggi },
    isi: [...teks, ...garis],
  };
}

function toPotongan(bidang: Bidang): Potongan {
  return { tinggi: bidang.kotak.tinggi, objek: [bidang] };
}
