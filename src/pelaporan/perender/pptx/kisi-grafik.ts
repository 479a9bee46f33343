// The table behind a chart, as its embedded worksheet holds it. Called by tulis-grafik.ts, rapikan-berkas.ts and what writes
// a chart's XML, so that the drawing and the sheet show the same numbers.
import { alamatSel, hurufKolom } from "#inti";
import type { Grafik } from "../../model.ts";
import { batasGaris, bidangSebar, labelKategori, namaSeri } from "./isi-grafik.ts";
import { escapeXml } from "./xml-objek.ts";

/** Rows of cells, the first one the header; null is an empty cell. */
export type KisiGrafik = readonly (readonly (string | number | null)[])[];
/** Cells of one column below each other; `kolom` from 0, `dari` and `sampai` as Excel counts rows, both included. */
export type RentangKisi = { readonly kolom: number; readonly dari: number; readonly sampai: number };

const LEMBAR = "Sheet1";

/**
 * A row per category and a column per series, then the mark of a line chart. Of points: number, name, both figures; below
 * them the two ends of each mark.
 */
export function kisiGrafik(grafik: Grafik): KisiGrafik {
  if (grafik.bentuk === "sebar") return kisiSebar(grafik);
  const batas = grafik.bentuk === "garis" ? batasGaris(grafik) : null;
  const nama = grafik.seri.map((_, i) => namaSeri(grafik, i));
  return [
    [null, ...nama, ...(batas === null ? [] : [batas.nama])],
    ...grafik.kategori.map((kategori, i) => [
      labelKategori(kategori),
      ...grafik.seri.map((s) => toNilai(s.nilai[i] ?? null)),
      ...(batas === null ? [] : [batas.y]),
    ]),
  ];
}

function kisiSebar(grafik: Grafik): KisiGrafik {
  const { titik, batas } = bidangSebar(grafik);
  return [
    ["NO", "URAIAN", namaSeri(grafik, 0), namaSeri(grafik, 1)],
    ...titik.map((t) => [t.ke + 1, t.nama, t.x, t.y]),
    ...batas.flatMap((b) => b.ujung.map(([x, y]) => [null, b.nama, x, y])),
  ];
}

function toNilai(nilai: string | null): number | null {
  return nilai === null ? null : Number(nilai);
}

/** The whole worksheet. */
export function xmlKisi(kisi: KisiGrafik): string {
  const baris = kisi.map((sel, i) => `<row r="${i + 1}">${sel.map((isi, k) => xmlSel(isi, k, i + 1)).join("")}</row>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetData>${baris.join("")}</sheetData></worksheet>`
  );
}

function xmlSel(isi: string | number | null, kolom: number, baris: number): string {
  const r = alamatSel(kolom, baris);
  if (isi === null) return "";
  if (typeof isi === "number") return `<c r="${r}"><v>${isi}</v></c>`;
  return `<c r="${r}" t="inlineStr"><is><t>${escapeXml(isi)}</t></is></c>`;
}

/** A reference to names, with what they are. */
export function xmlRujukTeks(kisi: KisiGrafik, rentang: RentangKisi): string {
  return `<c:strRef>${xmlRumus(rentang)}<c:strCache>${xmlIsi(kisi, rentang)}</c:strCache></c:strRef>`;
}

/** A reference to numbers, with what they are; an empty cell is left out, so that it stays a gap. */
export function xmlRujukAngka(kisi: KisiGrafik, rentang: RentangKisi): string {
  const isi = `<c:formatCode>General</c:formatCode>${xmlIsi(kisi, rentang)}`;
  return `<c:numRef>${xmlRumus(rentang)}<c:numCache>${isi}</c:numCache></c:numRef>`;
}

function xmlRumus({ kolom, dari, sampai }: RentangKisi): string {
  const huruf = hurufKolom(kolom);
  const akhir = sampai === dari ? "" : `:$${huruf}$${sampai}`;
  return `<c:f>${LEMBAR}!$${huruf}$${dari}${akhir}</c:f>`;
}

function xmlIsi(kisi: KisiGrafik, { kolom, dari, sampai }: RentangKisi): string {
  const isi = kisi.slice(dari - 1, sampai).map((baris) => baris[kolom] ?? null);
  const titik = isi.map((n, i) => (n === null ? "" : `<c:pt idx="${i}"><c:v>${escapeXml(String(n))}</c:v></c:pt>`));
  return `<c:ptCount val="${isi.length}"/>${titik.join("")}`;
}
