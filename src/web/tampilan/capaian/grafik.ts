// The capaian chart as data: one bar per measured figure, all on one scale that includes 100 percent. Pure.
import type { BarisCapaian, SelAngka } from "#pengukuran";

/** `lebar` is percent of the chart's width, null where there is no number to draw. */
export type Batang = { readonly seri: string; readonly sel: SelAngka; readonly lebar: number | null };
export type KelompokBatang = { readonly kunci: string; readonly nama: string; readonly batang: readonly Batang[] };
/** `garis` is where 100 percent lies, in percent of the chart's width. `batas` is the scale's end in percent points. */
export type GrafikCapaian = {
  readonly batas: number;
  readonly garis: number;
  readonly kelompok: readonly KelompokBatang[];
};

/** Names of the two series: last year, and the newest semester the report reaches. */
export type SeriCapaian = { readonly lalu: string; readonly kini: string; readonly semester: 0 | 1 };

/**
 * Bars for each indikator. The scale ends at the next multiple of 50 above the largest capaian, at least 100. Widths
 * are for drawing only, so they may be ordinary numbers.
 */
export function buildGrafik(baris: readonly BarisCapaian[], seri: SeriCapaian): GrafikCapaian {
  const unik = [...new Map(baris.map((b) => [b.indikator.id, b])).values()];
  const nilai = unik.flatMap((b) => [b.lalu.capaian.nilai, b.capaian[seri.semester].nilai]).map(Number);
  const batas = Math.max(100, Math.ceil(Math.max(...nilai, 0) / 50) * 50);
  const batang = (nama: string, sel: SelAngka): Batang => ({
    seri: nama,
    sel,
    lebar: sel.nilai === null ? null : (Math.max(0, Number(sel.nilai)) / batas) * 100,
  });
  return {
    batas,
    garis: (100 / batas) * 100,
    kelompok: unik.map((b) => ({
      kunci: b.indikator.kode,
      nama: b.indikator.nama,
      batang: [batang(seri.lalu, b.lalu.capaian), batang(seri.kini, b.capaian[seri.semester])],
    })),
  };
}

/**
 * What the chart says, in one sentence, for readers who cannot see it.
 * @example teksGrafik({ batas: 100, garis: 100, kelompok: [] }) // "Belum ada capaian untuk digambar."
 */
export function teksGrafik(grafik: GrafikCapaian): string {
  const semua = grafik.kelompok
    .flatMap((k) => k.batang.map((b) => ({ nama: k.nama, ...b })))
    .filter((b) => b.lebar !== null);
  const urut = semua.toSorted((a, b) => Number(a.lebar) - Number(b.lebar));
  const terendah = urut.at(0);
  const tertinggi = urut.at(-1);
  if (terendah === undefined || tertinggi === undefined) return "Belum ada capaian untuk digambar.";
  const sebut = (b: typeof terendah) => `${b.nama} (${b.seri}) ${b.sel.teks}`;
  const tercapai = semua.filter((b) => Number(b.sel.nilai) >= 100).length;
  return `${tercapai} dari ${semua.length} capaian mencapai 100% atau lebih. Tertinggi: ${sebut(tertinggi)}. Terendah: ${sebut(terendah)}.`;
}
