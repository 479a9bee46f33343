// Use case: one edit of one part of a theme. Called by the pages under /tematik/:kode/sunting.
import { parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { PermintaanTema } from "../tema.server.ts";
import { geser, hapusBaris } from "./hapus-baris.server.ts";
import { type BahanUbah, writeTema } from "./pintu-tema.server.ts";
import { type IsianSuntingan, Suntingan, sebutanSuntingan } from "./suntingan.ts";
import {
  lepasUkuran,
  tambahDukungan,
  tambahTautan,
  tambahUkuran,
  ubahInovasi,
  ubahPermasalahan,
  ubahSasaranAntara,
  ubahStrategi,
} from "./ubah-kerangka.server.ts";
import { hapusNilai, lepasKondisi, tautkanKondisi, ubahKondisi, ubahNilai } from "./ubah-kondisi.server.ts";
import { ubahPeran, ubahTugas } from "./ubah-peran.server.ts";

export type PermintaanUbahTema = PermintaanTema & { readonly suntingan: IsianSuntingan };

/**
 * Makes one edit, and gives the id of the row it is about; null after deleting one.
 * @throws Galat `masukan`, `bentrok` (changed meanwhile, still referred to, there already), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function ubahTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { suntingan, ...permintaan }: PermintaanUbahTema,
): Promise<{ readonly id: string | null }> {
  const isian = parseIsian(Suntingan, suntingan);
  const pintu = { ...permintaan, alasan: sebutanSuntingan(isian) };
  return writeTema(konteks, pengguna, pintu, async (sesi, lingkup) => ({
    id: await terapkan({ ...lingkup, konteks, sesi }, isian),
  }));
}

function terapkan(bahan: BahanUbah, s: Suntingan): Promise<string | null> {
  switch (s.jenis) {
    case "kondisi":
      return ubahKondisi(bahan, s);
    case "nilai":
      return ubahNilai(bahan, s);
    case "hapus_nilai":
      return hapusNilai(bahan, s);
    case "tautkan_kondisi":
      return tautkanKondisi(bahan, s);
    case "lepas_kondisi":
      return lepasKondisi(bahan, s);
    case "permasalahan":
      return ubahPermasalahan(bahan, s);
    case "tambah_ukuran":
      return tambahUkuran(bahan, s);
    case "lepas_ukuran":
      return lepasUkuran(bahan, s);
    case "strategi":
      return ubahStrategi(bahan, s);
    case "sasaran_antara":
      return ubahSasaranAntara(bahan, s);
    case "dukungan":
      return tambahDukungan(bahan, s);
    case "inovasi":
      return ubahInovasi(bahan, s);
    case "bukti_tautan":
      return tambahTautan(bahan, s);
    case "peran":
      return ubahPeran(bahan, s);
    case "tugas":
      return ubahTugas(bahan, s);
    case "geser":
      return geser(bahan, s);
    case "hapus":
      return hapusBaris(bahan, s);
  }
}
