// The kinds of files that are accepted as evidence, and how each is named and sent. Pure; used by rules and screens.

export const TIPE_BERKAS = [
  "pdf",
  "png",
  "jpg",
  "webp",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "ods",
  "odp",
  "csv",
  "txt",
] as const;
export type TipeBerkas = (typeof TIPE_BERKAS)[number];

/** The largest file, in bytes (20 MB as users count them: 20 x 1024 x 1024). */
export const UKURAN_TERBESAR = 20 * 1024 * 1024;

/** What is accepted, in one phrase for forms and refusals. */
export const SEBUTAN_TIPE =
  "PDF, gambar (PNG, JPG, WEBP), Word (DOCX), Excel (XLSX), PowerPoint (PPTX), OpenDocument (ODT, ODS, ODP), CSV, atau TXT";

const KANTOR = "application/vnd.openxmlformats-officedocument";
const MIME: Readonly<Record<TipeBerkas, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  docx: `${KANTOR}.wordprocessingml.document`,
  xlsx: `${KANTOR}.spreadsheetml.sheet`,
  pptx: `${KANTOR}.presentationml.presentation`,
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** The media type under which a file is sent; it depends on the checked kind alone. @example mimeOf("png") // "image/png" */
export function mimeOf(tipe: TipeBerkas): string {
  return MIME[tipe];
}

/** The kind that a name's ending stands for, or undefined. @example tipeOfAkhiran("jpeg") // "jpg" */
export function tipeOfAkhiran(akhiran: string): TipeBerkas | undefined {
  const kecil = akhiran.toLowerCase();
  return TIPE_BERKAS.find((tipe) => tipe === (kecil === "jpeg" ? "jpg" : kecil));
}

/** The `accept` of a file field. */
export const AKHIRAN_DITERIMA = [...TIPE_BERKAS, "jpeg"].map((tipe) => `.${tipe}`).join(",");

/**
 * A size in words, rounded up so that nothing looks smaller than it is.
 * @example formatUkuran(1_500_000) // "1,5 MB"
 */
export function formatUkuran(bita: number): string {
  if (bita < 1024) return `${bita} bita`;
  if (bita < 1024 * 1024) return `${Math.ceil(bita / 1024)} kB`;
  return `${String(Math.ceil((bita * 10) / (1024 * 1024)) / 10).replace(".", ",")} MB`;
}

/** The refusal of a file that is too large; without a size where it was not read to its end. */
export function pesanTerlaluBesar(bita?: number): string {
  const ukuran = bita === undefined ? "" : ` (${formatUkuran(bita)})`;
  return `Berkas ini${ukuran} lebih besar dari ${formatUkuran(UKURAN_TERBESAR)}. Perkecil (misalnya pindai dengan resolusi 150 dpi), bagi menjadi beberapa berkas, atau kirim sebagai tautan.`;
}
