// What the checks need of the regulation data: names of wilayah, codes of the nomenklatur. Loaded by acuan.server.ts.
import type { DaftarNomenklatur } from "#perencanaan";

/**
 * `nomenklatur`: by version, then by code as printed (programme 01 under X.XX), only codes open to the pemda.
 * `terdaftar`: the pemda that this installation has already.
 */
export type Acuan = {
  readonly terdaftar: readonly { readonly slug: string; readonly pemdaId: number }[];
  readonly wilayah: ReadonlyMap<string, string>;
  readonly nomenklatur: DaftarNomenklatur;
};

/**
 * The number of a pemda: its wilayah code without the dot.
 * @example pemdaIdOf("35.24") // 3524
 */
export function pemdaIdOf(kodeWilayah: string): number {
  return Number(kodeWilayah.replace(".", ""));
}
