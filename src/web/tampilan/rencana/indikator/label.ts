// The words of the form of an indikator: labels of fields and of their choices. Read by the form, the reading page, the
// list and the conflict table.

/** Labels by column. */
export const LABEL_MEDAN: Readonly<Record<string, string>> = {
  kode: "Kode",
  nama: "Nama indikator",
  jenis: "Jenis",
  sumber_data: "Sumber data",
  penanggung_jawab_id: "Penanggung jawab",
  alasan_pemilihan: "Alasan pemilihan",
  berlaku_sampai: "Dipakai sampai tahun",
  definisi: "Definisi operasional",
  satuan: "Satuan",
  desimal: "Desimal",
  polaritas: "Polaritas",
  aturan_turun: "Cara menghitung capaian",
  agregasi: "Agregasi",
  rumus: "Rumus",
  variabel: "Variabel",
};

export const PILIHAN_JENIS = [
  { nilai: "IKU", label: "IKU (indikator kinerja utama)" },
  { nilai: "IKD", label: "IKD (indikator kinerja daerah)" },
  { nilai: "IKK", label: "IKK (indikator kinerja kunci)" },
  { nilai: "SPM", label: "SPM (standar pelayanan minimal)" },
  { nilai: "SDGs", label: "SDGs (tujuan pembangunan berkelanjutan)" },
  { nilai: "keluaran", label: "Keluaran (output sub kegiatan)" },
] as const;

export const PILIHAN_POLARITAS = [
  { nilai: "naik", label: "Makin tinggi makin baik" },
  { nilai: "turun", label: "Makin rendah makin baik" },
  { nilai: "rentang", label: "Baik bila di dalam rentang" },
] as const;

export const PILIHAN_ATURAN = [
  { nilai: "", label: "Menurut kebijakan pemda" },
  { nilai: "dua_target_kurang_realisasi", label: "(2 × target − realisasi) ÷ target × 100" },
  { nilai: "target_per_realisasi", label: "target ÷ realisasi × 100" },
  { nilai: "selisih_per_target", label: "(target − realisasi) ÷ target × 100" },
] as const;

export const PILIHAN_AGREGASI = [
  { nilai: "akumulasi", label: "Akumulasi (dijumlahkan sepanjang tahun)" },
  { nilai: "posisi_akhir", label: "Posisi akhir (nilai periode terakhir)" },
  { nilai: "rata_rata", label: "Rata-rata semua periode" },
] as const;

export const PILIHAN_DESIMAL = ["0", "1", "2", "3", "4", "5", "6"].map((nilai) => ({ nilai, label: nilai }));

/** The label of a choice; the value itself where it is none. @example labelPilihan(PILIHAN_POLARITAS, "naik") */
export function labelPilihan(
  pilihan: readonly { readonly nilai: string; readonly label: string }[],
  nilai: string,
): string {
  return pilihan.find((p) => p.nilai === nilai)?.label ?? nilai;
}
