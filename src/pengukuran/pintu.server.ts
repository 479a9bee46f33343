// The door of every use case about filling in: finds pemda and PD, asks the permission table, opens one transaction.
import { Galat } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import {
  type Aksi,
  type Akun,
  assertCan,
  can,
  namaPelaku,
  type Objek,
  type Pemda,
  type Pengguna,
  type PerangkatDaerah,
} from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";

/** Where a use case works, and for whom. `hariIni` is "YYYY-MM-DD" in the time zone of Jakarta. */
export type LingkupPemda = {
  readonly pemda: Pemda;
  readonly akun: Akun;
  readonly hariIni: string;
  readonly kini: Date;
};
export type LingkupPd = LingkupPemda & { readonly pd: PerangkatDaerah };

/** What is asked at the door: one of `aksi` is enough, the first is named when all are refused. */
type Pintu = { readonly pemdaSlug?: string | undefined; readonly aksi: readonly [Aksi, ...Aksi[]] };
type PintuPd = Pintu & { readonly pdKode: string };

/**
 * Runs `kerja` in one read transaction about one PD, after asking for `aksi` on it.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function readPd<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, aksi }: PintuPd,
  kerja: (sesi: Sesi, lingkup: LingkupPd) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    const akun = assertSalahSatu(pengguna, aksi, { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id });
    return kerja(sesi, { pemda, pd, akun, ...waktuKini(konteks) });
  });
}

/**
 * Runs `kerja` in one write transaction about one PD, after asking for `aksi` on it; `alasan` goes to the audit trail.
 * Writers of one pemda follow one another, so what `kerja` reads stays true until it commits.
 * @throws Galat as `readPd`.
 */
export async function writePd<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { alasan, ...pintu }: PintuPd & { readonly alasan?: string },
  kerja: (sesi: Sesi, lingkup: LingkupPd) => Promise<T>,
): Promise<T> {
  const lingkup = await readPd(konteks, pengguna, pintu, async (_, l) => l);
  return write(konteks, lingkup, alasan, (sesi) => kerja(sesi, lingkup));
}

/**
 * Runs `kerja` in one read transaction about the whole pemda, after asking for `aksi` on it.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function readSePemda<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, aksi }: Pintu,
  kerja: (sesi: Sesi, lingkup: LingkupPemda) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const akun = assertSalahSatu(pengguna, aksi, { jenis: "pemda", pemdaId: pemda.pemdaId });
    return kerja(sesi, { pemda, akun, ...waktuKini(konteks) });
  });
}

/**
 * Runs `kerja` in one write transaction about the whole pemda, after asking for `aksi` on it.
 * @throws Galat as `readSePemda`.
 */
export async function writeSePemda<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { alasan, ...pintu }: Pintu & { readonly alasan?: string | undefined },
  kerja: (sesi: Sesi, lingkup: LingkupPemda) => Promise<T>,
): Promise<T> {
  const lingkup = await readSePemda(konteks, pengguna, pintu, async (_, l) => l);
  return write(konteks, lingkup, alasan, (sesi) => kerja(sesi, lingkup));
}

/** The calendar day of an instant in the time zone of Jakarta, "YYYY-MM-DD". */
export function hariOf(saat: Date): string {
  return saat.toLocaleDateString("en-CA", { timeZone: "Asia/Jakarta" });
}

function write<T>(
  konteks: Konteks,
  { pemda, akun }: LingkupPemda,
  alasan: string | undefined,
  kerja: (sesi: Sesi) => Promise<T>,
): Promise<T> {
  const pelaku = namaPelaku(akun);
  const tindakan = { pemdaId: pemda.pemdaId as PemdaId, pelaku };
  return konteks.basis.write(alasan === undefined ? tindakan : { ...tindakan, alasan }, kerja);
}

// Filling in is done by accounts only: what was written must name who wrote it.
function assertSalahSatu(pengguna: Pengguna, aksi: readonly [Aksi, ...Aksi[]], objek: Objek): Akun {
  if (!aksi.some((a) => can(pengguna, a, objek))) assertCan(pengguna, aksi[0], objek);
  if (pengguna.jenis === "akun") return pengguna;
  throw new Galat("tidak_berhak", "Hanya akun pengguna yang dapat memakai layanan pengukuran. Masuk lebih dahulu.");
}

function waktuKini(konteks: Konteks): Pick<LingkupPemda, "hariIni" | "kini"> {
  const kini = konteks.now();
  return { kini, hariIni: hariOf(kini) };
}
