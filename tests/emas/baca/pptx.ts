// Reads slides back: tables joined across the slides they go on over, texts in order. Called by baca.ts.
import { strFromU8 } from "fflate";
import { readZip } from "../../../src/pelaporan/perender/zip-tetap.ts";
import type { TabelBaca } from "./tabel.ts";
import { anakDari, bacaXml, cariSatu, cariSemua, type Simpul } from "./xml.ts";

const LANJUTAN = / \(halaman (\d+) dari \d+\)$/;

/** The slides in order. */
export function listLembarPptx(berkas: Uint8Array): readonly Simpul[] {
  const lembar = [...readZip(berkas)].flatMap(([nama, isi]) => {
    const nomor = /^ppt\/slides\/slide(\d+)\.xml$/.exec(nama)?.[1];
    return nomor === undefined ? [] : [{ nomor: Number(nomor), isi: strFromU8(isi) }];
  });
  return lembar.toSorted((a, b) => a.nomor - b.nomor).map(({ isi }) => bacaXml(isi));
}

function teksPar(par: Simpul): string {
  return anakDari(par)
    .map((a) =>
      a.nama === "a:br"
        ? "\n"
        : cariSemua(a, "a:t")
            .flatMap((t) => t.anak.join(""))
            .join(""),
    )
    .join("");
}

function barisTabel(tabel: Simpul): readonly (readonly string[])[] {
  const atas = new Map<number, string>();
  return anakDari(tabel, "a:tr").map((tr) =>
    anakDari(tr, "a:tc").flatMap((tc, kolom) => {
      const { vMerge, hMerge } = tc.atribut;
      const isi = cariSemua(tc, "a:p").map(teksPar).join("\n");
      const teks = vMerge === "1" ? (atas.get(kolom) ?? "") : isi;
      atas.set(kolom, teks);
      return hMerge === "1" ? [] : [teks];
    }),
  );
}

/** Every table; of one that goes on over slides the rows of all of them, its header once. */
export function tabelPptx(berkas: Uint8Array): readonly TabelBaca[] {
  const hasil: TabelBaca[] = [];
  for (const bingkai of listLembarPptx(berkas).flatMap((l) => cariSemua(l, "p:graphicFrame"))) {
    const tabel = cariSatu(bingkai, "a:tbl");
    if (tabel === undefined) continue;
    const nama = cariSatu(bingkai, "p:cNvPr")?.atribut.name ?? "";
    const baris = barisTabel(tabel);
    const lalu = hasil.at(-1);
    if (Number(LANJUTAN.exec(nama)?.[1] ?? "1") === 1 || lalu === undefined) {
      hasil.push({ judul: nama.replace(LANJUTAN, ""), baris });
    } else {
      const sama = baris.findIndex((b, i) => JSON.stringify(b) !== JSON.stringify(lalu.baris[i]));
      hasil[hasil.length - 1] = { ...lalu, baris: [...lalu.baris, ...baris.slice(sama)] };
    }
  }
  return hasil;
}

/** Every paragraph of every slide. */
export function teksPptx(berkas: Uint8Array): readonly string[] {
  return listLembarPptx(berkas).flatMap((l) => cariSemua(l, "a:p").map(teksPar));
}
