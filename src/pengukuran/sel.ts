// Cells ready to show: a number with its unit, or one of the four kinds of "no number". Called by tables and reports.
import { type Angka, formatBesaran, formatPersen, toDecimalText } from "#inti";
import type { TargetAngka } from "./target-periode.ts";
import type { Capaian, Nilai, SelAngka, TanpaAngka } from "./tipe.ts";

/** A cell outside the reach of a report (a semester still to come): empty, and none of the four kinds. */
export const SEL_DI_LUAR: SelAngka = { teks: "", nilai: null, kosong: null };

/** What a kind of "no number" prints. @example teksKosong("tidak_dijadwalkan") // "-" */
export function teksKosong(jenis: TanpaAngka["jenis"]): string {
  return TEKS_KOSONG[jenis];
}

const TEKS_KOSONG: Readonly<Record<TanpaAngka["jenis"], string>> = {
  tidak_dijadwalkan: "-",
  belum_diisi: "belum diisi",
  tidak_tersedia: "tidak tersedia",
  tidak_terdefinisi: "tidak terdefinisi",
};

/** A cell without a number, with the reason where the kind has one. */
export function selKosong(sebab: TanpaAngka): SelAngka {
  const sel = { teks: teksKosong(sebab.jenis), nilai: null, kosong: sebab.jenis };
  return "alasan" in sebab ? { ...sel, alasan: sebab.alasan } : sel;
}

/** A target with its unit, in the scale it was entered with. A range sorts by its lower bound. */
export function teksTarget(target: TargetAngka, satuan: string): string {
  if (target.jenis === "titik") return formatBesaran(toDecimalText(target.nilai, target.desimal), satuan);
  const { bawah, atas, desimal } = target;
  return `${formatBesaran(toDecimalText(bawah, desimal), satuan)} s.d. ${formatBesaran(toDecimalText(atas, desimal), satuan)}`;
}

/** The cell of a target. */
export function formatSelTarget(target: TargetAngka, satuan: string): SelAngka {
  const dasar = target.jenis === "titik" ? target.nilai : target.bawah;
  return { teks: teksTarget(target, satuan), nilai: toDecimalText(dasar, target.desimal), kosong: null };
}

/** The cell of a realisasi. `jelaskan` is the web path of its explanation, kept where there is a number. */
export function formatSelRealisasi(realisasi: Nilai, satuan: string, jelaskan: string): SelAngka {
  if (!realisasi.ada) return selKosong(realisasi.sebab);
  const nilai = toDecimalText(realisasi.angka, realisasi.desimal);
  return { teks: formatBesaran(nilai, satuan), nilai, kosong: null, jelaskan };
}

/** The cell of a percentage that no policy rounds: two decimals, half up. @example formatSelPersen(parseDecimal("50")).teks // "50,00%" */
export function formatSelPersen(persen: Angka): SelAngka {
  const nilai = toDecimalText(persen, 2);
  return { teks: formatPersen(nilai), nilai, kosong: null };
}

/** The cell of a capaian: percent in the policy's decimals, predikat, and the mark of a cut value. */
export function formatSelCapaian(capaian: Capaian, jelaskan: string): SelAngka {
  if (!capaian.ada) return selKosong(capaian.sebab);
  const nilai = toDecimalText(capaian.angka, capaian.desimal);
  const sel = { teks: formatPersen(nilai), nilai, kosong: null, predikat: capaian.predikat, jelaskan };
  return capaian.dipotong === null ? sel : { ...sel, dipotong: capaian.dipotong };
}
