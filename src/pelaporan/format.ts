// The formats a report can be written in: one closed list, read by the command line, the web and `renderLaporan`.
import { Galat } from "#inti";

/** In the order in which they are offered. `mime` is the Content-Type of a download. */
export const FORMAT_LAPORAN = [
  {
    kode: "pptx",
    nama: "PowerPoint",
    ekstensi: "pptx",
    mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  {
    kode: "docx",
    nama: "Word",
    ekstensi: "docx",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { kode: "pdf", nama: "PDF", ekstensi: "pdf", mime: "application/pdf" },
  {
    kode: "xlsx",
    nama: "Excel",
    ekstensi: "xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { kode: "html", nama: "Halaman web", ekstensi: "html", mime: "text/html; charset=utf-8" },
] as const;

export type FormatLaporan = (typeof FORMAT_LAPORAN)[number];
export type KodeFormat = FormatLaporan["kode"];

/**
 * The format with this code.
 * @throws Galat `masukan`, naming the valid codes.
 * @example getFormat("pptx").ekstensi // "pptx"
 */
export function getFormat(kode: string): FormatLaporan {
  const format = FORMAT_LAPORAN.find((f) => f.kode === kode);
  if (format !== undefined) return format;
  const yangAda = FORMAT_LAPORAN.map((f) => f.kode).join(", ");
  throw new Galat("masukan", `Format laporan "${kode}" tidak ada. Yang ada: ${yangAda}.`);
}

/** Whether a text is the code of a format. @example isKodeFormat("pdf") // true */
export function isKodeFormat(kode: string): kode is KodeFormat {
  return FORMAT_LAPORAN.some((f) => f.kode === kode);
}
