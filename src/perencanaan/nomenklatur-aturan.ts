// The rules for the nomenklatur code of one node, without words: importer and plan check each say it in their own. Pure.
import { bentukKode, bidangKode, kodeAcuan } from "./nomenklatur.ts";
import type { JenisSimpul } from "./tipe.ts";

export type ButirNomenklatur = { readonly jenis: string; readonly nama: string };
/** By version, then by code as listed (programme 01 under X.XX): the whole list, or at least every code asked about. */
export type DaftarNomenklatur = ReadonlyMap<string, ReadonlyMap<string, ButirNomenklatur>>;

/** What is wrong with a code. `utama` is the PD's main bidang. */
export type SalahNomenklatur =
  | { readonly jenis: "versi_asing" }
  | { readonly jenis: "kode_asing" }
  | { readonly jenis: "lain_tingkat" }
  | { readonly jenis: "bidang_kosong"; readonly bidang: string }
  | { readonly jenis: "luar_bidang"; readonly bidangPd: readonly string[] }
  | { readonly jenis: "penunjang"; readonly seharusnya: string }
  | { readonly jenis: "bukan_lanjutan"; readonly kodeInduk: string };

export type NodeBernomenklatur = { readonly jenis: JenisSimpul; readonly versi: string; readonly kode: string };
export type SekitarNomenklatur = {
  readonly daftar: DaftarNomenklatur;
  /** The PD's bidang, main one first; undefined when the PD is unknown, which others report. */
  readonly bidangPd: readonly string[] | undefined;
  readonly kodeInduk: string | null;
};

/** The entry of a version under which a stored code stands, or undefined. */
export function findButir(daftar: ReadonlyMap<string, ButirNomenklatur>, kode: string): ButirNomenklatur | undefined {
  return bentukKode(kodeAcuan(kode))
    .map((bentuk) => daftar.get(bentuk))
    .find((butir) => butir !== undefined);
}

/** Everything that is wrong with the code of one node; empty when it is right. */
export function periksaKodeNomenklatur(
  node: NodeBernomenklatur,
  { daftar, bidangPd, kodeInduk }: SekitarNomenklatur,
): readonly SalahNomenklatur[] {
  return [
    periksaAcuan(node, daftar),
    periksaBidang(node.kode, bidangPd),
    kodeInduk === null || node.kode.startsWith(`${kodeInduk}.`)
      ? null
      : ({ jenis: "bukan_lanjutan", kodeInduk } as const),
  ].flatMap((s) => s ?? []);
}

function periksaAcuan({ jenis, versi, kode }: NodeBernomenklatur, daftar: DaftarNomenklatur): SalahNomenklatur | null {
  const isi = daftar.get(versi);
  if (isi === undefined) return { jenis: "versi_asing" };
  const butir = findButir(isi, kode);
  if (butir === undefined) return { jenis: "kode_asing" };
  return butir.jenis === jenis ? null : { jenis: "lain_tingkat" };
}

// Programme 01 belongs to the PD's main bidang, also where the PD carries more than one.
function periksaBidang(kode: string, bidangPd: readonly string[] | undefined): SalahNomenklatur | null {
  if (bidangPd === undefined) return null;
  const bidang = bidangKode(kode);
  const utama = bidangPd[0];
  if (utama === undefined) return { jenis: "bidang_kosong", bidang };
  if (!bidangPd.includes(bidang)) return { jenis: "luar_bidang", bidangPd };
  return kode.startsWith(`${bidang}.01`) && bidang !== utama
    ? { jenis: "penunjang", seharusnya: kode.replace(bidang, utama) }
    : null;
}
