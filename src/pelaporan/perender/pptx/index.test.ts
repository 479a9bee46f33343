// The finished PPTX: reproducible, well-formed, complete, and native.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Blok, Dokumen, Sel } from "../../model.ts";
import { renderPptx } from "./index.ts";
import { rapikanLembar } from "./rapikan-lembar.ts";
import { susunLembar } from "./tata-lembar.ts";
import {
  dokumenUji,
  grafikUji,
  listXmlLembar,
  RUMUS_UJI,
  readBagian,
  readTeks,
  SEMUA_BLOK,
  simpulUji,
  tabelUji,
} from "./uji-dokumen.ts";
import { findSalahXml } from "./uji-xml.ts";

const SEMUA = dokumenUji(SEMUA_BLOK);
const NAMA_PANJANG = `Persentase ${"tenaga kerja yang ditempatkan melalui mekanisme ".repeat(5)}`.slice(0, 200);
const BERBAHAYA = "A & B <c> \"d\" 'e' \u0007\u0000\u001b \ud800 \uffff 😀 ]]> &amp;";
const teksLembar = async (dokumen: Dokumen) => listXmlLembar(await renderPptx(dokumen)).map(readTeks);
const hash = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");

describe("the same document gives the same bytes", () => {
  test("in one process, also when decks are written at the same time", async () => {
    const [satu, , dua] = await Promise.all([
      renderPptx(SEMUA),
      renderPptx(dokumenUji([grafikUji(["1"])])),
      renderPptx(SEMUA),
    ]);
    const tiga = await renderPptx(SEMUA);
    expect(new Set([satu, dua, tiga].map(hash)).size).toBe(1);
  });

  test("in another process", async () => {
    const kode = `
      const { renderPptx } = await import(${JSON.stringify(new URL("./index.ts", import.meta.url).href)});
      const { SEMUA_BLOK, dokumenUji } = await import(${JSON.stringify(new URL("./uji-dokumen.ts", import.meta.url).href)});
      const { createHash } = await import("node:crypto");
      process.stdout.write(createHash("sha256").update(await renderPptx(dokumenUji(SEMUA_BLOK))).digest("hex"));`;
    const lain = execFileSync(process.execPath, ["--input-type=module", "-e", kode], { encoding: "utf8" });
    expect(lain).toBe(hash(await renderPptx(SEMUA)));
  });

  test("which hold no time but the fixed one, and no random identifier", async () => {
    const bagian = readBagian(await renderPptx(SEMUA));
    for (const [nama, isi] of bagian) {
      expect(isi.match(/20[2-9]\d-[01]\d-[0-3]\dT/g), nama).toBeNull();
    }
    expect(bagian.get("docProps/core.xml")).toContain("1980-01-01T00:00:00Z");
  });
});

describe("every part is well-formed XML", () => {
  test("with every kind of block", async () => {
    for (const [nama, isi] of readBagian(await renderPptx(SEMUA))) expect(findSalahXml(isi), nama).toBeNull();
  });

  test("with markup, control characters, half surrogates and emoji in every text", async () => {
    const jahat = JSON.parse(JSON.stringify(SEMUA), (kunci, nilai) =>
      typeof nilai === "string" && !["jenis", "nada", "bentuk", "lapis", "rata", "nilai", "kunci"].includes(kunci)
        ? nilai + BERBAHAYA
        : nilai,
    );
    // The chart's numbers must stay numbers.
    const dokumen: Dokumen = {
      ...jahat,
      bagian: jahat.bagian.map((b: Dokumen["bagian"][number]) => ({
        ...b,
        blok: b.blok.map((blok, i) => {
          const asal = SEMUA_BLOK[i];
          return blok.jenis === "grafik" && asal?.jenis === "grafik"
            ? { ...blok, seri: blok.seri.map((s, j) => ({ nama: s.nama, nilai: asal.seri[j]?.nilai ?? [] })) }
            : blok;
        }),
      })),
    };
    const berkas = await renderPptx(dokumen);
    for (const [nama, isi] of readBagian(berkas)) expect(findSalahXml(isi), nama).toBeNull();
    expect(listXmlLembar(berkas).map(readTeks).join("\n")).toContain(`A & B <c> "d" 'e'`);
  });

  test("and every relation points to a part that is there", async () => {
    const bagian = readBagian(await renderPptx(SEMUA));
    const nama = new Set([...bagian.keys()].map((n) => n.split("!")[0]));
    for (const [berkas, isi] of bagian) {
      if (!berkas.endsWith(".rels") || berkas.includes("!")) continue;
      const dasar = berkas.replace(/_rels\/[^/]+$/, "");
      for (const [, tujuan = ""] of isi.matchAll(/Target="([^"]+)"/g)) {
        const jalur = new URL(tujuan, `file:///${dasar}`).pathname.slice(1);
        expect(nama, `${berkas} -> ${tujuan}`).toContain(jalur);
      }
    }
  });

  test("and identifiers are unique on each slide", async () => {
    for (const xml of listXmlLembar(await renderPptx(SEMUA))) {
      const id = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((c) => c[1]);
      expect(new Set(id).size).toBe(id.length);
    }
  });
});

