// Charts as SVG text: escaped, coloured as the pemda chose, the same each time.
import { describe, expect, test } from "vitest";
import type { Grafik } from "../../model.ts";
import { renderSvg } from "./grafik.ts";
import { susunGrafik } from "./susun.ts";

const RUANG = { lebar: 640, tinggiTerbesar: 700 } as const;
const JAHAT = '<script>"&\u0000\ud800';

const renderGrafikSvg = (isi: Grafik, ruang: typeof RUANG, rupa = {}) =>
  susunGrafik(isi, ruang).map((g) => renderSvg(g, rupa));

function grafik(bentuk: Grafik["bentuk"]): Grafik {
  return {
    jenis: "grafik",
    bentuk,
    judul: JAHAT,
    satuan: "%",
    desimal: 2,
    kategori: [JAHAT, "b"],
    seri: [
      { nama: JAHAT, nilai: ["1", "2"] },
      { nama: "y", nilai: ["3", null] },
    ],
    acuan: { x: "1", y: "2" },
    teksAlternatif: JAHAT,
  };
}

describe.each(["batang", "batang_datar", "garis", "sebar"] as const)("%s", (bentuk) => {
  const [svg = ""] = renderGrafikSvg(grafik(bentuk), RUANG);

  test("is one element that stands by itself, with nothing injected and no figure lost", () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" height="[\d.]+" viewBox="0 0 640 [\d.]+"/,
    );
    for (const terlarang of ["<script", "\u0000", "NaN", "undefined", "Infinity"]) expect(svg).not.toContain(terlarang);
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).toContain("&lt;script&gt;");
    const nama = [...svg.matchAll(/<\/?([a-z]+)/g)].map((m) => m[1]);
    expect([...new Set(nama)].filter((n) => !/^(svg|rect|circle|polygon|polyline|text)$/.test(n ?? ""))).toEqual([]);
  });

  test("equal charts give equal texts", () => {
    expect(renderGrafikSvg(grafik(bentuk), RUANG)).toEqual(renderGrafikSvg(grafik(bentuk), RUANG));
  });

  test("takes colours and font of the pemda, and a text that looks like a colour stays", () => {
    const berwarna = { ...grafik(bentuk), kategori: ["#0A5A73", "b"], seri: [{ nama: "#0A5A73", nilai: ["1", "2"] }] };
    const dua = { ...berwarna, seri: [...berwarna.seri, { nama: "y", nilai: ["3", "4"] }] };
    const rupa = { warna: { utama: "5B1A1A", aksen: "8A2B2B" }, huruf: "times" } as const;
    const [isi = ""] = renderGrafikSvg(dua, RUANG, rupa);
    expect(isi).toContain("#8A2B2B");
    expect(isi).not.toContain('"#0A5A73"');
    expect(isi).toContain(">#0A5A73</text>");
    expect(isi).toContain("font-family=\"'Times New Roman'");
  });
});

test("every kind of stroke is written with two decimals at most", () => {
  const titik = [[1 / 3, 0] as const, [2, 2 / 3] as const];
  const svg = renderSvg({
    lebar: 10,
    tinggi: 20 / 3,
    coretan: [
      { jenis: "bidang", titik, isian: "buruk" },
      { jenis: "garis", titik, warna: "garis", tebal: 1, putus: [4, 3] },
    ],
  });
  expect(svg).toContain('height="6.67"');
  expect(svg).toContain('<polygon points="0.33,0 2,0.67" fill="#9D1C26"/>');
  expect(svg).toContain('stroke-dasharray="4 3"');
});
