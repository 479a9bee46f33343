// Compares a printed figure with the computed one, and says whether rounding of the printed operands explains the gap.
// Three verdicts: cocok; berbeda, dapat dijelaskan pembulatan; berbeda, tidak dapat dijelaskan.
import {
  abs,
  compare,
  decimalPlaces,
  formatPersen,
  formatRupiah,
  isZero,
  overlaps,
  type PembandingCetak,
  parseDecimal,
  roundedInterval,
  roundHalfUp,
  type Selang,
  subtract,
} from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import type { Indikator } from "#perencanaan";
import { potong } from "./capaian.ts";
import { formatSelCapaian, formatSelRealisasi, teksTarget } from "./sel.ts";
import { selangCapaian, selangTercetak } from "./selang-capaian.ts";
import type { AngkaTercetak } from "./tipe.ts";
import type { HasilUkur } from "./ukur.ts";

/**
 * A printed capaian beside the computed one. They agree when the exact value, cut by the policy, rounds to the printed
 * figure at the printed number of decimals. Otherwise interval arithmetic over target and realisasi as printed (half a
 * unit of the last digit each) decides whether some unrounded operands could have led to the printed figure.
 */
export function compareTercetak(
  cetak: AngkaTercetak,
  hasil: HasilUkur,
  indikator: Indikator,
  kebijakan: KebijakanCapaian | undefined,
): PembandingCetak {
  const { target, realisasi, capaian } = hasil;
  const { teks, sumber } = cetak;
  const hitung = formatSelCapaian(capaian, "").teks;
  if (!capaian.ada || !realisasi.ada || target === undefined || kebijakan === undefined) {
    const uraian = `Dokumen mencetak ${teks}, sedangkan menurut data capaian ini tidak berangka (${hitung}).`;
    return { teks, sumber, cocok: false, terjelaskanPembulatan: false, uraian };
  }
  const desimal = decimalPlaces(cetak.nilai);
  const { angka } = potong(capaian.utuh, kebijakan);
  if (compare(roundHalfUp(angka, desimal), parseDecimal(cetak.nilai)) === 0) {
    const uraian = `Angka tercetak ${teks} sama dengan hasil hitung ${hitung}.`;
    return { teks, sumber, cocok: true, terjelaskanPembulatan: true, uraian };
  }
  const selang = selangCapaian(target.target, selangTercetak(realisasi.angka, realisasi.desimal), {
    ...indikator,
    kebijakan,
  });
  const terjelaskanPembulatan = selang !== null && overlaps(selang, roundedInterval(cetak.nilai));
  const operan =
    `target ${teksTarget(target.target, indikator.satuan)} dan ` +
    `realisasi ${formatSelRealisasi(realisasi, indikator.satuan, "").teks}`;
  const uraian = [
    `Dokumen mencetak ${teks}, sedangkan hasil hitung dari ${operan} ialah ${hitung}.`,
    kalimatSelang(selang, Math.max(desimal, capaian.desimal) + 2),
    kalimatPutusan(terjelaskanPembulatan),
  ].join(" ");
  return { teks, sumber, cocok: false, terjelaskanPembulatan, uraian };
}

/**
 * The comparison to show where several documents print the same capaian: the first that differs, otherwise the first.
 * Undefined when none prints it.
 */
export function bandingkanTercetak(
  cetak: readonly AngkaTercetak[],
  hasil: HasilUkur,
  indikator: Indikator,
  kebijakan: KebijakanCapaian | undefined,
): PembandingCetak | undefined {
  const semua = cetak.map((c) => compareTercetak(c, hasil, indikator, kebijakan));
  return semua.find((p) => !p.cocok) ?? semua[0];
}

/**
 * A printed total in rupiah beside the exact sum of its rows (`total`, decimal text; null when there is none). Amounts
 * are whole rupiah and sen, not rounded figures, so rounding explains no difference.
 */
export function compareTercetakJumlah(cetak: AngkaTercetak, total: string | null): PembandingCetak {
  const { teks, sumber } = cetak;
  if (total === null) {
    const uraian = `Dokumen mencetak ${teks}, sedangkan menurut data belum ada rincian yang dapat dijumlahkan.`;
    return { teks, sumber, cocok: false, terjelaskanPembulatan: false, uraian };
  }
  const selisih = subtract(parseDecimal(cetak.nilai), parseDecimal(total));
  if (isZero(selisih)) {
    const uraian = `Angka tercetak ${teks} sama dengan jumlah rinciannya, ${formatRupiah(total)}.`;
    return { teks, sumber, cocok: true, terjelaskanPembulatan: true, uraian };
  }
  const uraian =
    `Dokumen mencetak ${teks}, sedangkan jumlah rinciannya ${formatRupiah(total)}: ` +
    `selisih ${formatRupiah(abs(selisih))}. Rinciannya tidak dibulatkan, ` +
    "sehingga selisih ini tidak dapat dijelaskan oleh pembulatan.";
  return { teks, sumber, cocok: false, terjelaskanPembulatan: false, uraian };
}

function kalimatSelang(selang: Selang | null, desimal: number): string {
  if (selang === null) return "Angka sebelum pembulatan dapat mencapai nol, sehingga capaiannya tidak berbatas.";
  const bawah = formatPersen(selang.bawah.nilai, desimal);
  const atas = formatPersen(selang.atas.nilai, desimal);
  return (
    "Target dan realisasi yang tercetak dapat berasal dari pembulatan; " +
    `dari nilai sebelum dibulatkan, capaiannya dapat berada antara ${bawah} dan ${atas}.`
  );
}

function kalimatPutusan(terjelaskan: boolean): string {
  return terjelaskan
    ? "Angka tercetak masih di dalam selang itu, sehingga selisihnya dapat dijelaskan oleh pembulatan."
    : "Angka tercetak di luar selang itu, sehingga selisihnya tidak dapat dijelaskan oleh pembulatan.";
}
