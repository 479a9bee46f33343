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
import {
  getPenjelasanKondisi,
  getPenjelasanPenanda,
  getPenjelasanSerapan,
  getPenjelasanStrategi,
  getPenjelasanTema,
} from "#tematik/server";
import type { BahanMuat } from "./muat.server.ts";
import { parseTahun } from "./parameter.ts";

/**
 * The explanation behind `jalur`, the part of the path after /jelaskan/.
 * @throws Galat `tidak_ditemukan` for a path of no known kind, and as the use case behind it.
 */
export function getPenjelasan({ konteks, pengguna }: BahanMuat, jalur: string): Promise<Penjelasan> {
  const [besaran, kode, kedua, ketiga, ...lebih] = jalur.split("/");
  const khusus =
    findPenjelasanRekap({ konteks, pengguna }, jalur.split("/")) ??
    findPenjelasanTematik({ konteks, pengguna }, jalur.split("/"));
  if (khusus !== undefined) return khusus;
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

/** The explanation of a figure of a theme: its tagged money, a row of it, a strategy's part, what was spent, a condition. */
function findPenjelasanTematik(
  { konteks, pengguna }: Bahan,
  [besaran, temaKode, kedua, ketiga, ...lebih]: readonly string[],
): Promise<Penjelasan> | undefined {
  if (temaKode === undefined || kedua === undefined || ketiga === undefined || lebih.length > 0) return undefined;
  switch (besaran) {
    case "kondisi":
      return getPenjelasanKondisi(konteks, pengguna, {
        temaKode,
        kondisiKode: kedua,
        tahun: parseTahunKondisi(ketiga),
      });
    case "tema":
      return getPenjelasanTema(konteks, pengguna, { temaKode, tahun: parseTahun(kedua), pdKode: ketiga });
    case "penanda":
      return getPenjelasanPenanda(konteks, pengguna, { temaKode, tahun: parseTahun(kedua), penandaId: ketiga });
    case "strategi":
      return getPenjelasanStrategi(konteks, pengguna, { temaKode, tahun: parseTahun(kedua), lingkup: ketiga });
    case "serapan":
      return getPenjelasanSerapan(konteks, pengguna, { temaKode, tahun: parseTahun(kedua), lingkup: ketiga });
    default:
      return undefined;
  }
}

// Conditions go further back than plans do.
function parseTahunKondisi(teks: string): number {
  return /^19\d\d$/.test(teks) ? Number(teks) : parseTahun(teks);
}
