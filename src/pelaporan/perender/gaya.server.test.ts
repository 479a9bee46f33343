// The look of a pemda in every format: logo with its alternative text, colours, margins, letterhead, and PDF/UA-1.
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { GAYA_UJI, LOGO_PNG } from "../../../tests/bantu/gaya-uji.ts";
import { FORMAT_LAPORAN, type KodeFormat } from "../format.ts";
import { buildContoh } from "../gaya/contoh.ts";
import type { Dokumen } from "../model.ts";
import { renderLaporan } from "../render.server.ts";
import { naskahTypst } from "./pdf/naskah.ts";

const BAHAN = { pemda: "Kabupaten Contoh", instansi: "Dinas Tenaga Kerja", kepala: null } as const;
const NASKAH: Dokumen = { ...buildContoh({ ...BAHAN, paparan: false }), gaya: GAYA_UJI };
const PAPARAN: Dokumen = { ...buildContoh({ ...BAHAN, paparan: true }), gaya: GAYA_UJI };
const ALT = "Lambang Kabupaten Contoh";

async function bagian(dokumen: Dokumen, kode: KodeFormat): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await renderLaporan(dokumen, kode))));
}
const xml = (isi: ReadonlyMap<string, Uint8Array>, nama: RegExp) =>
  [...isi].flatMap(([n, data]) => (nama.test(n) ? [strFromU8(data)] : [])).join("\n");
const isAdaLogo = (isi: ReadonlyMap<string, Uint8Array>) =>
  [...isi].some(([nama, data]) => /media\//.test(nama) && Buffer.compare(data, LOGO_PNG) === 0);

describe("Office files", () => {
  test.each([
    ["docx", NASKAH, /^word\/(document|styles)\.xml$/],
    ["docx", PAPARAN, /^word\/(document|styles)\.xml$/],
    ["pptx", PAPARAN, /^ppt\/(slides|slideMasters|slideLayouts|theme)\/[^/]+\.xml$/],
    ["xlsx", NASKAH, /^xl\/(styles|drawings\/drawing\d+)\.xml$/],
  ] as const)("%s carries the logo itself with its text, the colours and the font", async (kode, dokumen, nama) => {
    const isi = await bagian(dokumen, kode);
    const teks = xml(isi, nama);
    expect(isAdaLogo(isi)).toBe(true);
    expect(teks).toContain(`descr="${ALT}"`);
    expect(teks).toMatch(/="(FF)?5A1A2B"/);
    expect(teks).not.toMatch(/="(FF)?(063F52|0A5A73|E4F0F4)"/);
    expect(teks).toContain('="Times New Roman"');
    expect(teks).not.toContain('="Arial"');
  });

  test("Word and Excel keep the margins, Word and PDF the room for text that is left between them", async () => {
    const teks = xml(await bagian(NASKAH, "docx"), /^word\/document\.xml$/);
    const dxa = (mm: number) => Math.round((mm * 1440) / 25.4);
    expect(teks).toContain(`w:top="${dxa(30)}" w:right="${dxa(20)}" w:bottom="${dxa(25)}" w:left="${dxa(35)}"`);
    expect(xml(await bagian(NASKAH, "xlsx"), /sheet2\.xml$/)).toMatch(
      /left="1.38" right="0.79" top="1.18" bottom="0.98"/,
    );
    expect(naskahTypst(NASKAH)).toContain("margin: (left: 99.21pt, right: 56.69pt, top: 85.04pt, bottom: 70.87pt)");
  });

  test("words that look like a colour or a font stay as they were written", async () => {
    const isi = 'Kode ="063F52" dan ="Arial" tetap';
    const dokumen: Dokumen = { ...NASKAH, bagian: [{ kunci: "a", judul: "A", blok: [{ jenis: "paragraf", isi }] }] };
    const teks = xml(await bagian(dokumen, "docx"), /document\.xml$/).replaceAll("&quot;", '"');
    expect(teks).toContain(isi);
    expect(naskahTypst(dokumen)).toContain(isi.replaceAll('"', '\\"'));
  });
});

describe("PDF", () => {
  test.each([
    ["upright pages", NASKAH],
    ["a presentation", PAPARAN],
  ])("%s still compile as PDF/UA-1, with the text of the logo in the file", async (_, dokumen) => {
    const isi = await renderLaporan(dokumen, "pdf");
    expect(strFromU8(isi.slice(0, 5), true)).toBe("%PDF-");
    expect(naskahTypst(dokumen)).toContain(`alt: "${ALT}"`);
    expect(isi.length).toBeGreaterThan((await renderLaporan({ ...dokumen, gaya: {} }, "pdf")).length);
  });

  test("the letterhead stands above the title, on the first page alone", async () => {
    const pdf = await getDocumentProxy(await renderLaporan(NASKAH, "pdf"));
    const { text } = await extractText(pdf, { mergePages: true });
    const urutan = ["PEMERINTAH KABUPATEN CONTOH", "DINAS TENAGA KERJA", "Jalan Melati Nomor 1", "CONTOH LAPORAN"];
    const letak = urutan.map((t) => text.indexOf(t));
    expect(letak).toEqual(letak.toSorted((a, b) => a - b));
    expect(letak[0]).toBeGreaterThanOrEqual(0);
    expect(text.split("PEMERINTAH KABUPATEN CONTOH")).toHaveLength(2);
  });

  test("the chosen font comes first, and every font is one of the compiler's", () => {
    expect(naskahTypst({ ...NASKAH, gaya: { huruf: "cambria" } })).toContain(
      '#let huruf = ("New Computer Modern", "Lib',
    );
  });
});

test("a page that is kept needs nothing beside itself; in the application logo and colours are files", async () => {
  const html = strFromU8(await renderLaporan(NASKAH, "html"));
  expect(html).toContain(`alt="${ALT}"`);
  expect(html).toContain("data:image/png;base64,");
  expect(html).not.toMatch(/<link|src="\//);
  expect(html).toContain("#5a1a2b");
  expect(html).not.toMatch(/#(063f52|0a5a73|e4f0f4)/);
  expect(html).toContain("@page{margin:30mm 20mm 25mm 35mm}");
});

test.each(FORMAT_LAPORAN.map((f) => f.kode))("%s: the same document gives the same bytes", async (kode) => {
  const dokumen = kode === "pptx" ? PAPARAN : NASKAH;
  expect(await renderLaporan(dokumen, kode)).toEqual(await renderLaporan(structuredClone(dokumen), kode));
});

test.each(FORMAT_LAPORAN.map((f) => f.kode))(
  "%s: a look that decides nothing changes nothing in Office files",
  async (kode) => {
    const { gaya: _, ...polos } = PAPARAN;
    if (kode === "html")
      return expect(strFromU8(await renderLaporan({ ...polos, gaya: {} }, kode))).toContain("#063f52");
    expect(await renderLaporan({ ...polos, gaya: {} }, kode)).toEqual(await renderLaporan(polos, kode));
  },
);
