// Adds a version of the nomenklatur from a CSV or XLSX file, all or nothing. Called by `opensakip acuan nomenklatur`;
// only the owner of the database may write regulation data.
import { Galat, type RincianGalat } from "#inti";
import { withClient } from "#inti/server";
import { assertCan, type Pengguna } from "#organisasi";
import type { JenisNomenklatur } from "#perencanaan";
import { readBuku } from "./buku/baca-buku.server.ts";
import { type BarisNomenklatur, readNomenklatur } from "./nomenklatur-baca.ts";
import { csvDariBuku } from "./nomenklatur-buku.ts";

/** `nama` is the file's name: it says whether it is a workbook, and stands in the errors. */
export type BerkasNomenklatur = { readonly nama: string; readonly isi: Uint8Array; readonly versi: string };
export type HasilNomenklatur = {
  readonly versi: string;
  readonly jumlah: Readonly<Partial<Record<JenisNomenklatur, number>>>;
};

/**
 * Loads a new version beside the ones there are: plans keep pointing to the version they were made with, so one that is
 * there is never changed.
 * @throws Galat `tidak_berhak`; `masukan` (label, file; with every row that is wrong); `bentrok` (the version is there).
 */
export async function imporNomenklatur(
  urlPemilik: string,
  pengguna: Pengguna,
  { nama, isi, versi }: BerkasNomenklatur,
): Promise<HasilNomenklatur> {
  assertCan(pengguna, "muat_acuan", { jenis: "instalasi" });
  const label = versi.trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,59}$/u.test(label)) {
    throw new Galat("masukan", `Versi "${versi}" tidak dapat dipakai. Tulis nomor keputusannya: 900.1.15.5-3406/2024.`);
  }
  const baris = await readBerkas(nama, isi);
  await insertSemua(urlPemilik, label, nama, baris);
  const menurutJenis = Map.groupBy(baris, (b) => b.jenis);
  return { versi: label, jumlah: Object.fromEntries([...menurutJenis].map(([jenis, b]) => [jenis, b.length])) };
}

async function readBerkas(nama: string, isi: Uint8Array): Promise<readonly BarisNomenklatur[]> {
  const buku = /\.xlsx$/i.test(nama) ? csvDariBuku(await readBuku(isi), nama) : { csv: isi };
  if ("galat" in buku) throw tolak(nama, buku.galat);
  const { baris, galat } = readNomenklatur(buku.csv, nama);
  if (galat.length > 0) throw tolak(nama, galat);
  if (baris.length === 0) throw new Galat("masukan", `Berkas "${nama}" tidak memuat satu kode pun.`);
  return baris;
}

function tolak(nama: string, rincian: readonly RincianGalat[]): Galat {
  return new Galat("masukan", `Daftar "${nama}" belum dapat dimuat; tidak ada yang disimpan.`, { rincian });
}

async function insertSemua(
  urlPemilik: string,
  versi: string,
  nama: string,
  baris: readonly BarisNomenklatur[],
): Promise<void> {
  await withClient(urlPemilik, async (klien) => {
    await klien.query("BEGIN");
    try {
      // Two operators at once: the second waits here and then finds the version.
      await klien.query("LOCK TABLE acuan.nomenklatur IN SHARE ROW EXCLUSIVE MODE");
      const ada = await klien.query("SELECT FROM acuan.nomenklatur WHERE versi = $1 LIMIT 1", [versi]);
      if (ada.rowCount !== 0) {
        throw new Galat("bentrok", `Nomenklatur versi ${versi} sudah dimuat. Pakai nama versi lain untuk daftar lain.`);
      }
      await klien.query(SISIPKAN, [JSON.stringify(baris), versi, nama]);
      await klien.query("COMMIT");
    } catch (galat) {
      await klien.query("ROLLBACK");
      throw galat;
    }
  });
}

const SISIPKAN = `
  INSERT INTO acuan.nomenklatur (versi, kode, jenis, nama, kinerja, indikator, satuan, cakupan, sumber)
  SELECT $2, kode, jenis, nama, kinerja, indikator, satuan, cakupan, coalesce(sumber, $3)
  FROM jsonb_to_recordset($1::jsonb) AS b (kode text, jenis text, nama text, kinerja text, indikator text, satuan text,
         cakupan text, sumber text)`;
