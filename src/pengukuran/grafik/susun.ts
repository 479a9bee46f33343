// The charts of capaian and serapan from the figures that the tables show. Pure; called by dashboards and reports alike,
// so what a screen draws and what a file draws is the same.
import { decimalPlaces } from "#inti";
import { selKosong } from "../sel.ts";
import type { IndikatorTahunan } from "../tahunan/tipe.ts";
import type { BarisCapaian, SelAngka } from "../tipe.ts";
import { type AcuanGrafik, berangka, type GambaranGrafik } from "./gambaran.ts";

const SERATUS: AcuanGrafik = { y: "100" };
// Every series has a cell per category, or the figures of the later ones would slip to others.
const TIDAK_ADA = selKosong({ jenis: "tidak_dijadwalkan" });

/** `desimal`: of percent, by the policy; without it, the most that a figure has. */
export type PerihalGrafik = { readonly judul: string; readonly desimal?: number };

/** Last year beside the semesters that the report reaches, each indikator once; null without any number. */
export function gambaranCapaian(
  perihal: PerihalGrafik,
  baris: readonly BarisCapaian[],
  tahun: number,
): GambaranGrafik | null {
  const unik = [...new Map(baris.map((b) => [b.indikator.id, b])).values()];
  return persen("batang_datar", perihal, {
    kategori: unik.map((b) => ({ kunci: b.indikator.kode, nama: b.indikator.nama })),
    seri: [
      { nama: `Tahun ${tahun - 1}`, nilai: unik.map((b) => b.lalu.capaian) },
      { nama: `Semester I ${tahun}`, nilai: unik.map((b) => b.capaian[0]) },
      { nama: `Semester II ${tahun}`, nilai: unik.map((b) => b.capaian[1]) },
    ],
  });
}

/** Capaian of each indikator, the years side by side. */
export function gambaranTahunan(perihal: PerihalGrafik, daftar: readonly IndikatorTahunan[]): GambaranGrafik | null {
  const tahun = daftar[0]?.tahun.map((t) => t.tahun) ?? [];
  return persen("batang_datar", perihal, {
    kategori: daftar.map((i) => ({ kunci: i.id, nama: i.nama })),
    seri: tahun.map((t, ke) => ({
      nama: `Tahun ${t}`,
      nilai: daftar.map((i) => i.tahun[ke]?.capaian ?? TIDAK_ADA),
    })),
  });
}

/** An indikator with its capaian at the end of every quarter so far. */
export type JalanIndikator = {
  readonly kunci: string;
  readonly nama: string;
  readonly jalan: readonly { readonly label: string; readonly sel: SelAngka }[];
};

/** Capaian of each indikator, the quarters of the first one side by side. */
export function gambaranTriwulan(perihal: PerihalGrafik, daftar: readonly JalanIndikator[]): GambaranGrafik | null {
  const label = daftar[0]?.jalan.map((j) => j.label) ?? [];
  return persen("batang_datar", perihal, {
    kategori: daftar.map(({ kunci, nama }) => ({ kunci, nama })),
    seri: label.map((nama, ke) => ({ nama, nilai: daftar.map((i) => i.jalan[ke]?.sel ?? TIDAK_ADA) })),
  });
}

/** One figure over the years, as a line; null with fewer than two numbers, which make none. */
export function gambaranTren(
  perihal: PerihalGrafik,
  titik: readonly { readonly label: string; readonly sel: SelAngka }[],
): GambaranGrafik | null {
  if (titik.filter((t) => t.sel.nilai !== null).length < 2) return null;
  return persen("garis", perihal, {
    kategori: titik.map(({ label }) => ({ kunci: label, nama: label })),
    seri: [{ nama: "Capaian rata-rata", nilai: titik.map((t) => t.sel) }],
  });
}

export type CapaianSerapan = {
  readonly kunci: string;
  readonly nama: string;
  readonly capaian: SelAngka;
  readonly serapan: SelAngka;
};

/** Capaian and serapan of each row, side by side. */
export function gambaranSerapan(perihal: PerihalGrafik, baris: readonly CapaianSerapan[]): GambaranGrafik | null {
  return persen("batang_datar", perihal, {
    kategori: baris.map(({ kunci, nama }) => ({ kunci, nama })),
    seri: [
      { nama: "Capaian", nilai: baris.map((b) => b.capaian) },
      { nama: "Serapan anggaran", nilai: baris.map((b) => b.serapan) },
    ],
  });
}

/** Serapan to the right, capaian upwards, a point for each row that has both. */
export function gambaranKuadran(
  perihal: PerihalGrafik,
  baris: readonly CapaianSerapan[],
  acuan: Required<AcuanGrafik>,
): GambaranGrafik | null {
  return persen(
    "sebar",
    perihal,
    {
      kategori: baris.map(({ kunci, nama }) => ({ kunci, nama })),
      seri: [
        { nama: "Serapan anggaran", nilai: baris.map((b) => b.serapan) },
        { nama: "Capaian", nilai: baris.map((b) => b.capaian) },
      ],
    },
    acuan,
  );
}

function persen(
  bentuk: GambaranGrafik["bentuk"],
  { judul, desimal }: PerihalGrafik,
  isi: Pick<GambaranGrafik, "kategori" | "seri">,
  acuan: AcuanGrafik = SERATUS,
): GambaranGrafik | null {
  return berangka({ bentuk, judul, satuan: "%", desimal: desimal ?? desimalTerbanyak(isi.seri), ...isi, acuan });
}

function desimalTerbanyak(seri: GambaranGrafik["seri"]): number {
  return Math.max(0, ...seri.flatMap((s) => s.nilai).map((sel) => (sel.nilai === null ? 0 : decimalPlaces(sel.nilai))));
}
