// Puts the blocks of every section on slides: flow, continuation, titles. Called by index.ts.
import type { Bagian, Blok, Dokumen } from "../../model.ts";
import { pickPertama } from "../../tata/pilih.ts";
import { bungkusTeks, lebarTeks, tinggiBaris } from "../../tata/ukur-teks.ts";
import { gabungBagian } from "./gabung-bagian.ts";
import { geserObjek, type JudulLembar, type Kotak, type Lembar, type Objek, type ParagrafLembar } from "./objek.ts";
import { BIDANG_ISI, BIDANG_ISI_BERSUBJUDUL, BIDANG_JUDUL, BIDANG_SUBJUDUL, SELA_BLOK } from "./ruang.ts";
import { tataBlok } from "./tata-blok.ts";
import { lembarPengesahan } from "./tata-pengesahan.ts";
import { lembarPenutup, lembarSampul } from "./tata-sampul.ts";
import { kotakTeks, tataParagrafRedup } from "./tata-teks.ts";

const UKURAN_JUDUL = [26, 24, 22, 20, 18, 16, 14] as const;
const UKURAN_SUBJUDUL = [14, 13, 12] as const;
/** A table is not made smaller than this to stand beside another section; points. */
const UKURAN_TERBACA = 11;
const LANJUTAN = " (lanjutan)";

/** All slides of a document in order: cover, sections, closing. */
export function susunLembar(dokumen: Dokumen): readonly Lembar[] {
  const penutup = dokumen.penutup === "" ? [] : [lembarPenutup(dokumen)];
  const pengesahan = dokumen.pengesahan === undefined ? [] : [lembarPengesahan(dokumen.pengesahan)];
  const bagian = dokumen.berbab === true ? gabungBagian(dokumen.bagian, isSelembar) : dokumen.bagian;
  return [lembarSampul(dokumen), ...bagian.flatMap(susunBagian), ...pengesahan, ...penutup];
}

/** Whether a section stands on one slide in a print that is read from a distance. */
function isSelembar(bagian: Bagian): boolean {
  const [lembar, ...lain] = susunBagian(bagian);
  if (lembar === undefined || lain.length > 0) return false;
  return lembar.objek.every((o) => o.jenis !== "tabel" || o.halaman.ukuran >= UKURAN_TERBACA);
}

/** The slides of one section; every one after the first says that it continues. */
function susunBagian(bagian: Bagian): readonly Lembar[] {
  const ukuran = ukuranSubjudul(bagian.subjudul);
  const bidang = ukuran === null ? BIDANG_ISI : BIDANG_ISI_BERSUBJUDUL;
  const halaman: Objek[][] = [[]];
  let terisi = 0;
  const place = (tinggi: number, objek: readonly Objek[]) => {
    const y = terisi === 0 ? 0 : terisi + SELA_BLOK;
    halaman.at(-1)?.push(...objek.map((o) => geserObjek(o, bidang.x, bidang.y + y)));
    terisi = y + tinggi;
  };
  const begin = () => {
    halaman.push([]);
    terisi = 0;
  };
  const pembuka = bagian.subjudul !== undefined && ukuran === null ? [bagian.subjudul] : [];
  for (const isi of pembuka) for (const p of tataParagrafRedup(isi, bidang.lebar)) place(p.tinggi, p.objek);
  for (const blok of bagian.blok) {
    tataSisa(blok, bidang, terisi).forEach(({ tinggi, objek }, i) => {
      if (i > 0 || (terisi > 0 && terisi + SELA_BLOK + tinggi > bidang.tinggi)) begin();
      place(tinggi, objek);
    });
  }
  return halaman.map((objek, i): Lembar => {
    const judul = judulLembar(bagian.judul, i > 0);
    const subjudul = bagian.subjudul === undefined || ukuran === null ? [] : [drawSubjudul(bagian.subjudul, ukuran)];
    return { jenis: "isi", judul, objek: [...subjudul, ...objek] };
  });
}

function tataSisa(blok: Blok, { lebar, tinggi: penuh }: Pick<Kotak, "lebar" | "tinggi">, terisi: number) {
  const sisa = terisi === 0 ? penuh : Math.max(0, penuh - terisi - SELA_BLOK);
  return tataBlok(blok, { lebar, sisa, penuh });
}

/** The title in the largest font that fits; beyond the smallest it is cut. */
export function judulLembar(judul: string, lanjutan: boolean): JudulLembar {
  const teks = judul.replaceAll(/\s+/g, " ").trim();
  const penutup = lanjutan ? LANJUTAN : "";
  const ukuran = pickPertama(UKURAN_JUDUL, (u) => isJudulMuat(teks + LANJUTAN, u));
  const paragraf: ParagrafLembar = {
    teks: [{ teks: cutJudul(teks, penutup, ukuran) }],
    ukuran,
    warna: "aksen_tua",
    tebal: true,
  };
  return { kotak: BIDANG_JUDUL, jangkar: "bawah", paragraf: [paragraf] };
}

function isJudulMuat(teks: string, ukuran: number): boolean {
  const baris = bungkusTeks(teks, { ukuran, tebal: true }, BIDANG_JUDUL.lebar).length;
  return tinggiBaris(baris, ukuran) <= BIDANG_JUDUL.tinggi;
}

function cutJudul(teks: string, penutup: string, ukuran: number): string {
  if (isJudulMuat(teks + penutup, ukuran)) return teks + penutup;
  const kata = teks.split(" ");
  for (let n = kata.length - 1; n > 0; n--) {
    const coba = `${kata.slice(0, n).join(" ")}…${penutup}`;
    if (isJudulMuat(coba, ukuran)) return coba;
  }
  return `${[...teks].slice(0, 80).join("")}…${penutup}`;
}

/** A subtitle stands on one line under the title; a longer one becomes the first paragraph of the section. */
function ukuranSubjudul(subjudul: string | undefined): number | null {
  if (subjudul === undefined || subjudul.includes("\n")) return null;
  return UKURAN_SUBJUDUL.find((ukuran) => lebarTeks(subjudul, { ukuran }) <= BIDANG_SUBJUDUL.lebar) ?? null;
}

function drawSubjudul(subjudul: string, ukuran: number): Objek {
  const paragraf: ParagrafLembar = { teks: [{ teks: subjudul }], ukuran, warna: "redup" };
  return geserObjek(kotakTeks("Subjudul", [paragraf], BIDANG_SUBJUDUL.lebar), BIDANG_SUBJUDUL.x, BIDANG_SUBJUDUL.y + 2);
}
