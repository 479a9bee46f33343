// Makes the file pptxgenjs wrote reproducible: same document, same bytes. Called by index.ts.
import { strFromU8, strToU8 } from "fflate";
import type { Grafik } from "../../model.ts";
import { ENTRI_PERTAMA, type EntriZip, makeZip, readZip, WAKTU_TETAP } from "../zip-tetap.ts";
import { kisiGrafik, xmlKisi } from "./kisi-grafik.ts";
import type { Lembar } from "./objek.ts";
import { rapikanGrafik } from "./rapikan-grafik.ts";
import { rapikanLembar, rapikanTeks } from "./rapikan-lembar.ts";
import { NILAI_WARNA, SKEMA_WARNA } from "./tema.ts";
import { listTunggal } from "./tulis.ts";

/** The finished file. `lembar` are the slides in the order in which they were written. */
export function rapikanBerkas(berkas: Uint8Array, lembar: readonly Lembar[]): Uint8Array {
  const isi = renumberGrafik(readZip(berkas));
  return makeZip(new Map([...isi].map(([nama, data]) => [nama, rapikanEntri(nama, data, lembar)])));
}

/** pptxgenjs counts charts over the life of the process; in the file they are counted from 1. */
function renumberGrafik(isi: EntriZip): EntriZip {
  const nomor = [...isi.keys()]
    .flatMap((n) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(n)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
  const baru = new Map(nomor.map((n, i) => [n, String(i + 1)]));
  const ganti = (teks: string) =>
    teks.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (utuh, awal: string, n: string) => (baru.has(n) ? `${awal}${baru.get(n)}` : utuh),
    );
  const isRujukan = (nama: string) => nama.endsWith(".rels") || nama === ENTRI_PERTAMA;
  return new Map(
    [...isi].map(([nama, data]) => [ganti(nama), isRujukan(nama) ? strToU8(ganti(strFromU8(data))) : data]),
  );
}

function rapikanEntri(nama: string, data: Uint8Array, lembar: readonly Lembar[]): Uint8Array {
  if (nama.endsWith(".xlsx")) {
    const grafik = listGrafik(lembar)[nomorBerkas(nama) - 1];
    const isi = [...readZip(data)].map(([n, d]) => [n, rapikanBuku(n, rapikanEntri(n, d, lembar), grafik)] as const);
    return makeZip(new Map(isi));
  }
  if (!nama.endsWith(".xml")) return data;
  return strToU8(rapikanXml(nama, strFromU8(data), lembar));
}

function rapikanXml(nama: string, xml: string, lembar: readonly Lembar[]): string {
  const satu = nama.startsWith("ppt/slides/") ? lembar[nomorBerkas(nama) - 1] : undefined;
  if (satu !== undefined) return rapikanLembar(xml, satu);
  if (nama === "docProps/core.xml") return rapikanInti(xml);
  if (nama === "ppt/theme/theme1.xml") return rapikanTema(xml);
  if (nama.startsWith("ppt/charts/")) return rapikanTeks(rapikanGrafik(xml, listGrafik(lembar)[nomorBerkas(nama) - 1]));
  return rapikanTeks(xml);
}

/** The sheet behind a chart is written anew: the library leaves zeros out and knows no names of points. */
function rapikanBuku(nama: string, data: Uint8Array, grafik: Grafik | undefined): Uint8Array {
  if (nama !== "xl/worksheets/sheet1.xml" || grafik === undefined) return data;
  return strToU8(xmlKisi(kisiGrafik(grafik)));
}

/** @example nomorBerkas("ppt/slides/slide12.xml") // 12 */
function nomorBerkas(nama: string): number {
  return Number(/(\d+)\.(?:xml|xlsx)$/.exec(nama)?.[1] ?? 0);
}

/** The charts of all slides, in the order in which they were written. */
function listGrafik(lembar: readonly Lembar[]): readonly Grafik[] {
  return lembar.flatMap(({ objek }) => listTunggal(objek)).flatMap((o) => (o.jenis === "grafik" ? [o.grafik] : []));
}

function rapikanInti(xml: string): string {
  return xml.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${WAKTU_TETAP.xml}`);
}

function rapikanTema(xml: string): string {
  const warna = Object.entries(SKEMA_WARNA).map(
    ([slot, nama]) => `<a:${slot}><a:srgbClr val="${NILAI_WARNA[nama]}"/></a:${slot}>`,
  );
  return xml.replace(
    /<a:clrScheme .*?<\/a:clrScheme>/s,
    `<a:clrScheme name="OpenSAKIP">${warna.join("")}</a:clrScheme>`,
  );
}
