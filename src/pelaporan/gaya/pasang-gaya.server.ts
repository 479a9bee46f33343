// Loads the look that a report of one perangkat daerah, or of the pemda, has now. Called by every use case that gives a
// document; `withGaya` puts it on.
import { tanggalOf } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pemda, Pengguna } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import type { Dokumen } from "../model.ts";
import type { LogoLaporan } from "./gaya-laporan.ts";
import { type LogoTersimpan, loadKontak, loadTata } from "./tata-baca.server.ts";
import { susunGaya } from "./tata-laporan.ts";
import { type GayaTerpilih, isBergaya, withGaya } from "./with-gaya.ts";

/** Whose report; `pdKode` null for one of the pemda itself. */
export type LingkupGaya = { readonly pemdaSlug?: string | undefined; readonly pdKode: string | null };

/**
 * The document in the look that holds now, in the state of the data that `konteks.basis` sees.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export async function pasangGaya(
  konteks: Konteks,
  pengguna: Pengguna,
  { dokumen, ...lingkup }: LingkupGaya & { readonly dokumen: Dokumen },
): Promise<Dokumen> {
  if (isBergaya(dokumen)) return dokumen;
  return withGaya(dokumen, await loadGaya(konteks, pengguna, lingkup));
}

/** As `pasangGaya`, for whoever builds the document later; null while the pemda has set nothing. */
export function loadGaya(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode }: LingkupGaya,
): Promise<GayaTerpilih | null> {
  return readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, pemda) => {
    const { tata, logo, versi } = await loadTata(sesi);
    if (versi === 0) return null;
    const instansi = await loadInstansi(sesi, pdKode);
    const gambar = logo === null ? null : await findGambar(konteks, logo, pemda);
    return susunGaya({ tata, instansi, logo: gambar, hariIni: hariIni(konteks) });
  });
}

/** Name and contacts for the letterhead; null for the pemda itself. */
export async function loadInstansi(sesi: Sesi, pdKode: string | null) {
  if (pdKode === null) return null;
  const { id, nama, jenis } = await getPd(sesi, pdKode);
  return jenis === "pemda" ? null : { nama, kontak: (await loadKontak(sesi, id)).kontak };
}

/** The logo with its bytes, as documents carry it; null, and said so in the log, where the store does not give it. */
export async function findGambar(
  { berkas, log }: Pick<Konteks, "berkas" | "log">,
  { sidik, jenis, lebar, tinggi }: LogoTersimpan,
  { nama }: Pick<Pemda, "nama">,
): Promise<LogoLaporan | null> {
  try {
    const isi = Buffer.from(await berkas.get(sidik)).toString("base64");
    return { jenis, isi, sidik, lebar, tinggi, alt: `Lambang ${nama}` };
  } catch (galat) {
    // A report without its logo is of more use than none.
    log.error({ galat, sidik }, "logo laporan tidak terbaca dari penyimpanan berkas");
    return null;
  }
}

/** The day in Jakarta, "YYYY-MM-DD". */
export function hariIni({ now }: Pick<Konteks, "now">): string {
  return tanggalOf(now());
}
