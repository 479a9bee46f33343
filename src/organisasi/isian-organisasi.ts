// What an admin types about perangkat daerah, jabatan and pejabat, checked. Called by the use cases that save them.
import { z } from "zod";

const teks = (nama: string, panjang = 200) =>
  z.string().trim().min(1, `${nama} belum diisi.`).max(panjang, `${nama} paling panjang ${panjang} karakter.`);
const Kode = (nama: string) =>
  teks(nama, 60).regex(
    /^[a-z0-9-]+$/,
    `${nama} hanya memuat huruf kecil, angka, dan tanda hubung, misalnya dinas-sosial.`,
  );
// A form sends "" for what was left empty.
function kosongkan(teks: string | null | undefined): string | null {
  return teks === undefined || teks === "" ? null : teks;
}

/** Why something is deleted. */
export const AlasanHapus = teks("Alasan menghapus", 2000);
/** What a form names by its id. */
export const IdIsian = z.guid("Baris itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");

// A form sends "" where no day was chosen.
const Hari = (nama: string) =>
  z.union([z.literal("").transform(() => null), z.null(), z.iso.date(`${nama} bukan tanggal.`)]);

/** A PD; `bidang` are codes of bidang urusan, the main one first. `urutan` is its place in printed lists. */
export const IsianPd = z.object({
  kode: Kode("Kode"),
  nama: teks("Nama"),
  namaSingkat: teks("Nama singkat", 60),
  bidang: z
    .string()
    .transform((isi) => isi.split(/[,;|\s]+/).filter((b) => b !== ""))
    .refine((bidang) => bidang.every((b) => /^\d\.\d{2}$/.test(b)), "Kode bidang ditulis seperti 2.07, dipisah koma."),
  urutan: z.coerce
    .number("Urutan ditulis dengan angka.")
    .int("Urutan ditulis dengan angka bulat.")
    .min(1, "Urutan mulai dari 1.")
    .max(100_000, "Urutan terlalu besar."),
});
export type IsianPd = z.input<typeof IsianPd>;

/**
 * An office of a PD; `kepala` marks the one whose holder signs for it, `unit` is its bidang, UPTD or seksi, `atasanId`
 * the office above it. "" or null means none.
 */
export const IsianJabatan = z.object({
  kode: Kode("Kode jabatan"),
  nama: teks("Nama jabatan"),
  kepala: z.boolean(),
  unit: z.string().trim().max(200, "Nama unit paling panjang 200 karakter.").nullish().transform(kosongkan),
  atasanId: z.string().nullish().transform(kosongkan).pipe(z.guid("Pilih atasannya.").nullable()),
});
export type IsianJabatan = z.input<typeof IsianJabatan>;

/** A term in an office. Days are "YYYY-MM-DD"; "" or null means not known or not ended. */
export const IsianPejabat = z
  .object({
    jabatanId: z.guid("Pilih jabatannya."),
    nama: teks("Nama pejabat"),
    status: z.enum(["definitif", "plt", "plh"], "Pilih status definitif, Plt., atau Plh."),
    mulai: Hari("Tanggal mulai"),
    selesai: Hari("Tanggal selesai"),
  })
  .refine(({ mulai, selesai }) => mulai === null || selesai === null || mulai <= selesai, {
    message: "Tanggal selesai mendahului tanggal mulai.",
  });
export type IsianPejabat = z.input<typeof IsianPejabat>;
