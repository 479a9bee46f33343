// Charts of a finished workbook: native, drawn of the cells above them, true to their numbers.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Grafik } from "../../model.ts";
import { dokumenUji, grafikUji } from "../pptx/uji-dokumen.ts";
import { GRAFIK_TEPI, garisUji, sebarUji } from "../pptx/uji-grafik.ts";
import { listSalahUrutan } from "../pptx/uji-urutan.ts";
import { findSalahXml } from "../pptx/uji-xml.ts";
import { renderXlsx } from "./index.ts";
import { listLembarBaca, openBuku } from "./uji-buku.ts";

const bagianOf = async (grafik: Grafik) =>
  new Map(Object.entries(unzipSync(await renderXlsx(dokumenUji([grafik])))).map(([n, d]) => [n, strFromU8(d)]));
const xmlOf = async (grafik: Grafik) => (await bagianOf(grafik)).get("xl/charts/chart1.xml") ?? "";
const seriOf = (xml: string) =>
  xml
    .split("<c:ser>")
    .slice(1)
    .map((s) => s.split("</c:ser>")[0] ?? "");
const rujukan = (xml: string) => [...xml.matchAll(/<c:f>[^<]*!([^<]*)<\/c:f>/g)].map((c) => c[1]?.replaceAll("$", ""));
const selOf = async (grafik: Grafik) =>
  new Map(
    listLembarBaca(await openBuku(await renderXlsx(dokumenUji([grafik]))))[1]?.sel.map((s) => [s.alamat, s.nilai]) ??
      [],
  );

describe("a chart of a sheet", () => {
  test("leaves the cell of a missing number empty, which is a gap, and says so", async () => {
    const sel = await selOf(garisUji(["1", null, "0"]));
    expect([sel.get("B5"), sel.has("B6"), sel.get("B7")]).toEqual([1, false, 0]);
    expect([...sel.values()]).toContain("Sel kosong berarti tanpa angka, dan tidak digambar.");
    const xml = await xmlOf(garisUji(["1", null, "0"]));
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    const angka = /<c:val>.*?<\/c:val>/s.exec(xml)?.[0] ?? "";
    expect([...angka.matchAll(/<c:pt idx="(\d)"[^>]*><c:v>([^<]*)/g)].map((c) => [c[1], c[2]])).toEqual([
      ["0", "1"],
      ["2", "0"],
    ]);
  });

  test("follows its columns where a long unit stands in a column of its own", async () => {
    const bar = grafikUji(["1", "2"]);
    if (bar.jenis !== "grafik") throw new Error("a chart was expected");
    const xml = await xmlOf({ ...bar, satuan: "rumah tangga sasaran per kecamatan" });
    expect(seriOf(xml).map((s) => rujukan(s).at(-1))).toEqual(["B5:B6", "D5:D6"]);
  });
});

describe("a line chart of a sheet", () => {
  test("is straight, from zero, its mark a dashed line of a column of its own", async () => {
    const xml = await xmlOf(garisUji(["94.87", "101.5"]));
    const [garis = "", batas = ""] = seriOf(xml);
    expect(xml).toContain("<c:lineChart>");
    expect(xml).toContain('<c:min val="0"/>');
    expect(garis).toContain('<c:smooth val="0"/>');
    expect([rujukan(garis), rujukan(batas)]).toEqual([
      ["A5:A6", "B5:B6"],
      ["A5:A6", "C5:C6"],
    ]);
    expect(batas).toContain('<a:prstDash val="dash"/>');
    expect(batas).toContain('<c:symbol val="none"/>');
    const sel = await selOf(garisUji(["94.87", "101.5"]));
    expect([sel.get("C4"), sel.get("C5"), sel.get("C6")]).toEqual(["Batas 100%", 100, 100]);
  });

  test("reaches below zero where a number does", async () => {
    expect(await xmlOf(garisUji(["-5", "1"]))).not.toContain("<c:min ");
  });
});

describe("a scatter chart of a sheet", () => {
  const EMPAT = sebarUji([
    ["30", "80.5"],
    ["40", null],
    ["60", "101.5"],
    ["70", "95"],
  ]);

  test("draws unbroken rows only, each point with the number of its row", async () => {
    const seri = seriOf(await xmlOf(EMPAT));
    expect(seri.slice(0, 2).map(rujukan)).toEqual([
      ["C5:C5", "D5:D5"],
      ["C7:C8", "D7:D8"],
    ]);
    expect(seri.slice(0, 2).map((s) => [...s.matchAll(/<a:t>([^<]*)/g)].map((c) => c[1]))).toEqual([["1"], ["3", "4"]]);
    expect((await selOf(EMPAT)).get("A7")).toBe("3");
  });

  test("is parted by dashed lines whose ends stand in cells below, and which alone stand in the legend", async () => {
    const xml = await xmlOf(EMPAT);
    const sel = await selOf(EMPAT);
    const batas = seriOf(xml).slice(2).map(rujukan);
    const nilai = batas.map((r) => r.map((rentang = "") => rentang.split(":").map((alamat) => sel.get(alamat))));
    expect(nilai).toEqual([
      [
        [50, 50],
        [0, 120],
      ],
      [
        [0, 80],
        [90, 90],
      ],
    ]);
    expect([...sel.values()]).toContain("Batas 50% (Serapan anggaran)");
    expect([...xml.matchAll(/<c:legendEntry><c:idx val="(\d)"\/><c:delete val="1"\/>/g)].map((c) => c[1])).toEqual([
      "0",
      "1",
    ]);
    for (const s of seriOf(xml).slice(2)) expect(s).toMatch(/<a:prstDash val="(dash|sysDot)"\/>/);
  });

  test("has both axes from zero, named by its series", async () => {
    const sumbu = [...(await xmlOf(EMPAT)).matchAll(/<c:valAx>.*?<\/c:valAx>/gs)].map((c) => c[0]);
    expect(sumbu.map((s) => /<a:t>([^<]*)/.exec(s)?.[1])).toEqual(["Serapan anggaran", "Capaian"]);
    for (const s of sumbu) expect(s).toContain('<c:min val="0"/>');
  });
});

describe("whatever a chart of a sheet holds", () => {
  test.each(GRAFIK_TEPI)("%s: every part is well-formed, in order, and says the same again", async (_, grafik) => {
    const berkas = await renderXlsx(dokumenUji([grafik]));
    for (const [nama, isi] of await bagianOf(grafik)) {
      if (!nama.endsWith(".xml")) continue;
      expect(findSalahXml(isi), nama).toBeNull();
      if (nama.startsWith("xl/charts/chart")) expect(listSalahUrutan(isi), nama).toEqual([]);
    }
    expect(Buffer.compare(berkas, await renderXlsx(dokumenUji([grafik])))).toBe(0);
  });

  test("a chart without anything to draw does not take the words of the next", async () => {
    const kosong = garisUji([null], { teksAlternatif: "Kosong." });
    const berkas = unzipSync(await renderXlsx(dokumenUji([kosong, garisUji(["1", "2"])])));
    const gambar = strFromU8(berkas["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    expect(gambar).toContain('descr="Isi grafik dalam kata."');
  });

  test.each([garisUji([null]), sebarUji([["1", null]])])(
    "without anything to draw there is its table only",
    async (grafik) => {
      expect(await xmlOf(grafik)).toBe("");
      expect((await selOf(grafik)).get("A4")).toBeDefined();
    },
  );
});
