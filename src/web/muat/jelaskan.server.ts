// Finds the explanation an address under /jelaskan/ asks for. Called by the route's loader.
import { Galat, type Penjelasan } from "#inti";
import {
  getPenjelasanCapaian,
  getPenjelasanPagu,
  getPenjelasanRealisasi,
  getPenjelasanRekap,
  getPenjelasanRekapKelompok,
  getPenjelasanRekapPemda,
} from "#pengukuran/server";
import { getPenjelasanTema } from "#tematik/server";
import type { BahanMuat } from "./muat.server.ts";
import { parseTahun } from "./parameter.ts";

/**
 * The explanation behind `jalur`, the part of the path after /jelaskan/.
 * @throws Galat `tidak_ditemukan` for a path of no known kind, and as the use case behind it.
 */
export function getPenjelasan({ konteks, pengguna }: BahanMuat, jalur: string): Promise<Penjelasan> {
  const [besaran, kode, kedua, ketiga, ...lebih] = jalur.split("/");
  const rekap = findPenjelasanRekap({ konteks, pengguna }, jalur.split("/"));
  if (rekap !== undefined) return rekap;
  if (kode !== undefined && kedua !== undefined && lebih.length === 0) {
    if (besaran === "pagu" && ketiga === undefined) {
      return getPenjelasanPagu(konteks, pengguna, { pdKode: kode, tahun: parseTahun(kedua) });
    }
    if (besaran === "capaian" && ketiga !== undefined) {
      return getPenjelasanCapaian(konteks, pengguna, { pdKode: kode, indikatorKode: kedua, periode: ketiga });
    }
    if (besaran === "realisasi" && ketiga !== undefined) {
      return getPenjelasanRealisasi(konteks, pengguna, { pdKode: kode, indikatorKode: kedua, periode: ketiga });
    }
    if (besaran === "tema" && ketiga !== undefined) {
      return getPenjelasanTema(konteks, pengguna, { temaKode: kode, tahun: parseTahun(kedua), pdKode: ketiga });
    }
  }
  throw new Galat("tidak_ditemukan", `Tidak ada penjelasan di alamat "/jelaskan/${jalur}".`);
}

type Bahan = Pick<BahanMuat, "konteks" | "pengguna">;

/** The explanation of a rekap: of the pemda, of a PD, of one of its nodes, or of one kind of its indikator. */
function findPenjelasanRekap(
  { konteks, pengguna }: Bahan,
  [besaran, kode, periode, bagian, ...lebih]: readonly string[],
): Promise<Penjelasan> | undefined {
  if (kode === undefined || lebih.length > 0) return undefined;
  if (besaran === "rekap-pemda" && periode === undefined) {
    return getPenjelasanRekapPemda(konteks, pengguna, { periode: kode });
  }
  if (besaran === "rekap" && periode !== undefined) {
    return getPenjelasanRekap(konteks, pengguna, { pdKode: kode, periode, simpulKode: bagian });
  }
  if (besaran === "rekap-kelompok" && periode !== undefined && bagian !== undefined) {
    return getPenjelasanRekapKelompok(konteks, pengguna, { pdKode: kode, periode, kelompok: bagian });
  }
  return undefined;
}
