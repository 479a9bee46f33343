// A file that was brought as plain sheets: a workbook within the limits of every workbook, or a CSV file as one sheet.
import { Galat } from "#inti";
import { readBuku } from "../buku/baca-buku.server.ts";
import { KOSONG, LEMBAR_DAFTAR, LEMBAR_PETUNJUK, LEMBAR_TANDA, type LembarTerbaca } from "../buku/sel.ts";
import { decodeUtf8, type PemisahCsv, parseCsv } from "../csv.ts";

/** A file as it was uploaded. */
export type BerkasMasuk = { readonly nama: string; readonly isi: Uint8Array };

/** A series of a hundred years for a hundred conditions has less than 200 kB. */
const CSV_TERBESAR = 2 * 1024 * 1024;
const KEPALA_ZIP = [0x50, 0x4b];
const KEPALA_OLE = [0xd0, 0xcf, 0x11, 0xe0];
const BUKAN_ISI: readonly string[] = [LEMBAR_PETUNJUK, LEMBAR_TANDA, LEMBAR_DAFTAR];

/**
 * The sheets of the file.
 * @throws Galat `masukan`: neither CSV nor a plain XLSX (see `readBuku`), damaged, or too large; says what to do.
 */
export async function bukaBerkas({ nama, isi }: BerkasMasuk): Promise<readonly LembarTerbaca[]> {
  const beginsWith = (kepala: readonly number[]): boolean => kepala.every((bita, i) => isi[i] === bita);
  if (/\.xls[xmb]?$/iu.test(nama) || beginsWith(KEPALA_ZIP) || beginsWith(KEPALA_OLE)) {
    return [...(await readBuku(isi)).values()].filter((l) => !BUKAN_ISI.includes(l.nama));
  }
  return [bukaCsv(isi)];
}

function bukaCsv(isi: Uint8Array): LembarTerbaca {
  if (isi.length > CSV_TERBESAR)
    throw new Galat("masukan", "Berkas CSV ini lebih dari 2 MB. Hapus yang bukan deret kondisi.");
  const csv = parseCsv(isi, pemisahOf(isi));
  if (!csv.ok) {
    const baris = csv.baris === undefined ? "" : ` (baris ${csv.baris})`;
    throw new Galat("masukan", `${csv.pesan}${baris}`);
  }
  const baris = csv.baris.map((sel, i) => ({
    nomor: i + 1,
    sel: sel.map((teks) => (teks.trim() === "" ? KOSONG : ({ jenis: "teks", teks: teks.trim() } as const))),
  }));
  return { nama: "CSV", baris: baris.filter((b) => b.sel.some((s) => s.jenis !== "kosong")) };
}

// Titles stand above the header, and numbers hold commas: what divides most lines is the separator.
function pemisahOf(isi: Uint8Array): PemisahCsv {
  const baris = (decodeUtf8(isi) ?? "").split(/[\r\n]+/u);
  const banyak = (pemisah: PemisahCsv): number => baris.filter((b) => b.includes(pemisah)).length;
  const [koma, titikKoma, tab] = [banyak(","), banyak(";"), banyak("\t")];
  if (titikKoma >= 2 && titikKoma >= tab) return ";";
  return tab >= 2 ? "\t" : koma > 0 || titikKoma === 0 ? "," : ";";
}
