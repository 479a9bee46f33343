// Parts of a theme for tests that need a few of its many properties. Ids are the names.
import type { PerangkatDaerah } from "#organisasi";
import type { Kondisi, PeranPd, Permasalahan, PihakTema, TemaTersimpan } from "#tematik";

type KondisiTersimpan = TemaTersimpan["kondisi"][number];
type StrategiTersimpan = TemaTersimpan["strategi"][number];

/** A condition with its years, e.g. kondisiUji("Persentase", "%", { 2021: "13.86" }). */
export function kondisiUji(
  nama: string,
  satuan: string,
  nilai: Readonly<Record<number, string>>,
  beda: Partial<Omit<Kondisi, "nilai">> = {},
): KondisiTersimpan {
  return {
    id: nama,
    kode: nama.toLowerCase().replaceAll(" ", "-"),
    nama,
    satuan,
    arah: null,
    definisi: null,
    rumus: null,
    indikator: null,
    versi: 1,
    nilai: Object.entries(nilai).map(([tahun, angka]) => ({ tahun: Number(tahun), nilai: angka, sumber: "BPS" })),
    ...beda,
  };
}

export function permasalahanUji(uraian: string, beda: Partial<Permasalahan> = {}): Permasalahan {
  return { id: uraian, uraian, versi: 1, jawaban: [], ukuran: [], ...beda };
}

/** A strategy with the names of its innovations. */
export function strategiUji(
  kode: string,
  uraian: string,
  inovasi: readonly string[] = [],
  beda: Partial<StrategiTersimpan> = {},
): StrategiTersimpan {
  return {
    id: kode,
    kode,
    uraian,
    versi: 1,
    sasaranAntara: [],
    dukungan: [],
    inovasi: inovasi.map((nama) => ({ id: nama, nama, pd: null, uraian: null, versi: 1, bukti: [] })),
    ...beda,
  };
}

/** A party with its role and tasks. */
export function pihakUji(
  peran: PeranPd,
  pihak: string,
  pd: PerangkatDaerah | null,
  tugas: readonly string[] = [],
): PihakTema & { readonly peran: PeranPd } {
  return { id: pihak, peran, pihak, pd, versi: 1, tugas: tugas.map((uraian) => ({ id: uraian, uraian, versi: 1 })) };
}

/** A stored theme; everything that `beda` does not name is empty. */
export function temaTersimpanUji(beda: Partial<TemaTersimpan> = {}): TemaTersimpan {
  return {
    id: "tema",
    kode: "kemiskinan",
    nama: "Kemiskinan",
    judulStrategi: "Strategi Pengentasan Kemiskinan",
    uraian: null,
    koordinator: null,
    kataKunci: [],
    versi: 1,
    kondisi: [],
    permasalahan: [],
    strategi: [],
    peran: [],
    ...beda,
  };
}
