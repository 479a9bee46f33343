// What the portal shows, counted from the summaries of all PD. Pure; called by the loader of /.
import { comparePeriode, parsePeriode } from "#inti";
import type { RingkasanPd } from "#pengukuran";
import type { RingkasanPemda } from "#pengukuran/server";

export type BarisPd = Pick<
  RingkasanPd,
  "periode" | "labelPeriode" | "jumlahIndikator" | "berangka" | "tanpaAngka" | "predikat" | "teksPagu" | "tidakCocok"
> & {
  readonly kode: string;
  readonly nama: string;
  /** Path of the total pagu's explanation, null where no pagu is set. */
  readonly jelaskanPagu: string | null;
};

export type TampilanBeranda = {
  readonly pemda: string;
  readonly tahun: number;
  /** Predikat from lowest to highest. */
  readonly skala: readonly string[];
  /** The newest period any PD has data for, with that PD; null when there is none. */
  readonly terbaru: { readonly kode: string; readonly label: string; readonly pd: string } | null;
  readonly jumlah: { readonly pd: number; readonly indikator: number; readonly terukur: number };
  /** PD with indikator in the year's plan, and those without. */
  readonly berisi: readonly BarisPd[];
  readonly kosong: readonly { readonly kode: string; readonly nama: string }[];
};

/** The portal's data. Sums count indikator; figures of different PD are never averaged. */
export function buildBeranda({ pemda, tahun, pd }: RingkasanPemda): TampilanBeranda {
  const berisi = pd.filter((r) => r.jumlahIndikator > 0 || r.totalPagu !== null);
  const sum = (ambil: (r: RingkasanPd) => number) => pd.reduce((n, r) => n + ambil(r), 0);
  return {
    pemda: pemda.nama,
    tahun,
    skala: (pd.find((r) => r.predikat.length > 0)?.predikat ?? []).map((p) => p.predikat).toReversed(),
    terbaru: findTerbaru(pd),
    jumlah: { pd: pd.length, indikator: sum((r) => r.jumlahIndikator), terukur: sum((r) => r.berangka) },
    berisi: berisi.map((r) => toBaris(r, tahun)),
    kosong: pd.filter((r) => !berisi.includes(r)).map(({ pd: { kode, nama } }) => ({ kode, nama })),
  };
}

// The newest by calendar; of PD that reach equally far, the first in printed order.
function findTerbaru(pd: readonly RingkasanPd[]): TampilanBeranda["terbaru"] {
  const berdata = pd.flatMap(({ pd: { kode }, periode, labelPeriode }) =>
    periode === null || labelPeriode === null ? [] : [{ kode: periode, label: labelPeriode, pd: kode }],
  );
  return berdata.toSorted((a, b) => comparePeriode(parsePeriode(b.kode), parsePeriode(a.kode)))[0] ?? null;
}

function toBaris(ringkasan: RingkasanPd, tahun: number): BarisPd {
  const { pd, periode, labelPeriode, jumlahIndikator, berangka, tanpaAngka, predikat, teksPagu, tidakCocok } =
    ringkasan;
  const jelaskanPagu = ringkasan.totalPagu === null ? null : `/jelaskan/pagu/${pd.kode}/${tahun}`;
  return {
    kode: pd.kode,
    nama: pd.nama,
    periode,
    labelPeriode,
    jumlahIndikator,
    berangka,
    tanpaAngka,
    predikat,
    teksPagu,
    tidakCocok,
    jelaskanPagu,
  };
}
