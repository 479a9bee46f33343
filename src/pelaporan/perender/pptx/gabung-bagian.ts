// Joins the small sections of a report of chapters, so that its slides are not nearly empty. Called by tata-lembar.ts.
import type { Bagian, Blok } from "../../model.ts";

type Kelompok = { readonly isi: readonly Bagian[]; readonly induk: string };

/**
 * Sections that stand on one slide together become one, below the title of what holds them all; a chapter without a text
 * of its own is the title over its first section. `isSelembar` says whether a section stands on one slide. Sections of the
 * highest level always begin a slide.
 */
export function gabungBagian(bagian: readonly Bagian[], isSelembar: (b: Bagian) => boolean): readonly Bagian[] {
  const kelompok: Kelompok[] = [];
  for (const [i, b] of bagian.entries()) {
    const lalu = kelompok.at(-1);
    const calon = lalu === undefined ? null : { ...lalu, isi: [...lalu.isi, b] };
    if (calon !== null && isSeinduk(calon.isi) && (isSemuaKosong(calon.isi) || isSelembar(satukan(calon))))
      kelompok[kelompok.length - 1] = calon;
    else kelompok.push({ isi: [b], induk: indukOf(bagian, i) });
  }
  return kelompok.map(satukan);
}

const tingkatOf = ({ tingkat = 1 }: Bagian): number => tingkat;

/** Each is below the first, or beside it below the same chapter. */
function isSeinduk([pertama, ...lain]: readonly Bagian[]): boolean {
  return pertama !== undefined && lain.every((b) => tingkatOf(b) > 1 && tingkatOf(b) >= tingkatOf(pertama));
}

/** Headings, and the first section that says something. */
function isSemuaKosong(isi: readonly Bagian[]): boolean {
  return isi.slice(0, -1).every((b) => b.blok.length === 0);
}

function satukan({ isi, induk }: Kelompok): Bagian {
  const [pertama, ...lain] = isi;
  if (pertama === undefined) return { kunci: "", judul: "", blok: [] };
  if (lain.length === 0) return pertama;
  const [kedua, ...sisa] = lain;
  const dibawah = lain.every((b) => tingkatOf(b) > tingkatOf(pertama));
  if (dibawah && kedua !== undefined && sisa.length === 0 && pertama.blok.length === 0)
    return withJudulAtas(pertama, kedua);
  const { subjudul: _, ...dasar } = pertama;
  if (dibawah) return { ...pertama, blok: [...pertama.blok, ...lain.flatMap(berjudul)] };
  return { ...dasar, judul: induk === "" ? pertama.judul : induk, blok: isi.flatMap(berjudul) };
}

function withJudulAtas(atas: Bagian, { judul, subjudul, blok }: Bagian): Bagian {
  const sub = [atas.subjudul, judul, subjudul].filter((s) => s !== undefined && s !== "");
  return { ...atas, subjudul: sub.join(": "), blok };
}

function berjudul({ judul, subjudul, blok }: Bagian): readonly Blok[] {
  const sub = subjudul === undefined ? [] : [{ teks: `\n${subjudul}` }];
  return [{ jenis: "paragraf", isi: [{ teks: judul, tebal: true }, ...sub] }, ...blok];
}

/** The title of the nearest section before this one that is above it. */
function indukOf(bagian: readonly Bagian[], urutan: number): string {
  const ini = bagian[urutan];
  if (ini === undefined) return "";
  return bagian.slice(0, urutan).findLast((b) => tingkatOf(b) < tingkatOf(ini))?.judul ?? "";
}
