// Finds the history an address under /jejak/ asks for. Called by the route's loader.
import { Galat } from "#inti";
import { getJejakPd, getJejakPengguna } from "#organisasi/server";
import { getJejakJadwal, getJejakRealisasi } from "#pengukuran/server";
import { buildJejak, type JejakTampil } from "../tampilan/jejak.ts";
import { withKueri } from "./alamat.ts";
import type { Tautan } from "./galat-halaman.ts";
import type { BahanMuat } from "./muat.server.ts";
import { readTeks } from "./parameter.ts";

/** A history page: whose history, the way back, and one page of it. */
export type HalamanJejakTampil = {
  readonly judul: string;
  readonly sub: string;
  readonly kembali: readonly Tautan[];
  readonly jejak: JejakTampil;
  /** Whether newer entries were left out. */
  readonly lanjutan: boolean;
};

/**
 * The history behind the path of the page.
 * @throws Galat `tidak_ditemukan` for a path of no known kind, and as the use case behind it.
 */
export async function loadJejakHalaman(bahan: BahanMuat): Promise<HalamanJejakTampil> {
  const sebelum = readTeks(bahan.params, "sebelum");
  const [, , jenis = "", ...kunci] = bahan.url.pathname.split("/").map(decode);
  const isi = await find(bahan, jenis, kunci, sebelum);
  return { ...isi, lanjutan: sebelum !== undefined };
}

type Temuan = Omit<HalamanJejakTampil, "lanjutan">;

async function find(
  { konteks, pengguna }: BahanMuat,
  jenis: string,
  kunci: readonly string[],
  sebelum: string | undefined,
): Promise<Temuan> {
  const [a = "", b = "", c = ""] = kunci;
  if (jenis === "realisasi" && kunci.length === 3) {
    const jejak = await getJejakRealisasi(konteks, pengguna, { pdKode: a, indikator: b, periode: c, sebelum });
    const { indikator, pd, labelPeriode } = jejak;
    const kembali = [{ label: "Capaian kinerja", ke: withKueri("/capaian", { pd: a }) }];
    return { judul: indikator.nama, sub: `${pd.nama}, ${labelPeriode}`, kembali, jejak: buildJejak(jejak) };
  }
  if (kunci.length === 1) {
    if (jenis === "jadwal") {
      const jejak = await getJejakJadwal(konteks, pengguna, { periode: a, sebelum });
      const kembali = [{ label: "Jadwal pengisian", ke: `/pengukuran/jadwal/${a}` }];
      return { judul: `Jadwal ${jejak.labelPeriode}`, sub: "Jadwal pengisian", kembali, jejak: buildJejak(jejak) };
    }
    if (jenis === "pengguna") {
      const jejak = await getJejakPengguna(konteks, pengguna, { id: a, sebelum });
      const kembali = [{ label: "Pengguna", ke: `/pengaturan/pengguna/${a}` }];
      return { judul: jejak.akun.nama, sub: "Akun dan perannya", kembali, jejak: buildJejak(jejak) };
    }
    if (jenis === "pd") {
      const jejak = await getJejakPd(konteks, pengguna, { pdKode: a, sebelum });
      const kembali = [{ label: "Organisasi", ke: `/pengaturan/organisasi/${a}` }];
      return { judul: jejak.pd.nama, sub: "Perangkat daerah, jabatan, dan pejabat", kembali, jejak: buildJejak(jejak) };
    }
  }
  throw new Galat("tidak_ditemukan", "Tidak ada jejak di alamat ini.");
}

function decode(bagian: string): string {
  try {
    return decodeURIComponent(bagian);
  } catch (sebab) {
    throw new Galat("tidak_ditemukan", "Tidak ada jejak di alamat ini.", { sebab });
  }
}
