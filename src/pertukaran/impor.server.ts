// Use case: imports a data set folder, all or nothing. Called by `opensakip impor` and for the example data.
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { assertCan, type Pengguna } from "#organisasi";
import { catatImpor } from "#pengukuran/server";
import { loadAcuan } from "./acuan.server.ts";
import { pemdaIdOf } from "./acuan.ts";
import { type IsiFolder, readKumpulan } from "./baca-kumpulan.ts";
import { loadAturan } from "./beku.server.ts";
import { periksaBeku } from "./beku.ts";
import type { BarisDari, Kumpulan } from "./format.ts";
import { type Bahan, mergeTabel } from "./gabung.server.ts";
import type { HasilBerkas, HasilImpor } from "./hasil-impor.ts";
import { createKamus } from "./kamus.server.ts";
import { BERKAS_KETERANGAN, type Keterangan } from "./keterangan.ts";
import { periksaKumpulan, urutkanGalat } from "./periksa.ts";
import { beginDokumen, setDokumen } from "./simpan-dokumen.server.ts";
import { SIMPANAN_ORGANISASI } from "./simpanan-organisasi.server.ts";
import { SIMPANAN_PENGUKURAN } from "./simpanan-pengukuran.server.ts";
import { SIMPANAN_PERENCANAAN } from "./simpanan-perencanaan.server.ts";
import { SIMPANAN_TEMATIK } from "./simpanan-tematik.server.ts";

/** What stands on the organisation, parents before children. */
const SIMPANAN_RENCANA = [...SIMPANAN_PERENCANAAN, ...SIMPANAN_PENGUKURAN, ...SIMPANAN_TEMATIK] as const;

// acuan is the same for every pemda, but a read session is bound to one; real numbers begin at 1101 (Aceh Selatan).
const TANPA_PEMDA = 1 as PemdaId;

/** A data set that passed every check. */
type KumpulanSah = { readonly kumpulan: Kumpulan; readonly keterangan: Keterangan; readonly pemda: BarisDari<"pemda"> };

/**
 * Imports the data set in `folder` (docs/format-data.md): reads everything, checks everything, then writes in one
 * transaction. Importing the same folder again changes nothing and leaves no audit entry.
 * @throws Galat `masukan` whose `rincian` lists every error with file and row; nothing was written.
 * @throws Galat `tidak_ditemukan` when there is no such folder, `tidak_berhak` when `pengguna` may not import.
 */
export async function imporFolder(konteks: Konteks, pengguna: Pengguna, folder: string): Promise<HasilImpor> {
  const { kumpulan, galat } = readKumpulan(await readFolder(folder));
  const kodeWilayah = kumpulan.tabel.pemda.baris[0]?.kode_wilayah ?? "";
  const pemdaId = tenantOf(kodeWilayah);
  assertCan(pengguna, "impor_data", { jenis: "pemda", pemdaId });
  const terdaftar = await konteks.basis.listPemda();
  const { acuan, aturan } = await konteks.basis.read(pemdaId, async (sesi) => ({
    acuan: await loadAcuan(sesi, kodeWilayah),
    aturan: await loadAturan(sesi),
  }));
  const semua = [...galat, ...periksaKumpulan(kumpulan, { ...acuan, terdaftar }), ...periksaBeku(kumpulan, aturan)];
  const [pemda] = kumpulan.tabel.pemda.baris;
  if (semua.length > 0 || kumpulan.keterangan === null || pemda === undefined) {
    const pesan = `Folder "${folder}" belum dapat diimpor: ada ${semua.length} kesalahan. Tidak ada yang disimpan.`;
    throw new Galat("masukan", pesan, { rincian: urutkanGalat(semua) });
  }
  return writeKumpulan(konteks, pengguna, { kumpulan, keterangan: kumpulan.keterangan, pemda });
}

async function writeKumpulan(konteks: Konteks, pengguna: Pengguna, sah: KumpulanSah): Promise<HasilImpor> {
  const { keterangan, pemda, kumpulan } = sah;
  const { nama, versi, dokumen_sumber: dokumen } = keterangan;
  const pelaku = `impor:${nama}`;
  const oleh = pengguna.jenis === "operator" ? ` oleh ${pengguna.nama}` : "";
  const alasan = `Impor kumpulan ${nama} versi ${versi}${oleh}. Sumber: ${dokumen}`;
  const waktu = konteks.now();
  const berkas = await konteks.basis.write({ pemdaId: tenantOf(pemda.kode_wilayah), pelaku, alasan }, (sesi) => {
    const kamus = createKamus("sakip.perangkat_daerah");
    const lingkup = new Set([...kumpulan.tabel.simpul.baris, ...kumpulan.tabel.indikator.baris].map((b) => b.pd));
    return mergeSemua(sesi, pemda.slug, { kumpulan, lingkup, newId: konteks.newId, pengisi: { kamus, pelaku, waktu } });
  });
  konteks.log.info({ kumpulan: nama, versi, pemda: pemda.slug }, "kumpulan data diimpor");
  return { pemda: { slug: pemda.slug, nama: pemda.nama }, kumpulan: { nama, versi }, berkas };
}

async function mergeSemua(sesi: Sesi, slug: string, bahan: Bahan): Promise<readonly HasilBerkas[]> {
  const hasil: HasilBerkas[] = [];
  for (const simpanan of SIMPANAN_ORGANISASI) hasil.push(await mergeTabel(sesi, simpanan, bahan));
  const dokumen = await beginDokumen(sesi, bahan);
  for (const simpanan of SIMPANAN_RENCANA) hasil.push(await mergeTabel(sesi, simpanan, bahan));
  hasil.push(await setDokumen(sesi, bahan, dokumen));
  await sql`SELECT sistem.daftarkan_pemda(${slug}, ${sesi.pemdaId})`.execute(sesi.db);
  await catatImpor(sesi, bahan.pengisi);
  return hasil;
}

function tenantOf(kodeWilayah: string): PemdaId {
  return kodeWilayah === "" ? TANPA_PEMDA : (pemdaIdOf(kodeWilayah) as PemdaId);
}

/** The CSV files and the name card of a folder; other files (README.md, ...) are passed over. */
async function readFolder(folder: string): Promise<IsiFolder> {
  const isi = await listFolder(folder);
  const nama = isi
    .filter((e) => !e.isDirectory() && (e.name === BERKAS_KETERANGAN || e.name.toLowerCase().endsWith(".csv")))
    .map((e) => e.name);
  return new Map(await Promise.all(nama.map(async (n) => [n, await readFile(join(folder, n))] as const)));
}

async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (sebab) {
    const pesan = `Folder "${folder}" tidak dapat dibuka. Tulis folder yang berisi ${BERKAS_KETERANGAN} dan berkas-berkas CSV.`;
    throw new Galat("tidak_ditemukan", pesan, { sebab });
  }
}
