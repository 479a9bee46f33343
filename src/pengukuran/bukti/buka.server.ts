// Use case: opens an evidence file, for those who may see how the PD fills in. The public never.
import { Galat, type TipeBerkas } from "#inti";
import type { Konteks } from "#inti/server";
import { assertCan, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import type { TabelPerencanaan } from "#perencanaan/server";
import { parseMasukan } from "../skema-isi.ts";
import { type MasukanBuka, SKEMA_BUKTI } from "./skema-bukti.ts";
import type { TabelBukti } from "./tabel.server.ts";

export type BerkasBukti = {
  readonly nama: string;
  readonly tipe: TipeBerkas;
  readonly isi: Uint8Array<ArrayBuffer>;
};

/**
 * The file, proven by its hash; replaced and removed ones too, for they are part of the record.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`, `masukan` (it is a link), `lingkungan` (the store does not answer).
 */
export async function bukaBukti(konteks: Konteks, pengguna: Pengguna, masukan: MasukanBuka): Promise<BerkasBukti> {
  const { pemdaSlug, id } = parseMasukan(SKEMA_BUKTI.buka, masukan);
  const pintu = { pengguna, aksi: "lihat_organisasi", pemdaSlug } as const;
  const baris = await readPemda(konteks, pintu, async (sesi, pemda) => {
    const ada = await sesi.db
      .$extendTables<TabelBukti & TabelPerencanaan>()
      .selectFrom("sakip.bukti as b")
      .innerJoin("sakip.indikator as i", (join) =>
        join.onRef("i.pemda_id", "=", "b.pemda_id").onRef("i.indikator_id", "=", "b.indikator_id"),
      )
      .select(["b.nama", "b.tipe", "b.sidik", "i.pd_id as pdId"])
      .where("b.pemda_id", "=", sesi.pemdaId)
      .where("b.bukti_id", "=", id)
      .executeTakeFirst();
    // Who may see nothing is told the same whether it exists or not.
    const objek = { pemdaId: pemda.pemdaId, pdId: ada?.pdId ?? "" };
    if (ada !== undefined || pengguna.jenis !== "akun")
      assertCan(pengguna, "lihat_pengukuran", { jenis: "pd", ...objek });
    return ada;
  });
  if (baris === undefined)
    throw new Galat("tidak_ditemukan", "Bukti itu tidak ada. Buka dari daftar bukti indikatornya.");
  const { nama, tipe, sidik } = baris;
  if (nama === null || tipe === null || sidik === null) {
    throw new Galat("masukan", "Bukti ini berupa tautan, bukan berkas. Buka tautannya dari daftar bukti.");
  }
  return { nama, tipe, isi: await konteks.berkas.get(sidik) };
}
