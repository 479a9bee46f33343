// No data breaks the layout of a report: every kind of it with 60 indikator of 200 letters in one programme, one of them a
// single word, 15 digits of rupiah and the four kinds of "no number", measured in the finished files.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { DOKUMEN_EKSTREM, KATA_PANJANG, LKJIP_BIASA, RUPIAH_BESAR } from "../../tests/bantu/contoh-ekstrem.ts";
import {
  bacaPdf,
  barisTerakhir,
  type HalamanPdf,
  listJatuh,
  listKeluar,
  listTindih,
} from "../../tests/bantu/ukur-pdf.ts";
import { teksPolos } from "./isi.ts";
import { JENIS_LAPORAN } from "./jenis.ts";
import type { Dokumen, Tabel } from "./model.ts";
import { TEPI } from "./perender/pdf/gaya.ts";
import { LEMBAR } from "./perender/pptx/ruang.ts";
import { susunLembar } from "./perender/pptx/tata-lembar.ts";
import { renderLaporan } from "./render.server.ts";

const SEMUA = JENIS_LAPORAN.map((j) => [j.kode, DOKUMEN_EKSTREM[j.kode]] as const);
const EMU = 12_700;
const UKURAN_TERKECIL = 7;
const listTabel = (d: Dokumen): readonly Tabel[] => d.bagian.flatMap((b) => b.blok.filter((x) => x.jenis === "tabel"));
const cocok = (xml: string, pola: RegExp): readonly number[] => [...xml.matchAll(pola)].map(([, n]) => Number(n));
const jumlah = (angka: readonly number[]): number => angka.reduce((j, n) => j + n, 0);
const tanpaTanda = (teks: string) => teks.replace(/[\u00ad\u200b\s-]/g, "");

async function bukaZip(d: Dokumen, kode: "pptx" | "docx"): Promise<readonly (readonly [string, string])[]> {
  const isi = unzipSync(await renderLaporan(d, kode));
  return Object.entries(isi)
    .filter(([nama]) => nama.endsWith(".xml"))
    .map(([nama, data]) => [nama, strFromU8(data)] as const);
}

// Names of people's own making stand in headers too; the fixed words are capitals.
const listKepala = (d: Dokumen): readonly (readonly string[])[] =>
  listTabel(d).map((t) =>
    t.kepala.flat().flatMap((s) =>
      teksPolos(s.isi)
        .split(/\s+/)
        .filter((k) => k === k.toUpperCase()),
    ),
  );

/** Whether the lowest line of a page holds only words of a table's last header row. */
function isKepalaSaja(halaman: HalamanPdf, kepala: readonly (readonly string[])[]): boolean {
  const baris = barisTerakhir(halaman, TEPI.bawah).flatMap((t) => t.split(/\s+/));
  return baris.length > 1 && kepala.some((k) => baris.every((t) => k.includes(t)));
}

