// Collects the printed figures that the computation does not confirm. Called by laporan.ts.
import { labelPeriode, parsePeriode } from "#inti";
import { alamatJelaskan } from "./alamat.ts";
import type { LingkupBaris } from "./baris.ts";
import type { BarisCapaian, SelAngka, TemuanCetak } from "./tipe.ts";

/**
 * One finding per capaian cell whose printed figure differs from the computed one, in the order of the rows; an
 * indikator shared by several nodes is reported once.
 */
export function listTemuan(baris: readonly BarisCapaian[], lingkup: LingkupBaris): readonly TemuanCetak[] {
  const { tahun } = lingkup;
  const semua = baris.flatMap((b) => [
    ...temuanSel(b, b.lalu.capaian, String(tahun - 1), lingkup),
    ...temuanSel(b, b.capaian[0], `${tahun}-S1`, lingkup),
    ...temuanSel(b, b.capaian[1], `${tahun}-S2`, lingkup),
  ]);
  return [...new Map(semua.map((t) => [t.jelaskan, t])).values()];
}

function temuanSel(
  baris: BarisCapaian,
  sel: SelAngka,
  periode: string,
  { pd, pemda }: LingkupBaris,
): readonly TemuanCetak[] {
  if (sel.tercetak === undefined || sel.tercetak.cocok) return [];
  return [
    {
      ...sel.tercetak,
      objek: baris.indikator.nama,
      periode: labelPeriode(parsePeriode(periode), pemda.istilahTriwulan),
      hasilHitung: sel.teks,
      jelaskan: alamatJelaskan("capaian", pd.kode, baris.indikator.kode, periode),
    },
  ];
}
