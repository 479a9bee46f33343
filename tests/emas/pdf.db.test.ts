// The PDF for readers who cannot see it: tags, reading order, bookmarks, and the number of the page on each page.
import { beforeAll, describe, expect, test } from "vitest";
import type { Dokumen } from "#pelaporan";
import { listTabel } from "./baca/banding.ts";
import { bacaPdf, cariTanda, type PdfBaca, teksTanda } from "./baca/pdf.ts";
import { rapatkan, tanpaSela } from "./baca/tabel.ts";
import { DOKUMEN_EMAS, getEmas, type KodeEmas } from "./bantu-emas.ts";

const pdf = new Map<KodeEmas, { readonly baca: PdfBaca; readonly dokumen: Dokumen; readonly mentah: string }>();
beforeAll(async () => {
  const emas = await getEmas();
  for (const kode of DOKUMEN_EMAS) {
    const { isi } = emas.berkas(kode, "pdf");
    const mentah = new TextDecoder("latin1").decode(isi);
    pdf.set(kode, { baca: await bacaPdf(isi), dokumen: emas.dokumen(kode), mentah });
  }
});

function ambil(kode: KodeEmas) {
  const satu = pdf.get(kode);
  if (satu === undefined) throw new Error(`${kode} tidak dibaca`);
  return satu;
}

describe.each(DOKUMEN_EMAS)("the PDF of %s", (kode) => {
  test("declares PDF/UA-1, is tagged, names its language and its title", () => {
    const { baca, dokumen, mentah } = ambil(kode);
    expect(mentah).toMatch(/<pdfuaid:part>1</);
    expect([baca.bertanda, baca.bahasa, baca.judul]).toEqual([true, "id", dokumen.judul]);
  });

  test("reads its sections as headings in their order, and bookmarks each at its depth", () => {
    const { baca, dokumen } = ambil(kode);
    const judul = dokumen.bagian.map((b) => rapatkan(b.judul));
    const tag = baca.halaman.flatMap((h) => cariTanda(h.tag, ["H1", "H2", "H3"]));
    const tercetak = tag.map((t) => ({ tingkat: Number(t.peran.slice(1)), judul: rapatkan(teksTanda(t)) }));
    let mulai = -1;
    for (const { tingkat = 1, judul: satu } of dokumen.bagian) {
      const letak = tercetak.findIndex((t, i) => i > mulai && t.judul === rapatkan(satu) && t.tingkat === tingkat);
      expect(letak, satu).toBeGreaterThan(mulai);
      mulai = letak;
    }
    const bab = baca.bab.filter((b) => judul.includes(rapatkan(b.judul)));
    expect(bab).toEqual(dokumen.bagian.map((b) => ({ tingkat: b.tingkat ?? 1, judul: b.judul })));
    expect(baca.bab.filter((b) => b.tingkat === 1).map((b) => b.judul)).toEqual(
      dokumen.bagian.filter((b) => (b.tingkat ?? 1) === 1).map((b) => b.judul),
    );
  });

  test("has each table as a table with its caption, a head of TH and rows of TD, once only", () => {
    const { baca, dokumen } = ambil(kode);
    const tag = baca.halaman.flatMap((h) => cariTanda(h.tag, ["Caption"]));
    const judul = tag.map((t) => tanpaSela(teksTanda(t))).filter((t) => t.startsWith("Tabel"));
    expect(judul).toEqual(listTabel(dokumen).map((t, i) => tanpaSela(`Tabel ${i + 1}. ${t.judul}`)));
    for (const tabel of baca.halaman.flatMap((h) => cariTanda(h.tag, ["Table"]))) {
      const sel = (bagian: string) => cariTanda(cariTanda([tabel], [bagian]), ["TH", "TD"]).map((t) => t.peran);
      expect(new Set(sel("THead"))).toEqual(new Set(["TH"]));
      expect(new Set(sel("TBody"))).toEqual(new Set(["TD"]));
    }
  });

  test("tells in words what each chart, tree and formula shows", () => {
    const { baca, dokumen } = ambil(kode);
    const bertanda = baca.halaman.flatMap((h) => cariTanda(h.tag, ["Figure", "Formula"]));
    expect(bertanda.filter((t) => t.alt.trim() === "")).toEqual([]);
    const dibaca = tanpaSela(baca.halaman.flatMap((h) => h.tag.map((t) => teksTanda(t))).join(""));
    const alt = bertanda.map((t) => tanpaSela(t.alt));
    const harus = dokumen.bagian.flatMap((b) =>
      b.blok.flatMap((x) => (x.jenis === "grafik" || x.jenis === "pohon" ? [tanpaSela(x.teksAlternatif)] : [])),
    );
    expect(harus.length).toBeGreaterThan(1);
    expect(harus.filter((h) => !dibaca.includes(h) && !alt.includes(h))).toEqual([]);
  });

  test("says on every page after the cover which page it is of how many, outside of what is read", () => {
    const { halaman } = ambil(kode).baca;
    for (const [i, { tag, lepas }] of halaman.entries()) {
      const nomor = `Halaman ${i + 1} dari ${halaman.length}`;
      if (i > 1) expect(rapatkan(lepas)).toContain(nomor);
      expect(tag.map((t) => teksTanda(t)).join(" ")).not.toContain(nomor);
    }
  });
});
