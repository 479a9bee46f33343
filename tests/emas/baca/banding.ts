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

/** What each row must hold in that format. */
function harapanBaris({ kepala, baris }: Tabel, format: KodeFormat): Baris {
  // A workbook keeps the mathematics of a cell as a line below its text; the others set it apart.
  const teks = ({ isi, rumus }: Sel) =>
    teksPolos(isi) + (rumus === undefined || format !== "xlsx" ? "" : `\n${matematikaTeks(rumus)}`);
  const rentang = (sel: readonly Sel[]) =>
    sel.map((s) => ({ teks: teks(s), lebar: s.gabungKolom ?? 1, tinggi: s.gabungBaris ?? 1 }));
  if (format === "pdf") return [...kepala, ...baris].map((sel) => sel.map(teks));
  return [...bentangkan(kepala.map(rentang)), ...bentangkan(baris.map(rentang))];
}

/**
 * Differences as sentences, none where every table of the document stands in the file, in order, cell for cell.
 * `tabel` is what `bacaSel` read.
 */
export function bandingkanSel(dokumen: Dokumen, format: KodeFormat, tabel: readonly TabelBaca[]): readonly string[] {
  const rapi = format === "pdf" ? tanpaSela : rapatkan;
  let mulai = 0;
  return listTabel(dokumen).flatMap((t) => {
    const harap = harapanBaris(t, format).map((b) => b.map(rapi));
    const letak = tabel.findIndex((b, i) => i >= mulai && isTabelnya(b, { judul: rapi(t.judul), harap, format, rapi }));
    if (letak < 0) return [`${format}: tabel "${t.judul}" tidak ditemukan sesudah tabel ke-${mulai}`];
    mulai = letak + 1;
    const baca = (tabel[letak]?.baris ?? []).map((b) => b.map(rapi));
    const isi = format === "xlsx" ? baca.slice(letakKepala(baca, harap)).slice(0, harap.length) : baca;
    const banyak =
      isi.length === harap.length ? [] : [`${format}: "${t.judul}" ${isi.length} baris, bukan ${harap.length}`];
    return [
      ...banyak,
      ...harap.flatMap((b, i) => bedaBaris(b, isi[i] ?? [], `${format}: "${t.judul}" baris ${i + 1}`)),
    ];
  });
}

type Dicari = {
  readonly judul: string;
  readonly harap: Baris;
  readonly format: KodeFormat;
  readonly rapi: (teks: string) => string;
};

function isTabelnya(baca: TabelBaca, { judul, harap, format, rapi }: Dicari): boolean {
  if (format !== "xlsx") return rapi(baca.judul) === judul;
  return (
    letakKepala(
      baca.baris.map((b) => b.map(rapi)),
      harap,
    ) >= 0
  );
}

// A sheet bears no caption: its table is where the header stands.
function letakKepala(baca: Baris, [kepala = []]: Baris): number {
  return baca.findIndex((b) => JSON.stringify(b) === JSON.stringify(kepala));
}

/** In a workbook the words behind a number stand in a cell of their own, so two read cells may be one of the document. */
function bedaBaris(harap: readonly string[], baca: readonly string[], tempat: string): readonly string[] {
  let k = 0;
  for (const satu of harap) {
    const [kini = "", berikut = ""] = baca.slice(k, k + 2);
    const terbagi = tempat.startsWith("xlsx") && tanpaSela(kini + berikut) === tanpaSela(satu);
    if (k < baca.length && kini === satu) k += 1;
    else if (terbagi) k += 2;
    else return [`${tempat}: harus "${satu}", tertulis "${kini}"`];
  }
  return k === baca.length ? [] : [`${tempat}: ${baca.length - k} sel lebih`];
}
