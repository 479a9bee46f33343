// Use cases: a scan or an e-signed PDF is attached to a signed agreement, and opened again.
import { Galat } from "#inti";
import { type Konteks, terimaBerkas } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { dbPerjanjian } from "./perjanjian-baca.server.ts";
import { type PermintaanPerjanjian, readPerjanjian, writePerjanjian } from "./pintu-perjanjian.server.ts";

export type PermintaanLampirkan = PermintaanPerjanjian & {
  readonly berkas: { readonly nama: string; readonly isi: Uint8Array };
};

/**
 * Keeps a PDF with the agreement; what was attached before stays.
 * @throws Galat `masukan` (no PDF, refused), `bentrok` (not signed yet), `tidak_ditemukan`, `tidak_berhak`, `lingkungan`.
 */
export async function lampirkanBerkas(
  konteks: Konteks,
  pengguna: Pengguna,
  { berkas, ...permintaan }: PermintaanLampirkan,
): Promise<{ readonly id: string }> {
  const hak = { ...permintaan, aksi: "susun_rencana" as const };
  // Who may not attach is refused before anything is stored.
  await readPerjanjian(konteks, pengguna, hak, async (_, { perjanjian }) => assertDitandatangani(perjanjian.naskah));
  const { nama, tipe, ukuran, sidik } = await terimaBerkas(konteks, berkas);
  if (tipe !== "pdf")
    throw new Galat("masukan", "Lampirkan pindaian atau naskah bertanda tangan elektronik sebagai PDF.");
  const pintu = { ...hak, alasan: "naskah bertanda tangan dilampirkan" };
  return writePerjanjian(konteks, pengguna, pintu, async (sesi, { perjanjian }) => {
    assertDitandatangani(perjanjian.naskah);
    const id = konteks.newId();
    const tetap = { pemda_id: sesi.pemdaId, berkas_id: id, perjanjian_id: perjanjian.id };
    await dbPerjanjian(sesi)
      .insertInto("sakip.perjanjian_berkas")
      .values({ ...tetap, nama, ukuran, sidik, oleh: namaPelaku(pengguna), pada: konteks.now() })
      .execute();
    return { id };
  });
}

function assertDitandatangani(naskah: object | null): void {
  if (naskah === null) {
    throw new Galat("bentrok", "Catat dahulu penandatanganan perjanjian ini, lalu lampirkan naskahnya.");
  }
}

/**
 * An attached file, proven by its hash.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`, `lingkungan` (the store does not answer).
 */
export async function bukaBerkasPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  { berkasId, ...permintaan }: PermintaanPerjanjian & { readonly berkasId: string },
): Promise<{ readonly nama: string; readonly isi: Uint8Array<ArrayBuffer> }> {
  const pintu = { ...permintaan, aksi: "lihat_rancangan" as const };
  const ada = await readPerjanjian(konteks, pengguna, pintu, async (sesi, { perjanjian }) => {
    const baris = await dbPerjanjian(sesi)
      .selectFrom("sakip.perjanjian_berkas")
      .select(["berkas_id", "nama", "sidik"])
      .where("pemda_id", "=", sesi.pemdaId)
      .where("perjanjian_id", "=", perjanjian.id)
      .execute();
    return baris.find((b) => b.berkas_id === berkasId);
  });
  if (ada === undefined) throw new Galat("tidak_ditemukan", "Berkas itu tidak ada. Buka dari halaman perjanjiannya.");
  return { nama: ada.nama, isi: await konteks.berkas.get(ada.sidik) };
}
