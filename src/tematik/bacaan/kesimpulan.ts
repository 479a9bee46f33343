// "Is it working?" in cautious sentences: where a condition went, where the money went, side by side. No rule here claims a
// cause. Pure; called by bacaan.ts.
import { compare, formatRupiah, parseDecimal } from "#inti";
import type { UangKerangka } from "../kerangka/tipe-kerangka.ts";
import type { DeretKondisi, TitikKondisi } from "../kondisi/tipe-deret.ts";
import type { ArahKondisi } from "../tipe.ts";

/** Where a series went: in the wanted direction, against it, nowhere; or not to be told, with too few or no values. */
export type ArahDeret = "searah" | "berlawanan" | "tetap" | "tanpa_arah" | "satu_nilai" | "tanpa_nilai";

/** Money tagged for the theme in a year; null where nothing was tagged. */
export type UangTahun = { readonly tahun: number; readonly uang: UangKerangka | null };

/** Said once beside all of them: reading side by side proves nothing. */
export const BATAS_KESIMPULAN =
  "Kondisi, uang, dan keluaran dibaca berdampingan; ini tidak membuktikan bahwa yang satu menyebabkan yang lain.";

/**
 * Where the series went from its first value to its last, against the wanted direction.
 * @example arahDeret(deret) // "searah"
 */
export function arahDeret({ kondisi, titik }: DeretKondisi): ArahDeret {
  const [awal, akhir, banyak] = ujung(titik);
  if (awal === undefined || akhir === undefined) return "tanpa_nilai";
  if (banyak === 1) return "satu_nilai";
  const gerak = geser(awal, akhir);
  if (gerak === null) return "tetap";
  return kondisi.arah === null ? "tanpa_arah" : gerak === kondisi.arah ? "searah" : "berlawanan";
}

/** What the series says, in one sentence. */
export function kalimatKondisi(deret: DeretKondisi): string {
  const { kondisi, titik } = deret;
  const [awal, akhir, banyak] = ujung(titik);
  if (awal === undefined || akhir === undefined) return `${kondisi.nama} belum mempunyai nilai.`;
  if (banyak === 1) {
    return `${kondisi.nama} baru mempunyai satu nilai, ${sebut(akhir)}; arah perubahannya belum dapat dibaca.`;
  }
  const gerak = geser(awal, akhir);
  if (gerak === null) return `${kondisi.nama} tetap ${akhir.sel.teks} dari ${awal.tahun} ke ${akhir.tahun}.`;
  const pindah = `${kondisi.nama} ${gerak} dari ${sebut(awal)} ke ${sebut(akhir)}`;
  if (kondisi.arah === null) return `${pindah}; arah yang diharapkan belum ditetapkan.`;
  return gerak === kondisi.arah
    ? `${pindah}, sesuai arah yang diharapkan.`
    : `${pindah}, padahal diharapkan ${kondisi.arah}.`;
}

/** What the tagged money of the years says, in one sentence. `sampai` is the year that is read. */
export function kalimatUang(uang: readonly UangTahun[], sampai: number): string {
  const ada = uang.flatMap(({ tahun, uang: isi }) => (isi === null ? [] : [{ tahun, ...isi }]));
  const [awal, akhir] = [ada.at(0), ada.at(-1)];
  if (awal === undefined || akhir === undefined) return `Belum ada anggaran bertanda sampai Tahun ${sampai}.`;
  const terpakai =
    akhir.realisasi === null
      ? `realisasi Tahun ${akhir.tahun} belum dilaporkan`
      : `realisasi Tahun ${akhir.tahun} ${formatRupiah(akhir.realisasi)}`;
  if (awal === akhir) {
    return `Anggaran bertanda baru ada untuk Tahun ${akhir.tahun}, ${formatRupiah(akhir.nilai)}; ${terpakai}.`;
  }
  const urut = compare(parseDecimal(awal.nilai), parseDecimal(akhir.nilai));
  const gerak = urut === 0 ? "tetap" : urut < 0 ? "naik" : "turun";
  return `Anggaran bertanda ${gerak} dari ${formatRupiah(awal.nilai)} (${awal.tahun}) ke ${formatRupiah(akhir.nilai)} (${akhir.tahun}); ${terpakai}.`;
}

/** The answer to "is it working?" in one sentence over all conditions. */
export function kalimatBerhasil(deret: readonly DeretKondisi[]): string {
  const arah = deret.map(arahDeret);
  const banyak = (dicari: ArahDeret) => arah.filter((a) => a === dicari).length;
  const [searah, berlawanan, tetap] = [banyak("searah"), banyak("berlawanan"), banyak("tetap")];
  if (searah + berlawanan + tetap === 0) {
    return "Belum dapat dibaca: setiap kondisi memerlukan arah yang diharapkan dan nilai sedikitnya dua tahun.";
  }
  const bagian = [
    ...(searah > 0 ? [`${searah} kondisi bergerak sesuai arah yang diharapkan`] : []),
    ...(berlawanan > 0 ? [`${berlawanan} berlawanan`] : []),
    ...(tetap > 0 ? [`${tetap} tetap`] : []),
  ];
  const sisa = arah.length - searah - berlawanan - tetap;
  return `${bagian.join(", ")}${sisa > 0 ? `; ${sisa} belum dapat dibaca arahnya` : ""}.`;
}

function ujung(titik: readonly TitikKondisi[]): readonly [TitikKondisi | undefined, TitikKondisi | undefined, number] {
  const ada = titik.filter((t) => t.sel.nilai !== null);
  return [ada.at(0), ada.at(-1), ada.length];
}

function geser(awal: TitikKondisi, akhir: TitikKondisi): ArahKondisi | null {
  if (awal.sel.nilai === null || akhir.sel.nilai === null) return null;
  const urut = compare(parseDecimal(awal.sel.nilai), parseDecimal(akhir.sel.nilai));
  return urut === 0 ? null : urut < 0 ? "naik" : "turun";
}

const sebut = ({ sel, tahun }: TitikKondisi) => `${sel.teks} (${tahun})`;
