// Adds to a written slide what pptxgenjs cannot: groups, glued connectors, alternative texts, title placeholders, table
// header rows. Called by rapikan-berkas.ts with the slide's XML and the objects it was written from.
import { Galat } from "#inti";
import type { Lembar, Objek, Sambungan } from "./objek.ts";
import { NAMA_JUDUL, namaTulis } from "./tulis.ts";
import { escapeXml, xmlGrup, xmlSambungan } from "./xml-objek.ts";

const ELEMEN = /<p:(sp|graphicFrame|pic)>.*?<\/p:\1>/gs;
const NAMA = /<p:cNvPr id="\d+" name="([^"]*)"/g;
/** Every identifier from here on belongs to the slide's objects; 1 is the slide itself. */
const ID_PERTAMA = 2;

type Unsur = { readonly objek: Objek; readonly id: number; readonly xml: string; readonly isi: readonly Unsur[] };

/** The slide's XML with its objects grouped, named, connected and described. */
export function rapikanLembar(xml: string, lembar: Lembar): string {
  const unsur = listUnsur(xml);
  const pertama = xml.indexOf("<p:sp>");
  const akhir = xml.lastIndexOf("</p:spTree>");
  const judul = withJudul(nameUnsur(getUnsur(unsur, NAMA_JUDUL), { id: ID_PERTAMA, nama: "Judul" }));
  const pohon = buildUnsur(lembar.objek, unsur);
  const kunci = listKunci(pohon);
  const isi = pohon.map((u) => drawUnsur(u, kunci)).join("");
  const nomor = lembar.jenis === "isi" ? nomorLembar(unsur, countUnsur(pohon) + ID_PERTAMA + 1) : "";
  return rapikanTeks(xml.slice(0, pertama) + judul + isi + nomor + xml.slice(akhir));
}

/** Corrections that apply to all text: one language, and one set of properties per paragraph. */
export function rapikanTeks(xml: string): string {
  return xml
    .replaceAll(/ altLang="[^"]*"/g, "")
    .replaceAll('lang="en-US"', 'lang="id-ID"')
    .replaceAll(/(<\/a:r>)<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, "$1");
}

/** The elements of a slide by the names they were written with. */
function listUnsur(xml: string): ReadonlyMap<string, string> {
  const semua = [...xml.matchAll(ELEMEN)].map(([e]) => e);
  return new Map(semua.flatMap((e) => [...e.matchAll(NAMA)].slice(0, 1).map(([, nama = ""]) => [nama, e] as const)));
}

function getUnsur(unsur: ReadonlyMap<string, string>, nama: string): string {
  const xml = unsur.get(nama);
  if (xml === undefined) throw new Galat("internal", `Objek "${nama}" tidak tertulis di lembar paparan.`);
  return xml;
}

function buildUnsur(objek: readonly Objek[], xml: ReadonlyMap<string, string>): readonly Unsur[] {
  let id = ID_PERTAMA;
  let urutan = 0;
  const build = (o: Objek): Unsur => {
    id++;
    const idIni = id;
    if (o.jenis === "grup") return { objek: o, id: idIni, xml: "", isi: o.isi.map(build) };
    return { objek: o, id: idIni, xml: getUnsur(xml, namaTulis(urutan++)), isi: [] };
  };
  return objek.map(build);
}

function countUnsur(unsur: readonly Unsur[]): number {
  return unsur.reduce((jumlah, u) => jumlah + 1 + countUnsur(u.isi), 0);
}

function listKunci(unsur: readonly Unsur[]): ReadonlyMap<string, number> {
  const punya = (u: Unsur): readonly (readonly [string, number])[] => [
    ...(u.objek.jenis === "bidang" && u.objek.kunci !== undefined ? [[u.objek.kunci, u.id] as const] : []),
    ...u.isi.flatMap(punya),
  ];
  return new Map(unsur.flatMap(punya));
}

function drawUnsur(u: Unsur, kunci: ReadonlyMap<string, number>): string {
  const { objek, id } = u;
  switch (objek.jenis) {
    case "grup":
      return xmlGrup({ ...objek, id }, u.isi.map((anak) => drawUnsur(anak, kunci)).join(""));
    case "sambungan":
      return xmlSambungan(objek, { id, ...ujung(objek, kunci) });
    case "tabel":
      return nameUnsur(u.xml, { id, nama: objek.nama, alt: objek.alt }).replace(
        "<a:tblPr/>",
        '<a:tblPr firstRow="1"/>',
      );
    case "grafik":
      return nameUnsur(u.xml, { id, nama: objek.nama, alt: objek.grafik.teksAlternatif });
    case "gambar":
      return nameUnsur(u.xml, { id, nama: objek.nama, alt: objek.alt });
    case "garis":
      return nameUnsur(u.xml, { id, nama: objek.nama, hiasan: true });
    case "bidang": {
      const alt = objek.alt === undefined ? {} : { alt: objek.alt };
      return nameUnsur(u.xml, { id, nama: objek.nama, hiasan: objek.paragraf.length === 0, ...alt });
    }
  }
}

function ujung(
  { dari, ke }: Sambungan,
  kunci: ReadonlyMap<string, number>,
): { readonly dari: number; readonly ke: number } {
  return { dari: kunci.get(dari) ?? 0, ke: kunci.get(ke) ?? 0 };
}

type Nama = { readonly id: number; readonly nama: string; readonly alt?: string; readonly hiasan?: boolean };

const HIASAN =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function nameUnsur(xml: string, { id, nama, alt, hiasan = false }: Nama): string {
  const atribut = `id="${id}" name="${escapeXml(nama)}"${alt === undefined ? "" : ` descr="${escapeXml(alt)}"`}`;
  const baru = hiasan ? `<p:cNvPr ${atribut}>${HIASAN}</p:cNvPr>` : `<p:cNvPr ${atribut}/>`;
  return xml.replace(/<p:cNvPr [^>]*?(?:\/>|>\s*<\/p:cNvPr>)/s, () => baru);
}

function withJudul(xml: string): string {
  return xml
    .replace("<p:cNvSpPr/>", '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace("<p:nvPr></p:nvPr>", '<p:nvPr><p:ph type="title"/></p:nvPr>');
}

function nomorLembar(unsur: ReadonlyMap<string, string>, id: number): string {
  return nameUnsur(getUnsur(unsur, "Slide Number Placeholder 0"), { id, nama: "Nomor lembar" });
}
