// The door of every use case about filling in: finds pemda and PD, asks the permission table, opens one transaction.
import { Galat } from "#inti";
import type { Konteks, PemdaId, Putusan, Sesi, Tindakan } from "#inti/server";
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
import { findLingkup } from "./lingkup-baca.server.ts";

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
/** Why it is written, for the audit trail. */
type Alasan = { readonly alasan?: string | undefined };

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
  pintu: PintuPd & Alasan,
  kerja: (sesi: Sesi, lingkup: LingkupPd) => Promise<T>,
): Promise<T> {
  const asing = () => readPd(konteks, pengguna, pintu, throwAsing);
  if (pengguna.jenis !== "akun") return asing();
  const hasil = await konteks.basis.writeAfterRead(tindakanOf(pengguna, pintu), {
    siapkan: (sesi) => findLingkupPd(sesi, konteks, pengguna, pintu),
    kerja: async (sesi, lingkup) => (lingkup === null ? null : { jawaban: await kerja(sesi, lingkup) }),
  });
  return hasil === null ? asing() : hasil.jawaban;
}

/**
 * As `writePd` for a short write: `putuskan` reads and decides while others write, and what it decided is written if what
 * it read still holds, otherwise decided anew.
 * @throws Galat as `readPd`.
 */
export async function writePdOptimistic<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  pintu: PintuPd & Alasan,
  putuskan: (sesi: Sesi, lingkup: LingkupPd) => Promise<Putusan<T>>,
): Promise<T> {
  const asing = () => readPd(konteks, pengguna, pintu, throwAsing);
  if (pengguna.jenis !== "akun") return asing();
  const hasil = await konteks.basis.writeOptimistic(tindakanOf(pengguna, pintu), async (sesi) => {
    const lingkup = await findLingkupPd(sesi, konteks, pengguna, pintu);
    if (lingkup === null) return { jawaban: null, tulis: [] };
    const { jawaban, tulis } = await putuskan(sesi, lingkup);
    return { jawaban: { jawaban }, tulis };
  });
  return hasil === null ? asing() : hasil.jawaban;
}

/** Null when the door names another pemda than the account's. @throws Galat as `readPd`. */
async function findLingkupPd(
  sesi: Sesi,
  konteks: Konteks,
  pengguna: Akun,
  { pemdaSlug, pdKode, aksi }: PintuPd,
): Promise<LingkupPd | null> {
  const { pemda, pd } = await findLingkup(sesi, { slug: pemdaSlug, pdKode });
  if (pemda === undefined) return null;
  assertCan(pengguna, "lihat_organisasi", { jenis: "pemda", pemdaId: pemda.pemdaId });
  const ada = pd ?? (await getPd(sesi, pdKode));
  const akun = assertSalahSatu(pengguna, aksi, { jenis: "pd", pemdaId: pemda.pemdaId, pdId: ada.id });
  return { pemda, pd: ada, akun, ...waktuKini(konteks) };
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
  pintu: Pintu & Alasan,
  kerja: (sesi: Sesi, lingkup: LingkupPemda) => Promise<T>,
): Promise<T> {
  const asing = () => readSePemda(konteks, pengguna, pintu, throwAsing);
  if (pengguna.jenis !== "akun") return asing();
  const hasil = await konteks.basis.writeAfterRead(tindakanOf(pengguna, pintu), {
    siapkan: async (sesi) => {
      const { pemda } = await findLingkup(sesi, { slug: pintu.pemdaSlug, pdKode: undefined });
      if (pemda === undefined) return null;
      assertCan(pengguna, "lihat_organisasi", { jenis: "pemda", pemdaId: pemda.pemdaId });
      const akun = assertSalahSatu(pengguna, pintu.aksi, { jenis: "pemda", pemdaId: pemda.pemdaId });
      return { pemda, akun, ...waktuKini(konteks) };
    },
    kerja: async (sesi, lingkup) => (lingkup === null ? null : { jawaban: await kerja(sesi, lingkup) }),
  });
  return hasil === null ? asing() : hasil.jawaban;
}

/** The calendar day of an instant in the time zone of Jakarta, "YYYY-MM-DD". */
export function hariOf(saat: Date): string {
  return HARI_JAKARTA.format(saat);
}

const HARI_JAKARTA = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" });

function tindakanOf(akun: Akun, { alasan }: Alasan): Tindakan {
  const tindakan = { pemdaId: akun.pemdaId as PemdaId, pelaku: namaPelaku(akun) };
  return alasan === undefined ? tindakan : { ...tindakan, alasan };
}

// A write transaction is bound to the account's own pemda. Whoever is no account, or names another pemda, is told why
// not by the reading door, which knows them all and refuses every action that writes.
async function throwAsing(): Promise<never> {
  throw new Galat("tidak_berhak", "Data pemerintah daerah lain tidak dapat diubah.");
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
