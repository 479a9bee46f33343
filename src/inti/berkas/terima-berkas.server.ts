// From an uploaded file to one that is kept: checked, scanned, and in the file store. Called by the writing use cases
// before their transaction, so that no transaction waits for a scanner or a store.
import { Galat } from "../galat.ts";
import type { Log } from "../log.server.ts";
import type { LayananLuar, SidikBerkas } from "./berkas.ts";
import { periksaBerkas } from "./periksa-berkas.ts";
import type { TipeBerkas } from "./tipe-berkas.ts";

/** A file that was kept; `ukuran` in bytes. */
export type BerkasTersimpan = {
  readonly nama: string;
  readonly tipe: TipeBerkas;
  readonly ukuran: number;
  readonly sidik: SidikBerkas;
};

/**
 * Keeps or refuses as a whole. What is kept is stored once per content.
 * @throws Galat `masukan` (says what to do), `lingkungan` (scanner or store does not answer; nothing is kept).
 */
export async function terimaBerkas(
  { berkas, pindai, log }: LayananLuar & { readonly log: Log },
  { nama, isi }: { readonly nama: string; readonly isi: Uint8Array },
): Promise<BerkasTersimpan> {
  const hasil = await periksaBerkas(nama, isi);
  if (!hasil.ok) throw new Galat("masukan", hasil.pesan);
  const pindaian = await pindai?.(isi);
  if (pindaian?.bersih === false) {
    log.warn({ virus: pindaian.nama }, "unggahan ditolak pemindai virus");
    const pesan = `Pemindai virus menemukan ${pindaian.nama} di berkas ini, jadi berkas ditolak. Bersihkan komputer Anda, lalu kirim berkas yang bersih.`;
    throw new Galat("masukan", pesan);
  }
  const sidik = await berkas.put(isi);
  return { ...hasil.nilai, ukuran: isi.length, sidik };
}
