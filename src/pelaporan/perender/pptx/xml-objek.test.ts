import { describe, expect, test } from "vitest";
import type { Sambungan } from "./objek.ts";
import { teksAman } from "./teks-aman.ts";
import { escapeXml, xmlSambungan } from "./xml-objek.ts";

const dasar: Sambungan = {
  jenis: "sambungan",
  nama: "Garis",
  dari: "a",
  ke: "b",
  arah: "turun",
  awal: [100, 50],
  akhir: [200, 90],
  siku: 10,
};
const xml = (s: Partial<Sambungan>) => xmlSambungan({ ...dasar, ...s }, { id: 7, dari: 3, ke: 4 });
/** The corners of the drawn frame after its turn, in points. */
function bingkai(teks: string) {
  const angka = (pola: RegExp) => Number(pola.exec(teks)?.[1]) / 12_700;
  const [x, y, cx, cy] = [/off x="(-?\d+)/, / y="(-?\d+)/, /cx="(\d+)/, /cy="(\d+)/].map(angka) as [
    number,
    number,
    number,
    number,
  ];
  const [w, h] = teks.includes("rot=") ? [cy, cx] : [cx, cy];
  return { x: x + cx / 2 - w / 2, y: y + cy / 2 - h / 2, w, h };
}

describe("xmlSambungan", () => {
  test.each([
    ["down and right", { akhir: [200, 90] }, 'rot="16200000" flipH="1"', { x: 100, y: 50, w: 100, h: 40 }],
    ["down and left", { akhir: [40, 90] }, 'rot="5400000"', { x: 40, y: 50, w: 60, h: 40 }],
    ["right and down", { arah: "kanan", akhir: [200, 90] }, "<a:xfrm><a:off", { x: 100, y: 50, w: 100, h: 40 }],
    ["right and up", { arah: "kanan", akhir: [200, 30] }, 'flipV="1"', { x: 100, y: 30, w: 100, h: 20 }],
    ["straight down", { akhir: [100, 90] }, "straightConnector1", { x: 100, y: 50, w: 0, h: 40 }],
    ["straight right", { arah: "kanan", akhir: [200, 50] }, "straightConnector1", { x: 100, y: 50, w: 100, h: 0 }],
  ] as const)("%s spans exactly from its start to its end", (_, s, bagian, letak) => {
    const teks = xml(s);
    expect(teks).toContain(bagian);
    const ada = bingkai(teks);
    for (const sisi of ["x", "y", "w", "h"] as const) expect(ada[sisi], sisi).toBeCloseTo(letak[sisi], 3);
  });

  test("bends as far before its end as it was laid out", () => {
    expect(xml({})).toContain('name="adj1" fmla="val 75000"');
  });

  test("is glued to the bottom and the top, or to the right and the left", () => {
    expect(xml({})).toContain('<a:stCxn id="3" idx="2"/><a:endCxn id="4" idx="0"/>');
    expect(xml({ arah: "kanan" })).toContain('<a:stCxn id="3" idx="3"/><a:endCxn id="4" idx="1"/>');
  });
});

describe("text in XML", () => {
  test("what XML forbids is left out, half characters are replaced, the rest stays", () => {
    expect(teksAman("a\u0000\u0007\u001fb\uffff\ud800c 😀\té")).toBe("ab\ufffdc 😀\té");
  });

  test("in an attribute, markup is escaped and line ends become spaces", () => {
    expect(escapeXml('a & <b> "c"\nd')).toBe("a &amp; &lt;b&gt; &quot;c&quot; d");
  });
});
