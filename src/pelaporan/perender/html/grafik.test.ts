// Lines and points of an HTML report: drawings without style attributes beside real tables.
import { describe, expect, test } from "vitest";
import type { Grafik } from "../../model.ts";
import { GAYA } from "./gaya.ts";
import { drawGrafik } from "./grafik.ts";
import { toHtml } from "./unsur.ts";

const garis: Grafik = {
  jenis: "grafik",
  bentuk: "garis",
  judul: "Tren",
  satuan: "%",
  desimal: 2,
  kategori: ["2021", "2022", "2023", "2024"],
  seri: [{ nama: "Capaian", nilai: ["80", "90", null, "120"] }],
  acuan: { y: "100" },
  teksAlternatif: "Tren naik.",
};
const sebar: Grafik = {
  ...garis,
  bentuk: "sebar",
  judul: "Sebaran",
  kategori: ["Dinas <A>", "Dinas B", "Dinas C"],
  seri: [
    { nama: "Serapan", nilai: ["50", null, "20"] },
    { nama: "Capaian", nilai: ["90", "80", "-5"] },
  ],
  acuan: { x: "50", y: "90" },
};
const isi = (grafik: Grafik) => toHtml(drawGrafik(grafik, { tingkat: 1, tautan: true }));

describe.each([
  ["garis", garis],
  ["sebar", sebar],
])("%s", (_, grafik) => {
  const html = isi(grafik);

  test("is a figure with its title, hidden from readers who cannot see it, and a table that says the same", () => {
    expect(html).toMatch(/^<figure class="lap-grafik"><figcaption>/);
    expect([...html.matchAll(/<svg[^>]*>/g)].every(([svg]) => svg.includes('aria-hidden="true"'))).toBe(true);
    expect(html).toContain('<table class="lap-tabel lap-tabel-ringkas">');
    expect(html).toContain("tanpa angka");
    expect(html).toContain("90,00%");
  });

  test("needs no style attribute, and every class of it stands in the style sheet", () => {
    expect(html).not.toContain("style=");
    const kelas = new Set([...html.matchAll(/class="([^"]+)"/g)].flatMap((m) => m[1]?.split(" ") ?? []));
    expect([...kelas].filter((k) => !GAYA.includes(`.${k}`))).toEqual([]);
  });
});

describe("lines", () => {
  test("stop where there is no number, and each point stands above its name", () => {
    const html = isi(garis);
    expect(html).toContain('<polyline points="0,46.67 33.33,40"></polyline>');
    expect(html.match(/<polyline/g)?.length).toBe(1);
    expect(html.match(/class="lap-titik"/g)?.length).toBe(3);
    expect(html).toContain('viewBox="-16.67 -6 133.33 112" preserveAspectRatio="none"');
    expect(html).toContain("Skala tegak 0% sampai 150%; garis putus-putus: 100%.");
    expect(html.match(/<span>20/g)?.length).toBe(4);
  });

  test("of several series are named beside a piece of each", () => {
    const html = isi({
      ...garis,
      seri: ["Kabupaten", "Provinsi"].map((nama) => ({ nama, nilai: ["1", "2", "3", "4"] })),
    });
    expect(html).toMatch(
      /<li><svg[^>]*lap-rupa-0"[^>]*>.*?<\/svg>Kabupaten<\/li><li><svg[^>]*lap-rupa-1".*?Provinsi<\/li>/,
    );
  });

  test("of many years name only the first and the last", () => {
    const kategori = Array.from({ length: 12 }, (_, i) => `Tahun ${i}`);
    const seri = [{ nama: "Capaian", nilai: kategori.map((_, i) => String(i)) }];
    const html = isi({ ...garis, kategori, seri });
    expect(html).toContain("<span>Tahun 0</span><span>Tahun 11</span>");
    expect(html).toContain("lap-nama-ujung");
  });

  test("one point stands in the middle; without categories only the table is left", () => {
    const satu = isi({ ...garis, kategori: ["2024"], seri: [{ nama: "a", nilai: ["5"] }] });
    expect(satu).toContain('<line x1="50" x2="50" y1="95" y2="95"');
    expect(isi({ ...garis, kategori: [], seri: [{ nama: "a", nilai: [] }] })).toMatch(/^<section/);
  });
});

describe("points", () => {
  test("carry the number of their row; a row without one of its figures has none, its number stays", () => {
    const html = isi(sebar);
    expect([...html.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map((m) => m[1])).toEqual(["1", "3"]);
    expect(html.match(/<circle/g)?.length).toBe(2);
    expect([...html.matchAll(/<td class="lap-tengah">(\d)<\/td>/g)].map((m) => m[1])).toEqual(["1", "2", "3"]);
    expect(html).toContain("Dinas &lt;A&gt;");
  });

  test("the scales and marks are said in words", () => {
    expect(isi(sebar)).toContain(
      "Ke kanan: Serapan, 0% sampai 50%. Ke atas: Capaian, 0% sampai 90%. Garis putus-putus: 50% dan 90%.",
    );
    const { acuan: _, ...tanpa } = sebar;
    expect(isi(tanpa)).not.toContain("Garis putus-putus");
  });

  test("need both series", () => {
    expect(isi({ ...sebar, seri: sebar.seri.slice(0, 1) })).not.toContain("<svg");
  });
});
