// Whether a PDF, an image or a text file may be kept: nothing runs in it, and no second file hides in it. Pure.
import { hasArsipTersembunyi } from "./arsip.ts";
import { type Putusan, terima, tolak } from "./putusan.ts";
import type { TipeBerkas } from "./tipe-berkas.ts";

const TEPI_BITA = 4096;
const HALAMAN = /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|img|\?php|\?xml)\b|<\?(php|xml)/i;
/** Markup in a PDF or an image. XML alone is no sign: both carry descriptions of themselves in it. */
const HALAMAN_GANDA = /<\s*(!doctype|html|body|script|svg|iframe)\b|<\?php/i;
/** Names in a PDF by which it runs scripts or programs, or carries other files; too long to come up by chance. */
const PDF_AKTIF = /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b|\/XFA\s*(\[|\d+\s+\d+\s+R)/;
/** A cell that makes a spreadsheet program start another program. */
const SEL_PERINTAH = /(^|[\r\n,;\t"])\s*[=+@-]\s*(cmd|dde|msexcel|powershell|mshta|rundll32|regsvr32)\b/i;

/** Latin-1 keeps every byte as one character, so binary contents can be searched as text. */
const latin1 = (isi: Uint8Array): string => new TextDecoder("latin1").decode(isi);

/** A PDF or an image whose first bytes are right: what else is in it. */
export function periksaBiner(isi: Uint8Array, tipe: TipeBerkas): Putusan<TipeBerkas> {
  if (hasArsipTersembunyi(isi)) {
    return tolak(
      "Berkas ini sekaligus arsip ZIP (berkas ganda). Simpan atau pindai ulang dokumennya, lalu unggah lagi.",
    );
  }
  const tepi = `${latin1(isi.subarray(0, TEPI_BITA))}\n${latin1(isi.subarray(-TEPI_BITA))}`;
  if (HALAMAN_GANDA.test(tepi)) {
    return tolak("Berkas ini memuat halaman web atau skrip (berkas ganda). Simpan atau cetak ulang, lalu unggah lagi.");
  }
  if (tipe !== "pdf") return terima(tipe);
  if (!latin1(isi.subarray(-TEPI_BITA)).includes("%%EOF")) {
    return tolak("PDF ini tidak utuh: bagian akhirnya hilang. Unggah lagi dari berkas aslinya.");
  }
  return periksaPdf(latin1(isi));
}

// Names may be written with hex escapes ("/J#61vaScript"), which nobody but an attacker does.
function periksaPdf(teks: string): Putusan<TipeBerkas> {
  const polos = teks.includes("#")
    ? teks.replace(/#([0-9a-f]{2})/gi, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)))
    : teks;
  return PDF_AKTIF.test(polos)
    ? tolak("PDF ini memuat skrip, formulir aktif, atau lampiran. Cetak ulang ke PDF biasa, lalu unggah lagi.")
    : terima("pdf");
}

/** A text file: only characters that are written, and no page, script or command for another program. */
export function periksaTeks(isi: Uint8Array, tipe: "csv" | "txt"): Putusan<TipeBerkas> {
  const teks = latin1(isi);
  if (isi.some((b) => b === 0x7f || (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0c && b !== 0x0d))) {
    return tolak(`Isi berkas ini bukan teks biasa. Simpan sebagai ${tipe.toUpperCase()} (UTF-8), lalu unggah lagi.`);
  }
  if (HALAMAN.test(teks) || teks.startsWith("#!") || teks.trimStart().startsWith("%PDF-")) {
    return tolak("Berkas teks ini memuat halaman web atau skrip. Simpan sebagai PDF, lalu unggah lagi.");
  }
  if (SEL_PERINTAH.test(teks)) {
    return tolak("Berkas ini memuat sel yang menjalankan program lain. Hapus sel itu, atau simpan sebagai PDF.");
  }
  return terima(tipe);
}
