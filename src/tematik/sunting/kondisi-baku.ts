// The conditions that describe poverty in every theme about it, as BPS defines them. Added to a theme by one button.
import type { ArahKondisi } from "../tipe.ts";

/** A condition ready to be added; `rumus` names other conditions by code ("_" for "-"). */
export type KondisiBaku = {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly arah: ArahKondisi | null;
  readonly definisi: string;
  readonly rumus: string | null;
};

/** Poverty figures of Susenas (BPS): head count, gap and severity index, poverty line, and what they are made from. */
export const KONDISI_BAKU_KEMISKINAN: readonly KondisiBaku[] = [
  {
    kode: "p0",
    nama: "Persentase Penduduk Miskin (P0)",
    satuan: "%",
    arah: "turun",
    definisi:
      "Persentase penduduk yang rata-rata pengeluaran per kapita per bulannya berada di bawah garis kemiskinan (BPS).",
    rumus: "jumlah_miskin / jumlah_penduduk * 100",
  },
  {
    kode: "p1",
    nama: "Indeks Kedalaman Kemiskinan (P1)",
    satuan: "indeks",
    arah: "turun",
    definisi:
      "Ukuran rata-rata kesenjangan pengeluaran masing-masing penduduk miskin terhadap garis kemiskinan. Semakin tinggi nilainya, semakin jauh rata-rata pengeluaran penduduk miskin dari garis kemiskinan (BPS).",
    rumus: null,
  },
  {
    kode: "p2",
    nama: "Indeks Keparahan Kemiskinan (P2)",
    satuan: "indeks",
    arah: "turun",
    definisi:
      "Gambaran penyebaran pengeluaran di antara penduduk miskin. Semakin tinggi nilainya, semakin tinggi ketimpangan pengeluaran di antara penduduk miskin (BPS).",
    rumus: null,
  },
  {
    kode: "garis-kemiskinan",
    nama: "Garis Kemiskinan",
    satuan: "rupiah/kapita/bulan",
    arah: null,
    definisi:
      "Jumlah garis kemiskinan makanan dan garis kemiskinan bukan makanan. Penduduk dengan rata-rata pengeluaran per kapita per bulan di bawahnya dikategorikan miskin (BPS).",
    rumus: null,
  },
  {
    kode: "jumlah-miskin",
    nama: "Jumlah Penduduk Miskin",
    satuan: "jiwa",
    arah: "turun",
    definisi:
      "Banyaknya penduduk yang rata-rata pengeluaran per kapita per bulannya berada di bawah garis kemiskinan (BPS).",
    rumus: null,
  },
  {
    kode: "jumlah-penduduk",
    nama: "Jumlah Penduduk",
    satuan: "jiwa",
    arah: null,
    definisi: "Banyaknya penduduk yang menjadi penyebut persentase penduduk miskin pada tahun yang sama (BPS).",
    rumus: null,
  },
];

/** Those whose code the theme does not have yet; what is there is never touched. */
export function listKondisiKurang(kondisi: readonly { readonly kode: string }[]): readonly KondisiBaku[] {
  const ada = new Set(kondisi.map((k) => k.kode));
  return KONDISI_BAKU_KEMISKINAN.filter((k) => !ada.has(k.kode));
}
