// Reads the table of contents of a ZIP file without unpacking anything. Pure; Word, Excel, PowerPoint and OpenDocument
// files are ZIP files, and what is wrong with one shows in this table.
import { type Putusan, terima, tolak } from "./putusan.ts";

/** One file inside. Sizes in bytes; `awal` is where its local header begins, `isi` where its data begin. */
export type ButirArsip = {
  readonly nama: string;
  readonly metode: number;
  readonly bersandi: boolean;
  readonly termampat: number;
  readonly utuh: number;
  readonly awal: number;
  readonly isi: number;
};

const TANDA_AKHIR = 0x06054b50;
const TANDA_PUSAT = 0x02014b50;
const TANDA_LOKAL = 0x04034b50;
const PANJANG_AKHIR = 22;
const PANJANG_PUSAT = 46;
const PANJANG_LOKAL = 30;
const KOMENTAR_TERPANJANG = 0xffff;

const RUSAK = tolak("Berkas ini rusak atau disusun tidak wajar. Buka di aplikasinya, simpan ulang, lalu unggah lagi.");

/** Whether a ZIP table of contents stands at the end: in a PDF or an image it means that a second file hides inside. */
export function hasArsipTersembunyi(isi: Uint8Array): boolean {
  const data = viewOf(isi);
  for (let i = isi.length - PANJANG_AKHIR; i >= Math.max(0, isi.length - PANJANG_AKHIR - KOMENTAR_TERPANJANG); i--) {
    if (data.getUint32(i, true) !== TANDA_AKHIR) continue;
    // The table ends where its end record begins; what stands before the ZIP only shifts it.
    const pusat = i - data.getUint32(i + 12, true);
    if (data.getUint16(i + 10, true) === 0) return true;
    if (pusat >= 0 && data.getUint32(pusat, true) === TANDA_PUSAT) return true;
  }
  return false;
}

/**
 * The files inside, in the order of the table. The whole file must be one plain ZIP: nothing before, between (beyond
 * what ZIP itself writes) or after, no file twice or over another, local headers that agree with the table.
 */
export function readArsip(isi: Uint8Array, terbanyak: number): Putusan<readonly ButirArsip[]> {
  const data = viewOf(isi);
  const akhir = findAkhir(isi, data);
  if (akhir === undefined) return RUSAK;
  const jumlah = data.getUint16(akhir + 10, true);
  const [panjangPusat, awalPusat] = [data.getUint32(akhir + 12, true), data.getUint32(akhir + 16, true)];
  const sekeping = data.getUint32(akhir + 4, true) === 0 && data.getUint16(akhir + 8, true) === jumlah;
  if (!sekeping || jumlah === 0 || awalPusat + panjangPusat !== akhir) return RUSAK;
  if (jumlah > terbanyak) {
    return tolak(
      `Berkas ini memuat lebih dari ${terbanyak} bagian. Pecah menjadi beberapa berkas, atau simpan sebagai PDF.`,
    );
  }
  const butir: ButirArsip[] = [];
  let letak = awalPusat;
  for (let ke = 0; ke < jumlah; ke++) {
    const satu = readButir(isi, data, letak, akhir);
    if (satu === undefined) return RUSAK;
    butir.push(satu.butir);
    letak = satu.berikut;
  }
  return letak === akhir && isTersusun(butir, awalPusat) ? terima(butir) : RUSAK;
}

function viewOf(isi: Uint8Array): DataView {
  return new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
}

/** The end record; it closes the file exactly, comment included. */
function findAkhir(isi: Uint8Array, data: DataView): number | undefined {
  const terjauh = Math.max(0, isi.length - PANJANG_AKHIR - KOMENTAR_TERPANJANG);
  for (let i = isi.length - PANJANG_AKHIR; i >= terjauh; i--) {
    if (data.getUint32(i, true) === TANDA_AKHIR && i + PANJANG_AKHIR + data.getUint16(i + 20, true) === isi.length) {
      return i;
    }
  }
  return undefined;
}

function readButir(
  isi: Uint8Array,
  data: DataView,
  letak: number,
  akhir: number,
): { readonly butir: ButirArsip; readonly berikut: number } | undefined {
  if (letak + PANJANG_PUSAT > akhir || data.getUint32(letak, true) !== TANDA_PUSAT) return undefined;
  const panjangNama = data.getUint16(letak + 28, true);
  const berikut =
    letak + PANJANG_PUSAT + panjangNama + data.getUint16(letak + 30, true) + data.getUint16(letak + 32, true);
  const awal = data.getUint32(letak + 42, true);
  const nama = isi.subarray(letak + PANJANG_PUSAT, letak + PANJANG_PUSAT + panjangNama);
  const isiButir = findIsi(isi, data, awal, nama);
  if (berikut > akhir || isiButir === undefined) return undefined;
  const butir = {
    nama: new TextDecoder().decode(nama),
    metode: data.getUint16(letak + 10, true),
    bersandi: (data.getUint16(letak + 8, true) & 1) === 1,
    termampat: data.getUint32(letak + 20, true),
    utuh: data.getUint32(letak + 24, true),
    awal,
    isi: isiButir,
  };
  return { butir, berikut };
}

/** Where the data of the file at `awal` begin; undefined where the local header tells another name. */
function findIsi(isi: Uint8Array, data: DataView, awal: number, nama: Uint8Array): number | undefined {
  if (awal + PANJANG_LOKAL > isi.length || data.getUint32(awal, true) !== TANDA_LOKAL) return undefined;
  const panjangNama = data.getUint16(awal + 26, true);
  const lokal = isi.subarray(awal + PANJANG_LOKAL, awal + PANJANG_LOKAL + panjangNama);
  if (lokal.length !== nama.length || !lokal.every((b, i) => b === nama[i])) return undefined;
  return awal + PANJANG_LOKAL + panjangNama + data.getUint16(awal + 28, true);
}

/** From the first byte on, one file after the other, none over another, none twice. */
function isTersusun(butir: readonly ButirArsip[], awalPusat: number): boolean {
  const urut = butir.toSorted((a, b) => a.awal - b.awal);
  if (urut[0]?.awal !== 0 || new Set(butir.map((b) => b.nama)).size !== butir.length) return false;
  return urut.every((b, i) => b.isi + b.termampat <= (urut[i + 1]?.awal ?? awalPusat));
}
