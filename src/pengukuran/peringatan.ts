// Warnings beside a figure for whoever verifies it: each a rule of its own, with a code and a sentence. They never refuse.
// Pure; called by the sheet and by the queue.
import {
  type Angka,
  abs,
  angkaFromInteger,
  childrenOfEkspresi,
  compare,
  divide,
  type Ekspresi,
  formatBesaran,
  formatPersen,
  isNegative,
  isZero,
  multiply,
  type PembandingCetak,
  parseRumus,
  subtract,
} from "#inti";
import type { Polaritas } from "#perencanaan";
import type { KebijakanUkur } from "./kebijakan-ukur.ts";
import type { TargetAngka } from "./target-periode.ts";
import type { Nilai } from "./tipe.ts";

export type KodePeringatan =
  | "lonjakan_periode_lalu"
  | "lonjakan_tahun_lalu"
  | "target_lebih_mudah"
  | "sama_periode_lalu"
  | "di_atas_seratus"
  | "negatif"
  | "beda_tercetak";

/** One warning: `kode` for filters and tests, `kalimat` for people. */
export type Peringatan = { readonly kode: KodePeringatan; readonly kalimat: string };

/** An earlier figure with the name of its period ("Semester I Tahun 2024"). */
export type AngkaLalu = { readonly label: string; readonly angka: Angka };

export type BahanPeringatan = {
  readonly satuan: string;
  readonly polaritas: Polaritas;
  /** Formula text, null when the value itself is entered. */
  readonly rumus: string | null;
  readonly target: TargetAngka | null;
  readonly realisasi: Nilai;
  readonly periodeLalu: AngkaLalu | null;
  readonly tahunLalu: AngkaLalu | null;
  readonly tercetak: PembandingCetak | undefined;
  readonly kebijakan: Pick<KebijakanUkur, "rasioLonjakan">;
};

const SERATUS = angkaFromInteger(100);

/** Every warning about the figure, in a fixed order; empty where nothing is odd. */
export function listPeringatan(bahan: BahanPeringatan): readonly Peringatan[] {
  const { realisasi, periodeLalu, tahunLalu } = bahan;
  const tentangAngka = realisasi.ada
    ? [
        lonjakan("lonjakan_periode_lalu", realisasi.angka, periodeLalu, bahan),
        lonjakan("lonjakan_tahun_lalu", realisasi.angka, tahunLalu, bahan),
        samaPeriodeLalu(realisasi.angka, periodeLalu),
        diAtasSeratus(realisasi.angka, bahan),
        negatif(realisasi.angka),
      ]
    : [];
  return [...tentangAngka, targetLebihMudah(bahan), bedaTercetak(bahan)].filter((p) => p !== null);
}

function lonjakan(
  kode: "lonjakan_periode_lalu" | "lonjakan_tahun_lalu",
  angka: Angka,
  lalu: AngkaLalu | null,
  { kebijakan, satuan }: BahanPeringatan,
): Peringatan | null {
  if (lalu === null || isZero(lalu.angka)) return null;
  const berubah = multiply(divide(subtract(angka, lalu.angka), abs(lalu.angka)), SERATUS);
  if (compare(abs(berubah), kebijakan.rasioLonjakan) <= 0) return null;
  const arah = isNegative(berubah) ? "turun" : "naik";
  const kalimat =
    `Realisasi ${arah} ${formatPersen(abs(berubah), 2)} dari ${lalu.label} (${formatBesaran(lalu.angka, satuan)}), ` +
    `lebih dari batas wajar ${formatPersen(kebijakan.rasioLonjakan)}.`;
  return { kode, kalimat };
}

function samaPeriodeLalu(angka: Angka, lalu: AngkaLalu | null): Peringatan | null {
  if (lalu === null || compare(angka, lalu.angka) !== 0) return null;
  return { kode: "sama_periode_lalu", kalimat: `Realisasi sama persis dengan ${lalu.label}. Pastikan bukan salinan.` };
}

// Only a share of something ends at 100: a percentage that comes from dividing.
function diAtasSeratus(angka: Angka, { satuan, rumus }: BahanPeringatan): Peringatan | null {
  if (satuan !== "%" || rumus === null || !isRasio(rumus) || compare(angka, SERATUS) <= 0) return null;
  return {
    kode: "di_atas_seratus",
    kalimat: "Persentase hasil bagi ini melebihi 100%. Periksa pembilang dan penyebutnya.",
  };
}

function negatif(angka: Angka): Peringatan | null {
  return isNegative(angka)
    ? { kode: "negatif", kalimat: "Realisasi bernilai negatif. Pastikan tandanya benar." }
    : null;
}

function targetLebihMudah({ target, tahunLalu, polaritas, satuan }: BahanPeringatan): Peringatan | null {
  if (target === null || tahunLalu === null || target.jenis !== "titik" || polaritas === "rentang") return null;
  const banding = compare(target.nilai, tahunLalu.angka);
  const mudah = polaritas === "naik" ? banding < 0 : banding > 0;
  if (!mudah) return null;
  const arah = polaritas === "naik" ? "di bawah" : "di atas";
  const kalimat = `Target ${formatBesaran(target.nilai, satuan)} ${arah} realisasi ${tahunLalu.label}, ${formatBesaran(tahunLalu.angka, satuan)}.`;
  return { kode: "target_lebih_mudah", kalimat };
}

function bedaTercetak({ tercetak }: BahanPeringatan): Peringatan | null {
  return tercetak === undefined || tercetak.cocok ? null : { kode: "beda_tercetak", kalimat: tercetak.uraian };
}

function isRasio(rumus: string): boolean {
  const hasil = parseRumus(rumus);
  const memuat = (e: Ekspresi): boolean =>
    (e.jenis === "hitung" && e.operator === "/") || childrenOfEkspresi(e).some(memuat);
  return hasil.ok && memuat(hasil.ekspresi);
}
