// The one rule about the row that stands for the whole pemda: it plans, but it is no perangkat daerah. Pure.
import type { PerangkatDaerah } from "./tipe.ts";

/**
 * The perangkat daerah among rows that may hold the pemda too. Whatever counts, lists or averages perangkat daerah goes
 * through here; whatever finds one by its code or its id does not.
 * @example withoutPemda([disnaker, { ...disnaker, jenis: "pemda" }]).length // 1
 */
export function withoutPemda<T extends Pick<PerangkatDaerah, "jenis">>(daftar: readonly T[]): readonly T[] {
  return daftar.filter((pd) => pd.jenis !== "pemda");
}
