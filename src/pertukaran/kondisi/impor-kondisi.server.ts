// Use cases: a table of statistics as values of a theme's conditions. First looked at, then saved whole or not at all.
// Called by /tematik/:kode/kondisi/impor.
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { findPengubahNilai, type PermintaanTema, readSuntingan, type TabelTematik, writeTema } from "#tematik/server";
import type { GalatBuku } from "../buku/sel.ts";
import { writeBuku } from "../buku/tulis-buku.server.ts";
import { bacaKondisi, type Dilewati } from "./baca-kondisi.ts";
import {
  type BedaKondisi,
  bandingkanKondisi,
  bedaKondisi,
  isSamaNilai,
  type KondisiTema,
  type PerubahanKondisi,
} from "./banding-kondisi.ts";
import { type BerkasMasuk, bukaBerkas } from "./buka-berkas.server.ts";
import { toTemplatKondisi } from "./templat-kondisi.ts";

/** What the screen of the import needs to know of the theme. */
export type TemaImpor = {
  readonly kode: string;
  readonly nama: string;
  readonly kondisi: readonly { readonly kode: string; readonly nama: string; readonly satuan: string }[];
};

/** With `salah` the file cannot be taken; every cell is listed. */
export type HasilPeriksaKondisi =
  | { readonly jenis: "salah"; readonly galat: readonly GalatBuku[]; readonly catatan: readonly string[] }
  | {
      readonly jenis: "pratinjau";
      readonly beda: readonly BedaKondisi[];
      readonly dilewati: readonly Dilewati[];
      readonly catatan: readonly string[];
    };

/**
 * The theme whose series may be imported, for whoever may manage it.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getTemaImpor(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanTema): Promise<TemaImpor> {
  return readSuntingan(konteks, pengguna, permintaan, async (_, { tema: { kode, nama, kondisi } }) => ({
    kode,
    nama,
    kondisi: kondisi.map((k) => ({ kode: k.kode, nama: k.nama, satuan: k.satuan })),
  }));
}

/**
 * The series of a theme as an XLSX to fill in and bring back.
 * @throws Galat as `getTemaImpor`.
 */
export async function getTemplatKondisi(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTema,
): Promise<{ readonly nama: string; readonly isi: Uint8Array<ArrayBuffer> }> {
  const tema = await readSuntingan(konteks, pengguna, permintaan, async (_, lingkup) => lingkup.tema);
  return { nama: `kondisi-${tema.kode}.xlsx`, isi: await writeBuku(toTemplatKondisi(tema), konteks.now()) };
}

/** A file, and the source of its figures where the file names none. */
export type PermintaanPeriksaKondisi = PermintaanTema & { readonly berkas: BerkasMasuk; readonly sumber: string };

/**
 * Reads a file against the theme and says cell by cell what it would change. Who may not manage the theme is refused
 * before anything of the file is read.
 * @throws Galat `masukan` (no CSV or plain XLSX), and as `getTemaImpor`.
 */
export async function periksaKondisi(
  konteks: Konteks,
  pengguna: Pengguna,
  { berkas, sumber, ...permintaan }: PermintaanPeriksaKondisi,
): Promise<HasilPeriksaKondisi> {
  const tema = await readSuntingan(konteks, pengguna, permintaan, async (_, lingkup) => lingkup.tema);
  const { kondisi } = tema;
  if (kondisi.length === 0) {
    throw new Galat("masukan", "Tema ini belum mempunyai kondisi. Tambah kondisinya dahulu pada halaman sunting tema.");
  }
  const lembar = await bukaBerkas(berkas);
  const hasil = bacaKondisi({ lembar, kondisi, sumberFormulir: sumber.trim() });
  const { galat, dilewati, catatan } = hasil;
  if (galat.length > 0) return { jenis: "salah", galat, catatan };
  return { jenis: "pratinjau", beda: bandingkanKondisi(kondisi, hasil.nilai), dilewati, catatan };
}

const Desimal = z.string().regex(/^-?\d{1,30}(\.\d{1,20})?$/);
const Nilai = z.object({ nilai: Desimal, sumber: z.string().trim().min(1).max(500) });
/** What was looked at and is to be saved. */
const Perubahan = z
  .array(
    z.object({
      kondisiId: z.uuid(),
      versi: z.int().positive(),
      tahun: z.int().min(1945).max(2200),
      baru: Nilai,
      lama: Nilai.nullable(),
      tempat: z.string().max(200),
      dariBerkas: z.string().max(200).nullable(),
    }),
  )
  .min(1)
  .max(20_000);

