// What a workbook must be before anything of it is parsed: a whole XLSX without macros, links or a size that grows when
// it is unpacked. Called by baca-buku.server.ts for every workbook that comes in.
import { inflateRawSync } from "node:zlib";
import { type ButirArsip, Galat, readArsip } from "#inti";

/** The largest workbook that is taken, in bytes: a plan of 5,000 rows has less than 2 MB. */
export const UKURAN_BUKU = 20 * 1024 * 1024;
/** All entries unpacked, in bytes. */
const UTUH_TERBESAR = 64 * 1024 * 1024;
/** Unpacked for packed, over the whole file; a dense sheet of numbers has 10 to 20. */
const RASIO_TERBESAR = 80;
const ENTRI_TERBANYAK = 500;

const KEPALA_OLE = [0xd0, 0xcf, 0x11, 0xe0];
const JENIS_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const BERMAKRO = /(^|\/)(vbaProject\.bin|macrosheets\/|activeX\/|ctrlProps\/)/i;
const TERTAUT = /(^|\/)(externalLinks\/|connections\.xml$|queryTables\/|embeddings\/)/i;

/**
 * Refuses what is no plain XLSX. Every entry is unpacked once within the size it announces, so a file that lies about
 * its sizes is found before the parser meets it.
 * @throws Galat `masukan` that says what to do instead.
 */
export function assertBukuAman(isi: Uint8Array): void {
  if (isi.length > UKURAN_BUKU) tolak("Buku kerja ini lebih dari 20 MB. Hapus lembar dan gambar yang tidak perlu.");
  if (KEPALA_OLE.every((bita, i) => isi[i] === bita)) {
    tolak(
      "Buku kerja ini berkata sandi atau berformat Excel lama (.xls). Buka di Excel, lepaskan kata sandinya, lalu " +
        "simpan sebagai Buku Kerja Excel (.xlsx).",
    );
  }
  const arsip = readArsip(isi, ENTRI_TERBANYAK);
  if (!arsip.ok) {
    tolak(
      "Berkas ini bukan buku kerja Excel (.xlsx) atau rusak. Unduh lagi buku kerjanya, atau simpan ulang di Excel.",
    );
  }
  const entri = arsip.nilai;
  assertUkuran(entri, isi.length);
  assertTanpaMakro(entri);
  for (const satu of entri) assertUtuh(isi, satu);
  const jenis = entri.find((e) => e.nama === "[Content_Types].xml");
  const daftar = jenis === undefined ? "" : new TextDecoder().decode(unpack(isi, jenis) ?? new Uint8Array());
  if (/macroEnabled/i.test(daftar)) tolak(PESAN_MAKRO);
  if (!daftar.includes(JENIS_BUKU)) {
    tolak("Berkas ini bukan buku kerja Excel (.xlsx). Pilih berkas yang diunduh dari halaman ini.");
  }
}

const PESAN_MAKRO =
  "Buku kerja ini memuat makro. Demi keamanan, makro tidak diterima: simpan sebagai Buku Kerja Excel (.xlsx) tanpa makro.";

function assertUkuran(entri: readonly ButirArsip[], ukuran: number): void {
  const utuh = entri.reduce((jumlah, e) => jumlah + e.utuh, 0);
  if (utuh > UTUH_TERBESAR || utuh > ukuran * RASIO_TERBESAR) {
    tolak(
      "Isi buku kerja ini jauh lebih besar daripada berkasnya, jadi tidak dibuka. Salin datanya ke buku kerja yang " +
        "baru diunduh, lalu unggah itu.",
    );
  }
}

function assertTanpaMakro(entri: readonly ButirArsip[]): void {
  if (entri.some((e) => e.bersandi))
    tolak("Buku kerja ini berkata sandi. Lepaskan kata sandinya di Excel, lalu simpan.");
  if (entri.some((e) => BERMAKRO.test(e.nama))) tolak(PESAN_MAKRO);
  if (entri.some((e) => TERTAUT.test(e.nama))) {
    tolak(
      "Buku kerja ini bertaut ke berkas atau sumber data lain. Putuskan tautannya di Excel (Data, Edit Tautan), lalu simpan.",
    );
  }
}

function assertUtuh(isi: Uint8Array, entri: ButirArsip): void {
  const utuh = unpack(isi, entri);
  if (utuh === null) tolak("Buku kerja ini rusak. Buka dan simpan ulang di Excel, atau unduh lagi.");
  // Entities are the bombs of XML; no program writes them into a workbook.
  if (utuh.includes("<!DOCTYPE"))
    tolak("Buku kerja ini tidak ditulis oleh Excel. Salin datanya ke buku kerja unduhan.");
}

function unpack(isi: Uint8Array, entri: ButirArsip): Buffer | null {
  const padat = isi.subarray(entri.isi, entri.isi + entri.termampat);
  if (entri.metode === 0) return entri.termampat === entri.utuh ? Buffer.from(padat) : null;
  if (entri.metode !== 8) return null;
  try {
    const utuh = inflateRawSync(padat, { maxOutputLength: Math.max(1, entri.utuh) });
    return utuh.length === entri.utuh ? utuh : null;
  } catch {
    return null;
  }
}

function tolak(pesan: string): never {
  throw new Galat("masukan", pesan);
}
