// Asks a ClamAV daemon whether a content is clean (INSTREAM). Opened by layanan-luar.server.ts when CLAMD_SOKET is set.
import { connect } from "node:net";
import { Galat } from "../galat.ts";
import type { KonfigurasiClamd } from "../konfigurasi.server.ts";
import type { HasilPindai, Pindai } from "./berkas.ts";

const POTONGAN_BITA = 64 * 1024;
const BATAS_PINDAI_MS = 60_000;

/** A scanner at `alamat`. What it cannot say clearly counts as "could not be asked", never as clean. */
export function openClamd(alamat: KonfigurasiClamd, batasMs: number = BATAS_PINDAI_MS): Pindai {
  return async (isi) => readJawaban(await kirim(alamat, isi, batasMs));
}

function kirim(alamat: KonfigurasiClamd, isi: Uint8Array, batasMs: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const soket = connect(alamat);
  let jawaban = "";
  soket.setTimeout(batasMs, () => soket.destroy(new Error("clamd tidak menjawab")));
  soket.setEncoding("utf8");
  soket.on("data", (teks: string) => {
    jawaban += teks;
    if (jawaban.includes("\0")) soket.end();
  });
  soket.on("error", (sebab) => reject(galatPindai(sebab)));
  soket.on("close", () => (jawaban === "" ? reject(galatPindai()) : resolve(jawaban)));
  soket.write("zINSTREAM\0");
  for (let awal = 0; awal < isi.length; awal += POTONGAN_BITA) {
    const potongan = isi.subarray(awal, awal + POTONGAN_BITA);
    soket.write(panjang(potongan.length));
    soket.write(potongan);
  }
  soket.write(panjang(0));
  return promise;
}

function panjang(jumlah: number): Uint8Array {
  const bita = new Uint8Array(4);
  new DataView(bita.buffer).setUint32(0, jumlah);
  return bita;
}

function readJawaban(jawaban: string): HasilPindai {
  const teks = jawaban.replaceAll("\0", "").trim();
  if (teks === "stream: OK") return { bersih: true };
  const nama = /^stream: (.+) FOUND$/.exec(teks)?.[1];
  if (nama !== undefined) return { bersih: false, nama };
  throw galatPindai(new Error(`clamd menjawab: ${teks.slice(0, 200)}`));
}

function galatPindai(sebab?: unknown): Galat {
  const pesan =
    "Pemindai virus tidak dapat dihubungi, jadi berkas belum diterima dan tidak ada yang disimpan. Coba lagi beberapa saat lagi; bila berulang, beri tahu admin server.";
  return new Galat("lingkungan", pesan, { sebab });
}
