// The described chart of capaian as the bars of each indikator, and as a sentence. Pure; called by the chart itself.
import { type GambaranGrafik, type SelAngka, tempatBatang } from "#pengukuran";
import { nilaiSeri } from "../gambar.ts";

/** `lebar` is percent of the chart's width, null where there is no number to draw. */
export type Batang = { readonly seri: string; readonly sel: SelAngka; readonly lebar: number | null };
export type KelompokBatang = { readonly kunci: string; readonly nama: string; readonly batang: readonly Batang[] };
/** A text over the scale, `letak` percent of the width from its start. */
export type TandaSumbu = { readonly teks: string; readonly letak: number };
/** `acuan` is what to measure by, null without a mark; `ujung` the scale's end, null where the mark stands there. */
export type GrafikCapaian = {
  readonly acuan: TandaSumbu | null;
  readonly ujung: string | null;
  readonly kelompok: readonly KelompokBatang[];
};

/** The bars of the series side by side, for each indikator. */
export function buildGrafik(gambaran: GambaranGrafik): GrafikCapaian {
  const { kategori, seri, satuan, acuan } = gambaran;
  const tempat = tempatBatang(nilaiSeri(gambaran), acuan);
  const batang = (ke: number): readonly Batang[] =>
    seri.flatMap(({ nama, nilai }, s) => {
      const sel = nilai[ke];
      return sel === undefined ? [] : [{ seri: nama, sel, lebar: tempat.seri[s]?.[ke] ?? null }];
    });
  return {
    acuan: acuan === undefined || tempat.acuan === null ? null : { teks: `${acuan.y}${satuan}`, letak: tempat.acuan },
    ujung: tempat.acuan === 100 ? null : `${tempat.batas}${satuan}`,
    kelompok: kategori.map(({ kunci, nama }, ke) => ({ kunci, nama, batang: batang(ke) })),
  };
}

/**
 * What the chart says, in one sentence, for readers who cannot see it.
 * @example teksGrafik([]) // "Belum ada capaian untuk digambar."
 */
export function teksGrafik(kelompok: readonly KelompokBatang[]): string {
  const semua = kelompok.flatMap((k) => k.batang.map((b) => ({ nama: k.nama, ...b }))).filter((b) => b.lebar !== null);
  const urut = semua.toSorted((a, b) => Number(a.sel.nilai) - Number(b.sel.nilai));
  const terendah = urut.at(0);
  const tertinggi = urut.at(-1);
  if (terendah === undefined || tertinggi === undefined) return "Belum ada capaian untuk digambar.";
  const sebut = (b: typeof terendah) => `${b.nama} (${b.seri}) ${b.sel.teks}`;
  const tercapai = semua.filter((b) => Number(b.sel.nilai) >= 100).length;
  return `${tercapai} dari ${semua.length} capaian mencapai 100% atau lebih. Tertinggi: ${sebut(tertinggi)}. Terendah: ${sebut(terendah)}.`;
}
