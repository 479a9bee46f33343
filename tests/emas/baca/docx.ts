// Reads a Word file back: its tables under their captions, its texts in order. Called by baca.ts.
import { strFromU8 } from "fflate";
import { readZip } from "../../../src/pelaporan/perender/zip-tetap.ts";
import type { TabelBaca } from "./tabel.ts";
import { anakDari, bacaXml, cariSatu, cariSemua, type Simpul } from "./xml.ts";

/** The text of runs, line breaks kept; mathematics left out. */
function teksPar(simpul: Simpul): string {
  return anakDari(simpul)
    .map((a) => {
      if (a.nama === "w:t") return a.anak.join("");
      if (a.nama === "w:br") return "\n";
      return a.nama === "m:oMath" ? "" : teksPar(a);
    })
    .join("");
}

function badan(berkas: Uint8Array): Simpul {
  const isi = strFromU8(readZip(berkas).get("word/document.xml") ?? new Uint8Array());
  return cariSatu(bacaXml(isi), "w:body") ?? { nama: "", atribut: {}, anak: [] };
}

/** Every table with the caption before it. */
export function tabelDocx(berkas: Uint8Array): readonly TabelBaca[] {
  const hasil: TabelBaca[] = [];
  let judul = "";
  for (const satu of anakDari(badan(berkas))) {
    if (satu.nama === "w:tbl") hasil.push({ judul, baris: barisTabel(satu) });
    const gaya = cariSatu(satu, "w:pStyle")?.atribut["w:val"];
    judul = satu.nama === "w:p" && gaya === "Caption" ? teksPar(satu).replace(/^Tabel \d+\. /, "") : "";
  }
  return hasil;
}

// A cell over several rows stands in each of them here too: the later ones are marked, not left out.
function barisTabel(tabel: Simpul): readonly (readonly string[])[] {
  const atas = new Map<number, string>();
  return anakDari(tabel, "w:tr").map((tr) => {
    let kolom = 0;
    return anakDari(tr, "w:tc").map((tc) => {
      const gabung = cariSatu(tc, "w:vMerge");
      const lanjutan = gabung !== undefined && gabung.atribut["w:val"] !== "restart";
      const teks = lanjutan ? (atas.get(kolom) ?? "") : anakDari(tc, "w:p").map(teksPar).join("\n");
      atas.set(kolom, teks);
      kolom += Number(cariSatu(tc, "w:gridSpan")?.atribut["w:val"] ?? "1");
      return teks;
    });
  });
}

/** Every paragraph. */
export function teksDocx(berkas: Uint8Array): readonly string[] {
  return cariSemua(badan(berkas), "w:p").map(teksPar);
}
