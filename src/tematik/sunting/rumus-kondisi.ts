// What a formula of a condition may be: readable, over other conditions of the theme, and never over itself in a circle.
import { parseRumus, variablesOf } from "#inti";

/** A condition as formulas see it. */
export type KondisiBerumus = { readonly kode: string; readonly rumus: string | null };

/** The name of a condition in formulas: its code with "_" for "-". @example namaVariabel("jumlah-miskin") // "jumlah_miskin" */
export function namaVariabel(kode: string): string {
  return kode.replaceAll("-", "_");
}

/** The names a formula refers to; none for a formula that cannot be read. @example variabelRumus("a / b * 100") // ["a", "b"] */
export function variabelRumus(rumus: string | null): readonly string[] {
  const hasil = rumus === null ? null : parseRumus(rumus);
  return hasil?.ok === true ? variablesOf(hasil.ekspresi) : [];
}

/**
 * What is wrong with the formula of `kondisi`, or null. `lain` are the other conditions of the theme.
 * @example periksaRumusKondisi({ kode: "p0", rumus: "a / b" }, [{ kode: "a", rumus: null }])
 * // 'Rumus menyebut "b", padahal tema ini tidak mempunyai kondisi berkode b. Yang ada: a.'
 */
export function periksaRumusKondisi(kondisi: KondisiBerumus, lain: readonly KondisiBerumus[]): string | null {
  if (kondisi.rumus === null) return null;
  const hasil = parseRumus(kondisi.rumus);
  if (!hasil.ok) return `Rumus belum terbaca. ${hasil.pesan} ${hasil.saran}`;
  const sendiri = namaVariabel(kondisi.kode);
  const variabel = variablesOf(hasil.ekspresi);
  if (variabel.includes(sendiri)) return "Rumus tidak boleh menyebut kondisinya sendiri.";
  if (variabel.length === 0)
    return "Rumus harus menyebut setidaknya satu kondisi lain. Isi nilainya bila berupa angka tetap.";
  const ada = new Map(lain.map((k) => [namaVariabel(k.kode), k]));
  const asing = variabel.find((v) => !ada.has(v));
  if (asing !== undefined) {
    const daftar = [...ada.keys()].join(", ") || "belum satu pun";
    const kode = asing.replaceAll("_", "-");
    return `Rumus menyebut "${asing}", padahal tema ini tidak mempunyai kondisi berkode ${kode}. Yang ada: ${daftar}.`;
  }
  return isBerputar(sendiri, variabel, ada)
    ? "Rumus ini berputar: kondisi yang disebutnya dihitung dari kondisi ini."
    : null;
}

/** Whether the way through the formulas leads back to `tujuan`. */
function isBerputar(tujuan: string, awal: readonly string[], kondisi: ReadonlyMap<string, KondisiBerumus>): boolean {
  const dilihat = new Set<string>();
  const antre = [...awal];
  for (let nama = antre.pop(); nama !== undefined; nama = antre.pop()) {
    if (nama === tujuan) return true;
    if (dilihat.has(nama)) continue;
    dilihat.add(nama);
    antre.push(...variabelRumus(kondisi.get(nama)?.rumus ?? null));
  }
  return false;
}
