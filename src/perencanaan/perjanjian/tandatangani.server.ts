// Use case: the signing of an agreement is recorded, which freezes what it says.
import { formatTanggal, Galat } from "#inti";
import type { Konteks } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { periksaPerjanjian } from "./periksa-perjanjian.ts";
import { dbPerjanjian, isiKini, loadLatar } from "./perjanjian-baca.server.ts";
import { type PermintaanPerjanjian, writePerjanjian } from "./pintu-perjanjian.server.ts";
import { sidikPerjanjian } from "./sidik-perjanjian.server.ts";
import { assertBelumDitandatangani } from "./susun-perjanjian.server.ts";

/** Where and when ("YYYY-MM-DD") it was signed. */
export type PermintaanTandatangan = PermintaanPerjanjian & { readonly tempat: string; readonly tanggal: string };

const TEMPAT_TERPANJANG = 100;

/**
 * Freezes the agreement as the plan makes it now, with the parties as they were on `tanggal`; returns its digest.
 * @throws Galat `masukan` (place, date, or what is missing in the plan), `bentrok` (it is signed), `tidak_ditemukan`,
 * `tidak_berhak`.
 */
export function tandatanganiPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTandatangan,
): Promise<{ readonly sidik: string }> {
  const tanda = parseTanda(permintaan);
  const pintu = { ...permintaan, aksi: "tetapkan_rencana" as const, alasan: "perjanjian kinerja ditandatangani" };
  return writePerjanjian(konteks, pengguna, pintu, async (sesi, lingkup) => {
    const { perjanjian } = lingkup;
    assertBelumDitandatangani(perjanjian.naskah);
    const latar = await loadLatar(sesi, lingkup, perjanjian.tahun);
    const isi = isiKini(latar, perjanjian, { hari: tanda.tanggal, tanda });
    const { halangan } = periksaPerjanjian(isi);
    if (halangan.length > 0) throw new Galat("masukan", halangan.join(" "));
    const sidik = sidikPerjanjian(isi);
    const alamat = await alamatPemeriksaan(konteks, lingkup.pemda.slug, sidik);
    await dbPerjanjian(sesi)
      .insertInto("sakip.perjanjian_naskah")
      .values({
        pemda_id: sesi.pemdaId,
        perjanjian_id: perjanjian.id,
        isi: JSON.stringify(isi),
        sidik,
        alamat,
        oleh: namaPelaku(pengguna),
        pada: konteks.now(),
      })
      .execute();
    return { sidik };
  });
}

function parseTanda({ tempat, tanggal }: PermintaanTandatangan) {
  const rapi = tempat.trim();
  if (rapi === "" || rapi.length > TEMPAT_TERPANJANG) {
    throw new Galat("masukan", `Tulis tempat penandatanganan, paling panjang ${TEMPAT_TERPANJANG} huruf.`);
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(tanggal)) throw new Galat("masukan", "Isi tanggal penandatanganan.");
  // Refuses a day that does not exist.
  formatTanggal(tanggal);
  return { tempat: rapi, tanggal };
}

// The pemda is named only where the installation holds several.
async function alamatPemeriksaan({ basis, surat }: Konteks, slug: string, sidik: string): Promise<string> {
  const kueri = (await basis.listPemda()).length > 1 ? `?pemda=${slug}` : "";
  return `${surat.alamatWeb}/verifikasi/${sidik}${kueri}`;
}
