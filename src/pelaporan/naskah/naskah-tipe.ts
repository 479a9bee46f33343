// Reports with texts as use cases hand them to screens. Types only; every instant is ISO text.
import type { Objek, Pemda } from "#organisasi";
import type { KodeFormat } from "../format.ts";
import type { Dokumen } from "../model.ts";
import type { CatatanNaskah, KeadaanNaskah, TindakanNaskah } from "./alur-naskah.ts";
import type { BedaAngka } from "./beda-angka.ts";
import type { AngkaHidup, BlokTeks } from "./blok-teks.ts";
import type { IsiPenetapan } from "./isi-penetapan.ts";
import type { KesiapanNaskah } from "./kerangka.ts";

/** Which report it is; `pd` is null for a report of the pemda itself. */
export type PerihalNaskah = {
  readonly id: string;
  readonly jenis: string;
  readonly nama: string;
  readonly pd: {
    readonly id: string;
    readonly kode: string;
    readonly nama: string;
    readonly namaSingkat: string;
  } | null;
  readonly periode: string;
};

/** Words kept for a block, by number of their version. `isi` null: the first draft is printed again. */
export type VersiTeks = {
  readonly versi: number;
  readonly isi: string | null;
  readonly oleh: string;
  readonly pada: string;
};

export type Komentar = { readonly id: string; readonly isi: string; readonly oleh: string; readonly pada: string };
/** What was said about a block, with the answers, oldest first; `selesai` once it is settled. */
export type Percakapan = Komentar & {
  readonly kunci: string;
  readonly balasan: readonly Komentar[];
  readonly selesai: { readonly oleh: string; readonly pada: string } | null;
};

/** A text block with what is kept for it; `versi` 0 while nobody wrote there. */
export type BlokNaskah = BlokTeks & {
  readonly versi: number;
  readonly isi: string | null;
  readonly oleh: string | null;
  readonly pada: string | null;
};

/** A report as it was set by the action `urutan`. */
export type Penetapan = {
  readonly urutan: number;
  readonly isi: IsiPenetapan;
  readonly sidik: string;
  readonly alamat: string;
  readonly oleh: string;
  readonly pada: string;
};

/** What an account may do with a report now. */
export type HakNaskah = {
  readonly tulis: boolean;
  readonly komentar: boolean;
  readonly tindakan: readonly TindakanNaskah[];
};

/** A report as its writers see it. `dokumen` is the frozen one once it is set. */
export type LembarNaskah = {
  readonly pemda: Pemda;
  readonly perihal: PerihalNaskah;
  readonly objek: Objek;
  readonly keadaan: KeadaanNaskah;
  readonly riwayat: readonly CatatanNaskah[];
  readonly blok: readonly BlokNaskah[];
  /** Words kept for blocks that the report does not have any more: not printed, not lost. */
  readonly lepas: readonly { readonly kunci: string; readonly isi: string }[];
  readonly angka: readonly AngkaHidup[];
  readonly dokumen: Dokumen;
  readonly kesiapan: KesiapanNaskah;
  readonly percakapan: readonly Percakapan[];
  readonly penetapan: Penetapan | null;
  /** Numbers that changed since it was set. */
  readonly beda: readonly BedaAngka[];
  /** Sum of all versions of texts: names the state of the texts that somebody looked at. */
  readonly jumlahVersi: number;
  readonly boleh: HakNaskah;
};

/** A report in the list; `ditetapkan` is its digest once it is set. */
export type BarisNaskah = {
  readonly perihal: PerihalNaskah;
  readonly keadaan: KeadaanNaskah;
  readonly berubah: string;
  readonly komentarTerbuka: number;
  readonly blokTertulis: number;
  readonly ditetapkan: string | null;
  readonly boleh: { readonly susun: boolean; readonly tetapkan: boolean };
};

/** A report that is set, for everybody. `format` are the files that were kept when it was set. */
export type NaskahTerbit = {
  readonly pemda: Pemda;
  readonly perihal: PerihalNaskah;
  readonly penetapan: Penetapan;
  readonly dokumen: Dokumen;
  readonly format: readonly KodeFormat[];
};

/**
 * What the public learns of a digest. `cocok`: the stored content still gives this digest. `dibatalkan`: it was set, but
 * is not any more; `laporanId` leads to the report while it is.
 */
export type HasilSidikLaporan = {
  readonly penetapan: Penetapan;
  readonly laporanId: string | null;
  readonly cocok: boolean;
  readonly dibatalkan: { readonly alasan: string; readonly pada: string } | null;
};
