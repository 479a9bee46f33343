// Line and scatter charts of a finished PPTX: native, in the order of the schema, true to their numbers.
import { describe, expect, test } from "vitest";
import type { Grafik } from "../../model.ts";
import { renderPptx } from "./index.ts";
import { susunLembar } from "./tata-lembar.ts";
import { dokumenUji, listXmlLembar, readBagian, readTeks } from "./uji-dokumen.ts";
import { GRAFIK_TEPI, garisUji, SEBAR_PENUH, sebarUji } from "./uji-grafik.ts";
import { listSalahUrutan } from "./uji-urutan.ts";
import { findSalahXml } from "./uji-xml.ts";

const bagianOf = async (grafik: Grafik) => readBagian(await renderPptx(dokumenUji([grafik])));
const xmlOf = async (grafik: Grafik) => (await bagianOf(grafik)).get("ppt/charts/chart1.xml") ?? "";
const seriOf = (xml: string) =>
  xml
    .split("<c:ser>")
    .slice(1)
    .map((s) => s.split("</c:ser>")[0] ?? "");
const isiOf = (xml: string, unsur: string) =>
  [
    ...(new RegExp(`<c:${unsur}>.*?</c:${unsur}>`, "s").exec(xml)?.[0] ?? "").matchAll(
      /<c:pt idx="(\d+)"><c:v>([^<]*)/g,
    ),
  ].map((c) => [c[1], c[2]]);
const labelOf = (seri: string) =>
  [...seri.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>.*?<a:t>([^<]*)/gs)].map((c) => [c[1], c[2]]);

