// XML of the two kinds of objects pptxgenjs has no call for. Called by rapikan-lembar.ts.
import type { Kotak, Sambungan } from "./objek.ts";
import { teksAman } from "./teks-aman.ts";
import { NILAI_WARNA } from "./tema.ts";

const EMU_PER_POIN = 12_700;
/** Connection sites of a rectangle: top 0, left 1, bottom 2, right 3. */
const SISI = { turun: { awal: 2, akhir: 0 }, kanan: { awal: 3, akhir: 1 } } as const;

/** Text as the value of an attribute. @example escapeXml("a & b") // "a &amp; b" */
export function escapeXml(teks: string): string {
  return teksAman(teks)
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Points as EMU. @example emu(1) // 12700 */
export function emu(poin: number): number {
  return Math.round(poin * EMU_PER_POIN);
}

type IsiGrup = { readonly id: number; readonly nama: string; readonly alt: string; readonly kotak: Kotak };

/** A group round objects whose places are the slide's. */
export function xmlGrup({ id, nama, alt, kotak }: IsiGrup, isi: string): string {
  const letak = `x="${emu(kotak.x)}" y="${emu(kotak.y)}"`;
  const besar = `cx="${emu(kotak.lebar)}" cy="${emu(kotak.tinggi)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(nama)}" descr="${escapeXml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/>` +
    `</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${letak}/><a:ext ${besar}/><a:chOff ${letak}/><a:chExt ${besar}/></a:xfrm>` +
    `</p:grpSpPr>${isi}</p:grpSp>`
  );
}

/** A connector glued to the shapes with the identifiers `dari` and `ke`. */
export function xmlSambungan(s: Sambungan, { id, dari, ke }: { id: number; dari: number; ke: number }): string {
  const sisi = SISI[s.arah];
  const { xfrm, lurus, lekuk } = letakSambungan(s);
  const bentuk = lurus
    ? '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>'
    : `<a:prstGeom prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val ${lekuk}"/></a:avLst></a:prstGeom>`;
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${escapeXml(s.nama)}"/><p:cNvCxnSpPr>` +
    `<a:stCxn id="${dari}" idx="${sisi.awal}"/><a:endCxn id="${ke}" idx="${sisi.akhir}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${xfrm}${bentuk}<a:ln w="12700"><a:solidFill><a:srgbClr val="${NILAI_WARNA.redup}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`
  );
}

/**
 * PowerPoint's elbow runs right, down, right. To run down first it is turned by a quarter, and its frame is the one
 * before the turn, round the same centre.
 */
function letakSambungan({ awal, akhir, arah, siku }: Sambungan) {
  const [dx, dy] = [akhir[0] - awal[0], akhir[1] - awal[1]];
  const melintang = arah === "turun" ? dx : dy;
  const membujur = arah === "turun" ? dy : dx;
  const lurus = Math.abs(melintang) < 0.05;
  const lekuk = Math.round((1 - siku / membujur) * 100_000);
  const ditekuk = arah === "turun" && !lurus;
  const lebar = ditekuk ? Math.abs(dy) : Math.abs(dx);
  const tinggi = ditekuk ? Math.abs(dx) : Math.abs(dy);
  const off = `<a:off x="${emu((awal[0] + akhir[0] - lebar) / 2)}" y="${emu((awal[1] + akhir[1] - tinggi) / 2)}"/>`;
  const ext = `<a:ext cx="${emu(lebar)}" cy="${emu(tinggi)}"/>`;
  return { xfrm: `<a:xfrm${lurus ? "" : putaran(arah, melintang)}>${off}${ext}</a:xfrm>`, lurus, lekuk };
}

function putaran(arah: Sambungan["arah"], melintang: number): string {
  if (arah === "kanan") return melintang < 0 ? ' flipV="1"' : "";
  return melintang < 0 ? ' rot="5400000"' : ' rot="16200000" flipH="1"';
}
