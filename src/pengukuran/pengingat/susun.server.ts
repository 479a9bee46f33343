// Use cases: compose the digests of today into the outbox, or only show those of any day. Called by the daily job, by
// /pengaturan/pengingat and by the command line.
import { sql } from "kysely";
import { formatTanggal, tanggalOf } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { namaPelaku, type Pemda, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { bekukanHarian } from "../bekukan.server.ts";
import { loadBahanPengingat } from "./bahan.server.ts";
import { susunPengingat } from "./susun.ts";
import { tulisPengingat } from "./teks.ts";
import type { Penerima, SuratPengingat } from "./tipe.ts";

/** `jumlah`: people with a digest today. `dikirim`: whether a channel will carry them. */
export type HasilSusun = { readonly hari: string; readonly jumlah: number; readonly dikirim: boolean };

/** A digest that would be sent. */
export type PratinjauSurat = SuratPengingat & { readonly penerima: Pick<Penerima, "id" | "nama" | "surel"> };

/**
 * Composes today's digests and wakes the sender. Doing it again renews what was not sent yet, and takes back what is
 * done meanwhile; what was handed to the channel stays: nobody gets two on one day.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export async function susunSekarang(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<HasilSusun> {
  const pemda = await readPemda(konteks, { pengguna, aksi: "kelola_pengingat", pemdaSlug }, async (_, p) => p);
  return susunHarian(konteks, pemda, namaPelaku(pengguna));
}

/** As `susunSekarang`, for the system's own daily job: no user is asked. Freezes what opens today first. */
export async function susunHarian(konteks: Konteks, pemda: Pemda, pelaku = "sistem:pengingat"): Promise<HasilSusun> {
  const pemdaId = pemda.pemdaId as PemdaId;
  await bekukanHarian(konteks, pemdaId);
  const hari = hariPengingat(konteks);
  const jumlah = await konteks.basis.write({ pemdaId, pelaku, alasan: "Pengingat harian" }, async (sesi) => {
    const surat = await susun(konteks, sesi, { pemda, hari });
    await simpan(konteks, sesi, hari, surat);
    return surat.length;
  });
  if (jumlah > 0) await konteks.surat.picu(pemdaId);
  return { hari, jumlah, dikirim: konteks.surat.kanal !== null };
}

/**
 * What the digests of `tanggal` ("YYYY-MM-DD", today unless given) say by the present state of the entries. Stores nothing.
 * @throws Galat `masukan` (not a day), `tidak_ditemukan`, `tidak_berhak`.
 */
export function lihatPengingat(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, tanggal }: { readonly pemdaSlug?: string | undefined; readonly tanggal?: string | undefined } = {},
): Promise<readonly PratinjauSurat[]> {
  const hari = tanggal ?? hariPengingat(konteks);
  return readPemda(konteks, { pengguna, aksi: "lihat_pengingat", pemdaSlug }, async (sesi, pemda) => {
    // Refuses what is not a day, in words.
    formatTanggal(hari);
    return susun(konteks, sesi, { pemda, hari });
  });
}

/** Which day it is for reminders. */
export function hariPengingat(konteks: Konteks): string {
  return tanggalOf(konteks.now(), konteks.surat.zonaWaktu);
}

type Hari = { readonly pemda: Pemda; readonly hari: string };

async function susun(konteks: Konteks, sesi: Sesi, { pemda, hari }: Hari): Promise<readonly PratinjauSurat[]> {
  const lingkup = { pemda, hariIni: hari, alamatWeb: konteks.surat.alamatWeb };
  const bahan = await loadBahanPengingat(sesi, pemda, hari);
  return susunPengingat(bahan).map((r) => {
    const { id, nama, surel } = r.penerima;
    return { penerima: { id, nama, surel }, ...tulisPengingat(r, lingkup) };
  });
}

async function simpan(konteks: Konteks, sesi: Sesi, hari: string, surat: readonly PratinjauSurat[]): Promise<void> {
  const kini = konteks.now().toISOString();
  const baris = surat.map(({ penerima, subjek, isi }) => ({
    pemda_id: sesi.pemdaId,
    surat_id: konteks.newId(),
    pengguna_id: penerima.id,
    hari,
    sebab: "pengingat",
    nama: penerima.nama,
    alamat: penerima.surel,
    subjek,
    isi,
    keadaan: konteks.surat.kanal === null ? "tidak_dikirim" : "menunggu",
    percobaan: 0,
    disusun_pada: kini,
    berubah_pada: kini,
  }));
  await sql`
    DELETE FROM sakip.surat_keluar WHERE pemda_id = ${sesi.pemdaId} AND hari = ${hari} AND ${BELUM_DISERAHKAN}
      AND NOT (pengguna_id = ANY (${surat.map((s) => s.penerima.id)}::uuid[]))`.execute(sesi.db);
  await sql`
    INSERT INTO sakip.surat_keluar
    SELECT * FROM jsonb_populate_recordset(NULL::sakip.surat_keluar, ${JSON.stringify(baris)}::jsonb)
    ON CONFLICT (pemda_id, pengguna_id, hari, sebab) DO UPDATE SET nama = excluded.nama, alamat = excluded.alamat,
      subjek = excluded.subjek, isi = excluded.isi, keadaan = excluded.keadaan,
      disusun_pada = excluded.disusun_pada, berubah_pada = excluded.berubah_pada
    WHERE surat_keluar.keadaan IN ('menunggu', 'tidak_dikirim') AND surat_keluar.percobaan = 0
      AND (surat_keluar.nama, surat_keluar.alamat, surat_keluar.subjek, surat_keluar.isi, surat_keluar.keadaan)
        IS DISTINCT FROM (excluded.nama, excluded.alamat, excluded.subjek, excluded.isi, excluded.keadaan)`.execute(
    sesi.db,
  );
}

const BELUM_DISERAHKAN = sql`keadaan IN ('menunggu', 'tidak_dikirim') AND percobaan = 0`;
