// Loads the look that a report of one perangkat daerah, or of the pemda, has now. Called by every use case that gives a
// document; `withGaya` puts it on.
import type { Konteks, Sesi } from "#inti/server";
import type { Pemda } from "#organisasi";
import { getPd } from "#organisasi/server";
import type { LogoLaporan } from "./gaya-laporan.ts";
import { loadKontak, loadTata, type LogoTersimpan } from "./tata-baca.server.ts";
import { susunGaya } from "./tata-laporan.ts";
import type { GayaTerpilih } from "./with-gaya.ts";

/** Whose report; `pdKode` null for one of the pemda itself. */
export type LingkupGaya = { readonly pemda: Pemda; readonly pdKode: string | null };

/**
 * The look, in the state of the data that `konteks.basis` sees; null while the pemda has set nothing.
 * @throws Galat `tidak_ditemukan` (PD).
 */
export async function loadGaya(konteks: Konteks, { pemda, pdKode }: LingkupGaya): Promise<GayaTerpilih | null> {
  const ada = await konteks.basis.read(pemda.pemdaId, async (sesi) => {
    const { tata, logo, versi } = await loadTata(sesi);
    return versi === 0 ? null : { tata, logo, instansi: await loadInstansi(sesi, pdKode) };
  });
  if (ada === null) return null;
  const logo = ada.logo === null ? null : await findGambar(konteks, ada.logo, pemda);
  return susunGaya({ ...ada, logo, hariIni: hariIni(konteks) });
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
  return now().toLocaleDateString("en-CA", { timeZone: "Asia/Jakarta" });
}

