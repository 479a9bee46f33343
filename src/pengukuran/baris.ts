// One row of the capaian table. Called by laporan.ts for each indikator of each node.
import type { KebijakanCapaian, Pemda, PerangkatDaerah } from "#organisasi";
import type { Indikator, Simpul } from "#perencanaan";
import { alamatJelaskan } from "./alamat.ts";
import { buildHitungUlang } from "./hitung-ulang.ts";
import { catatanJadwal, isDijadwalkan } from "./jadwal.ts";
import { formatSelCapaian, formatSelRealisasi, formatSelTarget, SEL_DI_LUAR, selKosong } from "./sel.ts";
import { resolveTarget, type TargetPeriode } from "./target-periode.ts";
import { bandingkanTercetak } from "./tercetak.ts";
import type { BahanUkur, BarisCapaian, HitungUlang, SelAngka, UkurTersimpan } from "./tipe.ts";
import { measure } from "./ukur.ts";

/** What all rows of a table share. `terjangkau`: whether the report reaches Semester I and II. */
export type LingkupBaris = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly kebijakan: KebijakanCapaian;
  readonly kebijakanLalu: KebijakanCapaian | undefined;
  readonly terjangkau: readonly [boolean, boolean];
};

/** One indikator of one node. `lalu` is the version that held in the year before, where there was one. */
export type BahanBaris = UkurTersimpan & {
  readonly nomor: number;
  readonly simpul: Simpul;
  readonly indikator: Indikator;
  readonly lalu: Indikator | undefined;
};

/** Target, realisasi and capaian of one period as cells. */
export type Tiga = {
  readonly target: SelAngka;
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  readonly ulang: HitungUlang | null;
};

/** The row of an indikator: last year, the year's target, and both semesters. */
export function buildBaris(bahan: BahanBaris, lingkup: LingkupBaris): BarisCapaian {
  const { nomor, simpul, indikator } = bahan;
  const { tahun, pemda } = lingkup;
  const catatan = catatanJadwal(indikator, tahun, pemda.istilahTriwulan);
  const targetTahun = selTargetPeriode(indikator, String(tahun), resolveTarget(indikator, String(tahun)));
  const { ulang: ulangLalu, ...lalu } = selLalu(bahan, lingkup);
  const s1 = selSemester(bahan, lingkup, 0);
  const s2 = selSemester(bahan, lingkup, 1);
  return {
    nomor,
    simpul: { kode: simpul.kode, nama: simpul.nama },
    indikator: { id: indikator.id, kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan },
    lalu,
    targetTahun: catatan === undefined ? targetTahun : { ...targetTahun, catatanJadwal: catatan },
    target: [s1.target, s2.target],
    realisasi: [s1.realisasi, s2.realisasi],
    capaian: [s1.capaian, s2.capaian],
    ulang: { lalu: ulangLalu, semester: [s1.ulang, s2.ulang] },
  };
}

function selLalu(bahan: BahanBaris, { pd, tahun, kebijakanLalu }: LingkupBaris): Tiga {
  if (bahan.lalu === undefined) return TAK_DIJADWALKAN;
  return selPeriode({ ...bahan, indikator: bahan.lalu }, pd, String(tahun - 1), kebijakanLalu);
}

function selSemester(bahan: BahanBaris, lingkup: LingkupBaris, urutan: 0 | 1): Tiga {
  const periode = `${lingkup.tahun}-S${urutan + 1}`;
  if (!isDijadwalkan(bahan.indikator, periode)) return TAK_DIJADWALKAN;
  if (!lingkup.terjangkau[urutan]) return DI_LUAR;
  return selPeriode(bahan, lingkup.pd, periode, lingkup.kebijakan);
}

/** The cell of what is not scheduled, and three of them. */
export const SEL_STRIP = selKosong({ jenis: "tidak_dijadwalkan" });
export const TAK_DIJADWALKAN: Tiga = { target: SEL_STRIP, realisasi: SEL_STRIP, capaian: SEL_STRIP, ulang: null };
const DI_LUAR: Tiga = { target: SEL_DI_LUAR, realisasi: SEL_DI_LUAR, capaian: SEL_DI_LUAR, ulang: null };

/** The three figures of an indikator in `periode`, each with its explanation, the capaian beside what a document prints. */
export function selPeriode(
  bahan: BahanUkur & Pick<UkurTersimpan, "tercetak">,
  pd: PerangkatDaerah,
  periode: string,
  kebijakan: KebijakanCapaian | undefined,
): Tiga {
  const { indikator, tercetak } = bahan;
  const hasil = measure(bahan, periode, kebijakan);
  const alamat = (besaran: "capaian" | "realisasi") => alamatJelaskan(besaran, pd.kode, indikator.kode, periode);
  const capaian = formatSelCapaian(hasil.capaian, alamat("capaian"));
  const pembanding = bandingkanTercetak(tercetak[periode] ?? [], hasil, hasil.indikator, hasil.kebijakan);
  return {
    target: selTargetPeriode(hasil.indikator, periode, hasil.target),
    realisasi: formatSelRealisasi(hasil.realisasi, hasil.indikator.satuan, alamat("realisasi")),
    capaian: pembanding === undefined ? capaian : { ...capaian, tercetak: pembanding },
    ulang: buildHitungUlang(hasil),
  };
}

function selTargetPeriode(indikator: Indikator, periode: string, target: TargetPeriode | undefined): SelAngka {
  if (target !== undefined) return formatSelTarget(target.target, indikator.satuan);
  return isDijadwalkan(indikator, periode) ? selKosong({ jenis: "belum_diisi" }) : SEL_STRIP;
}