describe("the deck", () => {
  test("begins with the cover, keeps the order of the sections, ends with the closing words", async () => {
    const bagian = ["SATU", "DUA", "TIGA"].map((judul) => ({ kunci: judul, judul, blok: [] }));
    const teks = await teksLembar(dokumenUji([], { bagian }));
    expect(teks).toHaveLength(5);
    expect(teks[0]).toContain("Sistem Akuntabilitas Kinerja");
    expect(teks[0]).toContain("Semester I Tahun 2024");
    expect(teks[0]).toContain("Dra. Siti");
    expect(teks[0]).toContain("Plh. Kepala Dinas");
    expect(teks.slice(1, 4).map((t) => t.trim().split("\n")[0])).toEqual(["SATU", "DUA", "TIGA"]);
    expect(teks[4]).toContain("TERIMA KASIH");
  });

  test("says nothing of a presenter where there is none", async () => {
    const { oleh: _, ...sampul } = SEMUA.sampul;
    expect((await teksLembar({ ...SEMUA, sampul }))[0]).not.toContain("Oleh");
  });

  test("has a title placeholder on every slide and a number on content slides", async () => {
    const xml = listXmlLembar(await renderPptx(SEMUA));
    for (const x of xml) expect(x).toContain('<p:ph type="title"/>');
    expect(xml.map((x) => x.includes('type="slidenum"'))).toEqual(xml.map((_, i) => i > 0 && i < xml.length - 1));
  });

  test("has its footer on content slides, on one line", async () => {
    const kaki = async (dokumen: Dokumen) =>
      [...readBagian(await renderPptx(dokumen))]
        .filter(([n]) => n.startsWith("ppt/slideLayouts/"))
        .map(([, isi]) => readTeks(isi));
    expect((await kaki(SEMUA)).join("\n")).toContain("Dinas Tenaga Kerja, Semester I\n");
    expect((await kaki({ ...SEMUA, kaki: NAMA_PANJANG })).join("\n")).toMatch(/Persentase tenaga [a-z ]{60,140}…\n/);
  });

  test("is in Indonesian for spell checkers and screen readers", async () => {
    for (const [nama, isi] of readBagian(await renderPptx(SEMUA))) {
      if (nama.startsWith("ppt/slides/") || nama.startsWith("ppt/charts/chart"))
        expect(isi, nama).not.toContain("en-US");
    }
  });
});

