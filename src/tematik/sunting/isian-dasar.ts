// The fields that forms about themes have in common, as zod pieces. Used by the schemas of this folder.
import { z } from "zod";

/** A text that must be there, trimmed, with its name for the message. */
export const teksWajib = (nama: string, panjang = 1000) =>
  z
    .string(`${nama} belum diisi.`)
    .trim()
    .min(1, `${nama} belum diisi.`)
    .max(panjang, `${nama} paling panjang ${panjang} karakter.`);

/** A text that may be left empty: null then. */
export const teksPilihan = (nama: string, panjang = 4000) =>
  z
    .string()
    .trim()
    .max(panjang, `${nama} paling panjang ${panjang} karakter.`)
    .nullish()
    .transform((isi) => (isi === undefined || isi === null || isi === "" ? null : isi));

/** A code in addresses and formulas. Left empty: null, and the code is made from the name. */
export const KodePilihan = teksPilihan("Kode", 40).refine(
  (kode) => kode === null || /^[a-z0-9][a-z0-9-]*$/.test(kode),
  "Kode hanya memuat huruf kecil, angka, dan tanda hubung, misalnya gizi-buruk.",
);

const TAK_DIKENAL = "Baris itu tidak dikenal. Muat ulang halaman, lalu coba lagi.";
/** A row by its id. */
export const IdBaris = z.guid(TAK_DIKENAL);
/** A row by its id; "" or null for a new one. */
export const IdBarisBaru = z.union([z.literal("").transform(() => null), z.null(), IdBaris], TAK_DIKENAL);
/** The version of the row that the editor saw; 0 for a new one. */
export const VersiDilihat = z.coerce.number(TAK_DIKENAL).int(TAK_DIKENAL).min(0, TAK_DIKENAL);

/**
 * A code from a name that no other row has: its words, without accents and signs, at most 40 characters.
 * @example susunKode("Gizi Buruk & Stunting", new Set()) // "gizi-buruk-stunting"
 * @example susunKode("Gizi", new Set(["gizi"])) // "gizi-2"
 */
export function susunKode(nama: string, dipakai: ReadonlySet<string>): string {
  const kata = nama
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["baris"];
  let dasar = "";
  for (const k of kata) {
    if (dasar.length + k.length >= 36) break;
    dasar = dasar === "" ? k : `${dasar}-${k}`;
  }
  if (dasar === "") dasar = (kata[0] ?? "").slice(0, 36);
  let kode = dasar;
  for (let n = 2; dipakai.has(kode); n++) kode = `${dasar}-${n}`;
  return kode;
}
