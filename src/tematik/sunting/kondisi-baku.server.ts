// Use case: adds the ready conditions about poverty that a theme does not have yet. Called by the editor.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { PermintaanTema } from "../tema.server.ts";
import { insertBaris } from "./baris-tulis.server.ts";
import { listKondisiKurang } from "./kondisi-baku.ts";
import { writeTema } from "./pintu-tema.server.ts";

/**
 * Adds those whose code is missing, after what is there; nothing that is there changes.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function tambahKondisiBaku(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTema,
): Promise<{ readonly ditambah: number }> {
  const pintu = { ...permintaan, alasan: "menambah kondisi baku kemiskinan" };
  return writeTema(konteks, pengguna, pintu, async (sesi, { tema }) => {
    const kurang = listKondisiKurang(tema.kondisi);
    const milik = { tema_id: tema.id };
    for (const { kode, nama, satuan, arah, definisi, rumus } of kurang) {
      const isi = { ...milik, kode, nama, satuan, arah, definisi, rumus };
      await insertBaris(sesi, "kondisi", { id: konteks.newId(), isi, saudara: milik });
    }
    return { ditambah: kurang.length };
  });
}
