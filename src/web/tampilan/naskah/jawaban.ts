// What the editor and POST /laporan/naskah/:id/simpan tell each other. Types only.
import type { KodeGalat } from "#inti";

export type PermintaanSimpanTeks = { readonly kunci: string; readonly versi: number; readonly isi: string };

/** Somebody saved first: what is stored, by whom and when. */
export type TandinganTeks = { readonly isi: string | null; readonly versi: number; readonly penulis: string };

export type JawabanSimpanTeks =
  | { readonly jenis: "tersimpan"; readonly versi: number; readonly penulis: string }
  | { readonly jenis: "bentrok"; readonly tandingan: TandinganTeks }
  | { readonly jenis: "ditolak"; readonly kode: KodeGalat; readonly pesan: string };
