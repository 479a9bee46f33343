// Pure rules about the capaian policy: which year's policy holds, whether its bands are sound, how it reads.
import { type Angka, compare, formatPersen, Galat } from "#inti";
import type { AturanTurun, KebijakanCapaian, Pita } from "./tipe.ts";

/**
 * The policy that holds in `tahun`: that year's own, otherwise the newest earlier one (it stays in force until the
 * pemda sets another; `kalimatKebijakan` says so aloud). Undefined when there is none up to that year: a policy is
 * never applied to years before it.
 * @example findKebijakan([], 2024) // undefined
 */
export function findKebijakan(daftar: readonly KebijakanCapaian[], tahun: number): KebijakanCapaian | undefined {
  return daftar.filter((k) => k.tahun <= tahun).toSorted((a, b) => b.tahun - a.tahun)[0];
}

/**
 * As `findKebijakan`, for callers that cannot go on without a policy.
 * @throws Galat `tidak_ditemukan` naming the year and what to set.
 */
export function pilihKebijakan(daftar: readonly KebijakanCapaian[], tahun: number): KebijakanCapaian {
  const kebijakan = findKebijakan(daftar, tahun);
  if (kebijakan !== undefined) return kebijakan;
  throw new Galat(
    "tidak_ditemukan",
    `Kebijakan penghitungan capaian untuk Tahun ${tahun} belum ditetapkan. ` +
      "Tetapkan pembulatan, batas, aturan indikator turun, dan skala penilaiannya, lalu coba lagi.",
  );
}

/**
 * Checks that the bands cover the whole line without gap or overlap: the first has no lower bound, the others rise
 * strictly. Returns what is wrong in Indonesian, or null.
 * @example periksaSkala([{ bawah: null, predikat: "Rendah" }]) // null
 */
export function periksaSkala(skala: readonly Pita[]): string | null {
  const [pertama, ...lain] = skala;
  if (pertama === undefined) return "skala belum berisi satu pita pun";
  if (pertama.bawah !== null) return `pita pertama ("${pertama.predikat}") tidak boleh berbatas bawah`;
  let lalu: Angka | null = null;
  for (const pita of lain) {
    if (pita.bawah === null) return `pita "${pita.predikat}" harus berbatas bawah`;
    if (lalu !== null && compare(pita.bawah, lalu) <= 0) {
      return `batas bawah pita "${pita.predikat}" harus lebih besar daripada pita sebelumnya`;
    }
    lalu = pita.bawah;
  }
  return null;
}

/**
 * The formula of a "lower is better" rule in words, T for target and R for realisasi.
 * @example sebutanAturanTurun("target_per_realisasi") // "T / R × 100%"
 */
export function sebutanAturanTurun(aturan: AturanTurun): string {
  return SEBUTAN_ATURAN[aturan];
}

const SEBUTAN_ATURAN: Readonly<Record<AturanTurun, string>> = {
  dua_target_kurang_realisasi: "(2 × T − R) / T × 100%",
  target_per_realisasi: "T / R × 100%",
  selisih_per_target: "(T − R) / T × 100%",
};

/**
 * The policy in sentences, for footnotes and explanations. `tahun` is the year it is applied to: when the policy is
 * older, the first sentence says so.
 */
export function kalimatKebijakan(kebijakan: KebijakanCapaian, tahun: number): readonly string[] {
  const { desimal, aturanTurun, skala, dasar } = kebijakan;
  const lama =
    kebijakan.tahun === tahun
      ? []
      : [`Kebijakan Tahun ${kebijakan.tahun} dipakai karena kebijakan Tahun ${tahun} belum ditetapkan.`];
  return [
    ...lama,
    "Indikator yang makin tinggi makin baik: capaian = realisasi / target × 100%.",
    `Indikator yang makin rendah makin baik: capaian = ${sebutanAturanTurun(aturanTurun)} ` +
      "(T target, R realisasi), kecuali indikator menetapkan aturannya sendiri.",
    `Capaian dibulatkan ke ${desimal} desimal, setengah ke atas, sebelum diberi predikat.`,
    kalimatBatas(kebijakan),
    `Skala penilaian: ${skala.map(kalimatPita).join("; ")}.`,
    `Dasar: ${dasar}`,
  ];
}

function kalimatBatas({ batasBawah, batasAtas }: KebijakanCapaian): string {
  const atas = batasAtas === null ? "tidak dipotong di atas" : `dipotong paling tinggi ${formatPersen(batasAtas)}`;
  const bawah = batasBawah === null ? "tidak dipotong di bawah" : `paling rendah ${formatPersen(batasBawah)}`;
  return `Capaian ${atas} dan ${bawah}.`;
}

function kalimatPita(pita: Pita, urutan: number, skala: readonly Pita[]): string {
  if (pita.bawah !== null) return `${pita.predikat} ≥ ${formatPersen(pita.bawah)}`;
  const berikut = skala[urutan + 1]?.bawah ?? null;
  return berikut === null ? `${pita.predikat} untuk semua capaian` : `${pita.predikat} < ${formatPersen(berikut)}`;
}
