// A strict check that a text is well-formed XML. For the tests of this folder.

const TANDA =
  /<\?xml [^<>]*\?>|<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w.:-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/y;
const TEKS = /[^<]+/y;
const RUJUKAN_SALAH = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;
const HURUF_TERLARANG = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u;

/** What is wrong with the XML, or null. @example findSalahXml("<a><b/></a>") // null */
export function findSalahXml(xml: string): string | null {
  if (HURUF_TERLARANG.test(xml) || !xml.isWellFormed()) return "forbidden character";
  if (RUJUKAN_SALAH.test(xml)) return "unescaped &";
  const terbuka: string[] = [];
  let akar = 0;
  for (let i = 0; i < xml.length; ) {
    const baca = xml[i] === "<" ? TANDA : TEKS;
    baca.lastIndex = i;
    const cocok = baca.exec(xml);
    if (cocok === null) return `not a tag: ${xml.slice(i, i + 60)}`;
    i = baca.lastIndex;
    const [utuh, tutup, nama, atribut = "", kosong] = cocok;
    if (nama === undefined) {
      if (baca === TEKS && terbuka.length === 0 && utuh.trim() !== "") return "text outside the root";
      continue;
    }
    if (hasKembar(atribut)) return `attribute twice: ${utuh}`;
    if (tutup === "/") {
      if (terbuka.pop() !== nama) return `unexpected </${nama}>`;
    } else {
      if (terbuka.length === 0) akar++;
      if (kosong !== "/") terbuka.push(nama);
    }
  }
  if (terbuka.length > 0) return `open: ${terbuka.join(" ")}`;
  return akar === 1 ? null : `${akar} roots`;
}

function hasKembar(atribut: string): boolean {
  const nama = [...atribut.matchAll(/([\w.:-]+)\s*=/g)].map((c) => c[1]);
  return new Set(nama).size < nama.length;
}
