// What is still missing before rows can be submitted, in words, each with the field it is about. Pure.
import type { BarisTampil } from "./baris.ts";
import { caraOf, type Ketikan, listKolomAngka } from "./ketikan.ts";
import { idMedan } from "./nama-medan.ts";

/** `ke` is the id of the field. */
export type ButirKurang = { readonly nama: string; readonly ke: string; readonly kalimat: readonly string[] };

/**
 * One entry for each row that cannot be submitted yet. `sebab` gives further reasons by key, as the server named them.
 */
export function listButirKurang(
  baris: readonly (Pick<BarisTampil, "kunci" | "indikator" | "aturan" | "kurang"> & { readonly ketikan: Ketikan })[],
  sebab: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly ButirKurang[] {
  return baris.flatMap((b) => {
    const kalimat = [...new Set([...b.kurang, ...(sebab.get(b.kunci) ?? [])])];
    if (kalimat.length === 0) return [];
    return [{ nama: b.indikator.nama, ke: idMedan(b.kunci, kolomTujuan(b)), kalimat }];
  });
}

// The duty of a plan of action is the only gap that is not about the figure.
function kolomTujuan({
  kurang,
  ketikan,
  aturan,
}: Pick<BarisTampil, "kurang" | "aturan"> & { readonly ketikan: Ketikan }): string {
  const hanyaNarasi = kurang.length > 0 && kurang.every((k) => k.startsWith("Rencana tindak lanjut"));
  if (hanyaNarasi) return "tindakLanjut";
  const kolom = listKolomAngka(aturan, caraOf(ketikan, aturan));
  return kolom.find((k) => (ketikan[k] ?? "").trim() === "") ?? kolom[0] ?? "cara";
}
