// Says where a finished file and the document it was made from differ, cell by cell. Called by the tests of this folder.
import { matematikaTeks } from "#inti";
import type { Dokumen, KodeFormat } from "#pelaporan";
import { teksPolos } from "../../../src/pelaporan/isi.ts";
import type { Sel, Tabel } from "../../../src/pelaporan/model.ts";
import { bentangkan, rapatkan, type TabelBaca, tanpaSela } from "./tabel.ts";

/** The tables of a document in order. */
export function listTabel({ bagian }: Dokumen): readonly Tabel[] {
  return bagian.flatMap((b) => b.blok.filter((x) => x.jenis === "tabel"));
}

type Baris = readonly (readonly string[])[];

/** What each row must hold in that format: one way, or (PDF) with the cells that reach into it from above as well. */
function harapanBaris({ kepala, baris }: Tabel, format: KodeFormat): readonly Baris[] {
  // A workbook keeps the mathematics of a cell as a line below its text; the others set it apart.
  const teks = ({ isi, rumus }: Sel) =>
    teksPolos(isi) + (rumus === undefined || format !== "xlsx" ? "" : `\n${matematikaTeks(rumus)}`);
  const rentang = (sel: readonly Sel[]) =>
    sel.map((s) => ({ teks: teks(s), lebar: s.gabungKolom ?? 1, tinggi: s.gabungBaris ?? 1 }));
  const penuh = [...bentangkan(kepala.map(rentang)), ...bentangkan(baris.map(rentang))];
  return format === "pdf" ? [[...kepala, ...baris].map((sel) => sel.map(teks)), penuh] : [penuh];
}

type Kaidah = {
  readonly format: KodeFormat;
  readonly rapi: (teks: string) => string;
  /** Whether a cell as read is the cell of the document, both made tidy. */
  readonly isSama: (harap: string, baca: string) => boolean;
};

function kaidahOf(format: KodeFormat): Kaidah {
  if (format !== "pdf") return { format, rapi: rapatkan, isSama: (harap, baca) => harap === baca };
  return { format, rapi: (teks) => tanpaSela(teks.replace(/-\n/g, PENGGAL)), isSama: isSamaTerpenggal };
}

/** A hyphen at the end of a line: of the word itself, or of the setting. */
const PENGGAL = "\u00ad";

// An address with a hyphen that is not its own leads nowhere, so there none is forgiven.
function isSamaTerpenggal(harap: string, baca: string): boolean {
  if (harap.startsWith("/")) return baca.replaceAll(PENGGAL, "-") === harap;
  let letak = 0;
  for (const huruf of baca) {
    if (huruf === PENGGAL && harap[letak] !== "-") continue;
    if (huruf !== harap[letak] && huruf !== PENGGAL) return false;
    letak += 1;
  }
  return letak === harap.length;
}

/**
 * Differences as sentences, none where every table of the document stands in the file, in order, cell for cell.
 * `tabel` is what `bacaSel` read.
 */
export function bandingkanSel(dokumen: Dokumen, format: KodeFormat, tabel: readonly TabelBaca[]): readonly string[] {
  const kaidah = kaidahOf(format);
  const rapikan = (baris: Baris) => baris.map((b) => b.map(kaidah.rapi));
  let mulai = 0;
  return listTabel(dokumen).flatMap((t) => {
    const cara = harapanBaris(t, format).map(rapikan);
    const [harap = []] = cara;
    const letak = tabel.findIndex((b, i) => i >= mulai && isTabelnya(b, t, harap, kaidah));
    if (letak < 0) return [`${format}: tabel "${t.judul}" tidak ditemukan sesudah tabel ke-${mulai}`];
    mulai = letak + 1;
    const baca = rapikan(tabel[letak]?.baris ?? []);
    const isi = format === "xlsx" ? baca.slice(letakKepala(baca, harap)).slice(0, harap.length) : baca;
    return bedaTabel(cara, isi, kaidah).map((beda) => `${format}: "${t.judul}" ${beda}`);
  });
}

function bedaTabel(cara: readonly Baris[], isi: Baris, kaidah: Kaidah): readonly string[] {
  const [harap = []] = cara;
  const banyak = isi.length === harap.length ? [] : [`${isi.length} baris, bukan ${harap.length}`];
  const baris = harap.flatMap((_, i) => {
    const beda = cara.map((b) => bedaBaris(b[i] ?? [], isi[i] ?? [], kaidah));
    const pertama = beda[0] ?? null;
    return pertama === null || beda.includes(null) ? [] : [`baris ${i + 1}: ${pertama}`];
  });
  return [...banyak, ...baris];
}

function isTabelnya(baca: TabelBaca, { judul }: Tabel, harap: Baris, { format, rapi }: Kaidah): boolean {
  if (format !== "xlsx") return rapi(baca.judul) === rapi(judul);
  const baris = baca.baris.map((b) => b.map(rapi));
  return letakKepala(baris, harap) >= 0;
}

// A sheet bears no caption: its table is where the header stands.
function letakKepala(baca: Baris, [kepala = []]: Baris): number {
  return baca.findIndex((b) => JSON.stringify(b) === JSON.stringify(kepala));
}

/**
 * The first difference, or null. In a workbook the words behind a number stand in a cell of their own, so that two read
 * cells may be one of the document.
 */
function bedaBaris(harap: readonly string[], baca: readonly string[], { format, isSama }: Kaidah): string | null {
  let k = 0;
  for (const satu of harap) {
    const [kini = "", berikut = ""] = baca.slice(k, k + 2);
    const terbagi = format === "xlsx" && tanpaSela(kini + berikut) === tanpaSela(satu);
    if (k < baca.length && isSama(satu, kini)) k += 1;
    else if (terbagi) k += 2;
    else return `harus "${satu}", tertulis "${kini}"`;
  }
  return k === baca.length ? null : `${baca.length - k} sel lebih`;
}
