// Use case: a planner replaces a piece of evidence, with a reason. What it replaces stays in the chain.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { parseMasukan } from "../skema-isi.ts";
import { simpanIsi } from "./isi-bukti.server.ts";
import { assertBuktiBoleh, getBerlaku, writeBukti } from "./pintu-bukti.server.ts";
import { type MasukanGanti, SKEMA_BUKTI } from "./skema-bukti.ts";
import { insertBukti } from "./tulis-bukti.server.ts";
import type { HasilTambah } from "./unggah.server.ts";

/**
 * Puts a new file or link in the place of one that counts; the required kind that it proves stays the same.
 * @throws Galat as `unggahBukti`; `bentrok` also when it was replaced or removed since.
 */
export async function gantiBukti(konteks: Konteks, pengguna: Pengguna, masukan: MasukanGanti): Promise<HasilTambah> {
  const { isi, id: lamaId, keterangan, ...sel } = parseMasukan(SKEMA_BUKTI.ganti, masukan);
  await assertBuktiBoleh(konteks, pengguna, sel, "ganti");
  const kolom = await simpanIsi(konteks, isi);
  const id = await writeBukti(konteks, pengguna, { sel, perbuatan: "ganti" }, (sesi, lingkup, bukti) => {
    const { jenis } = getBerlaku(bukti, lamaId);
    const { indikatorId, periode } = bukti;
    const baru = { ...kolom, jenis, keterangan, alasan: sel.alasan, menggantikan: lamaId };
    return insertBukti(konteks, sesi, lingkup, { indikatorId, periode, ...baru });
  });
  return { id };
}
