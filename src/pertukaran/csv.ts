// CSV as Excel writes it (separator ; , or tab, with or without BOM, quoted cells) into rows of cells.
import { CsvError, parse } from "csv-parse/sync";

/** Rows of cells, header first; element i is row i + 1 as Excel numbers it, empty rows included. */
export type IsiCsv =
  | { readonly ok: true; readonly baris: readonly (readonly string[])[] }
  | { readonly ok: false; readonly baris?: number; readonly pesan: string };

const PEMISAH = [";", ",", "\t"] as const;
export type PemisahCsv = (typeof PEMISAH)[number];

/**
 * Reads one CSV file. The separator is the one the header uses most, unless it is given.
 * @example parseCsv(new TextEncoder().encode("a;b\n1,5;x")) // { ok: true, baris: [["a", "b"], ["1,5", "x"]] }
 */
export function parseCsv(bita: Uint8Array, pemisah?: PemisahCsv): IsiCsv {
  const teks = decodeUtf8(bita);
  if (teks === null) {
    return { ok: false, pesan: "Berkas bukan teks UTF-8. Di Excel pilih Simpan Sebagai, lalu jenis “CSV UTF-8”." };
  }
  try {
    const opsi = {
      delimiter: pemisah ?? findPemisah(teks),
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    };
    return { ok: true, baris: parse(teks, opsi) };
  } catch (galat) {
    if (!(galat instanceof CsvError)) throw galat;
    // Reading whole cells as text can only fail on quotes, and csv-parse then tells the line.
    return { ok: false, baris: Number(galat.lines), pesan: PESAN_KUTIP };
  }
}

const PESAN_KUTIP =
  'Tanda kutip (") tidak berpasangan. Apit isi sel dengan tanda kutip, dan gandakan tanda kutip di dalamnya: ' +
  '"Program ""Kartu Kerja""".';

/**
 * UTF-8 bytes as text without the BOM; null when they are not UTF-8 (Windows-1252 or UTF-16, as older Excel saves).
 * @example decodeUtf8(Uint8Array.of(0xff, 0xfe)) // null
 */
export function decodeUtf8(bita: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bita);
  } catch {
    return null;
  }
}

function findPemisah(teks: string): string {
  const kepala = teks.slice(0, teks.search(/[\r\n]|$/));
  const jumlah = (pemisah: string): number => kepala.split(pemisah).length;
  return PEMISAH.reduce((terbanyak, pemisah) => (jumlah(pemisah) > jumlah(terbanyak) ? pemisah : terbanyak));
}
