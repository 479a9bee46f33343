// From what was uploaded or typed to what may be stored: checked, scanned, and in the file store. Called by the writing
// use cases before their transaction, so that no transaction waits for a scanner or a store.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import { periksaBerkas } from "./periksa-berkas.ts";
import type { IsiMasuk } from "./skema-bukti.ts";
import type { TabelBukti } from "./tabel.server.ts";
import { periksaTautan } from "./tautan.ts";

/** The columns of the thing itself. */
export type KolomIsi = Pick<TabelBukti["sakip.bukti"], "bentuk" | "nama" | "tipe" | "ukuran" | "sidik" | "url">;

/**
 * Keeps or refuses as a whole. What is kept is stored once per content.
 * @throws Galat `masukan` (says what to do), `lingkungan` (scanner or store does not answer; nothing is kept).
 */
export async function simpanIsi({ berkas, pindai, log }: Konteks, isi: IsiMasuk): Promise<KolomIsi> {
  if (isi.bentuk === "tautan") {
    const url = periksaTautan(isi.url);
    if (!url.ok) throw new Galat("masukan", url.pesan);
    return { bentuk: "tautan", nama: null, tipe: null, ukuran: null, sidik: null, url: url.nilai };
  }
  const hasil = await periksaBerkas(isi.nama, isi.isi);
  if (!hasil.ok) throw new Galat("masukan", hasil.pesan);
  const pindaian = await pindai?.(isi.isi);
  if (pindaian?.bersih === false) {
    log.warn({ virus: pindaian.nama }, "unggahan ditolak pemindai virus");
    const pesan = `Pemindai virus menemukan ${pindaian.nama} di berkas ini, jadi berkas ditolak. Bersihkan komputer Anda, lalu kirim berkas yang bersih.`;
    throw new Galat("masukan", pesan);
  }
  const sidik = await berkas.put(isi.isi);
  return { bentuk: "berkas", ...hasil.nilai, ukuran: isi.isi.length, sidik, url: null };
}
