// The doors of the use cases about the look of reports: one question, one transaction. The right is that of whoever keeps
// offices and their heads (kelola_organisasi): a letterhead names an office, a signature its head.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { namaPelaku, type Pemda, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";

const AKSI = "kelola_organisasi";

export type PermintaanGaya = { readonly pemdaSlug?: string | undefined };

/** Runs `kerja` in one read transaction. @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`. */
export function readGaya<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: PermintaanGaya,
  kerja: (sesi: Sesi, pemda: Pemda) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: AKSI, pemdaSlug }, kerja);
}

/** As `readGaya`, in one write transaction; `alasan` goes to the audit trail. */
export async function writeGaya<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { alasan, ...permintaan }: PermintaanGaya & { readonly alasan: string },
  kerja: (sesi: Sesi) => Promise<T>,
): Promise<T> {
  const pemdaId = await readGaya(konteks, pengguna, permintaan, async (sesi) => sesi.pemdaId);
  return konteks.basis.write({ pemdaId, pelaku: namaPelaku(pengguna), alasan }, kerja);
}

/** @throws Galat `bentrok` when somebody saved since the form was opened. */
export function assertVersi(tersimpan: number, dibaca: string): void {
  if (String(tersimpan) === dibaca.trim()) return;
  throw new Galat(
    "bentrok",
    "Tata laporan sudah disimpan orang lain sesudah Anda membukanya, jadi isian Anda belum disimpan. Buka halaman ini di tab lain untuk membandingkan; muat ulang bila isian lain itu yang benar.",
  );
}
