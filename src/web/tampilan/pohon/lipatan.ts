// Which branches of the pohon kinerja are folded: a list of codes in the address. Pure; called by the loader of /pohon.
import type { CabangPohon } from "#perencanaan";

/** Up to this many nodes the whole tree is shown at first; a larger one starts folded at its programmes. */
const SEMUA_TERBUKA = 60;

/** The codes of `?lipat=`; undefined when the address does not say, empty when everything is to be open. */
export type Lipatan = readonly string[] | undefined;

/**
 * Reads `?lipat=`, codes separated by commas.
 * @example readLipatan(new URLSearchParams("lipat=2.07.03,2.07.04")) // ["2.07.03", "2.07.04"]
 */
export function readLipatan(params: URLSearchParams): Lipatan {
  return params
    .get("lipat")
    ?.split(",")
    .filter((kode) => kode !== "");
}

/** The folded codes: those asked for that have children, or the programmes of a large tree when none are asked for. */
export function resolveLipatan(akar: readonly CabangPohon[], lipatan: Lipatan): readonly string[] {
  const induk = flatten(akar).filter((c) => c.anak.length > 0);
  if (lipatan !== undefined) return induk.filter((c) => lipatan.includes(c.kode)).map((c) => c.kode);
  if (flatten(akar).length <= SEMUA_TERBUKA) return [];
  return induk.filter((c) => c.jenis === "program").map((c) => c.kode);
}

/** The value of `?lipat=` with one branch folded or unfolded. @example toggleLipatan(["a"], "a") // "" */
export function toggleLipatan(terlipat: readonly string[], kode: string): string {
  const lain = terlipat.filter((k) => k !== kode);
  return (lain.length < terlipat.length ? lain : [...terlipat, kode]).join(",");
}

/** Every node of the branches, parents first. */
export function flatten(akar: readonly CabangPohon[]): readonly CabangPohon[] {
  return akar.flatMap((c) => [c, ...flatten(c.anak)]);
}
