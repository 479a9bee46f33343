// Which condition of a theme a name in a file means: by code, by name, or by a name that BPS uses. Pure.
import { isSatuan } from "./satuan.ts";

/** What is known of a condition when a file is read. */
export type KondisiDikenal = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly versi: number;
};

/** A name taken apart: `inti` without brackets, `sebutan` every way it may be called, `satuan` what brackets say. */
export type NamaTerbaca = {
  readonly inti: string;
  readonly sebutan: readonly string[];
  readonly satuan: string | null;
};

// Names of one figure, as BPS, its tables and its press releases write them.
const SEPADAN: readonly (readonly string[])[] = [
  ["p0", "persentase penduduk miskin", "persentase kemiskinan", "tingkat kemiskinan", "angka kemiskinan"],
  ["p1", "indeks kedalaman kemiskinan", "indeks kedalaman", "kedalaman kemiskinan", "poverty gap index"],
  ["p2", "indeks keparahan kemiskinan", "indeks keparahan", "keparahan kemiskinan", "poverty severity index"],
  ["garis kemiskinan", "gk", "poverty line"],
  ["jumlah penduduk miskin", "penduduk miskin", "jumlah miskin", "jumlah orang miskin", "banyaknya penduduk miskin"],
  ["jumlah penduduk", "penduduk", "total penduduk", "banyaknya penduduk"],
];

/**
 * A name as a table writes it.
 * @example bacaNama("Jumlah Penduduk Miskin (Ribu Jiwa)") // { inti: "jumlah penduduk miskin", sebutan: [...], satuan: "Ribu Jiwa" }
 */
export function bacaNama(teks: string): NamaTerbaca {
  const kurung = [...teks.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map((k) => (k[1] ?? "").trim());
  const satuan = kurung.filter(isSatuan);
  const lain = kurung.filter((k) => k !== "" && !isSatuan(k)).map(rapikan);
  const inti = rapikan(teks.replace(/[([][^()[\]]*[)\]]/gu, " "));
  const tanpaTempat = inti.replace(/ (?:di |menurut )?(?:kabupaten|kota|kab|provinsi) .*$/u, "");
  return { inti, sebutan: [...new Set([inti, tanpaTempat, ...lain])], satuan: satuan[0] ?? null };
}

/** The conditions that a name may mean; one is the answer, none or several are for people to settle. */
export function cariKondisi<K extends KondisiDikenal>(nama: NamaTerbaca, kondisi: readonly K[]): readonly K[] {
  const { inti, sebutan } = nama;
  const persis = kondisi.filter((k) => rapikan(k.kode) === inti || bacaNama(k.nama).inti === inti);
  if (persis.length > 0) return persis;
  const grup = grupOf(sebutan);
  return kondisi.filter((k) => {
    const milik = [rapikan(k.kode), ...bacaNama(k.nama).sebutan];
    return milik.some((m) => sebutan.includes(m)) || grupOf(milik).some((g) => grup.includes(g));
  });
}

function grupOf(sebutan: readonly string[]): readonly (readonly string[])[] {
  return SEPADAN.filter((grup) => grup.some((g) => sebutan.includes(g)));
}

// "Prosentase" is how older documents spell it.
function rapikan(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bprosentase\b/gu, "persentase")
    .trim();
}
