// A QR code for printed reports: as a path, and as the bytes of a PNG. Pure; called by the renderers.
import { zlibSync } from "fflate";
import { encode } from "uqr";

/** Dark modules row by row, quiet zone of four modules included. */
export type ModulQr = readonly (readonly boolean[])[];

/** The code for a text, with medium error correction. */
export function modulQr(teks: string): ModulQr {
  return encode(teks, { ecc: "M", border: 4 }).data;
}

/** The dark modules as an SVG path in units of one module. @example jalurQr([[true, true, false]]) // "M0 0h2v1h-2z" */
export function jalurQr(modul: ModulQr): string {
  return modul
    .flatMap((baris, y) => listRentang(baris).map(([x, lebar]) => `M${x} ${y}h${lebar}v1h-${lebar}z`))
    .join("");
}

function listRentang(baris: readonly boolean[]): readonly (readonly [number, number])[] {
  const hasil: [number, number][] = [];
  baris.forEach((gelap, x) => {
    const akhir = hasil.at(-1);
    if (!gelap) return;
    if (akhir !== undefined && akhir[0] + akhir[1] === x) akhir[1] += 1;
    else hasil.push([x, 1]);
  });
  return hasil;
}

const PIKSEL = 8;

/** The code as a black and white PNG of eight pixels a module. Equal texts give equal bytes. */
export function pngQr(modul: ModulQr): Uint8Array<ArrayBuffer> {
  const sisi = modul.length * PIKSEL;
  const perBaris = Math.ceil(sisi / 8);
  const gambar = new Uint8Array((perBaris + 1) * sisi);
  modul.forEach((baris, y) => {
    // One module is exactly one byte wide; the first byte of a line names its filter, 0.
    const garis = Uint8Array.from([0, ...baris.map((gelap) => (gelap ? 0x00 : 0xff))]);
    for (let i = 0; i < PIKSEL; i++) gambar.set(garis, (y * PIKSEL + i) * (perBaris + 1));
  });
  const kepala = new Uint8Array(13);
  const isi = new DataView(kepala.buffer);
  isi.setUint32(0, sisi);
  isi.setUint32(4, sisi);
  // One bit a pixel, greyscale.
  kepala.set([1, 0, 0, 0, 0], 8);
  const tanda = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const bagian = [
    tanda,
    kepingPng("IHDR", kepala),
    kepingPng("IDAT", zlibSync(gambar)),
    kepingPng("IEND", new Uint8Array()),
  ];
  return satukan(bagian);
}

function kepingPng(nama: string, isi: Uint8Array): Uint8Array<ArrayBuffer> {
  const bernama = satukan([new TextEncoder().encode(nama), isi]);
  const bilangan = (nilai: number) => {
    const hasil = new Uint8Array(4);
    new DataView(hasil.buffer).setUint32(0, nilai);
    return hasil;
  };
  return satukan([bilangan(isi.length), bernama, bilangan(crc32(bernama))]);
}

function satukan(bagian: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const hasil = new Uint8Array(bagian.reduce((jumlah, b) => jumlah + b.length, 0));
  let mulai = 0;
  for (const b of bagian) {
    hasil.set(b, mulai);
    mulai += b.length;
  }
  return hasil;
}

function crc32(isi: Uint8Array): number {
  let sisa = 0xffffffff;
  for (const bita of isi) {
    sisa ^= bita;
    for (let i = 0; i < 8; i++) sisa = (sisa >>> 1) ^ (sisa & 1 ? 0xedb88320 : 0);
  }
  return (sisa ^ 0xffffffff) >>> 0;
}
