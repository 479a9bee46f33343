// Footnotes of a capaian table: the kinds of "no number" it shows, their reasons, cut values, printed figures.
import type { BarisCapaian, SelAngka, TanpaAngka } from "#pengukuran";
import { TANDA_DIPOTONG } from "./sel-capaian.ts";

const ARTI: Readonly<Record<TanpaAngka["jenis"], string>> = {
  tidak_dijadwalkan: '"-" berarti tidak dijadwalkan diukur pada periode itu.',
  belum_diisi: '"belum diisi" berarti sudah waktunya diukur, tetapi angkanya belum ada.',
  tidak_tersedia: '"tidak tersedia" berarti dinyatakan tidak tersedia oleh penanggung jawab.',
  tidak_terdefinisi: '"tidak terdefinisi" berarti tidak dapat dihitung, misalnya karena targetnya nol.',
};
const URUTAN = ["tidak_dijadwalkan", "belum_diisi", "tidak_tersedia", "tidak_terdefinisi"] as const;

/** Only what these rows need; each sentence once. */
export function catatanCapaian(baris: readonly BarisCapaian[], tahun: number): readonly string[] {
  return catatanSel(baris.flatMap((b) => selBernama(b, tahun)));
}

/** As `catatanCapaian`, for cells of any table. */
export function catatanSel(sel: readonly SelBernama[]): readonly string[] {
  return [
    ...URUTAN.filter((jenis) => sel.some((s) => s.sel.kosong === jenis)).map((jenis) => ARTI[jenis]),
    ...new Set(sel.flatMap((s) => (s.sel.alasan === undefined ? [] : [kalimatAlasan(s, s.sel.alasan)]))),
    ...(sel.some((s) => s.sel.dipotong !== undefined)
      ? [`${TANDA_DIPOTONG} dipotong menurut kebijakan capaian; nilai utuhnya ada pada penjelasan angka.`]
      : []),
    ...(sel.some((s) => s.sel.tercetak?.cocok === false)
      ? ["Angka yang tercetak berbeda di dokumen lain dibahas pada bagian Temuan."]
      : []),
  ];
}

/** A cell with the indikator and the figure it is of ("target Tahun 2023"). */
export type SelBernama = { readonly indikator: string; readonly besaran: string; readonly sel: SelAngka };

function kalimatAlasan({ indikator, besaran, sel }: SelBernama, alasan: string): string {
  return `${indikator}, ${besaran} ${sel.teks}: ${alasan.replace(/[.\s]+$/, "")}.`;
}

function selBernama(b: BarisCapaian, tahun: number): readonly SelBernama[] {
  const bernama = (besaran: string, sel: SelAngka): SelBernama => ({ indikator: b.indikator.nama, besaran, sel });
  return [
    bernama(`target Tahun ${tahun - 1}`, b.lalu.target),
    bernama(`realisasi Tahun ${tahun - 1}`, b.lalu.realisasi),
    bernama(`capaian Tahun ${tahun - 1}`, b.lalu.capaian),
    bernama(`target Tahun ${tahun}`, b.targetTahun),
    bernama("target Semester I", b.target[0]),
    bernama("target Semester II", b.target[1]),
    bernama("realisasi Semester I", b.realisasi[0]),
    bernama("realisasi Semester II", b.realisasi[1]),
    bernama("capaian Semester I", b.capaian[0]),
    bernama("capaian Semester II", b.capaian[1]),
  ];
}
