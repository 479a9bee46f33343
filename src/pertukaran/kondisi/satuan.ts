// Units as BPS tables and themes write them, and what it takes to go from one to the other. Pure; called by the reader.
import { angkaFromInteger, divide, multiply, parseDecimal, toExactDecimalText } from "#inti";

/** A unit: `dasar` in one spelling, `skala` how many of them one counts (1.000 for "ribu jiwa"). */
export type SatuanTerbaca = { readonly dasar: string; readonly skala: bigint };

const SKALA: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:dalam\s+)?(?:ribu(?:an)?|rb|\(?000\)?)(?=\s|$)/u, 1_000n],
  [/^(?:dalam\s+)?(?:juta(?:an)?|jt)(?=\s|$)/u, 1_000_000n],
  [/^(?:dalam\s+)?(?:mili?ar(?:an)?|milyar)(?=\s|$)/u, 1_000_000_000n],
];
const SAMA: Readonly<Record<string, string>> = {
  persen: "%",
  persentase: "%",
  prosen: "%",
  percent: "%",
  orang: "jiwa",
  org: "jiwa",
  penduduk: "jiwa",
  rp: "rupiah",
  "rp.": "rupiah",
  idr: "rupiah",
  kap: "kapita",
  bln: "bulan",
  poin: "indeks",
  point: "indeks",
  nilai: "indeks",
  skor: "indeks",
};
const KATA_SATUAN = new Set([
  ...Object.keys(SAMA),
  ...Object.values(SAMA),
  "tahun",
  "rumah",
  "tangga",
  "keluarga",
  "kk",
  "unit",
  "desa",
]);

/**
 * A unit in one spelling, so that two ways of writing the same one are equal.
 * @example bacaSatuan("Ribu Jiwa") // { dasar: "jiwa", skala: 1000n }
 * @example bacaSatuan("Rp/kapita/bulan").dasar // "rupiah/kapita/bulan"
 */
export function bacaSatuan(teks: string): SatuanTerbaca {
  let sisa = teks
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/\s*\/\s*|\sper\s/gu, "/");
  let skala = 1n;
  for (const [pola, kali] of SKALA) {
    if (!pola.test(sisa)) continue;
    skala = kali;
    sisa = sisa.replace(pola, "").trim();
    break;
  }
  const dasar = sisa
    .split("/")
    .map((b) => SAMA[b.trim()] ?? b.trim())
    .join("/");
  return { dasar, skala };
}

/**
 * Whether a text in brackets names a unit rather than a part of the name. When in doubt it does: a unit that does not fit
 * is refused, one that is overlooked would be believed.
 * @example isSatuan("Ribu Jiwa") // true
 * @example isSatuan("Headcount") // false
 */
export function isSatuan(teks: string): boolean {
  const { dasar, skala } = bacaSatuan(teks);
  if (skala !== 1n) return true;
  return dasar.includes("/") || dasar.split(/\s/u).some((kata) => KATA_SATUAN.has(kata));
}

/** How many of the common unit one counts, in the file (`dari`) and in the theme (`ke`). */
export type HasilSatuan = { readonly ok: true; readonly dari: bigint; readonly ke: bigint } | { readonly ok: false };

/** How to get from the unit in the file to that of the theme; a scale alone ("ribu") counts the theme's own unit. */
export function cocokkanSatuan(berkas: string, tema: string): HasilSatuan {
  const [a, b] = [bacaSatuan(berkas), bacaSatuan(tema)];
  if (a.dasar !== b.dasar && a.dasar !== "") return { ok: false };
  return { ok: true, dari: a.skala, ke: b.skala };
}

/**
 * The number in the theme's unit; its digits stay as they are where nothing has to be converted.
 * @example konversi("166.35", { dari: 1000n, ke: 1n }) // "166350"
 */
export function konversi(nilai: string, { dari, ke }: { readonly dari: bigint; readonly ke: bigint }): string {
  if (dari === ke) return nilai;
  const hasil = divide(multiply(parseDecimal(nilai), angkaFromInteger(dari)), angkaFromInteger(ke));
  // Powers of ten: the quotient always ends.
  return toExactDecimalText(hasil) ?? nilai;
}
