// What differs between two versions of the nomenklatur. Pure; called by /pengaturan/nomenklatur.
import { compareKode, type JenisNomenklatur, normaliseKode } from "./nomenklatur.ts";

/** An entry of a list; the same code may stand once per `cakupan` ("umum", "aceh", ...). */
export type ButirDaftar = {
  readonly kode: string;
  readonly jenis: JenisNomenklatur;
  readonly nama: string;
  readonly cakupan: string;
};
export type BedaNomenklatur =
  | { readonly macam: "tambah" | "hapus"; readonly kode: string; readonly cakupan: string; readonly nama: string }
  | {
      readonly macam: "ganti";
      readonly kode: string;
      readonly cakupan: string;
      readonly nama: string;
      readonly namaLama: string;
    };
export type BandingNomenklatur = {
  readonly jumlah: Readonly<Record<"tambah" | "hapus" | "ganti", number>>;
  /** In printed order. */
  readonly beda: readonly BedaNomenklatur[];
};

/**
 * Codes are the same whether a sub kegiatan is written with two or four digits; names are the same whatever their case
 * and blanks.
 */
export function bandingNomenklatur(lama: readonly ButirDaftar[], baru: readonly ButirDaftar[]): BandingNomenklatur {
  const kunci = (b: ButirDaftar): string => `${normaliseKode(b.kode)}/${b.cakupan}`;
  const dulu = new Map(lama.map((b) => [kunci(b), b]));
  const kini = new Map(baru.map((b) => [kunci(b), b]));
  const beda: BedaNomenklatur[] = [];
  for (const [k, { kode, cakupan, nama }] of kini) {
    const sebelum = dulu.get(k);
    if (sebelum === undefined) beda.push({ macam: "tambah", kode, cakupan, nama });
    else if (rapikan(sebelum.nama) !== rapikan(nama)) {
      beda.push({ macam: "ganti", kode, cakupan, nama, namaLama: sebelum.nama });
    }
  }
  for (const [k, { kode, cakupan, nama }] of dulu) {
    if (!kini.has(k)) beda.push({ macam: "hapus", kode, cakupan, nama });
  }
  const jumlah = (macam: BedaNomenklatur["macam"]): number => beda.filter((b) => b.macam === macam).length;
  return {
    jumlah: { tambah: jumlah("tambah"), hapus: jumlah("hapus"), ganti: jumlah("ganti") },
    beda: beda.toSorted((a, b) => compareKode(a.kode, b.kode) || (a.cakupan < b.cakupan ? -1 : 1)),
  };
}

function rapikan(nama: string): string {
  return nama.toLowerCase().replace(/\s+/g, " ").trim();
}
