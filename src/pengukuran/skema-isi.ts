// Parses what forms post to the use cases about filling in. One schema per input; refusals say which field is wrong.
import { z } from "zod";
import { Galat, pesanIsian, tryParsePeriode } from "#inti";

const Teks = (panjang: number) => z.string().max(panjang, `paling panjang ${panjang} karakter`);
const Wajib = (panjang: number) => Teks(panjang).trim().min(1, "wajib diisi");
const Kode = Teks(100).min(1, "wajib diisi");
const Periode = z.string().refine((kode) => tryParsePeriode(kode) !== null, "bukan periode; tulis seperti 2024-S2");
const Versi = z.int().min(0).max(2_000_000_000);
const Hari = z.iso.date("bukan tanggal; tulis seperti 2025-01-31");
const Pemda = { pemdaSlug: Teks(100).optional() };
const Alamat = { ...Pemda, pdKode: Kode, periode: Periode };
const Alasan = Wajib(2000);
const Sel = z.object({ indikator: Kode, periode: Periode, versi: Versi });

const Nilai = z.discriminatedUnion("jenis", [
  z.object({ jenis: z.literal("kosong") }),
  z.object({ jenis: z.literal("nilai"), teks: Teks(200) }),
  z.object({ jenis: z.literal("variabel"), teks: z.record(Teks(40), Teks(200)) }),
  z.object({ jenis: z.literal("tidak_tersedia"), alasan: Teks(2000) }),
]);
const Narasi = z.object({
  faktorPendukung: Teks(10_000),
  faktorPenghambat: Teks(10_000),
  tindakLanjut: Teks(10_000),
});
const Simpan = z.object({ ...Alamat, sel: Sel, isian: z.object({ nilai: Nilai, narasi: Narasi }) });

/** The inputs by use case. */
export const SKEMA_ISI = {
  alamat: z.object(Alamat),
  simpan: Simpan,
  koreksi: Simpan.extend({ alasan: Alasan }),
  massal: z.object({
    ...Alamat,
    sel: z.array(Sel).min(1, "pilih paling sedikit satu").max(5000),
    catatan: Teks(2000).optional(),
  }),
  kembalikan: z.object({ ...Alamat, sel: z.array(Sel).min(1, "pilih paling sedikit satu").max(5000), catatan: Alasan }),
  anggaran: z.object({ ...Alamat, simpulId: z.guid(), versi: Versi, teks: Teks(200) }),
  antrian: z.object({
    ...Pemda,
    menunggu: z.enum(["kepala_pd", "verifikator"]),
    pdKode: Kode.optional(),
    periode: Periode.optional(),
  }),
  jadwal: z.object({ ...Pemda, periode: Periode, dibuka: Hari, batas: Hari, alasan: Teks(2000).optional() }),
  pengecualian: z.object({ ...Alamat, batas: Hari.nullable(), alasan: Alasan }),
  kunci: z.object({ ...Pemda, periode: Periode, pdKode: Kode.optional() }),
  bukaKunci: z.object({ ...Alamat, alasan: Alasan, indikator: z.array(Kode).max(5000).optional() }),
} as const;

/**
 * Parses an input by its schema.
 * @throws Galat `masukan` with one line per wrong field.
 */
export function parseMasukan<T>(skema: z.ZodType<T>, masukan: unknown): T {
  const hasil = skema.safeParse(masukan, { error: pesanIsian });
  if (hasil.success) return hasil.data;
  const rincian = hasil.error.issues.map((i) => ({ pesan: `${i.path.join(".") || "masukan"}: ${i.message}` }));
  throw new Galat("masukan", `Isian belum benar: ${rincian.map((r) => r.pesan).join("; ")}.`, { rincian });
}
