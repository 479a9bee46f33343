// A made-up look of a pemda for tests: a neutral emblem drawn pixel by pixel (no real one), colours, margins, letterhead.
import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import type { GayaLaporan } from "../../src/pelaporan/gaya/gaya-laporan.ts";

type Titik = readonly [merah: number, hijau: number, biru: number, tembus: number];

function keping(nama: string, isi: Uint8Array): Uint8Array {
  const bernama = Buffer.concat([Buffer.from(nama, "latin1"), isi]);
  const ekor = Buffer.alloc(4);
  ekor.writeUInt32BE(crc32(bernama));
  const kepala = Buffer.alloc(4);
  kepala.writeUInt32BE(isi.length);
  return Buffer.concat([kepala, bernama, ekor]);
}

/** A PNG with transparency whose pixels `warna` decides. */
export function buatPng(lebar: number, tinggi: number, warna: (x: number, y: number) => Titik): Uint8Array {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar, 0);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 6, 0, 0, 0], 8);
  const baris = Array.from({ length: tinggi }, (_, y) => [
    0,
    ...Array.from({ length: lebar }, (_, x) => warna(x, y)).flat(),
  ]);
  return new Uint8Array(
    Buffer.concat([
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      keping("IHDR", kepala),
      keping("IDAT", deflateSync(Uint8Array.from(baris.flat()))),
      keping("IEND", new Uint8Array()),
    ]),
  );
}

/** A shield with a ring, 120 x 150. */
export const LOGO_PNG: Uint8Array = buatPng(120, 150, (x, y) => {
  const [dx, dy] = [Math.abs(x - 59.5), y];
  const tepi = dy < 90 ? 56 : 56 - ((dy - 90) / 58) ** 2 * 56;
  if (dx > tepi) return [0, 0, 0, 0];
  if (dx > tepi - 6 || dy < 6) return [40, 40, 40, 255];
  const jarak = Math.hypot(dx, dy - 66);
  return jarak < 34 && jarak > 24 ? [235, 190, 40, 255] : [60, 120, 80, 255];
});

export const GAYA_UJI: GayaLaporan = {
  warna: { utama: "5A1A2B", aksen: "8A2C42" },
  huruf: "times",
  tepi: { atas: 30, bawah: 25, kiri: 35, kanan: 20 },
  logo: {
    jenis: "png",
    isi: Buffer.from(LOGO_PNG).toString("base64"),
    sidik: createHash("sha256").update(LOGO_PNG).digest("hex"),
    lebar: 120,
    tinggi: 150,
    alt: "Lambang Kabupaten Contoh",
  },
  kop: {
    baris: ["Pemerintah Kabupaten Contoh", "Dinas Tenaga Kerja"],
    rincian: ["Jalan Melati Nomor 1, Kota Contoh 60000", "Telepon (0300) 123456 | surel@contoh.go.id | contoh.go.id"],
  },
};
