// From what was uploaded or typed to what may be stored. Called by the writing
// use cases before their transaction, so that no transaction waits for a scanner or a store.
import { Galat } from "#inti";
import { type Konteks, terimaBerkas } from "#inti/server";
import type { IsiMasuk } from "./skema-bukti.ts";
import type { TabelBukti } from "./tabel.server.ts";
import { periksaTautan } from "./tautan.ts";

/** The columns of the thing itself. */
export type KolomIsi = Pick<TabelBukti["sakip.bukti"], "bentuk" | "nama" | "tipe" | "ukuran" | "sidik" | "url">;

/**
 * Keeps or refuses as a whole. What is kept is stored once per content.
 * @throws Galat `masukan` (says what to do), `lingkungan` (scanner or store does not answer; nothing is kept).
 */
export async function simpanIsi(konteks: Konteks, isi: IsiMasuk): Promise<KolomIsi> {
  if (isi.bentuk === "tautan") {
    const url = periksaTautan(isi.url);
    if (!url.ok) throw new Galat("masukan", url.pesan);
    return { bentuk: "tautan", nama: null, tipe: null, ukuran: null, sidik: null, url: url.nilai };
  }
  return { bentuk: "berkas", ...(await terimaBerkas(konteks, isi)), url: null };
}
