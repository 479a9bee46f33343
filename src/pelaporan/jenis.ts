// The kinds of reports: one closed list, read by the command line, the page /laporan and the names of files. How each is
// made stands in jenis.server.ts; a new kind is a line in both.
import { Galat } from "#inti";
import { FORMAT_LAPORAN, type KodeFormat } from "./format.ts";
import type { MasaLaporan } from "./masa.ts";

/**
 * `lingkup`: about one PD, about the whole pemda, or about one theme. `masa`: what its period may be. `berkas` begins the name of a file,
 * `format` are the formats it is offered in, the usual one first.
 */
export type JenisLaporan = {
  readonly kode: string;
  readonly nama: string;
  readonly uraian: string;
  readonly lingkup: "pd" | "pemda" | "tema";
  readonly masa: MasaLaporan;
  readonly berkas: string;
  readonly format: readonly KodeFormat[];
};

const SEMUA = FORMAT_LAPORAN.map((f) => f.kode);

/** The given formats first, then the others. @example dahulukan("docx")[0] // "docx" */
function dahulukan(kode: KodeFormat): readonly KodeFormat[] {
  return [kode, ...SEMUA.filter((k) => k !== kode)];
}

/** In the order in which they are offered. */
export const JENIS_LAPORAN = [
  {
    kode: "deck",
    nama: "Paparan SAKIP",
    uraian: "IKU, anggaran, pohon kinerja, program prioritas, dan capaian sebuah perangkat daerah untuk dipaparkan",
    lingkup: "pd",
    masa: "periode",
    berkas: "sakip",
    format: SEMUA,
  },
  {
    kode: "kamus-iku",
    nama: "Kamus IKU",
    uraian: "Alasan pemilihan, formulasi, sumber data, dan penanggung jawab setiap indikator kinerja utama",
    lingkup: "pd",
    masa: "tahun",
    berkas: "kamus-indikator",
    format: dahulukan("docx"),
  },
  {
    kode: "lkjip",
    nama: "Laporan Kinerja (LKjIP)",
    uraian: "Laporan tahunan sebuah perangkat daerah menurut PermenPANRB 53/2014, dari Bab I sampai lampiran",
    lingkup: "pd",
    masa: "tahun",
    berkas: "lkjip",
    format: dahulukan("docx"),
  },
  {
    kode: "lkjip-pemda",
    nama: "Laporan Kinerja (LKjIP) pemerintah daerah",
    uraian: "Laporan tahunan pemerintah daerah menurut PermenPANRB 53/2014 dengan capaian setiap perangkat daerahnya",
    lingkup: "pemda",
    masa: "tahun",
    berkas: "lkjip",
    format: dahulukan("docx"),
  },
  {
    kode: "triwulan",
    nama: "Laporan monitoring triwulan",
    uraian: "Rencana aksi, target, realisasi, capaian, faktor, tindak lanjut, dan serapan anggaran sebuah triwulan",
    lingkup: "pd",
    masa: "triwulan",
    berkas: "monitoring-triwulan",
    format: dahulukan("docx"),
  },
  {
    kode: "matriks-renja",
    nama: "Matriks evaluasi Renja",
    uraian:
      "Formulir E.81 Permendagri 86/2017: target, anggaran, dan realisasi setiap program, kegiatan, dan sub kegiatan",
    lingkup: "pd",
    masa: "tahun",
    berkas: "evaluasi-renja",
    format: dahulukan("pdf"),
  },
  {
    kode: "temuan",
    nama: "Daftar temuan",
    uraian: "Angka tercetak yang berbeda, peringatan, data yang kurang, dan temuan rencana sebuah perangkat daerah",
    lingkup: "pd",
    masa: "periode",
    berkas: "temuan",
    format: dahulukan("docx"),
  },
  {
    kode: "temuan-pemda",
    nama: "Daftar temuan semua perangkat daerah",
    uraian: "Jumlah temuan setiap perangkat daerah, lalu rinciannya",
    lingkup: "pemda",
    masa: "periode",
    berkas: "temuan-semua",
    format: dahulukan("docx"),
  },
  {
    kode: "tema",
    nama: "Laporan tema",
    uraian:
      "Kondisi, kerangka logis, peran perangkat daerah, anggaran bertanda, dan yang belum lengkap pada sebuah tema",
    lingkup: "tema",
    masa: "tahun",
    berkas: "tema",
    format: SEMUA,
  },
] as const satisfies readonly JenisLaporan[];

export type KodeJenis = (typeof JENIS_LAPORAN)[number]["kode"];

/**
 * The kind with this code.
 * @throws Galat `masukan`, naming the valid codes.
 * @example getJenis("deck").nama // "Paparan SAKIP"
 */
export function getJenis(kode: string): JenisLaporan & { readonly kode: KodeJenis } {
  const jenis = JENIS_LAPORAN.find((j) => j.kode === kode);
  if (jenis !== undefined) return jenis;
  const yangAda = JENIS_LAPORAN.map((j) => j.kode).join(", ");
  throw new Galat("masukan", `Jenis laporan "${kode}" tidak ada. Yang ada: ${yangAda}.`);
}
