// The words of a block for the editor that saves as people type: calls the use case and answers in the words of the screen.
// Called by /laporan/naskah/:id/simpan.
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { simpanTeks } from "#pelaporan/server";
import type { JawabanSimpanTeks } from "../../tampilan/naskah/jawaban.ts";
import { sebutanPenulis } from "../../tampilan/naskah/naskah.ts";

const Permintaan = z.object({ kunci: z.string(), versi: z.number(), isi: z.string() });

/** Does what a JSON request asks for; refusals come back as answers. @throws Galat `internal`, and anything unexpected. */
export async function jawabSimpanTeks(
  { konteks, pengguna }: { readonly konteks: Konteks; readonly pengguna: Pengguna },
  id: string,
  mentah: unknown,
): Promise<JawabanSimpanTeks> {
  const hasil = Permintaan.safeParse(mentah);
  if (!hasil.success)
    return { jenis: "ditolak", kode: "masukan", pesan: "Permintaan tidak dikenal. Muat ulang halaman." };
  try {
    const jawaban = await simpanTeks(konteks, pengguna, { id, isian: hasil.data });
    const { isi, versi, ...siapa } = jawaban.tersimpan;
    const penulis = sebutanPenulis(siapa);
    if (jawaban.jenis === "tersimpan") return { jenis: "tersimpan", versi, penulis };
    return { jenis: "bentrok", tandingan: { isi, versi, penulis } };
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode === "internal") throw galat;
    return { jenis: "ditolak", kode: galat.kode, pesan: galat.message };
  }
}
