// Loads referensi/ into the schema acuan, which only the owner role may write. Called by main.ts and the command line
// after the migrations; holding the owner's URL is the right to do it.
import { readFile } from "node:fs/promises";
import { Galat } from "#inti";
import { projectPath, withClient } from "#inti/server";
import { KODE_TITIK, pilihan, TEKS } from "./jenis-sel.ts";
import { NOMENKLATUR } from "./nomenklatur-baca.ts";
import { opsional, readTabel, type Susunan, type Tabel, type TabelTerbaca, tabel, wajib } from "./tabel.ts";

/** The version of the nomenklatur that referensi/nomenklatur.csv holds. */
export const VERSI_NOMENKLATUR = "900.1.15.5-1317/2023";

const WILAYAH = tabel({
  berkas: "wilayah.csv",
  wajib: true,
  uraian: "kode provinsi, kabupaten, dan kota",
  kolom: {
    kode: wajib(KODE_TITIK, "kode", "35.24"),
    tingkat: wajib(pilihan("provinsi", "kabupaten", "kota"), "tingkat", "kabupaten"),
    nama: wajib(TEKS, "nama", "Kabupaten Lamongan"),
    kode_induk: opsional(KODE_TITIK, "kode provinsi", "35", null),
  },
  kunci: ["kode"],
  rujukan: [],
});

/**
 * Loads the nomenklatur version and the list of wilayah unless they are there already. Safe to call at every start and
 * by several servers at once.
 * @returns how many rows were added
 */
export async function muatAcuan(urlPemilik: string): Promise<number> {
  return withClient(urlPemilik, async (klien) => {
    const { rows } = await klien.query<{ nomenklatur: boolean; wilayah: boolean }>(
      `SELECT EXISTS (SELECT FROM acuan.nomenklatur WHERE versi = $1) AS nomenklatur,
              EXISTS (SELECT FROM acuan.wilayah) AS wilayah`,
      [VERSI_NOMENKLATUR],
    );
    const ada = rows[0];
    const tambah = async (perintah: string, isi: readonly unknown[]): Promise<number> =>
      (await klien.query(perintah, [...isi])).rowCount ?? 0;
    const nomenklatur = ada?.nomenklatur
      ? 0
      : await tambah(SQL_NOMENKLATUR, [JSON.stringify(await readReferensi(NOMENKLATUR)), VERSI_NOMENKLATUR]);
    const wilayah = ada?.wilayah ? 0 : await tambah(SQL_WILAYAH, [JSON.stringify(await readReferensi(WILAYAH))]);
    return nomenklatur + wilayah;
  });
}

const SQL_NOMENKLATUR = `
  INSERT INTO acuan.nomenklatur (versi, kode, jenis, nama, kinerja, indikator, satuan, cakupan, sumber)
  SELECT $2, kode, CASE level WHEN 'subkegiatan' THEN 'sub_kegiatan' ELSE level END, nama, kinerja, indikator, satuan,
         cakupan, sumber
  FROM jsonb_to_recordset($1::jsonb) AS b (kode text, level text, nama text, kinerja text, indikator text, satuan text,
         cakupan text, sumber text)
  ON CONFLICT DO NOTHING`;

const SQL_WILAYAH = `
  INSERT INTO acuan.wilayah (kode, jenis, nama, kode_induk)
  SELECT kode, tingkat, nama, kode_induk
  FROM jsonb_to_recordset($1::jsonb) AS b (kode text, tingkat text, nama text, kode_induk text)
  ON CONFLICT DO NOTHING`;

async function readReferensi<S extends Susunan>(skema: Tabel<S>): Promise<TabelTerbaca<S>["baris"]> {
  const { tabel: terbaca, galat } = readTabel(skema, await readFile(projectPath("referensi", skema.berkas)));
  if (galat.length === 0) return terbaca.baris;
  throw new Galat("internal", `Berkas referensi/${skema.berkas} rusak.`, { rincian: galat });
}
