// What the browser and the server say to each other about the sheet: requests and answers of /pengukuran/isi/simpan, and
// the answer of the plain form. Types only.
import type { KodeGalat } from "#inti";
import type { IsianSel, MasukanAnggaran, MasukanMassal, MasukanSimpan, SalahIsi } from "#pengukuran";
import type { BarisTampil, Catatan } from "./baris.ts";
import type { Ketikan } from "./ketikan.ts";

/** What the live sheet sends, as JSON. */
export type PermintaanIsi =
  | { readonly maksud: "simpan"; readonly masukan: MasukanSimpan }
  | { readonly maksud: "anggaran"; readonly masukan: MasukanAnggaran }
  | { readonly maksud: "ajukan" | "tarik"; readonly masukan: MasukanMassal };

/** What somebody else stored meanwhile; `isi` is the text of a budget figure or the content of a cell. */
export type Tandingan = Catatan & { readonly versi: number; readonly isi: IsianSel | string };

/** The answer to saving one row. `baris` is null for a budget row. */
export type JawabanSimpan =
  | { readonly jenis: "tersimpan"; readonly versi: number; readonly baris: BarisTampil | null }
  | { readonly jenis: "bentrok"; readonly tersimpan: Tandingan }
  | { readonly jenis: "salah"; readonly salah: readonly SalahIsi[] }
  | Ditolak;

/** Refused as a whole; `kode` of the Galat. */
export type Ditolak = { readonly jenis: "ditolak"; readonly kode: KodeGalat; readonly pesan: string };

/** The answer to submitting or taking back. */
export type JawabanMassal =
  | { readonly jenis: "massal"; readonly berhasil: number; readonly gagal: readonly BarisGagal[] }
  | Ditolak;
export type BarisGagal = { readonly kunci: string; readonly nama: string; readonly sebab: readonly string[] };

/** A conflict as a row shows it. */
export type BentrokTampil = Catatan & { readonly versi: number; readonly ketikan: Ketikan };

/** What the plain form is told when not everything could be done: nothing typed is lost. */
export type HasilFormulir = {
  readonly pesan: string;
  /** Rows that were not stored, as typed. */
  readonly ketikan: Readonly<Record<string, Ketikan>>;
  readonly salah: Readonly<Record<string, readonly SalahIsi[]>>;
  readonly bentrok: Readonly<Record<string, BentrokTampil>>;
  readonly gagal: readonly BarisGagal[];
};
