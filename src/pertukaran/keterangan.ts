// kumpulan.json: the name card of a data set.
import { z } from "zod";
import type { RincianGalat } from "#inti";
import { decodeUtf8 } from "./csv.ts";

export const BERKAS_KETERANGAN = "kumpulan.json";

const KODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a data set says about itself. `format` is the version of the format, so that an older reader can refuse. */
export const Keterangan = z.strictObject({
  format: z.literal(1, { error: "harus 1" }),
  nama: z
    .string({ error: "harus berupa teks" })
    .regex(KODE, { error: "pakai huruf kecil, angka, dan tanda hubung saja" }),
  versi: z.string({ error: "harus berupa teks" }).regex(/^\d+\.\d+\.\d+$/, { error: 'tulis seperti "1.0.0"' }),
  pemda: z
    .string({ error: "harus berupa teks" })
    .regex(KODE, { error: "pakai huruf kecil, angka, dan tanda hubung saja" }),
  dokumen_sumber: z.string({ error: "harus berupa teks" }).trim().min(1, { error: "tidak boleh kosong" }),
});
export type Keterangan = z.infer<typeof Keterangan>;

/** Reads kumpulan.json; undefined means that the folder has none. */
export function readKeterangan(bita: Uint8Array | undefined): {
  readonly keterangan: Keterangan | null;
  readonly galat: readonly RincianGalat[];
} {
  const gagal = (pesan: readonly string[]) => ({
    keterangan: null,
    galat: pesan.map((p) => ({ berkas: BERKAS_KETERANGAN, pesan: p })),
  });
  if (bita === undefined) {
    return gagal(["Berkas ini tidak ada di folder. Isinya: format, nama, versi, pemda, dan dokumen_sumber."]);
  }
  const isi = parseJson(bita);
  if (isi === undefined) return gagal(["Bukan JSON yang benar. Periksa tanda kutip, koma, dan kurung kurawalnya."]);
  const hasil = Keterangan.safeParse(isi);
  if (hasil.success) return { keterangan: hasil.data, galat: [] };
  return gagal(hasil.error.issues.map(pesanIsu));
}

function parseJson(bita: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bita) ?? "");
  } catch {
    return undefined;
  }
}

function pesanIsu(isu: z.core.$ZodIssue): string {
  if (isu.code === "unrecognized_keys") return `Isian tidak dikenal: ${isu.keys.join(", ")}. Hapus isian itu.`;
  return isu.path.length === 0
    ? "Isi berkas harus satu objek JSON { … }."
    : `Isian "${isu.path.join(".")}": ${isu.message}.`;
}
