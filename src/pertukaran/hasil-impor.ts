// What an import did, file by file, and how that reads. Printed by `opensakip impor`.
import { formatAngka } from "#inti";

/** Counts of rows of one file. `hanyaDiBasisData` names stored rows that the folder does not have; they were kept. */
export type HasilBerkas = {
  readonly berkas: string;
  readonly tambah: number;
  readonly ubah: number;
  readonly tetap: number;
  readonly hanyaDiBasisData: readonly string[];
};
export type HasilImpor = {
  readonly pemda: { readonly slug: string; readonly nama: string };
  readonly kumpulan: { readonly nama: string; readonly versi: string };
  readonly berkas: readonly HasilBerkas[];
};

const JUDUL = ["tambah", "ubah", "tetap"] as const;

/** The outcome as lines of text: a table of counts, and the rows that only the database has. */
export function formatHasilImpor({ pemda, kumpulan, berkas }: HasilImpor): readonly string[] {
  const total = sumHasil(berkas);
  const lebar = Math.max(...berkas.map((b) => b.berkas.length), total.berkas.length);
  const baris = (nama: string, isi: readonly string[]): string =>
    [nama.padEnd(lebar), ...isi.map((i) => i.padStart(9))].join("");
  const angka = (b: HasilBerkas): readonly string[] => JUDUL.map((j) => formatAngka(String(b[j])));
  const hilang = berkas.flatMap((b) => b.hanyaDiBasisData.map((sebutan) => `  ${b.berkas}: ${sebutan}`));
  return [
    `${pemda.nama} (${pemda.slug}), kumpulan ${kumpulan.nama} versi ${kumpulan.versi}`,
    baris("berkas", JUDUL),
    ...berkas.map((b) => baris(b.berkas, angka(b))),
    baris(total.berkas, angka(total)),
    total.tambah + total.ubah === 0 ? "Tidak ada yang berubah." : "Perubahan disimpan.",
    ...(hilang.length === 0 ? [] : ["Ada di basis data tetapi tidak ada di folder (tidak dihapus):", ...hilang]),
  ];
}

function sumHasil(berkas: readonly HasilBerkas[]): HasilBerkas {
  const jumlah = (j: (typeof JUDUL)[number]): number => berkas.reduce((total, b) => total + b[j], 0);
  return {
    berkas: "jumlah",
    tambah: jumlah("tambah"),
    ubah: jumlah("ubah"),
    tetap: jumlah("tetap"),
    hanyaDiBasisData: [],
  };
}
