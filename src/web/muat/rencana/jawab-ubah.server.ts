// Changes of a draft for the live editors: calls the use case and answers in the words of the screen. Called by
// /perencanaan/ubah.
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type PerubahanDiminta, ubahRancangan } from "#perencanaan/server";
import type { JawabanUbahRencana } from "../../tampilan/rencana/jawaban.ts";
import { namaPenulis } from "../../tampilan/rencana/penulis.ts";

// The contents of each row are parsed by the use case.
const Permintaan = z.object({
  pdKode: z.string(),
  versiId: z.uuid(),
  perubahan: z.array(
    z.custom<PerubahanDiminta>((p) => typeof p === "object" && p !== null && "jenis" in p && "kunci" in p),
  ),
  alasan: z.string().max(300).optional(),
});

/** Does what a JSON request asks for; refusals come back as answers. @throws Galat `internal`, and anything unexpected. */
export async function jawabUbah(
  { konteks, pengguna }: { readonly konteks: Konteks; readonly pengguna: Pengguna },
  mentah: unknown,
): Promise<JawabanUbahRencana> {
  const hasil = Permintaan.safeParse(mentah);
  if (!hasil.success)
    return { jenis: "gagal", kode: "masukan", pesan: "Permintaan tidak dikenal. Muat ulang halaman." };
  try {
    const jawaban = await ubahRancangan(konteks, pengguna, hasil.data);
    if (jawaban.jenis !== "bentrok") return jawaban;
    return { jenis: "bentrok", baris: jawaban.baris.map((b) => ({ ...b, oleh: namaPenulis(b.oleh) })) };
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode === "internal") throw galat;
    return { jenis: "gagal", kode: galat.kode, pesan: galat.message };
  }
}
