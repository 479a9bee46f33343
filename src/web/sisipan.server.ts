// A large part of a page that is drawn and compressed once and set into every page that shows it. React, the router and
// gzip then work on the few kilobytes around it. Called by loaders of whole plans (they make one) and by
// halaman-tersimpan.server.ts (it puts page and part together).
import { createHash } from "node:crypto";
import { constants, crc32, deflateRawSync } from "node:zlib";

/** HTML as bytes, the same as a piece of a deflate stream that refers to nothing before it, and its SHA-256. */
export type Sisipan = {
  readonly isi: Uint8Array;
  readonly padat: Uint8Array;
  readonly sidik: string;
};

/** Prepares a part. Takes some tens of milliseconds for a large one; keep what it gives. */
export function createSisipan(html: string): Sisipan {
  const isi = new TextEncoder().encode(html);
  return { isi, padat: deflate(isi, 9, "bersambung"), sidik: createHash("sha256").update(isi).digest("base64url") };
}

/** A page around a part: before it, it, after it. */
export type HalamanBersisipan = {
  readonly kepala: Uint8Array;
  readonly sisipan: Sisipan;
  readonly ekor: Uint8Array;
};

/** Splits a page at the mark that holds the part's place; undefined when the mark is not there. */
export function splitPada(halaman: Uint8Array, tanda: string, sisipan: Sisipan): HalamanBersisipan | undefined {
  const isi = Buffer.from(halaman.buffer, halaman.byteOffset, halaman.byteLength);
  const letak = isi.indexOf(tanda);
  if (letak < 0) return undefined;
  return { kepala: isi.subarray(0, letak), sisipan, ekor: isi.subarray(letak + Buffer.byteLength(tanda)) };
}

/** The whole page. */
export function joinHalaman({ kepala, sisipan, ekor }: HalamanBersisipan): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([kepala, sisipan.isi, ekor]));
}

/** The whole page as one gzip member; only what surrounds the part is compressed here, at `tingkat`. */
export function gzipHalaman({ kepala, sisipan, ekor }: HalamanBersisipan, tingkat: number): Uint8Array<ArrayBuffer> {
  const penutup = Buffer.alloc(8);
  penutup.writeUInt32LE(crc32(ekor, crc32(sisipan.isi, crc32(kepala))), 0);
  penutup.writeUInt32LE((kepala.length + sisipan.isi.length + ekor.length) % 2 ** 32, 4);
  const bagian = [KEPALA_GZIP, deflate(kepala, tingkat, "bersambung"), sisipan.padat, deflate(ekor, tingkat, "akhir")];
  return new Uint8Array(Buffer.concat([...bagian, penutup]));
}

// RFC 1952: magic number, deflate, no flags, no time, unknown system.
const KEPALA_GZIP = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

// A full flush ends at a byte and forgets everything before it, so that the next piece can be any.
function deflate(isi: Uint8Array, level: number, akhir: "bersambung" | "akhir"): Uint8Array {
  const finishFlush = akhir === "akhir" ? constants.Z_FINISH : constants.Z_FULL_FLUSH;
  return deflateRawSync(isi, { level, finishFlush });
}
