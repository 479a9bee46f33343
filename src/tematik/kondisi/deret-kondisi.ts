// The series of every condition of a theme: entered, taken from an indikator, or computed by a formula. Pure; called by the
// reading of a theme and by the explanation of one value.
import { compare, decimalPlaces, formatBesaran, parseDecimal, roundHalfUp } from "#inti";
import { type AngkaTahun, type SelAngka, selKosong } from "#pengukuran";
import type { Kondisi, NilaiKondisi } from "../tipe.ts";
import { hitungRumus, type NilaiHitung, nilaiTersimpan } from "./hitung-kondisi.ts";
import type { AsalNilai, DeretKondisi, TitikKondisi } from "./tipe-deret.ts";

/** By indikator id: what it came to in each year. */
export type HasilIndikator = ReadonlyMap<string, readonly AngkaTahun[]>;

/** `dasar` is the address before "<code>/<year>" of the explanations of this theme's conditions. */
export type BahanDeret = {
  readonly kondisi: readonly Kondisi[];
  readonly indikator: HasilIndikator;
  readonly dasar: string;
};

/** Each condition over the same years: all in which any of them has an entered or a published value. */
export function buildDeret(bahan: BahanDeret): readonly DeretKondisi[] {
  const tahun = listTahunDeret(bahan);
  return bahan.kondisi.map((kondisi) => ({ kondisi, titik: tahun.map((t) => titikKondisi(bahan, kondisi, t)) }));
}

/** The years in which any condition has a value of its own, oldest first. */
export function listTahunDeret({ kondisi, indikator }: Omit<BahanDeret, "dasar">): readonly number[] {
  const tahun = kondisi.flatMap((k) => [
    ...k.nilai.map((n) => n.tahun),
    ...hasilOf(k, indikator).flatMap((h) => (h.realisasi.nilai === null ? [] : [h.tahun])),
  ]);
  return [...new Set(tahun)].toSorted((a, b) => a - b);
}

/** One year of one condition. */
export function titikKondisi(bahan: BahanDeret, kondisi: Kondisi, tahun: number): TitikKondisi {
  const terisi = kondisi.nilai.find((n) => n.tahun === tahun);
  const sendiri = nilaiSendiri(bahan, kondisi, tahun, []);
  if (sendiri?.hasil.ada === true) {
    const { hasil, asal, sumber } = sendiri;
    const sel = toSel(hasil, kondisi, alamat(bahan, kondisi, tahun));
    return { tahun, sel, asal, sumber, diisi: bedaDari(terisi, hasil) };
  }
  if (terisi !== undefined) {
    const sel = toSel(nilaiTersimpan(terisi.nilai), kondisi, alamat(bahan, kondisi, tahun));
    return { tahun, sel, asal: "diisi", sumber: terisi.sumber, diisi: null };
  }
  const sebab = sendiri === null || sendiri.hasil.ada ? ({ jenis: "belum_diisi" } as const) : sendiri.hasil.sebab;
  return { tahun, sel: selKosong(sebab), asal: null, sumber: sendiri?.sumber ?? "", diisi: null };
}

/**
 * The value that a formula takes for the condition in that year: computed, published, else entered. `jalan` are the codes
 * on the way here; a formula that leads back to itself has no value.
 */
export function nilaiOperan(bahan: BahanDeret, kondisi: Kondisi, tahun: number, jalan: readonly string[]): NilaiHitung {
  const sendiri = nilaiSendiri(bahan, kondisi, tahun, jalan);
  if (sendiri?.hasil.ada === true) return sendiri.hasil;
  const terisi = kondisi.nilai.find((n) => n.tahun === tahun);
  if (terisi !== undefined) return nilaiTersimpan(terisi.nilai);
  return sendiri === null ? { ada: false, sebab: { jenis: "belum_diisi" } } : sendiri.hasil;
}

type NilaiSendiri = { readonly hasil: NilaiHitung; readonly asal: AsalNilai; readonly sumber: string };

/** What the linked indikator or the formula says; null where the condition has neither. */
function nilaiSendiri(
  bahan: BahanDeret,
  kondisi: Kondisi,
  tahun: number,
  jalan: readonly string[],
): NilaiSendiri | null {
  const { indikator, rumus, kode } = kondisi;
  if (indikator !== null) {
    const terukur = hasilOf(kondisi, bahan.indikator).find((h) => h.tahun === tahun)?.realisasi;
    const sumber = `Realisasi ${indikator.nama} Tahun ${tahun}, ${indikator.pd.nama}`;
    return { hasil: dariSel(terukur), asal: "indikator", sumber };
  }
  if (rumus === null) return null;
  const sumber = "Dihitung dari kondisi lain pada tema ini";
  if (jalan.includes(kode)) {
    const alasan = `rumus ${[...jalan, kode].join(" → ")} berputar`;
    return { hasil: { ada: false, sebab: { jenis: "tidak_terdefinisi", alasan } }, asal: "rumus", sumber };
  }
  const hasil = hitungRumus(rumus, bahan.kondisi, (k) => nilaiOperan(bahan, k, tahun, [...jalan, kode]));
  return { hasil, asal: "rumus", sumber };
}

function hasilOf({ indikator }: Kondisi, hasil: HasilIndikator): readonly AngkaTahun[] {
  return indikator === null ? [] : (hasil.get(indikator.id) ?? []);
}

function dariSel(sel: SelAngka | undefined): NilaiHitung {
  if (sel === undefined) return { ada: false, sebab: { jenis: "tidak_dijadwalkan" } };
  if (sel.nilai !== null) return nilaiTersimpan(sel.nilai);
  switch (sel.kosong) {
    case "tidak_tersedia":
    case "tidak_terdefinisi":
      return { ada: false, sebab: { jenis: sel.kosong, alasan: sel.alasan ?? "" } };
    case "tidak_dijadwalkan":
      return { ada: false, sebab: { jenis: "tidak_dijadwalkan" } };
    default:
      return { ada: false, sebab: { jenis: "belum_diisi" } };
  }
}

// They agree when the value, rounded to the decimals that were typed, is what was typed.
function bedaDari(terisi: NilaiKondisi | undefined, hasil: NilaiHitung): TitikKondisi["diisi"] {
  if (terisi === undefined || !hasil.ada) return null;
  const dibulatkan = roundHalfUp(hasil.utuh, decimalPlaces(terisi.nilai));
  if (compare(dibulatkan, parseDecimal(terisi.nilai)) === 0) return null;
  return { teks: terisi.teks, nilai: terisi.nilai, sumber: terisi.sumber };
}

function toSel(hasil: NilaiHitung, { satuan }: Kondisi, jelaskan: string): SelAngka {
  if (!hasil.ada) return selKosong(hasil.sebab);
  return { teks: formatBesaran(hasil.nilai, satuan), nilai: hasil.nilai, kosong: null, jelaskan };
}

const alamat = ({ dasar }: BahanDeret, { kode }: Kondisi, tahun: number) => `${dasar}${kode}/${tahun}`;
