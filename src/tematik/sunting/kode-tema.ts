// Which code a row gets: the typed one, the one it has, or one made from its name. Pure; asked by every edit of a row
// that has a code.
import { Galat } from "#inti";
import { susunKode } from "./isian-dasar.ts";

type Berkode = { readonly id: string; readonly kode: string };

/**
 * The code of a row among its siblings. Left empty, a row keeps its code and a new one gets one from its name.
 * @throws Galat `bentrok` when another row has the typed code.
 * @example pilihKode({ id: null, kode: null, nama: "Gizi Buruk", apa: "kondisi" }, []) // "gizi-buruk"
 */
export function pilihKode(
  diminta: { readonly id: string | null; readonly kode: string | null; readonly nama: string; readonly apa: string },
  saudara: readonly Berkode[],
): string {
  const { id, kode, nama, apa } = diminta;
  const lain = saudara.filter((s) => s.id !== id);
  const dipakai = new Set(lain.map((s) => s.kode));
  if (kode === null) return saudara.find((s) => s.id === id)?.kode ?? susunKode(nama, dipakai);
  if (!dipakai.has(kode)) return kode;
  throw new Galat("bentrok", `Kode "${kode}" sudah dipakai ${apa} lain. Pilih kode lain, atau kosongkan.`);
}
