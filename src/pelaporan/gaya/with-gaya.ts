// Gives a finished document the look of its pemda: one place for every report. Pure; called by pasang-gaya.server.ts.
import { formatTanggal } from "#inti";
import type { Bagian, Dokumen, TandaTangan } from "../model.ts";
import type { GayaLaporan } from "./gaya-laporan.ts";

/** Where and when reports are signed; `tanggal` is "YYYY-MM-DD", null leaves dots for the day. */
export type TempatTanda = { readonly tempat: string; readonly tanggal: string | null };
/** `tanda` null: the pemda has no rule about signatures, so reports keep what their builders wrote. */
export type GayaTerpilih = { readonly gaya: GayaLaporan; readonly tanda: TempatTanda | null };

/** Signed at the end by the head. The LKjIP is signed in its foreword, the agreement by both sides on its own day. */
const BERTANDA_TANGAN: ReadonlySet<Dokumen["jenis"]> = new Set(["laporan-triwulan", "matriks-renja"]);
const TITIK = ".".repeat(24);

/**
 * The document with the look and the place and day of signing. Without a look of the pemda it is the same document;
 * one that already has a look keeps it, and one that was set stays as it was set, also where that was without a look.
 */
export function withGaya(dokumen: Dokumen, terpilih: GayaTerpilih | null): Dokumen {
  if (terpilih === null || isBergaya(dokumen)) return dokumen;
  const { gaya, tanda } = terpilih;
  const bagian = tanda === null ? dokumen.bagian : withTanda(dokumen, tempatTanggal(tanda));
  return { ...dokumen, bagian, gaya };
}

/** Whether the look of a document is settled: it has one, or it was frozen. */
export function isBergaya({ gaya, pengesahan }: Dokumen): boolean {
  return gaya !== undefined || pengesahan !== undefined;
}

/** @example tempatTanggal({ tempat: "Lamongan", tanggal: "2024-07-01" }) // "Lamongan, 1 Juli 2024" */
export function tempatTanggal({ tempat, tanggal }: TempatTanda): string {
  const hari = tanggal === null ? TITIK : formatTanggal(tanggal);
  return tempat === "" ? hari : `${tempat}, ${hari}`;
}

function withTanda(dokumen: Dokumen, tempat: string): readonly Bagian[] {
  const { jenis, bagian } = dokumen;
  if (jenis === "lkjip-pd" || jenis === "lkjip-pemda") return bagian.map((b) => isiPengantar(b, tempat));
  const akhir = bagian.at(-1);
  if (!BERTANDA_TANGAN.has(jenis) || akhir === undefined) return bagian;
  return [...bagian.slice(0, -1), { ...akhir, blok: [...akhir.blok, tandaKepala(dokumen, tempat)] }];
}

function isiPengantar(bagian: Bagian, tempat: string): Bagian {
  if (bagian.kunci !== "kata-pengantar") return bagian;
  const isi = bagian.blok.map((b) =>
    b.jenis === "tanda_tangan" && b.tempatTanggal === null ? { ...b, tempatTanggal: tempat } : b,
  );
  return { ...bagian, blok: isi };
}

/** Whom the cover names; where it names nobody, the head of who publishes it, with a dotted line for the name. */
function tandaKepala({ sampul: { oleh }, pengarang }: Dokumen, tempat: string): TandaTangan {
  const jabatan = oleh?.jabatan ?? `Kepala ${pengarang}`;
  return {
    jenis: "tanda_tangan",
    tempatTanggal: tempat,
    pihak: [{ sebutan: "Disusun oleh", jabatan, nama: oleh?.nama ?? null }],
  };
}