describe("a line chart", () => {
  test("is native, straight, from zero, with marks and with labels as the report prints numbers", async () => {
    const xml = await xmlOf(garisUji(["94.87", "101.5"]));
    const [seri = ""] = seriOf(xml);
    expect(xml).toContain("<c:lineChart>");
    expect(seri).toContain('<c:smooth val="0"/>');
    expect(seri).toContain('<c:symbol val="circle"/>');
    expect(xml).toContain('<c:min val="0"/>');
    expect(isiOf(seri, "cat")).toEqual([
      ["0", "2020"],
      ["1", "2021"],
    ]);
    expect(labelOf(seri)).toEqual([
      ["0", "94,87%"],
      ["1", "101,50%"],
    ]);
  });

  test("breaks where there is no number, and has no label there", async () => {
    const xml = await xmlOf(garisUji(["1", null, "0"]));
    const [seri = ""] = seriOf(xml);
    expect(isiOf(seri, "val")).toEqual([
      ["0", "1"],
      ["2", "0"],
    ]);
    expect(labelOf(seri).map(([ke]) => ke)).toEqual(["0", "2"]);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test("has its mark as a dashed line that the legend names, without marks and labels", async () => {
    const xml = await xmlOf(garisUji(["94.87", "101.5"]));
    const batas = seriOf(xml)[1] ?? "";
    expect(isiOf(batas, "tx")).toEqual([["0", "Batas 100%"]]);
    expect(isiOf(batas, "val")).toEqual([
      ["0", "100"],
      ["1", "100"],
    ]);
    expect(batas).toContain('<a:prstDash val="dash"/>');
    expect(batas).toContain('<c:symbol val="none"/>');
    expect(labelOf(batas)).toEqual([]);
    expect(xml).toContain("<c:legend>");
  });

  test("of one period has no mark, which one point cannot draw", async () => {
    const xml = await xmlOf(garisUji(["94.87"]));
    expect(seriOf(xml)).toHaveLength(1);
    expect(xml).not.toContain("<c:legend>");
  });

  test("has labels below where the mark or a higher line is above", async () => {
    const sisi = (seri = "") => [...seri.matchAll(/<\/c:tx><c:dLblPos val="(\w)"/g)].map((c) => c[1]);
    expect(sisi(seriOf(await xmlOf(garisUji(["97", "101", "50"])))[0])).toEqual(["b", "t", "t"]);
    const dua = garisUji([], {
      kategori: ["2020", "2021"],
      seri: [
        { nama: "A", nilai: ["10", "20"] },
        { nama: "B", nilai: ["20", "10"] },
      ],
    });
    expect(
      seriOf(await xmlOf(dua))
        .slice(0, 2)
        .map(sisi),
    ).toEqual([
      ["b", "t"],
      ["t", "b"],
    ]);
  });

  test("hides an axis whose figures would need separators", async () => {
    const sumbu = (xml: string) => /<c:valAx>.*<\/c:valAx>/s.exec(xml)?.[0];
    expect(sumbu(await xmlOf(garisUji(["9999", "1"])))).toContain('<c:delete val="0"/>');
    expect(sumbu(await xmlOf(garisUji(["10000", "1"])))).toContain('<c:delete val="1"/>');
  });

  test("reaches below zero where a number does", async () => {
    expect(await xmlOf(garisUji(["-5", "1"]))).not.toContain("<c:min ");
  });
});

describe("a scatter chart", () => {
  const TIGA = sebarUji([
    ["30", "80.5"],
    ["40", null],
    ["60", "101.5"],
  ]);

  test("has a point with its number for each category that has both figures", async () => {
    const xml = await xmlOf(TIGA);
    const [titik = ""] = seriOf(xml);
    expect(xml).toContain("<c:scatterChart>");
    expect(isiOf(titik, "xVal")).toEqual([
      ["0", "30"],
      ["1", "60"],
    ]);
    expect(isiOf(titik, "yVal")).toEqual([
      ["0", "80.5"],
      ["1", "101.5"],
    ]);
    expect(labelOf(titik)).toEqual([
      ["0", "1"],
      ["1", "3"],
    ]);
    expect(titik).toContain("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
  });

  test("has both axes from zero, in percent, named by its series", async () => {
    const sumbu = [...(await xmlOf(TIGA)).matchAll(/<c:valAx>.*?<\/c:valAx>/gs)].map((c) => c[0]);
    expect(sumbu.map(readTeks).map((t) => t.trim())).toEqual(["Serapan anggaran", "Capaian"]);
    for (const s of sumbu) {
      expect(s).toContain('<c:min val="0"/>');
      expect(s).toContain('formatCode="General&quot;%&quot;"');
      expect(s).toContain('<c:delete val="0"/>');
    }
  });

  test("is parted by dashed lines from edge to edge, which alone stand in the legend", async () => {
    const xml = await xmlOf(TIGA);
    const [, tegak = "", datar = ""] = seriOf(xml);
    expect([isiOf(tegak, "tx"), isiOf(datar, "tx")]).toEqual([
      [["0", "Batas 50% (Serapan anggaran)"]],
      [["0", "Batas 90% (Capaian)"]],
    ]);
    expect([isiOf(tegak, "xVal"), isiOf(tegak, "yVal")]).toEqual([
      [
        ["0", "50"],
        ["1", "50"],
      ],
      [
        ["0", "0"],
        ["1", "120"],
      ],
    ]);
    expect([isiOf(datar, "xVal"), isiOf(datar, "yVal")]).toEqual([
      [
        ["0", "0"],
        ["1", "70"],
      ],
      [
        ["0", "90"],
        ["1", "90"],
      ],
    ]);
    for (const s of [tegak, datar]) expect(s).toMatch(/<a:prstDash val="(dash|sysDot)"\/>/);
    expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
  });

  test("has behind it a sheet that names each point", async () => {
    const lembar = (await bagianOf(TIGA)).get(
      "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx!xl/worksheets/sheet1.xml",
    );
    expect(lembar).toContain(
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="inlineStr"><is><t>Dinas 3</t></is></c><c r="C3"><v>60</v></c><c r="D3"><v>101.5</v></c></row>',
    );
  });

  test("stands above the table of its points where both fit on a slide", async () => {
    const isi = susunLembar(dokumenUji([TIGA])).filter((l) => l.jenis === "isi");
    expect(isi.map((l) => l.objek.map((o) => o.jenis).filter((j) => j !== "bidang"))).toEqual([["grafik", "tabel"]]);
    const teks = readTeks(listXmlLembar(await renderPptx(dokumenUji([TIGA])))[1] ?? "");
    for (const harus of ["NO", "URAIAN", "Dinas 2", "tanpa angka", "101,50%"]) expect(teks).toContain(harus);
  });

  test("of many points has its table on the slides after it; no slide overflows and no row is lost", async () => {
    const isi = susunLembar(dokumenUji([SEBAR_PENUH])).filter((l) => l.jenis === "isi");
    expect(isi.length).toBeGreaterThan(2);
    expect(isi[0]?.objek.map((o) => o.jenis)).toContain("grafik");
    for (const o of isi.flatMap((l) => l.objek)) {
      if (o.jenis === "grafik") expect(o.kotak.y + o.kotak.tinggi).toBeLessThanOrEqual(500);
      if (o.jenis === "tabel") expect(o.y + o.halaman.tinggi).toBeLessThanOrEqual(500);
    }
    const teks = listXmlLembar(await renderPptx(dokumenUji([SEBAR_PENUH])))
      .map(readTeks)
      .join("\n");
    for (let i = 1; i <= 45; i++) expect(teks).toContain(`\n${i}\nDinas ${i}\n`);
  });
});

describe("whatever a chart holds", () => {
  test.each(GRAFIK_TEPI)("%s: every part is well-formed, in order, and says the same again", async (_, grafik) => {
    const dokumen = dokumenUji([grafik]);
    const berkas = await renderPptx(dokumen);
    for (const [nama, isi] of readBagian(berkas)) {
      expect(findSalahXml(isi), nama).toBeNull();
      if (/^ppt\/charts\/chart\d+\.xml$/.test(nama)) expect(listSalahUrutan(isi), nama).toEqual([]);
    }
    expect(Buffer.compare(berkas, await renderPptx(dokumen))).toBe(0);
  });

  test.each([garisUji([]), garisUji([null, null]), sebarUji([]), sebarUji([["1", null]])])(
    "without anything to draw it says so in words, in place of an empty frame",
    async (grafik) => {
      const berkas = await renderPptx(dokumenUji([grafik]));
      expect(readBagian(berkas).has("ppt/charts/chart1.xml")).toBe(false);
      expect(readTeks(listXmlLembar(berkas)[1] ?? "")).toContain("belum ada data");
    },
  );

  test.each([garisUji(["1", "2"]), sebarUji([["1", "2"]])])("it says in words what it shows", async (grafik) => {
    expect(listXmlLembar(await renderPptx(dokumenUji([grafik])))[1]).toContain('descr="Isi grafik dalam kata."');
  });
});
