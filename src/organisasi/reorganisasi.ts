// Perangkat daerah that merge, split, change their name or end: what may be recorded, and what a PD was called when. Pure.
import { z } from "zod";
import { formatTanggal } from "#inti";
import type { NamaLampau, PerangkatDaerah } from "./tipe.ts";

export const JENIS_REORGANISASI = ["ganti_nama", "gabung", "pecah", "bubar"] as const;
export type JenisReorganisasi = (typeof JENIS_REORGANISASI)[number];

/** What happened on `tanggal` ("YYYY-MM-DD", the first day of the new state), by which regulation, to whom. */
export type Reorganisasi = {
  readonly id: string;
  readonly jenis: JenisReorganisasi;
  readonly tanggal: string;
  readonly dasar: string;
  readonly asal: readonly NamaPd[];
  readonly hasil: readonly NamaPd[];
};
type NamaPd = { readonly kode: string; readonly nama: string };

/** What an admin types; `asal` and `hasil` are codes of PD, the names only count for a change of name. */
export const IsianReorganisasi = z
  .object({
    jenis: z.enum(JENIS_REORGANISASI, "Pilih jenis perubahannya."),
    tanggal: z.iso.date("Isi tanggal mulai berlakunya."),
    dasar: z
      .string()
      .trim()
      .min(1, "Tulis peraturan yang mendasarinya.")
      .max(300, "Dasar paling panjang 300 karakter."),
    asal: z.array(z.string()).readonly(),
    hasil: z.array(z.string()).readonly(),
    nama: z.string().trim().max(200, "Nama paling panjang 200 karakter."),
    namaSingkat: z.string().trim().max(60, "Nama singkat paling panjang 60 karakter."),
  })
  .superRefine((isian, ctx) => {
    for (const message of periksaSusunan(isian)) ctx.addIssue({ code: "custom", message });
  });
export type IsianReorganisasi = z.input<typeof IsianReorganisasi>;

type Susunan = Pick<z.input<typeof IsianReorganisasi>, "jenis" | "asal" | "hasil" | "nama" | "namaSingkat">;

function periksaSusunan({ jenis, asal, hasil, nama, namaSingkat }: Susunan): readonly string[] {
  const ganda = new Set(asal).size < asal.length || new Set(hasil).size < hasil.length;
  if (ganda) return ["Satu perangkat daerah disebut dua kali. Hapus salah satunya."];
  switch (jenis) {
    case "ganti_nama":
      if (asal.length !== 1) return ["Pilih satu perangkat daerah yang berganti nama."];
      return nama.trim() === "" || namaSingkat.trim() === "" ? ["Tulis nama baru dan nama singkatnya."] : [];
    case "gabung":
      return asal.length >= 2 && hasil.length === 1
        ? []
        : ["Pilih paling sedikit dua perangkat daerah yang bergabung dan satu hasilnya."];
    case "pecah":
      return asal.length === 1 && hasil.length >= 2
        ? []
        : ["Pilih satu perangkat daerah yang dipecah dan paling sedikit dua hasilnya."];
    case "bubar":
      return asal.length === 1 && hasil.length === 0 ? [] : ["Pilih satu perangkat daerah yang bubar, tanpa hasil."];
  }
}

/**
 * What the PD was called on `tanggal` ("YYYY-MM-DD").
 * @example namaPada({ nama: "Dinas Baru", namaSingkat: "Baru", namaLampau: [{ sampai: "2024-12-31", nama: "Dinas Lama", namaSingkat: "Lama" }] }, "2024-06-01").nama // "Dinas Lama"
 */
export function namaPada(
  { nama, namaSingkat, namaLampau = [] }: Pick<PerangkatDaerah, "nama" | "namaSingkat" | "namaLampau">,
  tanggal: string,
): Pick<NamaLampau, "nama" | "namaSingkat"> {
  const lampau = namaLampau.filter((n) => n.sampai >= tanggal).toSorted((a, b) => (a.sampai < b.sampai ? -1 : 1))[0];
  return lampau === undefined ? { nama, namaSingkat } : { nama: lampau.nama, namaSingkat: lampau.namaSingkat };
}

/** The PD under the name it had when `tahun` ended: reports of old years show the old name. */
export function pdPada(pd: PerangkatDaerah, tahun: number): PerangkatDaerah {
  return { ...pd, ...namaPada(pd, `${tahun}-12-31`) };
}

/** Whether the PD existed in any part of `tahun`. */
export function isAdaPada({ berakhir = null }: Pick<PerangkatDaerah, "berakhir">, tahun: number): boolean {
  return berakhir === null || Number(berakhir.slice(0, 4)) >= tahun;
}

/**
 * What happened, as a sentence.
 * @example "Dinas A dan Dinas B bergabung menjadi Dinas C sejak 1 Januari 2025 (Perda 7/2024)."
 */
export function kalimatReorganisasi({ jenis, tanggal, dasar, asal, hasil }: Reorganisasi): string {
  const [dari, jadi] = [sebut(asal), sebut(hasil)];
  const sejak = `sejak ${formatTanggal(tanggal)} (${dasar}).`;
  switch (jenis) {
    case "ganti_nama":
      return `${dari} berganti nama ${sejak}`;
    case "gabung":
      return `${dari} bergabung menjadi ${jadi} ${sejak}`;
    case "pecah":
      return `${dari} dipecah menjadi ${jadi} ${sejak}`;
    case "bubar":
      return `${dari} bubar ${sejak}`;
  }
}

function sebut(pd: readonly NamaPd[]): string {
  const nama = pd.map((p) => p.nama);
  return nama.length < 2 ? (nama[0] ?? "") : `${nama.slice(0, -1).join(", ")} dan ${nama.at(-1)}`;
}
