// What the forms about evidence hold, and the address of their page. Pure; used by the action and the components.
import { withKueri } from "./alamat.ts";

/** What each form is for. */
export const MAKSUD_BUKTI = ["unggah", "tautkan", "ganti", "hapus", "syarat"] as const;
export type MaksudBukti = (typeof MAKSUD_BUKTI)[number];

/** The text that was typed; a refused form comes back with it. `id`: which piece is replaced or removed. */
export type IsianBukti = {
  readonly maksud: MaksudBukti;
  readonly id: string;
  readonly jenis: string;
  readonly keterangan: string;
  readonly alasan: string;
  readonly url: string;
  readonly syarat: string;
};

/** A refusal with what was typed. */
export type TolakBukti = { readonly pesan: string; readonly isian: IsianBukti };

/** Which realisasi the page is about. */
export type AlamatHalamanBukti = {
  readonly pd: string;
  readonly periode: string;
  readonly indikator: string;
  readonly ukur?: string | undefined;
};

/**
 * The page of the evidence of one realisasi.
 * @example alamatBukti({ pd: "disnaker", periode: "2024-S2", indikator: "iku-1" }) // "/pengukuran/bukti?pd=disnaker&periode=2024-S2&indikator=iku-1"
 */
export function alamatBukti({ pd, periode, indikator, ukur }: AlamatHalamanBukti): string {
  return withKueri("/pengukuran/bukti", { pd, periode, indikator, ukur: ukur === periode ? undefined : ukur });
}

/** The text fields of a posted form; an unknown purpose is none of ours. */
export function readIsianBukti(isi: (nama: string) => string): IsianBukti | null {
  const maksud = MAKSUD_BUKTI.find((m) => m === isi("maksud"));
  if (maksud === undefined) return null;
  const teks = { id: isi("id"), jenis: isi("jenis"), keterangan: isi("keterangan"), alasan: isi("alasan") };
  return { maksud, ...teks, url: isi("url"), syarat: isi("syarat") };
}

/** The kinds typed one per line. @example barisSyarat("Daftar hadir\n\n Sertifikat ") // ["Daftar hadir", "Sertifikat"] */
export function barisSyarat(teks: string): readonly string[] {
  return teks.split(/\r?\n/).flatMap((baris) => (baris.trim() === "" ? [] : [baris.trim()]));
}
