// Small files of every accepted kind, and the tricks that must be refused. For the tests of evidence.
import { strToU8, zipSync } from "fflate";

/** Bytes of a text, one per character. */
export const bita = (teks: string): Uint8Array => Uint8Array.from(teks, (huruf) => huruf.charCodeAt(0));
/** Contents one after another. */
export const sambung = (...bagian: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(bagian));

const PNG_KOSONG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
export const PNG = new Uint8Array(Buffer.from(PNG_KOSONG, "base64"));
export const JPG = sambung(
  Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  bita("JFIF\0"),
  new Uint8Array(200),
  Uint8Array.from([0xff, 0xd9]),
);
export const WEBP = sambung(bita("RIFF"), Uint8Array.from([36, 0, 0, 0]), bita("WEBPVP8 "), new Uint8Array(24));
export const PDF = bita("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
export const EXE = sambung(
  bita("MZ"),
  new Uint8Array(58),
  Uint8Array.from([64, 0, 0, 0]),
  bita("PE\0\0"),
  new Uint8Array(200),
);
export const SVG = bita('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** A ZIP of texts; the first names come first. */
export function zip(isi: Readonly<Record<string, string | Uint8Array>>, tingkat: 0 | 6 = 6): Uint8Array {
  const butir = Object.entries(isi).map(
    ([nama, teks]) => [nama, [typeof teks === "string" ? strToU8(teks) : teks, { level: tingkat }]] as const,
  );
  return zipSync(Object.fromEntries(butir.map(([nama, [data, opsi]]) => [nama, [data, opsi]])));
}

const UMUM = { "[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>" };
export const DOCX = zip({ ...UMUM, "word/document.xml": "<w:document/>" });
export const XLSX = zip({ ...UMUM, "xl/workbook.xml": "<workbook/>" });
export const PPTX = zip({ ...UMUM, "ppt/presentation.xml": "<p:presentation/>" });
/** A Word file with further parts. */
export const docxDengan = (lain: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zip({ ...UMUM, "word/document.xml": "<w:document/>", ...lain });
/** An OpenDocument file of one kind ("text", "spreadsheet", "presentation"). */
export function odf(jenis: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${jenis}`), { level: 0 }],
    "content.xml": strToU8("<office:document-content/>"),
  });
}

/** A copy with some bytes changed. */
export function ubahBita(isi: Uint8Array, letak: number, ...baru: readonly number[]): Uint8Array {
  const salinan = new Uint8Array(isi);
  salinan.set(baru, letak);
  return salinan;
}

/** Where a byte sequence begins for the last time. */
export const letakTerakhir = (isi: Uint8Array, tanda: string): number => Buffer.from(isi).lastIndexOf(tanda, "latin1");
