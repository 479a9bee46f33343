// What /laporan offers: kinds of reports, periods, and downloads. Pure; called by its loader and its form.
import { type IstilahTriwulan, labelPeriode, parsePeriode } from "#inti";
import { FORMAT_LAPORAN, JENIS_LAPORAN, type JenisLaporan, type KodeFormat, type MasaLaporan } from "#pelaporan";
import { withKueri } from "../muat/alamat.ts";
import { type Opsi, opsiPeriode } from "./opsi-periode.ts";

export type Unduhan = { readonly kode: KodeFormat; readonly label: string; readonly ke: string };

export const KODE_JENIS = JENIS_LAPORAN.map((j) => j.kode);

/** Whether a report is asked for with its appendix "Asal angka". */
export const ASAL = ["tidak", "ya"] as const;

/** The choices of the first list. @example opsiJenis()[0] // { nilai: "deck", label: "Paparan SAKIP" } */
export function opsiJenis(): readonly Opsi[] {
  return JENIS_LAPORAN.map(({ kode, nama }) => ({ nilai: kode, label: nama }));
}

/**
 * One download per format of the kind, for the report that is shown.
 * @example listUnduhan(getJenis("deck"), { pd: "disnaker", periode: "2024-S1" })[0]?.label // "Unduh PowerPoint (.pptx)"
 */
export function listUnduhan(
  { kode: jenis, format }: Pick<JenisLaporan, "kode" | "format">,
  { pd, tema, periode, asal }: PilihanLaporan,
): readonly Unduhan[] {
  return FORMAT_LAPORAN.filter(({ kode }) => format.includes(kode)).map(({ kode, nama, ekstensi }) => ({
    kode,
    label: `Unduh ${nama} (.${ekstensi})`,
    ke: withKueri("/laporan/unduh", { jenis, pd, tema, periode, asal, format: kode }),
  }));
}

type PilihanLaporan = {
  readonly pd: string;
  readonly tema?: string | undefined;
  readonly periode: string;
  readonly asal?: string | undefined;
};
type Kode = { readonly kode: string; readonly label: string };
type Kini = { readonly masa: string; readonly labelMasa: string; readonly istilahTriwulan: IstilahTriwulan };

/**
 * The periods to choose from: those with data, or the years or quarters these lie in; newest first, and the shown one
 * ahead of them where it has none.
 */
export function opsiMasa(masa: MasaLaporan, tersedia: readonly Kode[], kini: Kini): readonly Opsi[] {
  return opsiPeriode(kodeMasa(masa, tersedia, kini), { periode: kini.masa, labelPeriode: kini.labelMasa });
}

function kodeMasa(masa: MasaLaporan, tersedia: readonly Kode[], { istilahTriwulan }: Kini): readonly Kode[] {
  if (masa === "periode") return tersedia;
  const tahun = [...new Set(tersedia.map(({ kode }) => kode.slice(0, 4)))].toSorted().toReversed();
  const kode = masa === "tahun" ? tahun : tahun.flatMap((t) => [4, 3, 2, 1].map((n) => `${t}-TW${n}`));
  return kode.map((k) => ({ kode: k, label: labelPeriode(parsePeriode(k), istilahTriwulan) }));
}
