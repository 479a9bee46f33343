// Use case: the explanation an address under /jelaskan/ asks for. Called by that page and by the appendix of reports.
import { Galat, type Penjelasan, parseTahun } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
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

/** `jalur` is the part of the path after /jelaskan/; without `pemdaSlug` the account's own pemda, else the first one. */
export type PermintaanJalur = { readonly jalur: string; readonly pemdaSlug?: string | undefined };

/**
 * The explanation behind a path. Each kind of figure asks for the right of its own use case.
 * @throws Galat `tidak_ditemukan` for a path of no known kind, and as the use case behind it.
 */
export async function getPenjelasanJalur(
  konteks: Konteks,
  pengguna: Pengguna,
  { jalur, pemdaSlug }: PermintaanJalur,
): Promise<Penjelasan> {
  const bahan = { konteks, pengguna, pemdaSlug };
  const bagian = jalur.split("/");
  const penjelasan =
    findPenjelasanRekap(bahan, bagian) ?? findPenjelasanTematik(bahan, bagian) ?? findPenjelasanAngka(bahan, bagian);
  if (penjelasan !== undefined) return penjelasan;
  throw new Galat("tidak_ditemukan", `Tidak ada penjelasan di alamat "/jelaskan/${jalur}".`);
}

type Bahan = { readonly konteks: Konteks; readonly pengguna: Pengguna; readonly pemdaSlug: string | undefined };

/** The explanation of a figure of an indikator, or of the pagu of a PD. */
function findPenjelasanAngka(
  { konteks, pengguna, pemdaSlug }: Bahan,
  [besaran, pdKode, kedua, ketiga, ...lebih]: readonly string[],
): Promise<Penjelasan> | undefined {
  if (pdKode === undefined || kedua === undefined || lebih.length > 0) return undefined;
  if (besaran === "pagu" && ketiga === undefined) {
    return getPenjelasanPagu(konteks, pengguna, { pemdaSlug, pdKode, tahun: parseTahun(kedua) });
  }
  if (ketiga === undefined) return undefined;
  const permintaan = { pemdaSlug, pdKode, indikatorKode: kedua, periode: ketiga };
  if (besaran === "capaian") return getPenjelasanCapaian(konteks, pengguna, permintaan);
  if (besaran === "realisasi") return getPenjelasanRealisasi(konteks, pengguna, permintaan);
  return undefined;
}

/** The explanation of a rekap: of the pemda, of a PD, of one of its nodes, or of one kind of its indikator. */
function findPenjelasanRekap(
  { konteks, pengguna, pemdaSlug }: Bahan,
  [besaran, kode, periode, bagian, ...lebih]: readonly string[],
): Promise<Penjelasan> | undefined {
  if (kode === undefined || lebih.length > 0) return undefined;
  if (besaran === "rekap-pemda" && periode === undefined) {
    return getPenjelasanRekapPemda(konteks, pengguna, { pemdaSlug, periode: kode });
  }
  if (besaran === "rekap" && periode !== undefined) {
    return getPenjelasanRekap(konteks, pengguna, { pemdaSlug, pdKode: kode, periode, simpulKode: bagian });
  }
  if (besaran === "rekap-kelompok" && periode !== undefined && bagian !== undefined) {
    return getPenjelasanRekapKelompok(konteks, pengguna, { pemdaSlug, pdKode: kode, periode, kelompok: bagian });
  }
  return undefined;
}

/** The explanation of a figure of a theme: its tagged money, a row of it, a strategy's part, what was spent, a condition. */
function findPenjelasanTematik(
  { konteks, pengguna, pemdaSlug }: Bahan,
  [besaran, temaKode, kedua, ketiga, ...lebih]: readonly string[],
): Promise<Penjelasan> | undefined {
  if (temaKode === undefined || kedua === undefined || ketiga === undefined || lebih.length > 0) return undefined;
  switch (besaran) {
    case "kondisi":
      return getPenjelasanKondisi(konteks, pengguna, {
        pemdaSlug,
        temaKode,
        kondisiKode: kedua,
        tahun: parseTahunKondisi(ketiga),
      });
    case "tema":
      return getPenjelasanTema(konteks, pengguna, { pemdaSlug, temaKode, tahun: parseTahun(kedua), pdKode: ketiga });
    case "penanda":
      return getPenjelasanPenanda(konteks, pengguna, {
        pemdaSlug,
        temaKode,
        tahun: parseTahun(kedua),
        penandaId: ketiga,
      });
    case "strategi":
      return getPenjelasanStrategi(konteks, pengguna, {
        pemdaSlug,
        temaKode,
        tahun: parseTahun(kedua),
        lingkup: ketiga,
      });
    case "serapan":
      return getPenjelasanSerapan(konteks, pengguna, {
        pemdaSlug,
        temaKode,
        tahun: parseTahun(kedua),
        lingkup: ketiga,
      });
    default:
      return undefined;
  }
}

// Conditions go further back than plans do.
function parseTahunKondisi(teks: string): number {
  return /^19\d\d$/.test(teks) ? Number(teks) : parseTahun(teks);
}
