// Which level of the pohon kinerja stands under which. Pure; asked by the plan checks and by the importer.
import { labelJenisSimpul } from "./pohon.ts";
import type { JenisSimpul } from "./tipe.ts";

/** The levels a node may stand under; an empty string means that it may also stand at the top. */
const INDUK: Readonly<Record<JenisSimpul, readonly (JenisSimpul | "")[]>> = {
  visi: [""],
  misi: ["", "visi"],
  tujuan: ["", "visi", "misi"],
  sasaran: ["", "tujuan"],
  kondisi: ["", "tujuan", "sasaran", "kondisi"],
  program: ["sasaran"],
  kegiatan: ["program"],
  sub_kegiatan: ["kegiatan"],
};

/** The levels that may stand directly under `induk` (null: at the top). @example listAnakBoleh("program") // ["kegiatan"] */
export function listAnakBoleh(induk: JenisSimpul | null): readonly JenisSimpul[] {
  return (Object.keys(INDUK) as JenisSimpul[]).filter((jenis) => INDUK[jenis].includes(induk ?? ""));
}

/**
 * Why a node of `jenis` may not stand under `induk` (null: at the top), or null when it may.
 * @example periksaTempat("kegiatan", null) // "Kegiatan harus berada di bawah program."
 */
export function periksaTempat(
  jenis: JenisSimpul,
  induk: { readonly jenis: JenisSimpul; readonly kode: string } | null,
): string | null {
  const boleh = INDUK[jenis];
  if (boleh.includes(induk?.jenis ?? "")) return null;
  const sebutan = boleh.flatMap((j) => (j === "" ? [] : [labelJenisSimpul(j).toLowerCase()])).join(" atau ");
  if (induk === null) return `${labelJenisSimpul(jenis)} harus berada di bawah ${sebutan}.`;
  const tempat = boleh.includes("")
    ? `di puncak${sebutan === "" ? "" : ` atau di bawah ${sebutan}`}`
    : `di bawah ${sebutan}`;
  return (
    `${labelJenisSimpul(jenis)} harus berada ${tempat}, ` +
    `sedangkan "${induk.kode}" ialah ${labelJenisSimpul(induk.jenis).toLowerCase()}.`
  );
}
