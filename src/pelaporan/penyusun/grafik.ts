// A described chart as a block of a report. Called by every builder that has one.
import { type GambaranGrafik, kalimatGrafik } from "#pengukuran";
import type { Grafik } from "../model.ts";

/** No block where there is nothing to draw. */
export function blokGrafik(gambaran: GambaranGrafik | null): readonly Grafik[] {
  if (gambaran === null) return [];
  const { kategori, seri, ...lain } = gambaran;
  return [
    {
      jenis: "grafik",
      ...lain,
      kategori: kategori.map((k) => k.nama),
      seri: seri.map(({ nama, nilai }) => ({ nama, nilai: nilai.map((sel) => sel.nilai) })),
      teksAlternatif: kalimatGrafik(gambaran),
    },
  ];
}
