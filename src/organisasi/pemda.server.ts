// The reading door of every use case: finds the pemda, asks the permission table, opens one read transaction.
import { Galat } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { type Aksi, assertCan, type Pengguna } from "./hak.ts";
import type { TabelOrganisasi } from "./tabel.server.ts";
import type { Pemda } from "./tipe.ts";

/** As the directory of this installation names it. */
export type PemdaTerdaftar = { readonly slug: string; readonly pemdaId: PemdaId };

/** What a read use case says at the door. Without `pemdaSlug`: the account's own pemda, else the first registered. */
export type PermintaanBaca = {
  readonly pengguna: Pengguna;
  readonly aksi: Aksi;
  readonly pemdaSlug?: string | undefined;
};

/** The first registered pemda of this installation, or undefined when none is registered. */
export async function findPemdaUtama(konteks: Konteks): Promise<Pemda | undefined> {
  const utama = (await konteks.basis.listPemda())[0];
  return utama === undefined ? undefined : konteks.basis.read(utama.pemdaId, (sesi) => loadPemda(sesi, utama.slug));
}

/** Every pemda of this installation with its name, for whoever must choose one before signing in. */
export async function listPemda(konteks: Konteks): Promise<readonly Pick<Pemda, "slug" | "nama">[]> {
  const daftar = await konteks.basis.listPemda();
  const baca = ({ slug, pemdaId }: PemdaTerdaftar) => konteks.basis.read(pemdaId, (sesi) => loadPemda(sesi, slug));
  const pemda = await Promise.all(daftar.map(baca));
  return pemda.map(({ slug, nama }) => ({ slug, nama }));
}

/**
 * The pemda named by `slug`, or the first registered one.
 * @throws Galat `tidak_ditemukan`: unknown slug (lists the registered ones), or no pemda yet (says how to load one).
 */
export async function getPemda(konteks: Konteks, slug?: string): Promise<Pemda> {
  const terdaftar = await getTerdaftar(konteks, slug);
  return konteks.basis.read(terdaftar.pemdaId, (sesi) => loadPemda(sesi, terdaftar.slug));
}

/**
 * Runs `kerja` in one read-only transaction of the asked pemda, after `assertCan`. Every read use case enters here, so
 * none can forget to ask.
 * @throws Galat `tidak_ditemukan` as `getPemda`; `tidak_berhak` as `assertCan`.
 */
export async function readPemda<T>(
  konteks: Konteks,
  { pengguna, aksi, pemdaSlug }: PermintaanBaca,
  kerja: (sesi: Sesi, pemda: Pemda) => Promise<T>,
): Promise<T> {
  const terdaftar = await getTerdaftar(konteks, pemdaSlug, pengguna);
  assertCan(pengguna, aksi, { jenis: "pemda", pemdaId: terdaftar.pemdaId });
  return konteks.basis.read(terdaftar.pemdaId, async (sesi) => kerja(sesi, await loadPemda(sesi, terdaftar.slug)));
}

/**
 * The pemda named by `slug`; else the account's own; else the first registered one.
 * @throws Galat `tidak_ditemukan` as `getPemda`.
 */
export async function getTerdaftar(konteks: Konteks, slug?: string, pengguna?: Pengguna): Promise<PemdaTerdaftar> {
  const daftar = await konteks.basis.listPemda();
  const milik = pengguna?.jenis === "akun" ? daftar.find((p) => p.pemdaId === pengguna.pemdaId) : undefined;
  const utama = milik ?? daftar[0];
  if (utama === undefined) {
    throw new Galat(
      "tidak_ditemukan",
      "Belum ada pemerintah daerah yang terdaftar. Muat data contoh dengan perintah: " +
        "npx opensakip impor contoh/lamongan-disnaker-2024",
    );
  }
  const terdaftar = slug === undefined ? utama : daftar.find((p) => p.slug === slug);
  if (terdaftar !== undefined) return terdaftar;
  const yangAda = daftar.map((p) => p.slug).join(", ");
  throw new Galat("tidak_ditemukan", `Pemerintah daerah "${slug}" tidak terdaftar. Yang terdaftar: ${yangAda}.`);
}

const DIMUAT = new WeakMap<Sesi, Promise<Pemda>>();

// A session sees one state, so the use cases that share it share the pemda as well.
function loadPemda(sesi: Sesi, slug: string): Promise<Pemda> {
  const ada = DIMUAT.get(sesi) ?? selectPemda(sesi, slug);
  DIMUAT.set(sesi, ada);
  return ada;
}

async function selectPemda(sesi: Sesi, slug: string): Promise<Pemda> {
  const baris = await sesi.db
    .$extendTables<TabelOrganisasi>()
    .selectFrom("sakip.pemda")
    .select(["kode_wilayah", "nama", "istilah_triwulan"])
    .where("pemda_id", "=", sesi.pemdaId)
    .executeTakeFirst();
  if (baris === undefined) {
    throw new Galat("internal", `Pemda "${slug}" ada di direktori, tetapi datanya tidak ada.`);
  }
  return {
    pemdaId: sesi.pemdaId,
    slug,
    kodeWilayah: baris.kode_wilayah,
    nama: baris.nama,
    istilahTriwulan: baris.istilah_triwulan,
  };
}
