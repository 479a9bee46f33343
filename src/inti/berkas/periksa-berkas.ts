// The whole check of an uploaded file, by name and by content. Pure (a promise only because the detector gives one);
// called by the use cases that take a file.
import { fileTypeFromBuffer } from "file-type";
import { periksaDokumenKantor } from "./dokumen-kantor.ts";
import { periksaBiner, periksaTeks } from "./isi-lain.ts";
import { periksaNama } from "./nama-berkas.ts";
import { type Putusan, terima, tolak } from "./putusan.ts";
import { pesanTerlaluBesar, SEBUTAN_TIPE, type TipeBerkas, UKURAN_TERBESAR } from "./tipe-berkas.ts";

/** A file that may be kept. */
export type BerkasSah = { readonly nama: string; readonly tipe: TipeBerkas };

const PROGRAM = ["exe", "elf", "macho", "dmg", "class", "jar", "apk", "deb", "rpm", "lnk", "wasm", "swf", "msi", "cab"];
const ZIP = [0x50, 0x4b];

/**
 * Accepts or refuses a file as a whole. Its kind is found in its content; a name that tells another kind is refused.
 * @example await periksaBerkas("daftar.exe", isi) // { ok: false, pesan: "Nama berkas memuat akhiran .exe, ..." }
 */
export async function periksaBerkas(namaMentah: string, isi: Uint8Array): Promise<Putusan<BerkasSah>> {
  if (isi.length === 0) return tolak("Berkas ini kosong. Pilih berkas yang ada isinya.");
  if (isi.length > UKURAN_TERBESAR) return tolak(pesanTerlaluBesar(isi.length));
  const nama = periksaNama(namaMentah);
  if (!nama.ok) return nama;
  const tipe = await periksaIsi(isi, nama.nilai.tipe);
  if (!tipe.ok) return tipe;
  if (tipe.nilai !== nama.nilai.tipe) {
    return tolak(
      `Isi berkas ini ${tipe.nilai.toUpperCase()}, tetapi namanya menyebut .${nama.nilai.tipe}. Ganti akhiran namanya menjadi .${tipe.nilai}, lalu unggah lagi.`,
    );
  }
  return terima({ nama: nama.nilai.nama, tipe: tipe.nilai });
}

// What begins as a ZIP goes to our own reader, which unpacks nothing.
async function periksaIsi(isi: Uint8Array, menurutNama: TipeBerkas): Promise<Putusan<TipeBerkas>> {
  if (ZIP.every((bita, i) => isi[i] === bita)) return periksaDokumenKantor(isi);
  const jenis = (await fileTypeFromBuffer(isi))?.ext;
  switch (jenis) {
    case undefined:
      return menurutNama === "csv" || menurutNama === "txt"
        ? periksaTeks(isi, menurutNama)
        : tolak(hasPdfDiDalam(isi) ? PESAN_PDF_GANDA : pesanLain(undefined));
    case "pdf":
    case "png":
    case "jpg":
    case "webp":
      return periksaBiner(isi, jenis);
    default:
      return tolak(pesanLain(jenis));
  }
}

const PESAN_PDF_GANDA = "PDF ini didahului isi lain (berkas ganda). Cetak ulang ke PDF, lalu unggah lagi.";

// Readers of PDF accept a header that comes later; what begins as something else is something else too.
function hasPdfDiDalam(isi: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(isi.subarray(0, 4096)).includes("%PDF-");
}

function pesanLain(jenis: string | undefined): string {
  if (jenis !== undefined && PROGRAM.includes(jenis)) {
    return "Berkas ini sebenarnya program, bukan dokumen. Program tidak diterima sebagai bukti.";
  }
  if (jenis === "cfb") {
    return "Berkas ini berformat Office lama (DOC, XLS, PPT) atau bersandi. Simpan tanpa sandi sebagai DOCX, XLSX, PPTX, atau PDF.";
  }
  return `Isi berkas ini tidak dikenali sebagai dokumen yang diterima. Kirim ${SEBUTAN_TIPE}.`;
}
