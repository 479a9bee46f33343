// Whether a ZIP file is a Word, Excel, PowerPoint or OpenDocument file that may be kept. Pure; asks the table of contents.
import { type ButirArsip, readArsip } from "./arsip.ts";
import { type Putusan, terima, tolak } from "./putusan.ts";
import type { TipeBerkas } from "./tipe-berkas.ts";

const BUTIR_TERBANYAK = 5000;
const UTUH_TERBESAR = 200 * 1024 * 1024;
/** Below this nothing is a bomb, whatever the ratio. */
const UTUH_WAJAR = 10 * 1024 * 1024;
const RASIO_TERBESAR = 100;
const DISIMPAN = 0;
const DIMAMPATKAN = 8;

const UTAMA_OOXML: readonly (readonly [string, TipeBerkas])[] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
  ["ppt/presentation.xml", "pptx"],
];
const MIMETYPE_ODF: Readonly<Record<string, TipeBerkas>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};
const MAKRO = /(^|\/)(vbaProject(Signature\w*)?\.bin|vbaData\.xml)$|^(Basic|Scripts)\/|^xl\/macrosheets\//i;
const TERTANAM_BAHAYA =
  /\.(exe|com|scr|bat|cmd|msi|dll|js|jse|vbs|vbe|wsf|hta|ps1|jar|class|lnk|sh|php|html?|svg|zip|rar|7z)$/i;
const JALUR_KELUAR = /(^|\/)\.\.(\/|$)|^\/|\\|^[A-Za-z]:/;

/** The kind of the document, by what is inside and not by its name. */
export function periksaDokumenKantor(isi: Uint8Array): Putusan<TipeBerkas> {
  const arsip = readArsip(isi, BUTIR_TERBANYAK);
  if (!arsip.ok) return arsip;
  const salah = sebabTolak(arsip.nilai, isi.length);
  if (salah !== undefined) return tolak(salah);
  const tipe = tipeOf(isi, arsip.nilai);
  return tipe === undefined
    ? tolak("Berkas ZIP tidak diterima. Keluarkan isinya, lalu unggah dokumennya satu per satu.")
    : terima(tipe);
}

function sebabTolak(butir: readonly ButirArsip[], ukuran: number): string | undefined {
  if (butir.some((b) => b.bersandi)) {
    return "Dokumen ini bersandi, jadi verifikator tidak dapat membukanya. Simpan tanpa sandi, lalu unggah lagi.";
  }
  if (butir.some((b) => b.metode !== DISIMPAN && b.metode !== DIMAMPATKAN)) {
    return "Dokumen ini dimampatkan dengan cara yang tidak lazim. Simpan ulang di aplikasinya, lalu unggah lagi.";
  }
  const utuh = butir.reduce((jumlah, b) => jumlah + b.utuh, 0);
  if (utuh > UTUH_TERBESAR || (utuh > UTUH_WAJAR && utuh > ukuran * RASIO_TERBESAR)) {
    return "Isi dokumen ini mengembang jauh melebihi ukuran berkasnya, seperti bom ZIP. Simpan sebagai PDF, lalu unggah lagi.";
  }
  if (butir.some((b) => JALUR_KELUAR.test(b.nama)))
    return "Dokumen ini memuat jalur berkas yang tidak wajar. Simpan ulang di aplikasinya.";
  if (butir.some((b) => MAKRO.test(b.nama))) {
    return "Dokumen ini memuat makro. Simpan tanpa makro (DOCX, XLSX, atau PPTX biasa) atau sebagai PDF, lalu unggah lagi.";
  }
  const tertanam = butir.find((b) => TERTANAM_BAHAYA.test(b.nama));
  return tertanam === undefined
    ? undefined
    : `Dokumen ini memuat berkas lain yang tidak diterima (${tertanam.nama}). Keluarkan berkas itu, lalu unggah lagi.`;
}

function tipeOf(isi: Uint8Array, butir: readonly ButirArsip[]): TipeBerkas | undefined {
  const nama = new Set(butir.map((b) => b.nama));
  const odf = tipeOdf(isi, butir[0]);
  const ooxml = nama.has("[Content_Types].xml") && nama.has("_rels/.rels");
  const utama = ooxml ? UTAMA_OOXML.filter(([berkas]) => nama.has(berkas)) : [];
  if (odf !== undefined) return nama.has("content.xml") && utama.length === 0 ? odf : undefined;
  return utama.length === 1 ? utama[0]?.[1] : undefined;
}

// OpenDocument begins with a file "mimetype" that is stored as it is, so it can be read without unpacking.
function tipeOdf(isi: Uint8Array, pertama: ButirArsip | undefined): TipeBerkas | undefined {
  if (pertama?.nama !== "mimetype" || pertama.metode !== DISIMPAN || pertama.awal !== 0) return undefined;
  const teks = new TextDecoder().decode(isi.subarray(pertama.isi, pertama.isi + Math.min(pertama.utuh, 100)));
  return Object.hasOwn(MIMETYPE_ODF, teks) ? MIMETYPE_ODF[teks] : undefined;
}
