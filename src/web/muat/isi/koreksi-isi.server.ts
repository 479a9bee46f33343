// Correcting one locked figure: finds its row, sends the correction, and gives back what was refused as it was typed.
// Called by /pengukuran/isi/koreksi.
import { Galat } from "#inti";
import type { AlamatLembar, HasilSimpan } from "#pengukuran";
import { getLembarIsi, koreksiRealisasi } from "#pengukuran/server";
import { type BarisTampil, catatanOf } from "../../tampilan/isi/baris.ts";
import type { HasilFormulir } from "../../tampilan/isi/jawaban.ts";
import { type Ketikan, listKolom, toIsian, toKetikan } from "../../tampilan/isi/ketikan.ts";
import { buildLembar, type LembarTampil, semuaBaris } from "../../tampilan/isi/lembar.ts";
import type { BahanAksi } from "../aksi.server.ts";
import type { BahanMuat } from "../muat.server.ts";
import { bacaKetikan, bacaVersi } from "./formulir-isi.server.ts";

/** The sheet with only the row to correct. */
export type LembarKoreksi = { readonly lembar: LembarTampil; readonly baris: BarisTampil };

const KOSONG: HasilFormulir = { pesan: "", ketikan: {}, salah: {}, bentrok: {}, gagal: [] };

/**
 * The row that `kunci` names.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`, `bentrok` (not locked, or not by this account).
 */
export async function muatKoreksi(
  { konteks, pengguna }: Pick<BahanMuat, "konteks" | "pengguna">,
  alamat: AlamatLembar,
  kunci: string,
): Promise<LembarKoreksi> {
  const lembar = buildLembar(await getLembarIsi(konteks, pengguna, alamat));
  const baris = semuaBaris(lembar).find((b) => b.kunci === kunci);
  if (baris === undefined) throw new Galat("tidak_ditemukan", "Indikator itu tidak ada di lembar ini.");
  if (!baris.boleh.koreksi) {
    throw new Galat("bentrok", `${baris.indikator.nama}: koreksi hanya untuk isian yang terkunci, oleh perencananya.`);
  }
  return { lembar, baris };
}

/** Null when the correction was proposed. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export async function kirimKoreksi(
  bahan: BahanAksi,
  alamat: AlamatLembar,
  kunci: string,
): Promise<{ readonly belum: HasilFormulir; readonly alasan: string } | null> {
  const { baris } = await muatKoreksi(bahan, alamat, kunci);
  const { aturan, sel } = baris;
  const ketikan = bacaKetikan(bahan, kunci, listKolom(aturan));
  const alasan = bahan.isi("alasanKoreksi");
  const belum = (isi: Partial<HasilFormulir>) => ({
    belum: { ...KOSONG, ketikan: { [kunci]: ketikan }, ...isi },
    alasan,
  });
  if (alasan.trim() === "") return belum({ pesan: "Tulis alasan koreksi." });
  try {
    const rujukan = { ...sel, versi: bacaVersi(bahan, kunci, sel.versi) };
    const isian = toIsian(ketikan, aturan);
    const hasil = await koreksiRealisasi(bahan.konteks, bahan.pengguna, { ...alamat, sel: rujukan, isian, alasan });
    return hasil.jenis === "tersimpan" ? null : belum(belumOf(hasil, kunci, (i) => toKetikan(i, aturan)));
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode !== "masukan") throw galat;
    return belum({ pesan: galat.message });
  }
}

type Isi = Parameters<typeof toKetikan>[0];

function belumOf(
  hasil: Exclude<HasilSimpan, { jenis: "tersimpan" }>,
  kunci: string,
  ketikanOf: (isi: Isi) => Ketikan,
): Partial<HasilFormulir> {
  if (hasil.jenis === "salah")
    return { pesan: "Ada isian yang belum terbaca; lihat di medannya.", salah: { [kunci]: hasil.salah } };
  const { versi, nilai, narasi } = hasil.tersimpan;
  const bentrok = { ...catatanOf(hasil.tersimpan), versi, ketikan: ketikanOf({ nilai, narasi }) };
  return { pesan: "Isian ini sudah diubah orang lain.", bentrok: { [kunci]: bentrok } };
}
