// The drawing of a scatter chart: numbered points, and the marks that part them as dashed lines. Called by
// rapikan-grafik.ts.
import type { Grafik } from "../../model.ts";
import { type BidangSebar, bidangSebar, namaSeri } from "./isi-grafik.ts";
import { type KisiGrafik, kisiGrafik, xmlRujukAngka, xmlRujukTeks } from "./kisi-grafik.ts";
import type { LabelTitik } from "./label-garis.ts";
import type { SkalaSumbu } from "./skala-sumbu.ts";
import { tempatLabel } from "./tempat-label.ts";
import { formatSumbu, SUMBU, xmlBidang, xmlGaris, xmlLabel, xmlSumbuNilai, xmlTanda } from "./xml-grafik.ts";

const UKURAN_LABEL = 10;
const TEBAL_BATAS = 1.5;
const POLA = ["dash", "sysDot"] as const;
/** Columns of the sheet: number, name, both figures. */
const KOLOM = { nama: 1, x: 2, y: 3 } as const;

/** All of the plot: the points are the first series, each mark one of two points. */
export function xmlPlotSebar(grafik: Grafik): string {
  const bidang = bidangSebar(grafik);
  const kisi = kisiGrafik(grafik);
  const titik = xmlSeri(kisi, 0, {
    nama: { kolom: KOLOM.y, baris: 1 },
    dari: 2,
    sampai: bidang.titik.length + 1,
    gaya: `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${xmlTanda("aksen")}${xmlLabel(listLabel(bidang), UKURAN_LABEL)}`,
  });
  const batas = bidang.batas.map((_, i) => {
    const dari = bidang.titik.length + 2 + 2 * i;
    const garis = xmlGaris({ warna: "redup", tebal: TEBAL_BATAS, putus: POLA[i % 2] ?? "dash" });
    const gaya = `<c:spPr>${garis}</c:spPr>${xmlTanda(null)}`;
    return xmlSeri(kisi, i + 1, { nama: { kolom: KOLOM.nama, baris: dari }, dari, sampai: dari + 1, gaya });
  });
  const isi = `<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${titik}${batas.join("")}`;
  const nomor = `<c:axId val="${SUMBU.datar}"/><c:axId val="${SUMBU.tegak}"/>`;
  return xmlBidang(`<c:scatterChart>${isi}${nomor}</c:scatterChart>`, [
    xmlSumbu(grafik, 0, bidang.x),
    xmlSumbu(grafik, 1, bidang.y),
  ]);
}

type SeriSebar = {
  readonly nama: { readonly kolom: number; readonly baris: number };
  readonly dari: number;
  readonly sampai: number;
  /** Line, mark and labels. */
  readonly gaya: string;
};

function xmlSeri(kisi: KisiGrafik, urutan: number, { nama, dari, sampai, gaya }: SeriSebar): string {
  return (
    `<c:ser><c:idx val="${urutan}"/><c:order val="${urutan}"/>` +
    `<c:tx>${xmlRujukTeks(kisi, { kolom: nama.kolom, dari: nama.baris, sampai: nama.baris })}</c:tx>${gaya}` +
    `<c:xVal>${xmlRujukAngka(kisi, { kolom: KOLOM.x, dari, sampai })}</c:xVal>` +
    `<c:yVal>${xmlRujukAngka(kisi, { kolom: KOLOM.y, dari, sampai })}</c:yVal><c:smooth val="0"/></c:ser>`
  );
}

function listLabel(bidang: BidangSebar): readonly LabelTitik[] {
  const sisi = tempatLabel(bidang);
  return bidang.titik.map((t, ke) => ({ ke, teks: String(t.ke + 1), sisi: sisi[ke] ?? "r" }));
}

function xmlSumbu(grafik: Grafik, urutan: 0 | 1, { min, max, langkah }: SkalaSumbu): string {
  const [nomor, lawan] = urutan === 0 ? [SUMBU.datar, SUMBU.tegak] : [SUMBU.tegak, SUMBU.datar];
  const letak = urutan === 0 ? "b" : "l";
  const judul = namaSeri(grafik, urutan);
  return xmlSumbuNilai({ nomor, lawan, letak, min, max, langkah, judul, format: formatSumbu(grafik.satuan) }, "midCat");
}