describe.each(SEMUA)("%s with extreme data", (_kode, buat) => {
  const dokumen = buat();

  test("in PDF no text crosses a margin, falls off its page or lies over another, and no header ends a page", async () => {
    const halaman = await bacaPdf(await renderLaporan(dokumen, "pdf"));
    expect(halaman.length).toBeGreaterThan(2);
    expect(halaman.flatMap((h) => listKeluar(h, TEPI.x))).toEqual([]);
    expect(halaman.flatMap(listTindih)).toEqual([]);
    expect(halaman.slice(1).flatMap((h) => listJatuh(h, TEPI.bawah))).toEqual([]);
    const kepala = listKepala(dokumen);
    expect(halaman.filter((h) => isKepalaSaja(h, kepala)).map((h) => h.nomor)).toEqual([]);
    const semua = tanpaTanda(halaman.flatMap((h) => h.letak.map((t) => t.teks)).join(""));
    expect(semua).toContain(KATA_PANJANG);
  });

  test("in PPTX every table stays on its slide with a row below its header, in print that can be read", async () => {
    for (const { objek } of susunLembar(dokumen)) {
      for (const o of objek.filter((x) => x.jenis === "tabel")) {
        expect(o.x + jumlah(o.halaman.kolom)).toBeLessThanOrEqual(LEMBAR.lebar + 0.01);
        expect(o.y + o.halaman.tinggi).toBeLessThanOrEqual(LEMBAR.tinggi);
        expect(o.halaman.baris.length, o.nama).toBeGreaterThan(0);
      }
    }
    for (const [nama, xml] of await bukaZip(dokumen, "pptx")) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(nama)) continue;
      for (const [tabel] of xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)) {
        expect(jumlah(cocok(tabel, /<a:gridCol w="(\d+)"/g)), nama).toBeLessThanOrEqual(LEMBAR.lebar * EMU);
        expect(jumlah(cocok(tabel, /<a:tr h="(\d+)"/g)), nama).toBeLessThanOrEqual(LEMBAR.tinggi * EMU);
        expect(Math.min(...cocok(tabel, / sz="(\d+)"/g)), nama).toBeGreaterThanOrEqual(UKURAN_TERKECIL * 100);
      }
    }
  });

  test("in DOCX every table is as wide as the text at most, with repeated headers, in print that can be read", async () => {
    const [, xml = ""] = (await bukaZip(dokumen, "docx")).find(([nama]) => nama === "word/document.xml") ?? [];
    const [lebar = 0] = cocok(xml, /<w:pgSz w:w="(\d+)"/g);
    const [kiri = 0] = cocok(xml, /<w:pgMar [^>]*w:left="(\d+)"/g);
    const [kanan = 0] = cocok(xml, /<w:pgMar [^>]*w:right="(\d+)"/g);
    const tabel = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([t]) => t);
    expect(tabel.length).toBeGreaterThan(0);
    for (const t of tabel) {
      expect(jumlah(cocok(t, /<w:gridCol w:w="(\d+)"/g))).toBeLessThanOrEqual(lebar - kiri - kanan);
      expect(Math.min(...cocok(t, /<w:sz w:val="(\d+)"/g))).toBeGreaterThanOrEqual(UKURAN_TERKECIL * 2);
    }
    expect(xml.match(/<w:tblHeader/g)?.length ?? 0).toBeGreaterThanOrEqual(listTabel(dokumen).length);
    expect(xml).toContain(KATA_PANJANG);
  });

  test("in HTML and XLSX the longest word and the longest amount are whole", async () => {
    const html = new TextDecoder().decode(await renderLaporan(dokumen, "html"));
    expect(html).toContain(KATA_PANJANG);
    expect((await renderLaporan(dokumen, "xlsx")).length).toBeGreaterThan(1000);
    const beruang = listTabel(dokumen).some((t) => t.baris.flat().some((s) => teksPolos(s.isi) === RUPIAH_BESAR));
    if (beruang) expect(html).toContain(RUPIAH_BESAR);
  });
});

test("a page that ends with the header of a table is noticed", () => {
  const letak = ["NO", "INDIKATOR KINERJA"].map((teks, i) => ({
    teks,
    x: 60 + 40 * i,
    y: 100,
    lebar: 30,
    hias: false,
  }));
  const isi = { teks: "Persentase", x: 100, y: 80, lebar: 50, hias: false };
  const kepala = [["NO", "INDIKATOR", "KINERJA", "TARGET"]];
  expect(isKepalaSaja({ nomor: 1, lebar: 600, letak }, kepala)).toBe(true);
  expect(isKepalaSaja({ nomor: 1, lebar: 600, letak: [...letak, isi] }, kepala)).toBe(false);
});

describe("the four kinds of no number", () => {
  test.each(["deck", "lkjip", "triwulan", "matriks-renja"] as const)("stand in words in %s", (kode) => {
    const sel = listTabel(DOKUMEN_EKSTREM[kode]()).flatMap((t) => t.baris.flat().map((s) => teksPolos(s.isi)));
    for (const kata of ["-", "belum diisi", "tidak tersedia", "tidak terdefinisi"]) expect(sel).toContain(kata);
  });
});

describe("the slides of a yearly report", () => {
  const lembar = susunLembar(LKJIP_BIASA());

  test("small sections stand together, so that it is a presentation", () => {
    expect(lembar.length).toBeLessThanOrEqual(32);
    expect(lembar.filter((l) => l.jenis === "isi" && l.objek.length === 0)).toEqual([]);
  });

  test("every section keeps its title", () => {
    const tertulis = JSON.stringify(lembar);
    for (const { judul } of LKJIP_BIASA().bagian) expect(tertulis).toContain(JSON.stringify(judul).slice(1, -1));
  });
});
