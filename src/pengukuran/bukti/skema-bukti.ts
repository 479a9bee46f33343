// Parses what forms post to the use cases about evidence. Pure; one schema per input.
import { z } from "zod";
import { tryParsePeriode } from "#inti";

const Teks = (panjang: number) => z.string().trim().max(panjang, `paling panjang ${panjang} karakter`);
const Kode = Teks(100).min(1, "wajib diisi");
const Periode = z.string().refine((kode) => tryParsePeriode(kode) !== null, "bukan periode; tulis seperti 2024-S2");
const Alasan = Teks(2000).min(1, "wajib diisi");
const Pemda = { pemdaSlug: Teks(100).optional() };
// `periode` is the filling period, `ukur` the measured one (see RujukanSel): they differ for a monthly indikator.
const Sel = { ...Pemda, pdKode: Kode, periode: Periode, indikator: Kode, ukur: Periode };
const Isi = z.discriminatedUnion("bentuk", [
  z.object({
    bentuk: z.literal("berkas"),
    nama: z.string().max(1000),
    isi: z.custom<Uint8Array>((isi) => isi instanceof Uint8Array, "bukan berkas"),
  }),
  z.object({ bentuk: z.literal("tautan"), url: z.string().max(5000) }),
]);
const Baru = { ...Sel, jenis: Teks(100), keterangan: Teks(1000), alasan: Teks(2000) };

export const SKEMA_BUKTI = {
  daftar: z.object({ ...Sel, ukur: Periode.optional() }),
  tambah: z.object({ ...Baru, isi: Isi }),
  ganti: z.object({ ...Sel, id: z.guid("bukan bukti"), keterangan: Teks(1000), alasan: Alasan, isi: Isi }),
  hapus: z.object({ ...Sel, id: z.guid("bukan bukti"), alasan: Alasan }),
  buka: z.object({ ...Pemda, id: z.guid("bukan bukti") }),
  syarat: z.object({
    ...Pemda,
    pdKode: Kode,
    indikator: Kode,
    jenis: z.array(Kode).max(20, "paling banyak 20 jenis bukti"),
  }),
} as const;

/** Which realisasi in which sheet; `ukur` is the measured period, as `RujukanSel.periode`. */
export type AlamatBukti = z.input<typeof SKEMA_BUKTI.daftar>;
/** A file as it came, or a link as typed. */
export type IsiMasuk = z.input<typeof Isi>;
export type BerkasMasuk = { readonly nama: string; readonly isi: Uint8Array };
/** `jenis` "": other supporting evidence. `alasan` is required while a locked figure is being corrected. */
export type MasukanUnggah = Omit<z.input<typeof SKEMA_BUKTI.tambah>, "isi"> & { readonly berkas: BerkasMasuk };
export type MasukanTautkan = Omit<z.input<typeof SKEMA_BUKTI.tambah>, "isi"> & { readonly url: string };
export type MasukanGanti = z.input<typeof SKEMA_BUKTI.ganti>;
export type MasukanHapus = z.input<typeof SKEMA_BUKTI.hapus>;
export type MasukanBuka = z.input<typeof SKEMA_BUKTI.buka>;
/** All required kinds of the indikator, in their order; none left out, none added. */
export type MasukanSyarat = z.input<typeof SKEMA_BUKTI.syarat>;
