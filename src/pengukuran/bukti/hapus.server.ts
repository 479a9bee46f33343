// Use case: a planner removes a piece of evidence, with a reason. It no longer counts, and stays readable in the chain.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { parseMasukan } from "../skema-isi.ts";
import { getBerlaku, writeBukti } from "./pintu-bukti.server.ts";
import { type MasukanHapus, SKEMA_BUKTI } from "./skema-bukti.ts";
import type { TabelBukti } from "./tabel.server.ts";

/**
 * Marks a piece as removed, before the realisasi is submitted. Neither row nor content is deleted.
 * @throws Galat as `unggahBukti`; `bentrok` also when it was replaced or removed since, or was ever locked.
 */
export async function hapusBukti(konteks: Konteks, pengguna: Pengguna, masukan: MasukanHapus): Promise<void> {
  const { id, ...sel } = parseMasukan(SKEMA_BUKTI.hapus, masukan);
  await writeBukti(konteks, pengguna, { sel, perbuatan: "hapus" }, async (sesi, { akun, kini }, bukti) => {
    await sesi.db
      .$extendTables<TabelBukti>()
      .updateTable("sakip.bukti")
      .set({ dihapus_pada: kini, dihapus_oleh: akun.nama, alasan_hapus: sel.alasan })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("bukti_id", "=", getBerlaku(bukti, id).id)
      .execute();
  });
}
