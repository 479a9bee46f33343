// What an indikator measured before: the newest earlier figure, and the one of a year ago. Pure; called by the cells of the
// sheet and by the findings, which warn of what jumped.
import { comparePeriode, formatKode, type IstilahTriwulan, labelPeriode, parsePeriode, sameLastYear } from "#inti";
import type { Indikator } from "#perencanaan";
import type { NilaiPembanding } from "./isi-tipe.ts";
import type { AngkaLalu } from "./peringatan.ts";
import { formatSelRealisasi } from "./sel.ts";
import type { UkurTersimpan } from "./tipe.ts";
import { measure } from "./ukur.ts";

/** An earlier published figure, for the eye and for computing. */
export type Lalu = { readonly tampil: NilaiPembanding; readonly angka: AngkaLalu };
export type DuaLalu = { readonly periodeLalu: Lalu | null; readonly tahunLalu: Lalu | null };

/** The indikator in the version of the year of `periode` and of the year before, and what is published of it. */
export type BahanLalu = {
  readonly indikator: Indikator;
  readonly lalu: Indikator | undefined;
  readonly periode: string;
  readonly ukur: UkurTersimpan;
};

/** The newest published figure before `periode`, and that of the same period (else the whole) of the year before. */
export function findAngkaLalu(bahan: BahanLalu, istilah: IstilahTriwulan): DuaLalu {
  const { periode } = bahan;
  const p = parsePeriode(periode);
  const tahunLalu = [formatKode(sameLastYear(p)), String(p.tahun - 1)];
  const jadwal = [...new Set([...bahan.indikator.jadwal, ...(bahan.lalu?.jadwal ?? [])])].map((kode) =>
    parsePeriode(kode),
  );
  const sebelum = jadwal.filter((j) => comparePeriode(j, p) < 0 && formatKode(j) !== periode).toSorted(comparePeriode);
  return {
    periodeLalu: findBerangka(bahan, sebelum.toReversed().map(formatKode), istilah),
    tahunLalu: findBerangka(bahan, tahunLalu, istilah),
  };
}

/** The first of these periods that has a published figure. */
function findBerangka(bahan: BahanLalu, kode: readonly string[], istilah: IstilahTriwulan): Lalu | null {
  const { periode, indikator: kini, lalu, ukur } = bahan;
  for (const k of kode) {
    const indikator = k.startsWith(periode.slice(0, 4)) ? kini : lalu;
    if (indikator === undefined) continue;
    const { realisasi, indikator: berlakuDulu } = measure({ ...ukur, indikator }, k, undefined);
    if (!realisasi.ada) continue;
    const label = labelPeriode(parsePeriode(k), istilah);
    const { jelaskan: _, ...sel } = formatSelRealisasi(realisasi, berlakuDulu.satuan, "");
    return { tampil: { periode: k, label, realisasi: sel }, angka: { label, angka: realisasi.angka } };
  }
  return null;
}
