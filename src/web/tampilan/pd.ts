// What the page of a perangkat daerah shows. Pure; called by the loader of /pd/:kode.
import { lastMonth, parsePeriode } from "#inti";
import type { Pejabat } from "#organisasi";
import type { SelAngka } from "#pengukuran";
import type { PdRingkas } from "#pengukuran/server";
import type { BarisPrioritas } from "#perencanaan";
import { buildTampilan, type TampilanCapaian } from "./capaian/tampilan.ts";

export type TampilanPd = {
  readonly capaian: TampilanCapaian;
  readonly kepala: Pick<Pejabat, "nama" | "sebutan"> | null;
  readonly bidang: readonly string[];
  /** The newest semester that the report reaches: "Semester I 2024". */
  readonly semester: string;
  /** Indikator of sasaran and program, and how many of them have a capaian in that semester. */
  readonly jumlah: { readonly indikator: number; readonly terukur: number };
  /** Capaian of that semester by predikat, best first. */
  readonly predikat: readonly { readonly predikat: string; readonly jumlah: number }[];
  readonly pagu: { readonly teks: string; readonly jelaskan: string | null; readonly program: number };
  readonly prioritas: readonly BarisPrioritas[];
};

/** The page's data, from the PD's report, budget and priorities. */
export function buildTampilanPd({ laporan, anggaran, prioritas }: PdRingkas): TampilanPd {
  const capaian = buildTampilan(laporan, { tingkat: null, urut: "nomor", arah: "naik" });
  const ke = lastMonth(parsePeriode(capaian.periode)).nomor > 6 ? 1 : 0;
  const sel = capaianSemester(capaian, ke);
  const { kepala } = laporan;
  return {
    capaian,
    kepala: kepala === null ? null : { nama: kepala.nama, sebutan: kepala.sebutan },
    bidang: laporan.pd.bidang,
    semester: `Semester ${ke === 0 ? "I" : "II"} ${capaian.tahun}`,
    jumlah: { indikator: sel.length, terukur: sel.filter((s) => s.nilai !== null).length },
    predikat: countPredikat(capaian.skala, sel),
    pagu: {
      teks: anggaran.teksTotal,
      jelaskan: anggaran.total === null ? null : anggaran.jelaskan,
      program: anggaran.baris.length,
    },
    prioritas,
  };
}

// An indikator used by several nodes is one indikator.
function capaianSemester({ tabel }: TampilanCapaian, ke: 0 | 1): readonly SelAngka[] {
  const baris = tabel.flatMap((t) => t.baris.map((b) => b.baris));
  return [...new Map(baris.map((b) => [b.indikator.id, b.capaian[ke]])).values()];
}

function countPredikat(skala: readonly string[], sel: readonly SelAngka[]): TampilanPd["predikat"] {
  return skala.toReversed().map((predikat) => ({
    predikat,
    jumlah: sel.filter((s) => s.predikat === predikat).length,
  }));
}
