// Whether a picture may be a logo: PNG or JPEG, small, whole, of sensible sides. Called by the use case that takes one,
// after the general check of uploads and before anything is kept.
import { inflateSync } from "node:zlib";
import { formatUkuran, Galat } from "#inti";

export const LOGO_TERBESAR = 1024 * 1024;
const SISI = { terkecil: 32, terbesar: 3000 } as const;
const NAMA = /\.(png|jpe?g)$/i;

export type UkuranLogo = { readonly jenis: "png" | "jpg"; readonly lebar: number; readonly tinggi: number };

const RUSAK = "Gambar ini rusak atau tidak utuh. Simpan ulang sebagai PNG atau JPG, lalu unggah lagi.";

/**
 * Kind and sides in pixels, read from the bytes.
 * @throws Galat `masukan` (kind, size, sides, damaged), saying what to do.
 */
export function periksaLogo({ nama, isi }: { readonly nama: string; readonly isi: Uint8Array }): UkuranLogo {
  if (isi.length === 0) throw new Galat("masukan", "Pilih berkas gambarnya lebih dahulu.");
  if (isi.length > LOGO_TERBESAR) {
    const pesan = `Gambar ini (${formatUkuran(isi.length)}) lebih besar dari ${formatUkuran(LOGO_TERBESAR)}. Perkecil, misalnya menjadi lebar 600 piksel, lalu unggah lagi.`;
    throw new Galat("masukan", pesan);
  }
  const ukuran = ukuranPng(isi) ?? ukuranJpg(isi);
  if (ukuran === undefined || !NAMA.test(nama)) {
    throw new Galat(
      "masukan",
      "Logo harus gambar PNG atau JPG. SVG dan jenis lain tidak diterima; simpan sebagai PNG, lalu unggah lagi.",
    );
  }
  const sisi = [ukuran.lebar, ukuran.tinggi];
  if (sisi.some((s) => s < SISI.terkecil || s > SISI.terbesar)) {
    const pesan = `Sisi logo ${SISI.terkecil} sampai ${SISI.terbesar} piksel; gambar ini ${ukuran.lebar} x ${ukuran.tinggi}. Ubah ukurannya, lalu unggah lagi.`;
    throw new Galat("masukan", pesan);
  }
  if (ukuran.jenis === "png" && !isPngUtuh(isi, ukuran)) throw new Galat("masukan", RUSAK);
  return ukuran;
}

const TANDA_PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const AWAL_KEPING = 8;
const KEPALA_KEPING = 8;
const EKOR_KEPING = 4;

function ukuranPng(isi: Uint8Array): UkuranLogo | undefined {
  if (isi.length < 33 || !TANDA_PNG.every((b, i) => isi[i] === b)) return undefined;
  const data = viewOf(isi);
  return { jenis: "png", lebar: data.getUint32(16), tinggi: data.getUint32(20) };
}

// The pixels must unpack to the lines that the head announces; a file that unpacks to more is stopped at that.
function isPngUtuh(isi: Uint8Array, { lebar, tinggi }: UkuranLogo): boolean {
  const data = viewOf(isi);
  const keping: Uint8Array[] = [];
  let letak = AWAL_KEPING;
  let jenis = "";
  while (letak + KEPALA_KEPING <= isi.length && jenis !== "IEND") {
    const panjang = data.getUint32(letak);
    jenis = String.fromCharCode(...isi.subarray(letak + 4, letak + KEPALA_KEPING));
    const akhir = letak + KEPALA_KEPING + panjang;
    if (akhir + EKOR_KEPING > isi.length) return false;
    if (jenis === "IDAT") keping.push(isi.subarray(letak + KEPALA_KEPING, akhir));
    letak = akhir + EKOR_KEPING;
  }
  if (jenis !== "IEND" || keping.length === 0) return false;
  // Eight bytes are the widest pixel; interlaced files add a few line marks.
  const terbanyak = (lebar * 8 + 16) * tinggi * 2;
  try {
    return inflateSync(Buffer.concat(keping), { maxOutputLength: terbanyak }).length >= tinggi;
  } catch {
    return false;
  }
}

/** The segments that hold the sides: every "start of frame" but the ones that are none. */
const BUKAN_BINGKAI = [0xc4, 0xc8, 0xcc];

function ukuranJpg(isi: Uint8Array): UkuranLogo | undefined {
  if (isi[0] !== 0xff || isi[1] !== 0xd8 || isi.at(-2) !== 0xff || isi.at(-1) !== 0xd9) return undefined;
  const data = viewOf(isi);
  let letak = 2;
  while (letak + 9 < isi.length && isi[letak] === 0xff) {
    const jenis = isi[letak + 1] ?? 0;
    if (jenis >= 0xc0 && jenis <= 0xcf && !BUKAN_BINGKAI.includes(jenis)) {
      return { jenis: "jpg", lebar: data.getUint16(letak + 7), tinggi: data.getUint16(letak + 5) };
    }
    letak += 2 + data.getUint16(letak + 2);
  }
  return undefined;
}

function viewOf(isi: Uint8Array): DataView {
  return new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
}
