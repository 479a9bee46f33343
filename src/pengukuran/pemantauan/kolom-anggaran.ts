// Columns 5 to 15 of form E.81 for the money of one node (Rp): pure. Called by renja.ts.
import { formatRupiah, parseDecimal, subtract, toDecimalText } from "#inti";
import { sumRupiah } from "#perencanaan";
import { SEL_STRIP } from "../baris.ts";
import { selKosong } from "../sel.ts";
import { computeSerapan } from "../tahunan/serapan.ts";
import type { SelAngka, TanpaAngka } from "../tipe.ts";
import { type AnggaranTersedia, anggaranSampai } from "./anggaran.ts";
import type { KolomRenja } from "./tipe.ts";

/** An amount of rupiah (decimal text), or why there is none. */
type Uang = { readonly nilai: string } | { readonly sebab: TanpaAngka };

/**
 * One node: `sub` are the ids of its sub kegiatan with pagu in the year, `subLalu` of every sub kegiatan it ever had;
 * `tahunLalu` the years of the Renstra before. `renstra` is its pagu over all years of the Renstra.
 */
export type BahanKolomAnggaran = {
  readonly tahun: number;
  readonly tahunLalu: readonly number[];
  readonly pagu: string | null;
  readonly renstra: string | null;
  readonly adaRenstra: boolean;
  readonly sub: readonly string[];
  readonly subLalu: (id: string) => boolean;
  readonly anggaran: AnggaranTersedia;
};

/**
 * The columns. Money of a node is that of its sub kegiatan, and has no number until each of them reported: what nobody
 * reported never counts as 0.
 */
export function kolomAnggaran(bahan: BahanKolomAnggaran): KolomRenja {
  const { pagu, renstra } = bahan;
  const sampai = TRIWULAN.map((n) => uangSampai(bahan, n));
  const tahunIni = terakhir(sampai);
  const sampaiLalu = uangLalu(bahan);
  const sampaiKini = tambah(sampaiLalu, tahunIni);
  return {
    targetRenstra: selPagu(renstra),
    sampaiLalu: selUang(sampaiLalu),
    targetTahun: selPagu(pagu),
    triwulan: [bagian(sampai, 0), bagian(sampai, 1), bagian(sampai, 2), bagian(sampai, 3)],
    tahunIni: selUang(tahunIni),
    capaianTahun: selPersen(tahunIni, pagu),
    sampaiKini: selUang(sampaiKini),
    capaianRenstra: selPersen(sampaiKini, renstra),
  };
}

const TRIWULAN = [1, 2, 3, 4] as const;
const TIDAK_DIJADWALKAN: Uang = { sebab: { jenis: "tidak_dijadwalkan" } };
const BELUM: Uang = { sebab: { jenis: "belum_diisi" } };

function uangSampai({ tahun, sub, anggaran }: BahanKolomAnggaran, n: 1 | 2 | 3 | 4): Uang {
  const ada = anggaranSampai(anggaran, tahun, n);
  if (ada === null) return TIDAK_DIJADWALKAN;
  const nilai = sub.flatMap((id) => ada.nilai.get(id) ?? []);
  return sub.length === 0 || nilai.length < sub.length ? BELUM : { nilai: sumRupiah(nilai) };
}

// Without a Renstra nobody knows since when to add up. A year's end is what counts of each year: the figures are sums since 1 January.
function uangLalu({ tahunLalu, subLalu, anggaran, adaRenstra }: BahanKolomAnggaran): Uang {
  if (!adaRenstra) return BELUM;
  return tahunLalu.reduce<Uang>((jumlah, tahun) => {
    const ada = anggaranSampai(anggaran, tahun, 4);
    const nilai = [...(ada?.nilai ?? [])].flatMap(([id, n]) => (subLalu(id) ? [n] : []));
    return tambah(jumlah, nilai.length === 0 ? BELUM : { nilai: sumRupiah(nilai) });
  }, TIDAK_DIJADWALKAN);
}

/** What is not due adds nothing; what is due and missing leaves no sum. */
function tambah(a: Uang, b: Uang): Uang {
  if ("nilai" in a && "nilai" in b) return { nilai: sumRupiah([a.nilai, b.nilai]) };
  if ("sebab" in a && a.sebab.jenis === "tidak_dijadwalkan") return b;
  if ("sebab" in b && b.sebab.jenis === "tidak_dijadwalkan") return a;
  return "sebab" in a ? a : b;
}

/** The newest quarter with a number; else why the newest that was due has none. */
function terakhir(sampai: readonly Uang[]): Uang {
  const dijadwalkan = sampai.filter((u) => !("sebab" in u) || u.sebab.jenis !== "tidak_dijadwalkan");
  return dijadwalkan.findLast((u) => "nilai" in u) ?? dijadwalkan.at(-1) ?? TIDAK_DIJADWALKAN;
}

/** A quarter's own part: what was spent since the quarter that reported last. */
function bagian(sampai: readonly Uang[], i: number): SelAngka {
  const kini = sampai[i] ?? TIDAK_DIJADWALKAN;
  const sebelum = sampai.slice(0, i).findLast((u) => !("sebab" in u) || u.sebab.jenis !== "tidak_dijadwalkan");
  if (sebelum === undefined || "sebab" in kini) return selUang(kini);
  if ("nilai" in sebelum) {
    const desimal = Math.max(...[kini.nilai, sebelum.nilai].map((n) => n.split(".")[1]?.length ?? 0));
    const selisih = subtract(parseDecimal(kini.nilai), parseDecimal(sebelum.nilai));
    return selUang({ nilai: toDecimalText(selisih, desimal) });
  }
  const alasan = "realisasi anggaran triwulan sebelumnya belum diisi, sehingga bagian triwulan ini tidak diketahui";
  return selKosong({ jenis: "tidak_terdefinisi", alasan });
}

function selUang(uang: Uang): SelAngka {
  if ("sebab" in uang) return uang.sebab.jenis === "tidak_dijadwalkan" ? SEL_STRIP : selKosong(uang.sebab);
  return { teks: formatRupiah(uang.nilai), nilai: uang.nilai, kosong: null };
}

function selPagu(pagu: string | null): SelAngka {
  return selUang(pagu === null ? BELUM : { nilai: pagu });
}

function selPersen(uang: Uang, dasar: string | null): SelAngka {
  if ("sebab" in uang) return selUang(uang);
  return dasar === null ? selUang(BELUM) : computeSerapan(dasar, [{ pagu: dasar, nilai: uang.nilai }]).serapan;
}
