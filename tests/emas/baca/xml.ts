// A small reader of well-formed XML and of the HTML that this product writes. Called by the readers of this folder and by
// the golden texts.

/** An element; texts stand as strings among its children, entities resolved. */
export type Simpul = {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: readonly (Simpul | string)[];
};

const TANDA = /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+(?:\s*=\s*"[^"]*")?)*)\s*(\/?)>|[^<]+/y;
const ATRIBUT = /([\w:.-]+)(?:\s*=\s*"([^"]*)")?/g;
/** Elements of HTML that hold nothing and are not closed. */
const TANPA_ISI = new Set(["br", "col", "hr", "img", "input", "link", "meta"]);
const ENTITAS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/**
 * The root of a document under a nameless element.
 * @throws Error where a tag is not closed, or closed twice.
 * @example bacaXml("<a>1</a>").anak.length // 1
 */
export function bacaXml(xml: string): Simpul {
  const akar = { nama: "", atribut: {}, anak: [] as (Simpul | string)[] };
  const terbuka = [akar];
  for (let i = 0; i < xml.length; i = TANDA.lastIndex) {
    TANDA.lastIndex = i;
    const [utuh, tutup, nama, atribut = "", kosong] = TANDA.exec(xml) ?? lempar(`Bukan XML: ${xml.slice(i, i + 60)}`);
    const kini = terbuka.at(-1) ?? akar;
    if (nama === undefined) {
      if (!utuh.startsWith("<")) kini.anak.push(uraiEntitas(utuh));
    } else if (tutup === "/") {
      if (terbuka.length === 1 || terbuka.pop()?.nama !== nama) lempar(`Tidak terbuka: </${nama}>`);
    } else {
      const baru = { nama, atribut: bacaAtribut(atribut), anak: [] };
      kini.anak.push(baru);
      if (kosong !== "/" && !TANPA_ISI.has(nama)) terbuka.push(baru);
    }
  }
  return terbuka.length === 1 ? akar : lempar(`Tidak tertutup: ${terbuka.at(-1)?.nama}`);
}

function bacaAtribut(teks: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...teks.matchAll(ATRIBUT)].map(([, nama = "", isi = ""]) => [nama, uraiEntitas(isi)]));
}

function uraiEntitas(teks: string): string {
  return teks.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (utuh, heks, angka, nama) => {
    if (nama !== undefined) return ENTITAS[nama] ?? utuh;
    return String.fromCodePoint(heks === undefined ? Number(angka) : Number.parseInt(heks, 16));
  });
}

function lempar(pesan: string): never {
  throw new Error(pesan);
}

/** The elements among the children. */
export function anakDari(simpul: Simpul, nama?: string): readonly Simpul[] {
  return simpul.anak.filter((a) => typeof a !== "string").filter((a) => nama === undefined || a.nama === nama);
}

/** Every element of that name below, in order; what lies inside a found one is not looked at. */
export function cariSemua(simpul: Simpul, nama: string): readonly Simpul[] {
  return anakDari(simpul).flatMap((a) => (a.nama === nama ? [a] : cariSemua(a, nama)));
}

/** The first element of that name below. */
export function cariSatu(simpul: Simpul, nama: string): Simpul | undefined {
  return cariSemua(simpul, nama)[0];
}
