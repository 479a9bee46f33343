// What a document decides: which years and periods its workbook shows and changes. Pure.
import { comparePeriode, parsePeriode } from "#inti";
import { bagianKunci, type LingkupNaskah, type Naskah } from "#perencanaan";

export type RuangDokumen = {
  /** `renja`: one year with periods; otherwise years. */
  readonly renja: boolean;
  /** Years (or periods of the Renja's year) of targets, in order. */
  readonly target: readonly string[];
  /** Years of pagu, in order. */
  readonly pagu: readonly string[];
  /** Periods in which an indikator may be measured; empty unless Renja. */
  readonly jadwal: readonly string[];
};

const BAGIAN_TAHUN = ["TW1", "TW2", "S1", "TW3", "TW4", "S2"] as const;

/** The years and periods of a document; periods that the plan uses besides the usual ones (months) are shown too. */
export function ruangDokumen({ dokumen }: LingkupNaskah, naskah: Naskah): RuangDokumen {
  const { jenis, tahunMulai, tahunSelesai, tahunDasar } = dokumen;
  if (jenis !== "renja") {
    return {
      renja: false,
      target: listTahun(tahunDasar ?? tahunMulai, tahunSelesai),
      pagu: listTahun(tahunMulai, tahunSelesai),
      jadwal: [],
    };
  }
  const tahun = String(tahunMulai);
  const dipakai = [
    ...[...naskah.target.keys()].map((kunci) => bagianKunci(kunci)[1]),
    ...[...naskah.jadwal].flatMap(([, { periode }]) => periode),
  ].filter((p) => p.startsWith(tahun));
  const semua = [...new Set([tahun, ...BAGIAN_TAHUN.map((b) => `${tahun}-${b}`), ...dipakai])];
  const urut = semua.toSorted((a, b) => comparePeriode(parsePeriode(a), parsePeriode(b)));
  const periode = [tahun, ...urut.filter((p) => p !== tahun)];
  return { renja: true, target: periode, pagu: [tahun], jadwal: periode };
}

function listTahun(dari: number, sampai: number): readonly string[] {
  return Array.from({ length: sampai - dari + 1 }, (_, i) => String(dari + i));
}
