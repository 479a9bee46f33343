// Names of sheets: a number, then as much of the title as fits. Called by lembar.ts.
import { rapikanTeksSel } from "#inti";

/** The sheet that lists the others. */
export const LEMBAR_ISI = "Isi";
const TERPANJANG = 31;
const TERLARANG = /[\\/?*[\]:]/g;

/**
 * A name that spreadsheets take, unique by its number; long titles end at a whole word.
 * @example namaLembar(3, "TOTAL ANGGARAN DINAS TENAGA KERJA") // "3 TOTAL ANGGARAN DINAS TENAGA"
 */
export function namaLembar(nomor: number, judul: string): string {
  const bersih = rapikanTeksSel(judul).replace(TERLARANG, " ").replace(/\s+/g, " ").trim();
  const utuh = `${nomor} ${bersih}`.trim();
  if (utuh.length <= TERPANJANG) return withoutKutip(utuh);
  const potongan = utuh.slice(0, TERPANJANG + 1);
  const spasi = potongan.lastIndexOf(" ");
  const nama = spasi > String(nomor).length ? potongan.slice(0, spasi) : utuh.slice(0, TERPANJANG);
  return withoutKutip(nama.toWellFormed().replaceAll("\ufffd", "")).trim();
}

// A name may not end with an apostrophe.
function withoutKutip(nama: string): string {
  return nama.replace(/'+$/, "");
}

/** The name as a formula or a link writes it. @example kutipLembar("1 Isi") // "'1 Isi'" */
export function kutipLembar(nama: string): string {
  return `'${nama.replaceAll("'", "''")}'`;
}
