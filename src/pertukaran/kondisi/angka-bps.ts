// Numbers in the cells of a statistics table: Indonesian or plain notation, one for the whole file, and the marks that
// stand for "no value". Pure; called by the reader.
import type { Sel } from "../buku/sel.ts";

/** Which character divides what: "id" 166.350,5 and "polos" 166,350.5. */
export type Notasi = "id" | "polos";

const TANDA_KOSONG = /^(?:[-–—−]+|…|\.{2,}|n\.?\s?a\.?|n\/a|x|tidak tersedia|belum tersedia)$/iu;

/** Whether a cell says that there is no value. @example isTandaKosong("…") // true */
export function isTandaKosong(teks: string): boolean {
  return TANDA_KOSONG.test(teks.trim());
}

/** A number taken apart from what stands around it: "Rp419.309/kapita/bulan" is 419.309 with "rupiah/kapita/bulan". */
export type BadanAngka = { readonly badan: string; readonly satuan: string | null };

/**
 * The digits of a cell and the unit beside them; null where it is no number at all. Marks of preliminary figures ("*",
 * "r") are not part of it.
 * @example bacaBadan("13,86 %") // { badan: "13,86", satuan: "%" }
 */
export function bacaBadan(teks: string): BadanAngka | null {
  const rapi = teks.replace(/\s+/gu, " ").replace(/\*+$/u, "").trim();
  const bagian = /^([-−]?)\s*(rp\.?|idr)?\s*([-−]?\d[\d.,]*(?: \d{3}(?!\d))*(?:[.,]\d+)?)\s*([%\p{L}(/].*)?$/iu.exec(
    rapi,
  );
  if (bagian === null) return null;
  const [, tanda = "", uang, angka = "", ekor = ""] = bagian;
  const badan = `${tanda}${angka}`.replace("−", "-").replaceAll(" ", "");
  const satuan = `${uang === undefined ? "" : "rupiah"}${ekor.replace(/^\((.*)\)$/u, "$1").trim()}`;
  return { badan, satuan: satuan === "" || /^r$/iu.test(satuan) ? null : satuan };
}

const POLA_ID = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
const POLA_POLOS = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** Which notations read the digits, and whether they read the same. @example notasiOf("13.86") // "polos" */
export function notasiOf(badan: string): Notasi | "sama" | "ganda" | "rusak" {
  const [id, polos] = [POLA_ID.test(badan), POLA_POLOS.test(badan)];
  if (id && polos) return /[.,]/u.test(badan) ? "ganda" : "sama";
  if (id) return "id";
  return polos ? "polos" : "rusak";
}

/** The canonical decimal, or null where the notation does not read it. @example toNilai("166.350", "id") // "166350" */
export function toNilai(badan: string, notasi: Notasi): string | null {
  if (!(notasi === "id" ? POLA_ID : POLA_POLOS).test(badan)) return null;
  const kanonik = notasi === "id" ? badan.replaceAll(".", "").replace(",", ".") : badan.replaceAll(",", "");
  const tanpaNol = kanonik.replace(/^(-?)0+(?=\d)/u, "$1");
  return /^-0(?:\.0*)?$/u.test(tanpaNol) ? tanpaNol.slice(1) : tanpaNol;
}

/**
 * The notation of a file: what its unambiguous numbers are written in, Indonesian where none tells. `bukti` names two
 * cells where both are used, and then there is no answer.
 */
export function pilihNotasi<T extends { readonly badan: string }>(
  angka: readonly T[],
): { readonly notasi: Notasi; readonly pasti: boolean } | { readonly notasi: null; readonly bukti: readonly [T, T] } {
  const id = angka.find((a) => notasiOf(a.badan) === "id");
  const polos = angka.find((a) => notasiOf(a.badan) === "polos");
  if (id !== undefined && polos !== undefined) return { notasi: null, bukti: [id, polos] };
  if (polos !== undefined) return { notasi: "polos", pasti: true };
  return { notasi: "id", pasti: id !== undefined || angka.every((a) => notasiOf(a.badan) === "sama") };
}

/**
 * A year as tables head their columns: "2021", "Tahun 2021", "2021*"; null for anything else.
 * @example bacaTahun({ jenis: "teks", teks: "2021*)" }) // 2021
 */
export function bacaTahun(sel: Sel | undefined): number | null {
  const teks = sel?.jenis === "angka" ? sel.nilai : sel?.jenis === "teks" ? sel.teks : "";
  const cocok = /^(?:tahun\s+)?((?:19|20|21)\d\d)\s*(?:\*{1,3}|r|e)?\)?$/iu.exec(teks.trim());
  return cocok === null ? null : Number(cocok[1]);
}
