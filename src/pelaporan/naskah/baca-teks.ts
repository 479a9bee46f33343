// Reads what a person wrote in a text block: paragraphs, lists, emphasis and live numbers. Pure; called by the builders of
// reports with texts, by the editor's preview and by the rules about setting a report.
import type { Blok } from "../model.ts";
import type { AngkaHidup, TeksTerbaca } from "./blok-teks.ts";
import { bacaKalimat } from "./kalimat.ts";

type Bagian = TeksTerbaca["bagian"][number];
/** What lines belong together: the sentences of a paragraph, or the items of a list. */
type Kelompok =
  | { readonly jenis: "paragraf"; readonly baris: string[] }
  | { readonly jenis: "daftar"; readonly bernomor: boolean; readonly baris: string[] };

const BUTIR = /^(?:-|(\d{1,3})\.) +(.*)$/;

/**
 * The text as blocks: paragraphs divided by an empty line, lines beginning "- " a list, "1. " a numbered list,
 * `{{kunci}}` a live number, `**tebal**`, `*miring*`. An indented line continues the item above it; empty lines do not
 * divide a list. Everything else stays as it is written, and so does the name of a number that the report does not have.
 * @example bacaTeks("Capaian {{c1}}.", [{ kunci: "c1", label: "C", teks: "99,65%" }]).bagian.length // 1
 */
export function bacaTeks(teks: string, angka: readonly AngkaHidup[]): TeksTerbaca {
  const daftar = new Map(angka.map((a) => [a.kunci, a]));
  const hilang = new Set<string>();
  const baca = (kalimat: string) => bacaKalimat(kalimat, daftar, hilang);
  const bagian = listKelompok(teks).map((k): Bagian => {
    if (k.jenis === "paragraf") return { jenis: "paragraf", isi: baca(k.baris.join(" ")) };
    return { jenis: "daftar", bernomor: k.bernomor, butir: k.baris.map(baca) };
  });
  return { bagian, angkaHilang: [...hilang] };
}

/**
 * The same as blocks of the document model, for builders.
 * @example blokTeks("Satu.", []) // [{ jenis: "paragraf", isi: [{ teks: "Satu." }] }]
 */
export function blokTeks(teks: string, angka: readonly AngkaHidup[]): readonly Blok[] {
  return bacaTeks(teks, angka).bagian.map((b): Blok => {
    if (b.jenis === "paragraf") return b;
    return { jenis: "daftar", butir: b.butir, ...(b.bernomor ? { bernomor: true } : {}) };
  });
}

function listKelompok(teks: string): readonly Kelompok[] {
  const hasil: Kelompok[] = [];
  let putus = true;
  for (const baris of teks.split(/\r\n|\r|\n/)) {
    if (baris.trim() === "") putus = true;
    else {
      addBaris(hasil, baris, putus);
      putus = false;
    }
  }
  return hasil;
}

function addBaris(hasil: Kelompok[], baris: string, putus: boolean): void {
  const akhir = hasil.at(-1);
  const [cocok, nomor, isi = ""] = BUTIR.exec(baris.trim()) ?? [];
  if (cocok !== undefined && isi !== "") {
    const bernomor = nomor !== undefined;
    if (akhir?.jenis === "daftar" && akhir.bernomor === bernomor) akhir.baris.push(isi);
    else hasil.push({ jenis: "daftar", bernomor, baris: [isi] });
  } else if (akhir !== undefined && !putus && (akhir.jenis === "paragraf" || /^\s/.test(baris))) {
    continueBaris(akhir, baris.trim());
  } else {
    hasil.push({ jenis: "paragraf", baris: [baris.trim()] });
  }
}

function continueBaris(kelompok: Kelompok, baris: string): void {
  const sebelum = kelompok.baris.pop();
  kelompok.baris.push(sebelum === undefined ? baris : `${sebelum} ${baris}`);
}