export type PermintaanSimpanKondisi = PermintaanTema & {
  readonly namaBerkas: string;
  readonly perubahan: readonly PerubahanKondisi[];
};

/**
 * Saves every value, or none of them: each year must still hold what the preview showed, and its condition must not have
 * changed since. Values that the file does not name stay. Answers how many were saved.
 * @throws Galat `bentrok` (says which and by whom), `masukan` (not what a preview gave), and as `getTemaImpor`.
 */
export async function simpanKondisi(
  konteks: Konteks,
  pengguna: Pengguna,
  { namaBerkas, perubahan, ...permintaan }: PermintaanSimpanKondisi,
): Promise<number> {
  const diminta = parsePerubahan(perubahan);
  const nama = namaBerkas.replace(/\p{Cc}/gu, " ").slice(0, 200);
  const alasan = `mengimpor deret kondisi dari berkas "${nama}"`;
  return writeTema(konteks, pengguna, { ...permintaan, alasan }, async (sesi, { tema }) => {
    for (const satu of diminta) await simpanSatu(sesi, tema.kondisi, satu);
    return diminta.length;
  });
}

/**
 * What changes that were looked at earlier would do to the theme as it stands now: for somebody who wants them although
 * others wrote meanwhile.
 * @throws Galat `bentrok` (a condition itself changed, so that its unit may have), and as `simpanKondisi`.
 */
export function segarkanKondisi(
  konteks: Konteks,
  pengguna: Pengguna,
  { perubahan, ...permintaan }: PermintaanTema & { readonly perubahan: readonly PerubahanKondisi[] },
): Promise<readonly BedaKondisi[]> {
  const diminta = parsePerubahan(perubahan);
  return readSuntingan(konteks, pengguna, permintaan, async (_, { tema }) =>
    diminta.map((p) => bedaKondisi(getKondisiTetap(tema.kondisi, p), { ...p, ...p.baru })),
  );
}

function parsePerubahan(perubahan: readonly PerubahanKondisi[]): readonly PerubahanKondisi[] {
  const terbaca = Perubahan.safeParse(perubahan);
  if (terbaca.success) return terbaca.data;
  throw new Galat("masukan", "Hasil pemeriksaan tidak terbaca lagi. Unggah berkasnya sekali lagi.");
}

async function simpanSatu(sesi: Sesi, semua: readonly KondisiTema[], p: PerubahanKondisi): Promise<void> {
  const kondisi = getKondisiTetap(semua, p);
  const kini = kondisi.nilai.find((n) => n.tahun === p.tahun) ?? null;
  if (!isTetap(kini, p.lama)) {
    const oleh = (await findPengubahNilai(sesi, kondisi.id, p.tahun)) ?? "orang lain";
    const pesan = `Belum ada yang disimpan: ${kondisi.nama} Tahun ${p.tahun} sudah diubah ${oleh} sejak Anda memeriksa berkas.`;
    throw new Galat("bentrok", pesan);
  }
  const { nilai, sumber } = p.baru;
  await sesi.db
    .$extendTables<TabelTematik>()
    .insertInto("sakip.tema_kondisi_nilai")
    .values({ pemda_id: sesi.pemdaId, kondisi_id: kondisi.id, tahun: p.tahun, nilai, sumber })
    .onConflict((oc) => oc.columns(["pemda_id", "kondisi_id", "tahun"]).doUpdateSet({ nilai, sumber }))
    .execute();
}

/** The condition, provided it is still the one the value was read against: its unit may change. */
function getKondisiTetap(semua: readonly KondisiTema[], { kondisiId, versi }: PerubahanKondisi): KondisiTema {
  const kondisi = semua.find((k) => k.id === kondisiId);
  if (kondisi !== undefined && kondisi.versi === versi) return kondisi;
  const apa = kondisi === undefined ? "Sebuah kondisi sudah dihapus" : `Kondisi "${kondisi.nama}" sudah diubah`;
  throw new Galat(
    "bentrok",
    `Belum ada yang disimpan: ${apa} sejak Anda memeriksa berkas. Unggah berkasnya sekali lagi.`,
  );
}

function isTetap(kini: KondisiTema["nilai"][number] | null, dilihat: PerubahanKondisi["lama"]): boolean {
  return kini === null || dilihat === null ? kini === dilihat : isSamaNilai(kini, dilihat);
}
