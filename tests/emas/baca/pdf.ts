// Reads a PDF back through its tags: what a screen reader reads, in the order in which it reads it. Called by baca.ts and
// by the golden texts.
import { getDocumentProxy } from "unpdf";
import type { TabelBaca } from "./tabel.ts";

/** A tagged element of one page; `teks` is what it holds itself, `anak` what is below. */
export type Tanda = {
  readonly peran: string;
  readonly alt: string;
  readonly teks: string;
  readonly anak: readonly Tanda[];
};
/** `tag` are the elements of the page, `lepas` the text that is marked as no part of the reading (footer, leaders). */
export type HalamanPdf = { readonly tag: readonly Tanda[]; readonly lepas: string };
/** `bab` are the bookmarks with their depth. */
export type PdfBaca = {
  readonly halaman: readonly HalamanPdf[];
  readonly bab: readonly { readonly tingkat: number; readonly judul: string }[];
  readonly bertanda: boolean;
  readonly bahasa: string;
  readonly judul: string;
};

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Halaman = Awaited<ReturnType<Pdf["getPage"]>>;
type Pohon = Awaited<ReturnType<Halaman["getStructTree"]>>;
type AnakPohon = Pohon["children"][number];

/** The whole file, page by page. */
export async function bacaPdf(berkas: Uint8Array): Promise<PdfBaca> {
  const pdf = await getDocumentProxy(new Uint8Array(berkas));
  const halaman: HalamanPdf[] = [];
  for (let n = 1; n <= pdf.numPages; n++) halaman.push(await bacaHalaman(await pdf.getPage(n)));
  const { info } = await pdf.getMetadata();
  const isian = new Map(Object.entries(info));
  return {
    halaman,
    bab: listBab((await pdf.getOutline()) ?? [], 1),
    bertanda: (await pdf.getMarkInfo())?.Marked === true,
    bahasa: String(isian.get("Language") ?? ""),
    judul: String(isian.get("Title") ?? ""),
  };
}

type Bab = { readonly title: string; readonly items: readonly Bab[] };

function listBab(bab: readonly Bab[], tingkat: number): PdfBaca["bab"] {
  return bab.flatMap(({ title, items }) => [{ tingkat, judul: title }, ...listBab(items, tingkat + 1)]);
}

async function bacaHalaman(halaman: Halaman): Promise<HalamanPdf> {
  const { items } = await halaman.getTextContent({ includeMarkedContent: true });
  const perTanda = new Map<string, string>();
  const terbuka: string[] = [];
  for (const satu of items) {
    if ("type" in satu) {
      if (satu.type === "endMarkedContent") terbuka.pop();
      else terbuka.push(satu.id ?? terbuka.at(-1) ?? "");
    } else {
      const kunci = terbuka.at(-1) ?? "";
      perTanda.set(kunci, `${perTanda.get(kunci) ?? ""}${satu.str}${satu.hasEOL ? "\n" : ""}`);
    }
  }
  const pohon = await halaman.getStructTree();
  const tag = pohon === null ? [] : pohon.children.flatMap((a) => bacaTanda(a, perTanda));
  return { tag: tag.flatMap((t) => (t.peran === "Document" ? t.anak : [t])), lepas: perTanda.get("") ?? "" };
}

function bacaTanda(simpul: AnakPohon, perTanda: ReadonlyMap<string, string>): readonly Tanda[] {
  if (!("role" in simpul)) {
    if (!("id" in simpul) || simpul.type !== "content") return [];
    return [{ peran: "", alt: "", teks: perTanda.get(simpul.id) ?? "", anak: [] }];
  }
  const anak = simpul.children.flatMap((a) => bacaTanda(a, perTanda));
  const alt = "alt" in simpul && typeof simpul.alt === "string" ? simpul.alt : "";
  return [{ peran: simpul.role, alt, teks: "", anak }];
}

/** All text below an element; without `rumus` that of mathematics is left out. */
export function teksTanda({ peran, teks, anak }: Tanda, rumus = true): string {
  return peran === "Formula" && !rumus ? "" : teks + anak.map((a) => teksTanda(a, rumus)).join("");
}

/** Every element below and itself whose role is one of these, outermost first. */
export function cariTanda(tag: readonly Tanda[], peran: readonly string[]): readonly Tanda[] {
  return tag.flatMap((t) => (peran.includes(t.peran) ? [t] : cariTanda(t.anak, peran)));
}

/**
 * Every table under its caption, which stands inside the table or before it. A page tells all cells of a table it holds a
 * part of, so the parts are laid together.
 */
export function tabelPdf({ halaman }: PdfBaca): readonly TabelBaca[] {
  const hasil: TabelBaca[] = [];
  let keterangan = "";
  for (const tanda of halaman.flatMap((h) => cariTanda(h.tag, ["Table", "Caption"]))) {
    keterangan += cariTanda([tanda], ["Caption"])
      .map((t) => teksTanda(t))
      .join("")
      .trim();
    if (tanda.peran === "Caption") continue;
    const baris = cariTanda([tanda], ["TR"]).map((tr) => tr.anak.map((sel) => teksTanda(sel, false)));
    const lalu = hasil.at(-1);
    if (keterangan !== "" || lalu === undefined) hasil.push({ judul: keterangan.replace(/^Tabel \d+\. /, ""), baris });
    else hasil[hasil.length - 1] = { ...lalu, baris: satukan(lalu.baris, baris) };
    keterangan = "";
  }
  return hasil;
}

function satukan(a: TabelBaca["baris"], b: TabelBaca["baris"]): TabelBaca["baris"] {
  return a.map((baris, i) => baris.map((teks, k) => teks + (b[i]?.[k] ?? "")));
}

const BLOK = ["H1", "H2", "H3", "H4", "P", "LI", "TD", "TH", "Caption", "TOCI", "Formula", "Figure"];

/** Every block of text in reading order. */
export function teksPdf({ halaman }: PdfBaca): readonly string[] {
  return halaman.flatMap(({ tag }) => tag.flatMap(teksBlok));
}

function teksBlok(t: Tanda): readonly string[] {
  if (t.anak.every((a) => cariTanda([a], BLOK).length === 0)) return [teksTanda(t)];
  return t.anak.flatMap(teksBlok);
}
