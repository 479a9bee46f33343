// Reads a page back: its tables under their captions, its texts in order. Called by baca.ts.
import { bentangkan, type TabelBaca } from "./tabel.ts";
import { anakDari, bacaXml, cariSatu, cariSemua, type Simpul } from "./xml.ts";

/** Elements that stand on lines of their own. */
const BLOK = /^(p|h\d|li|td|th|caption|figcaption|dt|dd|div|title)$/;
const TANPA_TEKS = new Set(["math", "style", "svg"]);

function teksUnsur(simpul: Simpul): string {
  return simpul.anak
    .map((a) => {
      if (typeof a === "string") return a;
      if (a.nama === "br") return "\n";
      return TANPA_TEKS.has(a.nama) ? "" : teksUnsur(a);
    })
    .join("");
}

/** Every table with its caption. */
export function tabelHtml(berkas: Uint8Array): readonly TabelBaca[] {
  return cariSemua(bacaXml(new TextDecoder().decode(berkas)), "table").map((tabel) => {
    const baris = cariSemua(tabel, "tr").map((tr) =>
      anakDari(tr).map((s) => ({
        teks: teksUnsur(s),
        lebar: Number(s.atribut.colspan ?? "1"),
        tinggi: Number(s.atribut.rowspan ?? "1"),
      })),
    );
    const judul = cariSatu(tabel, "caption");
    return { judul: judul === undefined ? "" : teksUnsur(judul), baris: bentangkan(baris) };
  });
}

/** Every block of text. */
export function teksHtml(berkas: Uint8Array): readonly string[] {
  return teksBlok(bacaXml(new TextDecoder().decode(berkas)));
}

function teksBlok(simpul: Simpul): readonly string[] {
  return anakDari(simpul).flatMap((a) => {
    const dalam = teksBlok(a);
    return dalam.length === 0 && BLOK.test(a.nama) ? [teksUnsur(a)] : dalam;
  });
}