describe("tables", () => {
  test("are native, with spans, a header row and an alternative text", async () => {
    const xml = listXmlLembar(
      await renderPptx(dokumenUji([tabelUji([[{ isi: "1" }, { isi: "a" }, { isi: "b" }]])])),
    )[1];
    expect(xml).toContain("<a:tbl>");
    expect(xml).toContain('<a:tblPr firstRow="1"/>');
    expect(xml).toContain('rowSpan="2"');
    expect(xml).toContain('gridSpan="2"');
    expect(xml).toMatch(/name="Tabel uji" descr="Tabel Tabel uji: 3 kolom, 1 baris\."/);
  });

  test("of sixty rows flow over slides; every cell is there, every page has the header", async () => {
    const baris = Array.from({ length: 60 }, (_, i) => [
      { isi: `${i + 1}.` },
      { isi: `${i + 1} ${NAMA_PANJANG}` },
      { isi: "Rp999.999.999.999.999" },
    ]);
    const teks = (await teksLembar(dokumenUji([tabelUji(baris)]))).slice(1, -1);
    expect(teks.length).toBeGreaterThan(3);
    const semua = teks.join("\n");
    for (const [i] of baris.entries()) expect(semua).toContain(`${i + 1} ${NAMA_PANJANG.trim()}`);
    expect(semua.split("Rp999.999.999.999.999")).toHaveLength(61);
    for (const t of teks) expect(t).toContain("INDIKATOR");
    for (const t of teks.slice(1)) expect(t).toContain("BAGIAN UJI (lanjutan)");
    expect(teks[0]).not.toContain("(lanjutan)");
  });

  test("carry formulas as drawn fractions with the formula as alternative text", async () => {
    const xml = listXmlLembar(
      await renderPptx(dokumenUji([tabelUji([[{ isi: "1" }, { isi: "a", rumus: RUMUS_UJI }, { isi: "b" }]])])),
    )[1];
    expect(xml).toMatch(/<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="Rumus" descr="Rumus: Jumlah penduduk bekerja/);
    expect(xml).toContain('name="Garis pecahan"');
  });
});

describe("charts", () => {
  test("are native, with their numbers in a workbook and labels as the report prints numbers", async () => {
    const bagian = readBagian(await renderPptx(dokumenUji([grafikUji(["59.25", "47.9"])])));
    const grafik = bagian.get("ppt/charts/chart1.xml") ?? "";
    expect(grafik).toContain("<c:barChart>");
    expect(grafik).toContain("<c:v>59.25</c:v>");
    expect(readTeks(grafik)).toContain("59,25%");
    expect(readTeks(grafik)).toContain("47,90%");
    expect(bagian.get("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx!xl/worksheets/sheet1.xml")).toContain(
      "<v>59.25</v>",
    );
  });

  test("show a missing number as a gap and a zero as zero", async () => {
    const bagian = readBagian(await renderPptx(dokumenUji([grafikUji(["1.5", null, "0"])])));
    const seri = (bagian.get("ppt/charts/chart1.xml") ?? "").split("<c:ser>")[2] ?? "";
    const nilai = /<c:val>.*<\/c:val>/s.exec(seri)?.[0] ?? "";
    expect([...nilai.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map((c) => [c[1], c[2]])).toEqual([
      ["0", "1.5"],
      ["2", "0"],
    ]);
    expect(bagian.get("ppt/charts/chart1.xml")).toContain('<c:dispBlanksAs val="gap"/>');
    expect(seri).not.toContain('<c:dLbl><c:idx val="1"/>');
    const lembar = bagian.get("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx!xl/worksheets/sheet1.xml") ?? "";
    expect(lembar).not.toContain("<v></v>");
    expect([...lembar.matchAll(/<c r="C(\d)"><v>([^<]*)/g)].map((c) => [c[1], c[2]])).toEqual([
      ["2", "1.5"],
      ["4", "0"],
    ]);
  });

  test("of flat bars have the first category on top; without data they say so in words", async () => {
    const datar = readBagian(await renderPptx(dokumenUji([grafikUji(["1", "-2"], "batang_datar")])));
    expect(datar.get("ppt/charts/chart1.xml")).toContain('<c:orientation val="maxMin"/>');
    expect(datar.get("ppt/charts/chart1.xml")).not.toContain('<c:min val="0"/>');
    expect((await teksLembar(dokumenUji([grafikUji([])])))[1]).toContain("belum ada data");
  });

  test("keep series of the same name apart, as the workbook's table must", async () => {
    const grafik = grafikUji(["1"]);
    if (grafik.jenis !== "grafik") throw new Error("a chart was expected");
    const kembar = { ...grafik, kategori: [""], seri: ["X", "X", ""].map((nama) => ({ nama, nilai: ["1"] })) };
    const bagian = readBagian(await renderPptx(dokumenUji([kembar])));
    const tabel = bagian.get("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx!xl/tables/table1.xml") ?? "";
    expect([...tabel.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map((c) => c[1])).toEqual([
      "Column1",
      "X",
      "X (2)",
      "Tanpa nama",
    ]);
  });
});

describe("looks", () => {
  test("a chart has a colour per series and whole numbers without a comma", async () => {
    const grafik: Blok = {
      jenis: "grafik",
      bentuk: "batang",
      judul: "Pagu",
      satuan: "rupiah",
      desimal: 0,
      kategori: [NAMA_PANJANG],
      seri: ["A", "B", "C"].map((nama) => ({ nama, nilai: ["1274999778"] })),
      teksAlternatif: "Pagu.",
    };
    const tiga = readBagian(await renderPptx(dokumenUji([grafik]))).get("ppt/charts/chart1.xml") ?? "";
    const warna = [...tiga.matchAll(/<\/c:tx>\s*<c:spPr><a:solidFill><a:(?:srgb|scheme)Clr val="(\w+)"/g)].map(
      (c) => c[1],
    );
    expect(warna).toEqual(["7C8D99", "accent1", "accent2"]);
    expect(readTeks(tiga)).toContain("Rp1.274.999.778");
    const satu = readBagian(await renderPptx(dokumenUji([{ ...grafik, seri: grafik.seri.slice(0, 1) }])));
    expect(satu.get("ppt/charts/chart1.xml")).not.toContain("<c:legend>");
  });

  test("a total row is bold on a tint, a good value is green", async () => {
    const baris: Sel[][] = [
      [{ isi: "1" }, { isi: "baik", nada: "baik" }, { isi: "2", rata: "kanan" }],
      [
        { isi: "TOTAL", gabungKolom: 2, nada: "jumlah" },
        { isi: "3", nada: "jumlah" },
      ],
    ];
    const sel = (listXmlLembar(await renderPptx(dokumenUji([tabelUji(baris)])))[1] ?? "").split("</a:tc>");
    const total = sel.find((s) => s.includes("<a:t>TOTAL</a:t>"));
    expect(total).toContain(' b="1"');
    expect(total).toContain("E4F0F4");
    expect(sel.find((s) => s.includes("<a:t>baik</a:t>"))).toContain("accent3");
  });

  test("bold and italic runs of one paragraph stay one paragraph, line ends begin another", async () => {
    const isi = [
      { teks: "a" },
      { teks: "b", tebal: true },
      { teks: "" },
      { teks: "c", miring: true },
      { teks: "\n\nd" },
    ];
    const xml = listXmlLembar(await renderPptx(dokumenUji([{ jenis: "paragraf", isi }])))[1] ?? "";
    expect(readTeks(xml)).toContain("abc\n\nd");
    for (const p of xml.split("</a:p>")) expect(p.split("<a:pPr").length).toBeLessThanOrEqual(2);
  });

  test("a closing slide without a footer has its words only", async () => {
    const teks = await teksLembar({ ...SEMUA, kaki: "" });
    expect(teks.at(-1)?.trim()).toBe("TERIMA KASIH");
  });

  test("a slide that was not written whole is an internal error, never half a slide", () => {
    const lembar = susunLembar(SEMUA)[1];
    expect(lembar).toBeDefined();
    if (lembar !== undefined) expect(() => rapikanLembar("<p:spTree></p:spTree>", lembar)).toThrow(/tidak tertulis/);
  });
});

describe("the pohon kinerja", () => {
  test("is boxes joined by glued connectors, in a group with an alternative text", async () => {
    const pohon = {
      jenis: "pohon",
      judul: "Pohon",
      akar: [simpulUji("Simpul", 2, 2)],
      teksAlternatif: "Tiga simpul.",
    } as const;
    const xml = listXmlLembar(await renderPptx(dokumenUji([pohon])))[1] ?? "";
    const id = (nama: string) => new RegExp(`<p:cNvPr id="(\\d+)" name="Program: ${nama}"`).exec(xml)?.[1];
    const ujung = [...xml.matchAll(/<a:stCxn id="(\d+)" idx="\d"\/><a:endCxn id="(\d+)"/g)].map((c) => [c[1], c[2]]);
    expect(ujung).toEqual([
      [id("Simpul a"), id("Simpul a0")],
      [id("Simpul a"), id("Simpul a1")],
    ]);
    expect(xml).toContain('name="Pohon" descr="Tiga simpul."');
  });

  test("of more nodes than a slide holds goes on with its ancestors repeated; every node is there", async () => {
    const pohon = {
      jenis: "pohon",
      judul: "Pohon",
      akar: [simpulUji("Simpul", 4, 4)],
      teksAlternatif: "Besar.",
    } as const;
    const teks = (await teksLembar(dokumenUji([pohon]))).slice(1, -1);
    expect(teks.length).toBeGreaterThan(1);
    for (const t of teks) expect(t).toMatch(/Simpul a\n/);
    for (let i = 0; i < 64; i++) expect(teks.join("\n")).toContain(`Simpul a${i >> 4}${(i >> 2) & 3}${i & 3}\n`);
  });
});
