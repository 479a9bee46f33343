// What is frozen when a report is set: the whole document with the numbers it was written from. Pure types and their
// canonical form; the digest is made in sidik-penetapan.server.ts.
import { bentukBaku } from "#perencanaan";
import type { Dokumen } from "../model.ts";
import type { AngkaHidup } from "./blok-teks.ts";

/**
 * `nomor` counts the settings of this report, so that setting the same words again gives another digest. `tanggal` is
 * "YYYY-MM-DD" in Jakarta; `oleh` the name of whoever set it.
 */
export type IsiPenetapan = {
  readonly bentuk: 1;
  readonly pemda: { readonly kodeWilayah: string; readonly nama: string };
  readonly pd: { readonly kode: string; readonly nama: string } | null;
  readonly jenis: string;
  readonly namaJenis: string;
  readonly periode: string;
  readonly nomor: number;
  readonly tanggal: string;
  readonly oleh: string;
  /** Without `pengesahan`, which names the digest of this very content. */
  readonly dokumen: Dokumen;
  readonly angka: readonly AngkaHidup[];
};

/**
 * One and only one text for a content. Fractions, such as column widths, travel as text.
 * @example bentukPenetapan({ b: 1.5, a: "x" }) // '{"a":"x","b":"1.5"}'
 */
export function bentukPenetapan(isi: unknown): string {
  return bentukBaku(tanpaPecahan(isi));
}

function tanpaPecahan(nilai: unknown): unknown {
  if (typeof nilai === "number") return Number.isSafeInteger(nilai) ? nilai : String(nilai);
  if (Array.isArray(nilai)) return nilai.map(tanpaPecahan);
  if (typeof nilai !== "object" || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, tanpaPecahan(isi)]));
}

/** The frozen document as it is shown and downloaded: with the digest and the address that are printed in it. */
export function dokumenDitetapkan(
  { dokumen, tanggal, oleh }: Pick<IsiPenetapan, "dokumen" | "tanggal" | "oleh">,
  { sidik, alamat }: { readonly sidik: string; readonly alamat: string },
): Dokumen {
  return { ...dokumen, pengesahan: { sidik, alamat, tanggal, oleh } };
}
