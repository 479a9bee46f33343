// The drawing of a line chart: lines with marks and labels, and its mark as a dashed line. Called by rapikan-grafik.ts.
import type { Grafik } from "../../model.ts";
import { batasGaris, hasNegatif, nilaiTerbesar } from "./isi-grafik.ts";
import { type KisiGrafik, kisiGrafik, xmlRujukAngka, xmlRujukTeks } from "./kisi-grafik.ts";
import { type LabelTitik, listLabelGaris } from "./label-garis.ts";
import type { Warna } from "./objek.ts";
import { warnaSeri } from "./warna-seri.ts";
import {
  formatSumbu,
  SUMBU,
  xmlBidang,
  xmlGaris,
  xmlLabel,
  xmlSumbuKategori,
  xmlSumbuNilai,
  xmlTanda,
} from "./xml-grafik.ts";

const UKURAN_LABEL = 11;
const TEBAL = { garis: 2.25, batas: 1.25 } as const;
/** A figure from here on would need separators on its axis; the points carry theirs. */
const SUMBU_TERBESAR = 10_000;

/** All of the plot. A missing number breaks the line. */
export function xmlPlotGaris(grafik: Grafik): string {
  const kisi = kisiGrafik(grafik);
  const warna = warnaSeri(grafik.seri.length);
  const seri = grafik.seri.map((_, i) =>
    xmlSeri(kisi, i, {
      garis: xmlGaris({ warna: warna[i % warna.length] ?? "aksen", tebal: TEBAL.garis }),
      tanda: warna[i % warna.length] ?? "aksen",
      label: listLabelGaris(grafik, i),
    }),
  );
  const garisBatas = xmlGaris({ warna: "redup", tebal: TEBAL.batas, putus: "dash" });
  const batas =
    batasGaris(grafik) === null ? "" : xmlSeri(kisi, grafik.seri.length, { garis: garisBatas, tanda: null, label: [] });
  const isi = `<c:grouping val="standard"/><c:varyColors val="0"/>${seri.join("")}${batas}<c:marker val="1"/>`;
  const sumbu = `<c:axId val="${SUMBU.datar}"/><c:axId val="${SUMBU.tegak}"/>`;
  return xmlBidang(`<c:lineChart>${isi}${sumbu}</c:lineChart>`, listSumbu(grafik));
}

type GayaSeri = { readonly garis: string; readonly tanda: Warna | null; readonly label: readonly LabelTitik[] };

function xmlSeri(kisi: KisiGrafik, urutan: number, { garis, tanda, label }: GayaSeri): string {
  const kolom = urutan + 1;
  const baris = { dari: 2, sampai: kisi.length };
  return (
    `<c:ser><c:idx val="${urutan}"/><c:order val="${urutan}"/>` +
    `<c:tx>${xmlRujukTeks(kisi, { kolom, dari: 1, sampai: 1 })}</c:tx><c:spPr>${garis}</c:spPr>${xmlTanda(tanda)}` +
    `${xmlLabel(label, UKURAN_LABEL)}<c:cat>${xmlRujukTeks(kisi, { kolom: 0, ...baris })}</c:cat>` +
    `<c:val>${xmlRujukAngka(kisi, { kolom, ...baris })}</c:val><c:smooth val="0"/></c:ser>`
  );
}

function listSumbu(grafik: Grafik): readonly [string, string] {
  const format = nilaiTerbesar(grafik) >= SUMBU_TERBESAR ? null : formatSumbu(grafik.satuan);
  const datar = xmlSumbuKategori({ nomor: SUMBU.datar, lawan: SUMBU.tegak, letak: "b", format: "General" });
  const nol = hasNegatif(grafik) ? {} : { min: 0 };
  const tegak = { nomor: SUMBU.tegak, lawan: SUMBU.datar, letak: "l", format, ...nol } as const;
  return [datar, xmlSumbuNilai(tegak, "between")];
}
