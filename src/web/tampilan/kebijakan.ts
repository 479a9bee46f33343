// The policy of a year as fields of a form. Pure; called by the page /pengaturan/kebijakan and its action.
import type { AturanTurun } from "#organisasi";
import { type HalamanKebijakan, type KebijakanTahun, teksMedan } from "#pengukuran";

/** What stands in the fields, as text. */
export type NilaiKebijakan = Readonly<Record<NamaNilai, string>> & { readonly skala: readonly NilaiPita[] };
export type NilaiPita = { readonly bawah: string; readonly predikat: string };
type NamaNilai =
  | "tahun"
  | "desimal"
  | "batasBawah"
  | "batasAtas"
  | "aturanTurun"
  | "dasar"
  | "tindakLanjutDiBawah"
  | "tindakLanjutDiAtas"
  | "rasioLonjakan"
  | "rekapBatasAtas"
  | "rekapKosong"
  | "alasan";

/** The formulas for "lower is better", in the order of the form. */
export const ATURAN_TURUN: readonly AturanTurun[] = [
  "dua_target_kurang_realisasi",
  "target_per_realisasi",
  "selisih_per_target",
];

/** What a realisasi that is due and missing counts for in a rekap, in the order of the form. */
export const REKAP_KOSONG = [
  { nilai: "diabaikan", label: "Diabaikan: rata-rata dari yang sudah terisi" },
  { nilai: "dihitung_nol", label: "Dihitung 0%" },
  { nilai: "tanpa_hasil", label: "Rekap tidak dihitung sampai semuanya terisi" },
] as const;

/** Bands of Permendagri 86/2017, for a pemda that has no policy yet. */
const SKALA_AWAL: readonly NilaiPita[] = [
  { bawah: "", predikat: "Sangat Rendah" },
  { bawah: "51", predikat: "Rendah" },
  { bawah: "66", predikat: "Sedang" },
  { bawah: "76", predikat: "Tinggi" },
  { bawah: "91", predikat: "Sangat Tinggi" },
];
const AWAL: Omit<NilaiKebijakan, "tahun"> = {
  desimal: "2",
  batasBawah: "0",
  batasAtas: "",
  aturanTurun: "dua_target_kurang_realisasi",
  dasar: "",
  skala: SKALA_AWAL,
  tindakLanjutDiBawah: "100",
  tindakLanjutDiAtas: "120",
  rasioLonjakan: "50",
  rekapBatasAtas: "",
  rekapKosong: "diabaikan",
  alasan: "",
};

/** The fields for a year: its policy, the one to copy from, or a beginning. */
export function nilaiKebijakan({ tahun, kebijakan }: Pick<HalamanKebijakan, "tahun" | "kebijakan">): NilaiKebijakan {
  return kebijakan === null ? { ...AWAL, tahun: String(tahun) } : { ...isiDari(kebijakan), tahun: String(tahun) };
}

function isiDari(k: KebijakanTahun): NilaiKebijakan {
  return {
    tahun: String(k.tahun),
    desimal: String(k.desimal),
    batasBawah: teksMedan(k.batasBawah),
    batasAtas: teksMedan(k.batasAtas),
    aturanTurun: k.aturanTurun,
    dasar: k.dasar,
    skala: k.skala.map(({ bawah, predikat }) => ({ bawah: teksMedan(bawah), predikat })),
    tindakLanjutDiBawah: teksMedan(k.tindakLanjutDiBawah),
    tindakLanjutDiAtas: teksMedan(k.tindakLanjutDiAtas),
    rasioLonjakan: teksMedan(k.rasioLonjakan),
    rekapBatasAtas: teksMedan(k.rekapBatasAtas),
    rekapKosong: k.rekapKosong,
    alasan: "",
  };
}

/** Where the fields of a year without a policy of its own come from, in a sentence; null for its own. */
export function kalimatAsal({ tahun, kebijakan }: Pick<HalamanKebijakan, "tahun" | "kebijakan">): string | null {
  if (kebijakan?.tahun === tahun) return null;
  if (kebijakan === null) {
    return `Tahun ${tahun} belum punya kebijakan. Isian di bawah ialah usulan; berlaku setelah disimpan.`;
  }
  return (
    `Tahun ${tahun} belum punya kebijakan sendiri dan memakai kebijakan Tahun ${kebijakan.tahun}. ` +
    "Isian di bawah disalin dari sana; simpan untuk menetapkannya."
  );
}

/** The bands with empty rows at the end to add some, up to `terbanyak`. */
export function barisPita(
  skala: readonly NilaiPita[],
  terbanyak: number,
): readonly (NilaiPita & { readonly nomor: number })[] {
  const kosong = Math.min(2, Math.max(0, terbanyak - skala.length));
  const semua = [...skala, ...Array.from({ length: kosong }, () => ({ bawah: "", predikat: "" }))];
  return semua.map((pita, i) => ({ ...pita, nomor: i + 1 }));
}
