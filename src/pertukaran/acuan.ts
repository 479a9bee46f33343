// What the checks need of the regulation data: names of wilayah, codes of the nomenklatur. Loaded by acuan.server.ts.
import type { JenisSimpul } from "#perencanaan";

export type ButirNomenklatur = { readonly jenis: string; readonly nama: string };

/**
 * `nomenklatur`: by version, then by code as printed (programme 01 under X.XX), only codes open to the pemda.
 * `terdaftar`: the pemda that this installation has already.
 */
export type Acuan = {
  readonly terdaftar: readonly { readonly slug: string; readonly pemdaId: number }[];
  readonly wilayah: ReadonlyMap<string, string>;
  readonly nomenklatur: ReadonlyMap<string, ReadonlyMap<string, ButirNomenklatur>>;
};

/** The levels that carry a nomenklatur code. */
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

/** The bidang urusan of a code. @example bidangKode("2.07.03.2.01") // "2.07" */
export function bidangKode(kode: string): string {
  return kode.slice(0, 4);
}

/**
 * The number of a pemda: its wilayah code without the dot.
 * @example pemdaIdOf("35.24") // 3524
 */
export function pemdaIdOf(kodeWilayah: string): number {
  return Number(kodeWilayah.replace(".", ""));
}
