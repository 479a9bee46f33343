// A sheet of a workbook with its shared texts and its looks written into the cells, so that a number of a list that moved
// is no change. Called by normal.ts.
import { strFromU8 } from "fflate";
import type { EntriZip } from "../../../src/pelaporan/perender/zip-tetap.ts";
import { anakDari, bacaXml, cariSatu, type Simpul } from "./xml.ts";

const KOSONG: Simpul = { nama: "", atribut: {}, anak: [] };

/** The sheet `data` of the workbook `zip`: cells with `t="s"` hold their text, `s` is an element "gaya" that says all. */
export function uraiLembar(zip: EntriZip, data: Uint8Array): Simpul {
  const baca = (nama: string) => bacaXml(strFromU8(zip.get(nama) ?? new Uint8Array()));
  const teks = anakDari(cariSatu(baca("xl/sharedStrings.xml"), "sst") ?? KOSONG, "si");
  const gaya = listGaya(baca("xl/styles.xml"));
  return ubah(bacaXml(strFromU8(data)), (sel) => {
    const { s, t, ...atribut } = sel.atribut;
    const rupa = s === undefined ? undefined : gaya[Number(s)];
    const isi = t === "s" ? (teks[Number(cariSatu(sel, "v")?.anak.join(""))]?.anak ?? []) : sel.anak;
    const jenis: Readonly<Record<string, string>> = t === undefined || t === "s" ? {} : { t };
    return { nama: "c", atribut: { ...atribut, ...jenis }, anak: [...(rupa === undefined ? [] : [rupa]), ...isi] };
  });
}

function ubah(simpul: Simpul, sel: (c: Simpul) => Simpul): Simpul {
  if (simpul.nama === "c") return sel(simpul);
  return { ...simpul, anak: simpul.anak.map((a) => (typeof a === "string" ? a : ubah(a, sel))) };
}

/** Every look of a cell with what its numbers stand for. */
function listGaya(styles: Simpul): readonly Simpul[] {
  const daftar = (nama: string) => anakDari(cariSatu(styles, nama) ?? KOSONG);
  const [huruf, isian, garis] = ["fonts", "fills", "borders"].map(daftar);
  const format = new Map(daftar("numFmts").map((f) => [f.atribut.numFmtId, f]));
  return daftar("cellXfs").map((xf) => {
    const { fontId, fillId, borderId, numFmtId, ...atribut } = xf.atribut;
    const bagian = [huruf?.[Number(fontId)], isian?.[Number(fillId)], garis?.[Number(borderId)]];
    const angka = format.get(numFmtId)?.atribut.formatCode ?? `bawaan ${numFmtId}`;
    return {
      nama: "gaya",
      atribut: { ...atribut, format: angka },
      anak: [...bagian.filter((b) => b !== undefined), ...xf.anak],
    };
  });
}
