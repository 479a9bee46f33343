// The capaian of each indikator by quarter: what small multiples draw. Pure; called by rekap-ringkas.server.ts.
import { labelSingkat, parsePeriode } from "#inti";
import type { KebijakanCapaian, Pemda } from "#organisasi";
import { type Indikator, indikatorOf, listSimpul, type RencanaPd } from "#perencanaan";
import { alamatJelaskan } from "../alamat.ts";
import { isDijadwalkan } from "../jadwal.ts";
import { formatSelCapaian } from "../sel.ts";
import type { SelAngka, UkurTersimpan } from "../tipe.ts";
import { measure } from "../ukur.ts";

/** One quarter: the period measured at its end ("2024-S1" for an indikator measured by semester). */
export type TitikTriwulan = {
  readonly triwulan: 1 | 2 | 3 | 4;
  readonly periode: string;
  readonly label: string;
  readonly sel: SelAngka;
};
export type SeriTriwulan = {
  readonly kode: string;
  readonly nama: string;
  readonly jenis: Indikator["jenis"];
  readonly titik: readonly TitikTriwulan[];
};

export type BahanTriwulan = {
  readonly rencana: RencanaPd;
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly istilah: Pemda["istilahTriwulan"];
};

const TRIWULAN = [1, 2, 3, 4] as const;

/** One series per indikator of sasaran and programme, each indikator once, in the order of the plan. */
export function buildSeriTriwulan(bahan: BahanTriwulan): readonly SeriTriwulan[] {
  const { rencana } = bahan;
  const simpul = [...listSimpul(rencana, "sasaran"), ...listSimpul(rencana, "program")];
  const unik = new Map(simpul.flatMap((s) => indikatorOf(rencana, s)).map((i) => [i.id, i]));
  return [...unik.values()].map((indikator) => ({
    kode: indikator.kode,
    nama: indikator.nama,
    jenis: indikator.jenis,
    titik: TRIWULAN.map((triwulan) => toTitik(bahan, indikator, triwulan)),
  }));
}

/**
 * The shortest period that ends with the quarter and in which the indikator is due; the quarter itself when none is.
 * @example periodeAkhir({ ...indikator, jadwal: ["2024-S1"] }, 2024, 2) // "2024-S1"
 */
export function periodeAkhir(indikator: Indikator, tahun: number, triwulan: 1 | 2 | 3 | 4): string {
  const sendiri = `${tahun}-TW${triwulan}`;
  const calon = [
    sendiri,
    ...(triwulan % 2 === 0 ? [`${tahun}-S${triwulan / 2}`] : []),
    ...(triwulan === 4 ? [String(tahun)] : []),
  ];
  return calon.find((kode) => isDijadwalkan(indikator, kode)) ?? sendiri;
}

function toTitik(
  { rencana, ukur, kebijakan, istilah }: BahanTriwulan,
  indikator: Indikator,
  triwulan: TitikTriwulan["triwulan"],
): TitikTriwulan {
  const periode = periodeAkhir(indikator, rencana.tahun, triwulan);
  const terukur = ukur[indikator.id] ?? { realisasi: {}, tercetak: {} };
  const { capaian } = measure({ ...terukur, indikator }, periode, kebijakan);
  const jelaskan = alamatJelaskan("capaian", rencana.pd.kode, indikator.kode, periode);
  const label = labelSingkat(parsePeriode(periode), istilah);
  return { triwulan, periode, label, sel: formatSelCapaian(capaian, jelaskan) };
}
