// Codes of the nomenklatur (Permendagri 90/2019 and its updates): how they are written, compared and found. Pure; used by
// search, plan checks, the importer and screens.
import type { JenisSimpul } from "./tipe.ts";

/** The levels of the list; `sub_kegiatan` is the last. */
export const JENIS_NOMENKLATUR = ["urusan", "bidang", "program", "kegiatan", "sub_kegiatan"] as const;
export type JenisNomenklatur = (typeof JENIS_NOMENKLATUR)[number];

/** The levels of a plan that carry a nomenklatur code. */
export const JENIS_BERNOMENKLATUR: ReadonlySet<JenisSimpul> = new Set(["program", "kegiatan", "sub_kegiatan"]);

/**
 * Which parts of the nomenklatur a kabupaten or kota may use: the common one, and the one of its special province.
 * @example cakupanWilayah("11.01") // ["umum", "aceh"]
 */
export function cakupanWilayah(kodeWilayah: string): readonly string[] {
  const provinsi = kodeWilayah.slice(0, 2);
  if (provinsi === "11") return ["umum", "aceh"];
  if (provinsi === "34") return ["umum", "diy"];
  return Number(provinsi) >= 91 ? ["umum", "papua"] : ["umum"];
}

/**
 * The code under which the nomenklatur lists a stored code: programme 01 (Penunjang) is printed once, as X.XX.01, and
 * each PD stores it with its main bidang.
 * @example kodeAcuan("2.07.01.2.01") // "X.XX.01.2.01"
 * @example kodeAcuan("2.07.03") // "2.07.03"
 */
export function kodeAcuan(kode: string): string {
  return kode.replace(/^\d\.\d{2}\.01(?=\.|$)/, "X.XX.01");
}

/**
 * The code as a PD stores it: X.XX becomes its main bidang.
 * @example kodeBerbidang("X.XX.01.2.01", "2.07") // "2.07.01.2.01"
 */
export function kodeBerbidang(kode: string, bidangUtama: string): string {
  return kode.replace(/^X\.XX(?=\.|$)/, bidangUtama);
}

/** The bidang urusan of a code. @example bidangKode("2.07.03.2.01") // "2.07" */
export function bidangKode(kode: string): string {
  return kode.slice(0, 4);
}

// Digits per part: urusan, bidang, program, kewenangan, kegiatan, sub kegiatan.
const LEBAR = [1, 2, 2, 1, 2, 4] as const;

/**
 * One way of writing for every code: parts joined by dots, zeros in front, sub kegiatan with four digits as since
 * Kepmendagri 050-5889/2021 (before that two). What is no code comes back trimmed.
 * @example normaliseKode("2.07.03.2.01.01") // "2.07.03.2.01.0001"
 * @example normaliseKode(" x.xx.1.2.1 ") // "X.XX.01.2.01"
 */
export function normaliseKode(teks: string): string {
  const rapi = teks.trim().toUpperCase();
  const bagian = rapi.split(/[.\s]+/).filter((b) => b !== "");
  if (bagian.length === 0 || bagian.length > LEBAR.length || !bagian.every((b) => /^(\d{1,4}|X{1,2})$/.test(b))) {
    return rapi;
  }
  return bagian.map((b, i) => (b.startsWith("X") ? b : padBagian(b, LEBAR[i] ?? 1))).join(".");
}

function padBagian(bagian: string, lebar: number): string {
  return bagian.replace(/^0+(?=\d)/, "").padStart(lebar, "0");
}

/**
 * Every way in which one code may stand in a list: as written, and a sub kegiatan with four and with two digits.
 * @example bentukKode("2.07.03.2.01.0001") // ["2.07.03.2.01.0001", "2.07.03.2.01.01"]
 */
export function bentukKode(kode: string): readonly string[] {
  const baku = normaliseKode(kode);
  const [, awal, nomor] = /^(.*\.)00(\d\d)$/.exec(baku) ?? [];
  const pendek = awal === undefined || baku.split(".").length !== LEBAR.length ? [] : [`${awal}${nomor}`];
  return [...new Set([kode, baku, ...pendek])];
}

/** Whether two codes name the same thing, however they are written. @example isKodeSama("2.7.3", "2.07.03") // true */
export function isKodeSama(satu: string, dua: string): boolean {
  return normaliseKode(satu) === normaliseKode(dua);
}

/** Order of a printed list. Negative when `satu` comes first. */
export function compareKode(satu: string, dua: string): number {
  const [a, b] = [normaliseKode(satu), normaliseKode(dua)];
  return a < b ? -1 : Number(a > b);
}

/**
 * The code one level up, or null above urusan. Kewenangan (the fourth part) is no level of its own.
 * @example indukKode("2.07.03.2.01") // "2.07.03"
 */
export function indukKode(kode: string): string | null {
  const bagian = normaliseKode(kode).split(".");
  if (bagian.length <= 1) return null;
  return bagian.slice(0, bagian.length === 5 ? 3 : -1).join(".");
}

/**
 * The level a code stands for, by its number of parts; null for anything that is no code.
 * @example jenisKode("2.07.03.2.01") // "kegiatan"
 */
export function jenisKode(kode: string): JenisNomenklatur | null {
  const baku = normaliseKode(kode);
  if (!/^(\d|X)(\.(\d\d|XX)(\.\d\d(\.\d(\.\d\d(\.\d{4})?)?)?)?)?$/.test(baku)) return null;
  return JENIS_MENURUT_BAGIAN[baku.split(".").length] ?? null;
}

// Kewenangan, the fourth part, is no level of its own.
const JENIS_MENURUT_BAGIAN: Readonly<Record<number, JenisNomenklatur>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "sub_kegiatan",
};

/**
 * The newest of some version labels: that of the latest year, which ends the label, then the greatest label.
 * @example versiTerbaru(["90/2019", "900.1.15.5-1317/2023"]) // "900.1.15.5-1317/2023"
 */
export function versiTerbaru(versi: readonly string[]): string | undefined {
  return versi.toSorted((a, b) => tahunVersi(b) - tahunVersi(a) || (a < b ? 1 : -1))[0];
}

function tahunVersi(versi: string): number {
  return Number(/(\d{4})\D*$/.exec(versi)?.[1] ?? 0);
}
