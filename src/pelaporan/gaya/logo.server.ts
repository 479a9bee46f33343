// Use cases: the logo of a pemda is kept, taken off the reports, and opened again. Called by /pengaturan/tata-laporan and
// /laporan/logo.
import { Galat } from "#inti";
import { type Konteks, type Sesi, terimaBerkas } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { periksaLogo } from "./periksa-logo.server.ts";
import { type PermintaanGaya, readGaya, writeGaya } from "./pintu-gaya.server.ts";
import { writeTata } from "./tata.server.ts";
import { dbGaya, loadTata } from "./tata-baca.server.ts";

/**
 * Keeps a picture as the logo of every report made from now on. Logos kept before stay: reports that were set carry them.
 * @throws Galat `masukan` (no PNG or JPEG, too large, damaged, refused by the scanner), `tidak_berhak`, `lingkungan`.
 */
export async function unggahLogo(
  konteks: Konteks,
  pengguna: Pengguna,
  { berkas, ...permintaan }: PermintaanGaya & { readonly berkas: { readonly nama: string; readonly isi: Uint8Array } },
): Promise<void> {
  // Who may not is refused before anything is looked at or stored.
  await readGaya(konteks, pengguna, permintaan, async () => null);
  const { jenis, lebar, tinggi } = periksaLogo(berkas);
  const { nama, tipe, ukuran, sidik } = await terimaBerkas(konteks, berkas);
  if (tipe !== jenis) throw new Galat("masukan", "Logo harus gambar PNG atau JPG.");
  await writeGaya(konteks, pengguna, { ...permintaan, alasan: "mengganti logo laporan" }, async (sesi) => {
    await dbGaya(sesi)
      .insertInto("sakip.logo_laporan")
      .values({
        ...{ pemda_id: sesi.pemdaId, sidik, jenis, lebar, tinggi, ukuran, nama },
        ...{ oleh: namaPelaku(pengguna), pada: konteks.now() },
      })
      .onConflict((c) => c.columns(["pemda_id", "sidik"]).doNothing())
      .execute();
    await pakaiLogo(sesi, sidik);
  });
}

/** Takes the logo off the reports made from now on. @throws Galat `tidak_berhak`. */
export async function hapusLogo(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanGaya = {}): Promise<void> {
  await writeGaya(konteks, pengguna, { ...permintaan, alasan: "melepas logo laporan" }, (sesi) =>
    pakaiLogo(sesi, null),
  );
}

// The logo is not typed into the form of the look, so it leaves `versi` alone once there is a row.
async function pakaiLogo(sesi: Sesi, sidik: string | null): Promise<void> {
  const { tata, versi } = await loadTata(sesi);
  await writeTata(sesi, tata, { logo_sidik: sidik, versi: Math.max(1, versi) });
}

/**
 * A logo that this pemda uses or used, for everybody who may read its reports, proven by its hash.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`, `lingkungan` (the store does not answer).
 */
export async function bukaLogo(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, sidik }: PermintaanGaya & { readonly sidik: string },
): Promise<{ readonly jenis: "png" | "jpg"; readonly isi: Uint8Array<ArrayBuffer> }> {
  const ada = await readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, (sesi) =>
    dbGaya(sesi)
      .selectFrom("sakip.logo_laporan")
      .select(["jenis", "sidik"])
      .where("pemda_id", "=", sesi.pemdaId)
      .where("sidik", "=", sidik)
      .executeTakeFirst(),
  );
  if (ada === undefined) throw new Galat("tidak_ditemukan", "Logo itu tidak ada. Muat ulang halaman laporannya.");
  return { jenis: ada.jenis, isi: await konteks.berkas.get(ada.sidik) };
}
