// The deck's capaian tables of one PD: pure, from everything already loaded. Called by the report use case and tests.
import { labelPeriode, labelSampai, parsePeriode } from "#inti";
import {
  findKebijakan,
  type KebijakanCapaian,
  kalimatKebijakan,
  type Pejabat,
  type Pemda,
  type PerangkatDaerah,
  pilihKebijakan,
  sebutanAturanTurun,
} from "#organisasi";
import { indikatorOf, listSimpul, type RencanaPd } from "#perencanaan";
import { buildBaris, type LingkupBaris } from "./baris.ts";
import { isTerjangkau } from "./jangkauan.ts";
import { listTemuan } from "./temuan.ts";
import type { BarisCapaian, LaporanCapaian, UkurTersimpan } from "./tipe.ts";

/** Everything the tables are made from. `kebijakan` holds every policy up to the year; `ukur` is by indikator id. */
export type BahanLaporan = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kepala: Pejabat | null;
  readonly periode: string;
  readonly rencana: RencanaPd;
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
  readonly kebijakan: readonly KebijakanCapaian[];
};

/**
 * The capaian tables for the year of `periode`: last year, the year's target, and the semesters that `periode` reaches
 * (those ending with or before it); later semesters stay empty. Each year follows the policy of that year.
 * @throws Galat `masukan` for an unreadable `periode`; `tidak_ditemukan` when the year has no policy.
 */
export function buildLaporanCapaian(bahan: BahanLaporan): LaporanCapaian {
  const { pemda, pd, kepala, periode } = bahan;
  const p = parsePeriode(periode);
  const tahun = Number(periode.slice(0, 4));
  const kebijakan = pilihKebijakan(bahan.kebijakan, tahun);
  const lingkup = buildLingkup(bahan, tahun, kebijakan);
  const sasaran = barisSimpul(bahan, lingkup, "sasaran");
  const program = barisSimpul(bahan, lingkup, "program");
  return {
    pemda,
    pd,
    kepala,
    periode,
    tahun,
    labelPeriode: labelPeriode(p, pemda.istilahTriwulan),
    labelSampai: labelSampai(p, pemda.istilahTriwulan),
    kebijakan,
    sasaran,
    program,
    temuan: listTemuan([...sasaran, ...program], lingkup),
    catatanKebijakan: catatanKebijakan(bahan, lingkup),
  };
}

function buildLingkup(bahan: BahanLaporan, tahun: number, kebijakan: KebijakanCapaian): LingkupBaris {
  return {
    pemda: bahan.pemda,
    pd: bahan.pd,
    tahun,
    kebijakan,
    kebijakanLalu: findKebijakan(bahan.kebijakan, tahun - 1),
    terjangkau: [isTerjangkau(`${tahun}-S1`, bahan.periode), isTerjangkau(`${tahun}-S2`, bahan.periode)],
  };
}

function barisSimpul(
  { rencana, ukur }: BahanLaporan,
  lingkup: LingkupBaris,
  jenis: "sasaran" | "program",
): readonly BarisCapaian[] {
  return listSimpul(rencana, jenis)
    .filter((simpul) => indikatorOf(rencana, simpul).length > 0)
    .flatMap((simpul, i) =>
      indikatorOf(rencana, simpul).map((indikator) => {
        const terukur = ukur[indikator.id] ?? { realisasi: {}, tercetak: {} };
        const lalu = rencana.indikatorLalu?.[indikator.id];
        return buildBaris({ ...terukur, nomor: i + 1, simpul, indikator, lalu }, lingkup);
      }),
    );
}

function catatanKebijakan({ rencana }: BahanLaporan, lingkup: LingkupBaris): readonly string[] {
  const { tahun, kebijakan } = lingkup;
  const khusus = Object.values(rencana.indikator).flatMap(({ nama, aturanTurun }) =>
    aturanTurun === null ? [] : [`${nama}: capaian = ${sebutanAturanTurun(aturanTurun)}.`],
  );
  return [...kalimatKebijakan(kebijakan, tahun), ...catatanLalu(lingkup), ...khusus];
}

function catatanLalu({ tahun, kebijakan, kebijakanLalu }: LingkupBaris): readonly string[] {
  const lalu = tahun - 1;
  if (kebijakanLalu === undefined) {
    return [`Capaian Tahun ${lalu} tidak dihitung karena kebijakan penghitungannya belum ditetapkan.`];
  }
  if (kebijakanLalu.tahun === kebijakan.tahun || kebijakanLalu.tahun === lalu) return [];
  return [`Capaian Tahun ${lalu} dihitung menurut kebijakan Tahun ${kebijakanLalu.tahun}.`];
}
