import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { Dokumen } from "../../model.ts";
import { dokumenUji } from "../pptx/uji-dokumen.ts";
import { readZip } from "../zip-tetap.ts";
import { renderDocx } from "./index.server.ts";

const isi = { blok: [{ jenis: "paragraf", isi: "Isi" }] } as const;
const BERBAB: Dokumen = {
  ...dokumenUji([]),
  tata: "naskah",
  berbab: true,
  bagian: [
    { kunci: "a", judul: "BAB I", halamanBaru: true, ...isi },
    { kunci: "b", judul: "A. Latar", tingkat: 2, ...isi },
    { kunci: "c", judul: "1.1 Dalam", tingkat: 3, ...isi },
  ],
};
const xml = async (d: Dokumen) => strFromU8(readZip(await renderDocx(d)).get("word/document.xml") ?? new Uint8Array());

describe("a report of chapters", () => {
  test("lists chapters and their parts, each with a link and a page number to a heading that is there", async () => {
    const dokumen = await xml(BERBAB);
    const penanda = [...dokumen.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map((m) => m[1]);
    const halaman = [...dokumen.matchAll(/PAGEREF (\w+)/g)].map((m) => m[1]);
    const tautan = [...dokumen.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)"/g)].map((m) => m[1]);
    expect(penanda).toEqual(["bagian_1", "bagian_2", "bagian_3"]);
    expect(halaman).toEqual(["bagian_1", "bagian_2"]);
    expect(tautan).toEqual(halaman);
  });

  test("has headings of three levels", async () => {
    expect([...(await xml(BERBAB)).matchAll(/w:val="Heading(\d)"/g)].map((m) => m[1])).toEqual(["1", "2", "3"]);
  });

  test("numbers its bookmarks from one, whatever was written before it", async () => {
    await renderDocx(BERBAB);
    expect([...(await xml(BERBAB)).matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((m) => m[1])).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  test("another naskah has no list", async () => {
    const { berbab: _, ...pendek } = BERBAB;
    expect(await xml(pendek)).not.toMatch(/PAGEREF|Daftar Isi/);
  });
});
