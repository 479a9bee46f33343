// Lays out rows of equal boxes: cards and highlighted figures. Called by tata-blok.ts.
import { listTeks, teksPolos } from "../../isi.ts";
import type { JajaranKartu, Kartu, Sorotan } from "../../model.ts";
import { pickPertama, pickTerendah } from "../../tata/pilih.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import type { Bidang, Objek, ParagrafLembar } from "./objek.ts";
import type { Potongan, Ruang } from "./ruang.ts";
import { bagiParagraf, tinggiParagraf } from "./tata-teks.ts";

const SELA = 14;
const TEPI = 12;
const PITA = 3;
const UKURAN_KARTU = [14, 13, 12, 11, 10] as const;
const UKURAN_SOROTAN = [28, 26, 24, 22, 20, 18, 16, 14] as const;

type Isian = { readonly nama: string; readonly paragraf: readonly ParagrafLembar[] };
/** How boxes stand: how many beside each other, and whether text is centred in them. */
type Gaya = { readonly kolom: number; readonly jangkar: Bidang["jangkar"] };

/** Cards in the largest font that needs no more slides than the smallest would; a card taller than a slide goes on in another. */
export function tataKartu({ kartu }: JajaranKartu, ruang: Ruang): readonly Potongan[] {
  const gaya: Gaya = { kolom: countKolom(kartu.length), jangkar: "atas" };
  const pilihan = UKURAN_KARTU.map((ukuran) => {
    const isian = kartu.map((k) => ({ nama: `Kartu: ${k.judul}`, paragraf: isiKartu(k, ukuran) }));
    return tataJajaran(isian, gaya, ruang);
  });
  return pickTerendah(pilihan, (p) => p.length + p.slice(0, 1).filter((h) => h.tinggi > ruang.sisa).length);
}

/** Figures in large type, all in the largest that sets each on one line, with what they are above and their source below. */
export function tataSorotan({ butir }: Sorotan, ruang: Ruang): readonly Potongan[] {
  if (butir.length === 0) return [];
  const kolom = Math.min(3, butir.length);
  const lebar = lebarKotak(kolom, ruang) - 2 * TEPI;
  const isSebaris = (ukuran: number) =>
    butir.every((b) => lebarTeks(teksPolos(b.nilai), { ukuran, tebal: true }) <= lebar);
  const ukuran = pickPertama(UKURAN_SOROTAN, isSebaris);
  const isian = butir.map(({ label, nilai, keterangan }) => ({
    nama: `Angka: ${label}`,
    paragraf: [
      { teks: [{ teks: label }], ukuran: 14, warna: "redup", sesudah: 8 },
      { teks: listTeks(nilai), ukuran, warna: "aksen_tua", tebal: true, sesudah: 8 },
      ...(keterangan === undefined
        ? []
        : [{ teks: [{ teks: keterangan }], ukuran: 11, warna: "redup" } satisfies ParagrafLembar]),
    ] satisfies readonly ParagrafLembar[],
  }));
  return tataJajaran(isian, { kolom, jangkar: "atas" }, ruang);
}

function lebarKotak(kolom: number, { lebar }: Ruang): number {
  return (lebar - SELA * (kolom - 1)) / kolom;
}

function countKolom(jumlah: number): number {
  if (jumlah <= 3) return Math.max(1, jumlah);
  return jumlah === 5 || jumlah === 6 || jumlah === 9 ? 3 : 4;
}

function isiKartu({ judul, sub, butir }: Kartu, ukuran: number): readonly ParagrafLembar[] {
  const sesudahJudul = ukuran * 0.5;
  return [
    { teks: [{ teks: judul }], ukuran: ukuran + 1, warna: "aksen_tua", tebal: true, sesudah: sesudahJudul },
    ...(sub === undefined
      ? []
      : [
          {
            teks: [{ teks: sub }],
            ukuran,
            warna: "redup",
            tebal: true,
            sesudah: ukuran * 0.3,
          } satisfies ParagrafLembar,
        ]),
    ...butir.map(
      (isi): ParagrafLembar => ({
        teks: listTeks(isi),
        ukuran,
        warna: "tinta",
        butir: "titik",
        sesudah: ukuran * 0.25,
      }),
    ),
  ];
}

/** Boxes row by row, each row as tall as its tallest box; rows never break. */
function tataJajaran(isian: readonly Isian[], gaya: Gaya, ruang: Ruang): readonly Potongan[] {
  const lebar = lebarKotak(gaya.kolom, ruang);
  const muat = isian.flatMap((i) => splitIsian(i, lebar, ruang.penuh));
  const larik = Array.from({ length: Math.ceil(muat.length / gaya.kolom) }, (_, i) =>
    muat.slice(i * gaya.kolom, (i + 1) * gaya.kolom),
  );
  const tinggi = larik.map((l) => Math.max(...l.map((i) => tinggiIsian(i, lebar))));
  return bagiLarik(tinggi, ruang).map((nomor) =>
    drawLarik(
      nomor.map((n) => larik[n] ?? []),
      lebar,
      gaya,
    ),
  );
}

function splitIsian({ nama, paragraf }: Isian, lebar: number, penuh: number): readonly Isian[] {
  const batas = penuh - 2 * TEPI - PITA;
  const dalam = { lebar: lebar - 2 * TEPI, sisa: batas, penuh: batas };
  return bagiParagraf(paragraf, dalam).map((h) => ({ nama, paragraf: h.paragraf }));
}

function tinggiIsian({ paragraf }: Isian, lebar: number): number {
  return tinggiParagraf(paragraf, lebar - 2 * TEPI) + 2 * TEPI + PITA;
}

/** Row numbers per slide. */
function bagiLarik(tinggi: readonly number[], { sisa, penuh }: Ruang): readonly (readonly number[])[] {
  const halaman: number[][] = [[]];
  let batas = sisa;
  let terisi = 0;
  for (const [nomor, t] of tinggi.entries()) {
    if (terisi > 0 && terisi + SELA + t > batas) {
      halaman.push([]);
      batas = penuh;
      terisi = 0;
    }
    halaman.at(-1)?.push(nomor);
    terisi += (terisi > 0 ? SELA : 0) + t;
    if (terisi > batas) batas = penuh;
  }
  return halaman.filter((h) => h.length > 0);
}

function drawLarik(larik: readonly (readonly Isian[])[], lebar: number, { jangkar }: Gaya): Potongan {
  const objek: Objek[] = [];
  let y = 0;
  for (const isian of larik) {
    const tinggi = Math.max(...isian.map((i) => tinggiIsian(i, lebar)));
    isian.forEach((satu, i) => {
      objek.push(...drawKotak(satu, { x: i * (lebar + SELA), y, lebar, tinggi }, jangkar));
    });
    y += tinggi + SELA;
  }
  return { tinggi: Math.max(0, y - SELA), objek };
}

function drawKotak({ nama, paragraf }: Isian, kotak: Bidang["kotak"], jangkar: Bidang["jangkar"]): readonly Objek[] {
  const dasar = { jenis: "bidang", bentuk: "persegi" } as const;
  return [
    { ...dasar, nama, kotak, isian: "putih", garis: "garis", jangkar, tepi: TEPI, paragraf },
    {
      ...dasar,
      nama: "Pita kartu",
      kotak: { ...kotak, tinggi: PITA },
      isian: "aksen",
      jangkar: "atas",
      tepi: 0,
      paragraf: [],
    },
  ];
}
