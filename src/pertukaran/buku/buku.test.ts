// Workbooks that come in: what is refused before anything is parsed, and how cells are understood.
import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { bukuSatuLembar, isiBuku, ubahIsiBuku } from "../../../tests/bantu/buku-uji.ts";
import { readBuku } from "./baca-buku.server.ts";
import type { Sel } from "./sel.ts";
import { writeBuku } from "./tulis-buku.server.ts";

const TEMPAT_ISI = "[Content_Types].xml";
let polos: Uint8Array;
beforeAll(async () => {
  polos = await bukuSatuLembar("Data", [["a", 1]]);
});

const ditolak = (isi: Uint8Array, potongan: string) =>
  expect(readBuku(isi)).rejects.toMatchObject({ kode: "masukan", message: expect.stringContaining(potongan) });

describe("a workbook is refused, and the message says what to do, when it", () => {
  test("is no ZIP file", () => ditolak(new TextEncoder().encode("bukan buku kerja sama sekali"), "bukan buku kerja"));
  test("is empty", () => ditolak(new Uint8Array(), "bukan buku kerja"));
  test("was cut off", () => ditolak(polos.slice(0, polos.length - 300), "rusak"));
  test("has bytes changed inside", () => {
    const rusak = polos.slice();
    for (let i = 200; i < 400; i++) rusak[i] = (rusak[i] ?? 0) ^ 0xff;
    return ditolak(rusak, "rusak");
  });
  test("is encrypted or of the old format", () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    return ditolak(ole, "kata sandi");
  });
  test("holds a macro", () => ditolak(ubahIsiBuku(polos, { "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) }), "makro"));
  test("calls itself one with macros", () => {
    const jenis = isiBuku(polos, TEMPAT_ISI).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    return ditolak(ubahIsiBuku(polos, { [TEMPAT_ISI]: jenis }), "makro");
  });
  test("links to another file", () =>
    ditolak(ubahIsiBuku(polos, { "xl/externalLinks/externalLink1.xml": "<externalLink/>" }), "tautan"));
  test("grows a hundredfold when it is unpacked", () => {
    const bom = ubahIsiBuku(polos, { "xl/worksheets/sheet1.xml": new Uint8Array(20 * 1024 * 1024) });
    expect(bom.length).toBeLessThan(200 * 1024);
    return ditolak(bom, "jauh lebih besar");
  });
  test("announces smaller sizes than it has", () => {
    const isi = ubahIsiBuku(polos, { "xl/worksheets/sheet1.xml": new Uint8Array(20 * 1024 * 1024) });
    const pandang = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
    for (let i = 0; i < isi.length - 46; i++) {
      if (pandang.getUint32(i, true) === 0x02014b50 && pandang.getUint32(i + 24, true) > 1e6) {
        pandang.setUint32(i + 24, 1000, true);
      }
    }
    return ditolak(isi, "rusak");
  });
  test("defines XML entities", () => {
    const xml = isiBuku(polos, "xl/worksheets/sheet1.xml").replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa">]>');
    return ditolak(ubahIsiBuku(polos, { "xl/worksheets/sheet1.xml": xml }), "tidak ditulis oleh Excel");
  });
  test("is larger than any plan", () => {
    const besar = ubahIsiBuku(polos, { "xl/media/gambar.png": new Uint8Array(randomBytes(21 * 1024 * 1024)) });
    return ditolak(besar, "20 MB");
  });
});

test("rows beyond any plan are refused with the sheet's name", async () => {
  const xml = isiBuku(polos, "xl/worksheets/sheet1.xml").replaceAll('r="1"', 'r="900000"').replaceAll('1"', '900000"');
  await ditolak(ubahIsiBuku(polos, { "xl/worksheets/sheet1.xml": xml }), "Data");
});

describe("a cell is understood", () => {
  const baca = async (isi: Parameters<typeof bukuSatuLembar>[1][number][number], format?: string): Promise<Sel> => {
    const buku = await readBuku(await bukuSatuLembar("Data", [[isi, "x"]], format === undefined ? {} : { A1: format }));
    return buku.get("Data")?.baris[0]?.sel[0] ?? { jenis: "kosong" };
  };
  test.each([
    ["text", "  Dinas\r\nSosial ", undefined, { jenis: "teks", teks: "Dinas\nSosial" }],
    ["a number by its shortest digits", 0.1 + 0.2, undefined, { jenis: "angka", nilai: "0.3" }],
    ["a number with the decimals it shows", 86.5, "#,##0.00", { jenis: "angka", nilai: "86.50" }],
    ["a percent cell in percent points", 0.8687, "0.00%", { jenis: "angka", nilai: "86.87" }],
    ["a large number without exponent", 7_646_914_434, "#,##0", { jenis: "angka", nilai: "7646914434" }],
    ["a small negative number", -0.000012, undefined, { jenis: "angka", nilai: "-0.000012" }],
    ["a date as ISO text", new Date(Date.UTC(2026, 0, 31)), undefined, { jenis: "teks", teks: "2026-01-31" }],
    ["yes", true, undefined, { jenis: "teks", teks: "ya" }],
    ["a formula by its result", { formula: "1+1", result: 2 }, undefined, { jenis: "angka", nilai: "2" }],
    ["nothing", null, undefined, { jenis: "kosong" }],
  ] as const)("%s", async (_, isi, format, harapan) => {
    expect(await baca(isi, format)).toEqual(harapan);
  });

  test("as an error when its formula was never computed", async () => {
    expect(await baca({ formula: "A2" })).toMatchObject({ jenis: "galat", pesan: expect.stringContaining("rumus") });
  });
});

test("text that begins like a formula is written as text and comes back as it was", async () => {
  const teks = ["=1+1", "+62", "-5", "@SUM(A1)", '=HYPERLINK("http://jahat.id")'];
  const kolom = [{ judul: "Isi", catatan: "", lebar: 20, rupa: "teks" as const }];
  const baris = teks.map((t) => [{ jenis: "teks" as const, teks: t }]);
  const bita = await writeBuku(
    { petunjuk: teks, lembar: [{ nama: "Data", kolom, baris, beku: 0 }], daftar: [], tanda: {} },
    new Date(0),
  );
  for (const nama of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
    expect(isiBuku(bita, nama)).toContain("<c r=");
    expect(isiBuku(bita, nama)).not.toContain("<f>");
  }
  const buku = await readBuku(bita);
  expect(
    buku
      .get("Data")
      ?.baris.slice(1)
      .map((b) => b.sel[0]),
  ).toEqual(baris.map(([s]) => s));
});

test("ids are in a hidden column that stays hidden, while rows may be added, removed and sorted", async () => {
  const kolom = [
    { judul: "Kunci", catatan: "", lebar: 10, rupa: "kunci" as const },
    { judul: "Nama", catatan: "Nama simpul", lebar: 20, rupa: "teks" as const },
  ];
  const baris = [
    [
      { jenis: "teks" as const, teks: "id-1" },
      { jenis: "teks" as const, teks: "a" },
    ],
  ];
  const buku = { petunjuk: ["Petunjuk"], lembar: [{ nama: "Data", kolom, baris, beku: 2 }], daftar: [], tanda: {} };
  const xml = isiBuku(await writeBuku(buku, new Date(0)), "xl/worksheets/sheet2.xml");
  expect(xml).toMatch(/<col min="1" max="1"[^>]* hidden="1"/);
  expect(xml).toMatch(/<sheetProtection[^>]* insertRows="0"[^>]* deleteRows="0"[^>]* sort="0"/);
  expect(xml).not.toMatch(/<sheetProtection[^>]* formatColumns="0"/);
  expect(xml).toMatch(/<pane xSplit="2" ySplit="1"/);
});
