// A described chart as a block of a report. Called by every builder that has one.
import { type GambaranGrafik, kalimatGrafik, type SeriGrafik, sebutanSel } from "#pengukuran";
import type { Grafik, SeriTergambar } from "../model.ts";

/** No block where there is nothing to draw. */
export function blokGrafik(gambaran: GambaranGrafik | null): readonly Grafik[] {
  if (gambaran === null) return [];
  const { kategori, seri, ...lain } = gambaran;
  return [
    {
      jenis: "grafik",
      ...lain,
      kategori: kategori.map((k) => k.nama),
      seri: seri.map(toTergambar),
      teksAlternatif: kalimatGrafik(gambaran),
    },
  ];
}

function toTergambar({ nama, nilai }: SeriGrafik): SeriTergambar {
  const angka = nilai.map((sel) => sel.nilai);
  if (!angka.includes(null)) return { nama, nilai: angka };
  return { nama, nilai: angka, sebab: nilai.map((sel) => (sel.nilai === null ? sebutanSel(sel) : null)) };
}
