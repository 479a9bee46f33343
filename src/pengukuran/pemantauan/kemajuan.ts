// Figures that run over quarters and years, as form E.81 wants them: pure. The form adds up its columns; that is right for
// what accumulates only, so here the indikator's own aggregation decides.
import type { KebijakanCapaian } from "#organisasi";
import { agregasikan, desimalGabungan, type Indikator } from "#perencanaan";
import { indikatorBeku } from "../beku.ts";
import { computeCapaian } from "../capaian.ts";
import { bagianTerjadwal } from "../jadwal.ts";
import { resolveRealisasi } from "../realisasi.ts";
import { formatSelCapaian, selKosong } from "../sel.ts";
import type { TargetAngka } from "../target-periode.ts";
import type { BahanUkur, Capaian, Nilai, TanpaAngka } from "../tipe.ts";

const STRIP: TanpaAngka = { jenis: "tidak_dijadwalkan" };

/**
 * The realisasi of a year as far as it is published: the year's own where it is complete, else what its published parts
 * come to by the indikator's aggregation; why there is none where no part is.
 */
export function realisasiBerjalan(bahan: BahanUkur, tahun: number): Nilai {
  const kode = String(tahun);
  const utuh = resolveRealisasi(bahan, kode);
  if (utuh.ada) return utuh;
  const indikator = indikatorBeku(bahan, kode);
  const bagian = bagianTerjadwal(indikator, kode).map((k) => resolveRealisasi(bahan, k));
  const berangka = bagian.filter((b) => b.ada);
  const angka = agregasikan(
    indikator.agregasi,
    berangka.map((b) => b.angka),
  );
  return angka === undefined ? utuh : { ada: true, angka, desimal: desimalGabungan(indikator, berangka) };
}

/**
 * Years joined, oldest first: the last with a number where the end position counts; otherwise all of them, and no number
 * while one that was due has none. Years in which it was not measured are passed over.
 * @example gabungTahun({ agregasi: "akumulasi", desimal: 0 }, [dua, tiga]) // 5
 */
export function gabungTahun(indikator: Pick<Indikator, "agregasi" | "desimal">, tahun: readonly Nilai[]): Nilai {
  const diukur = tahun.filter((n) => n.ada || n.sebab.jenis !== "tidak_dijadwalkan");
  const berangka = diukur.filter((n) => n.ada);
  const kosong = diukur.find((n) => !n.ada);
  if (kosong !== undefined && (indikator.agregasi !== "posisi_akhir" || berangka.length === 0)) return kosong;
  const angka = agregasikan(
    indikator.agregasi,
    berangka.map((n) => n.angka),
  );
  if (angka === undefined) return { ada: false, sebab: STRIP };
  return { ada: true, angka, desimal: desimalGabungan(indikator, berangka) };
}

/** `realisasi` against a target of more than a period, by the rule and the policy of the year. */
export function capaianTerhadap(
  target: TargetAngka | undefined,
  realisasi: Nilai,
  { indikator, kebijakan }: { readonly indikator: Indikator; readonly kebijakan: KebijakanCapaian | undefined },
): Capaian {
  if (!realisasi.ada) return { ada: false, sebab: realisasi.sebab };
  if (target === undefined) return { ada: false, sebab: { jenis: "belum_diisi" } };
  if (kebijakan === undefined) {
    return {
      ada: false,
      sebab: { jenis: "tidak_terdefinisi", alasan: "kebijakan penghitungan capaian belum ditetapkan" },
    };
  }
  const { polaritas, aturanTurun } = indikator;
  return computeCapaian(target, realisasi.angka, { polaritas, aturanTurun, kebijakan });
}

/** The cell of a capaian that no page explains. */
export function selTanpaJelaskan(capaian: Capaian) {
  if (!capaian.ada) return selKosong(capaian.sebab);
  const { jelaskan: _, ...sel } = formatSelCapaian(capaian, "");
  return sel;
}
