// Evidence of one realisasi: what counts, what was replaced, what is missing. Pure types and rules; used by the use
// cases, the sheet and the screens.
import type { TipeBerkas } from "#inti";

/** The thing itself. `ukuran` in bytes. The content's hash stays inside the server. */
export type IsiBukti =
  | { readonly bentuk: "berkas"; readonly nama: string; readonly tipe: TipeBerkas; readonly ukuran: number }
  | { readonly bentuk: "tautan"; readonly url: string };

/** One piece of evidence. `jenis` as the requirement names it; null for other supporting evidence. */
export type Bukti = IsiBukti & {
  readonly id: string;
  readonly jenis: string | null;
  readonly keterangan: string | null;
  readonly oleh: string;
  readonly pada: Date;
  /** The one that this replaces. */
  readonly menggantikan: string | null;
  /** Why it replaces, or why it was added to a correction. */
  readonly alasan: string | null;
  readonly dihapus: { readonly oleh: string; readonly pada: Date; readonly alasan: string } | null;
};

/** A piece that counts, with those that it replaced, newest first. */
export type RantaiBukti = { readonly kini: Bukti; readonly lama: readonly Bukti[] };

/** How many pieces count, and which required kinds have none. */
export type RingkasanBukti = { readonly jumlah: number; readonly kurang: readonly string[] };

/** How many pieces one realisasi may have that count. */
export const BUKTI_TERBANYAK = 50;

/** All chains, by their newest piece, in the order of their first; removed ones too. */
export function susunRantai(semua: readonly Bukti[]): readonly RantaiBukti[] {
  const byId = new Map(semua.map((b) => [b.id, b]));
  const diganti = new Set(semua.flatMap((b) => b.menggantikan ?? []));
  const lamaOf = (b: Bukti): readonly Bukti[] => {
    const sebelum = b.menggantikan === null ? undefined : byId.get(b.menggantikan);
    return sebelum === undefined ? [] : [sebelum, ...lamaOf(sebelum)];
  };
  return semua.filter((b) => !diganti.has(b.id)).map((kini) => ({ kini, lama: lamaOf(kini) }));
}

/** Those that count: not replaced and not removed. */
export function listBerlaku(semua: readonly Bukti[]): readonly Bukti[] {
  return susunRantai(semua).flatMap(({ kini }) => (kini.dihapus === null ? [kini] : []));
}

/**
 * The required kinds that no counting piece has, in the order of the requirement. Case and outer spaces do not matter.
 * @example jenisKurang(["Daftar hadir", "Sertifikat"], ["daftar hadir"]) // ["Sertifikat"]
 */
export function jenisKurang(syarat: readonly string[], ada: readonly (string | null)[]): readonly string[] {
  const samakan = (jenis: string) => jenis.trim().toLowerCase();
  const punya = new Set(ada.flatMap((jenis) => (jenis === null ? [] : samakan(jenis))));
  return syarat.filter((jenis) => !punya.has(samakan(jenis)));
}

/** What the sheet says about missing evidence, as sentences; empty when nothing is missing. */
export function kalimatKurang(kurang: readonly string[]): readonly string[] {
  return kurang.length === 0 ? [] : [`Bukti belum ada: ${kurang.join(", ")}.`];
}
