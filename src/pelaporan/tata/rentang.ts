// Parts long row spans, so that the name of a group stands again further down: paper formats leave the rest of a spanned
// cell empty on the next page. Called by PDF and DOCX.
import { listTeks, teksPolos } from "../isi.ts";
import type { Sel, Tabel } from "../model.ts";
import { ukurTinggi } from "./halaman-tabel.ts";
import { susunKisi } from "./kisi-tabel.ts";
import { type GayaTabel, ukurBaris } from "./ukur-tabel.ts";

const LANJUTAN = " (lanjutan)";
/** A number or a dash is only repeated. */
const NAMA = /\p{L}{3}/u;

/**
 * The same table with every span cut where it would become taller than `tinggi` points; the cell stands again below the
 * cut, marked as going on. The other cells, and tables without such spans, stay as they are.
 */
export function bagiRentang(tabel: Tabel, kolom: readonly number[], tinggi: number, gaya: GayaTabel): Tabel {
  if (!tabel.baris.some((b) => b.some((s) => (s.gabungBaris ?? 1) > 1))) return tabel;
  const kisi = susunKisi(tabel.baris, kolom.length);
  // Without the spanned cells: it is their neighbours that make the rows tall.
  const terukur = ukurBaris(kisi, kolom, gaya);
  const tinggiBaris = ukurTinggi(terukur.map((b) => b.filter((s) => s.gabungBaris === 1)));
  const baru: { kolom: number; sel: Sel }[][] = kisi.map(() => []);
  kisi.forEach((sel, i) => {
    for (const [j, k] of sel.entries()) {
      // A text that would fill the part by itself is a list, not a name: it stands once.
      const utuh = (terukur[i]?.[j]?.tinggi ?? 0) > tinggi;
      const bagian = utuh ? [{ awal: 0, banyak: k.tinggi }] : bagi(tinggiBaris.slice(i, i + k.tinggi), tinggi);
      for (const { awal, banyak } of bagian) {
        baru[i + awal]?.push({ kolom: k.kolom, sel: withRentang(k.sel, awal, banyak) });
      }
    }
  });
  return { ...tabel, baris: baru.map((b) => b.toSorted((x, y) => x.kolom - y.kolom).map((x) => x.sel)) };
}

/** Parts of rows each at most so tall, or of one row. A single last row stays with the part above it. */
function bagi(
  tinggi: readonly number[],
  paling: number,
): readonly { readonly awal: number; readonly banyak: number }[] {
  const bagian: { awal: number; banyak: number }[] = [];
  let terisi = Number.POSITIVE_INFINITY;
  for (const [i, t] of tinggi.entries()) {
    const kini = bagian.at(-1);
    const terakhir = i === tinggi.length - 1 && i > 0;
    if (kini === undefined || (terisi + t > paling && !(terakhir && terisi + t <= paling * 1.5))) {
      bagian.push({ awal: i, banyak: 1 });
      terisi = t;
    } else {
      kini.banyak += 1;
      terisi += t;
    }
  }
  return bagian;
}

function withRentang(sel: Sel, awal: number, banyak: number): Sel {
  const { gabungBaris: _, kunci: __, angka: ___, hitung: ____, ...lain } = sel;
  if (awal === 0) return { ...sel, gabungBaris: banyak };
  const isi = NAMA.test(teksPolos(sel.isi)) ? [...listTeks(sel.isi), { teks: LANJUTAN, miring: true }] : sel.isi;
  return { ...lain, isi, gabungBaris: banyak };
}
