// A report that was set says so in every format: who set it, the whole digest, the address, and a QR code of that address.
import { strFromU8, unzipSync } from "fflate";
import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import type { Dokumen } from "../model.ts";
import { renderLaporan } from "../render.server.ts";
import { jalurQr, modulQr, pngQr } from "./kode-qr.ts";
import { kakiSingkat } from "./pengesahan.ts";

const SIDIK = "3f".repeat(32);
const ALAMAT = `https://sakip.contoh.go.id/verifikasi/${SIDIK}`;
const POLOS: Dokumen = {
  jenis: "deck-sakip",
  judul: "Laporan Kinerja Dinas Contoh",
  pengarang: "Dinas Contoh",
  sampul: { baris: ["Laporan Kinerja", "Dinas Contoh"], periode: "Tahun 2024" },
  bagian: [{ kunci: "a", judul: "BAB I", blok: [{ jenis: "paragraf", isi: "Isi bab." }] }],
  penutup: "",
  kaki: "Dinas Contoh, Tahun 2024",
  bahasa: "id",
};
const DITETAPKAN: Dokumen = {
  ...POLOS,
  pengesahan: { sidik: SIDIK, alamat: ALAMAT, tanggal: "2025-02-28", oleh: "Sari Contoh" },
};

const BACA: Readonly<Record<"docx" | "pptx" | "pdf" | "html", (isi: Uint8Array) => Promise<string> | string>> = {
  docx: (isi) => teksZip(isi, /^word\/(document|footer\d+)\.xml$/),
  pptx: (isi) => teksZip(isi, /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/),
  pdf: async (isi) => (await extractText(new Uint8Array(isi), { mergePages: true })).text,
  html: (isi) => strFromU8(isi).replace(/<[^>]+>/g, " "),
};

function teksZip(isi: Uint8Array, nama: RegExp): string {
  const berkas = Object.entries(unzipSync(isi)).filter(([n]) => nama.test(n));
  return berkas.map(([, data]) => strFromU8(data).replace(/<[^>]+>/g, "")).join(" ");
}
const rapat = (teks: string) => teks.replace(/[\s\u00ad]+/g, "");

describe.each(["docx", "pptx", "pdf", "html"] as const)("as %s", (format) => {
  const baca = async (dokumen: Dokumen) => rapat(await BACA[format](await renderLaporan(dokumen, format)));

  test("a set report prints who set it and when, the whole digest and the address", async () => {
    const isi = await baca(DITETAPKAN);
    for (const harus of ["Ditetapkan 28 Februari 2025 oleh Sari Contoh.", SIDIK, ALAMAT])
      expect(isi).toContain(rapat(harus));
  });

  test("a report that is not set prints nothing of it", async () => {
    const isi = await baca(POLOS);
    expect(isi).toContain("Isibab.");
    expect(isi).not.toMatch(/Ditetapkan|Sidik/);
  });

  test("the same set report has the same bytes", async () => {
    const [satu, dua] = [await renderLaporan(DITETAPKAN, format), await renderLaporan(DITETAPKAN, format)];
    expect(Buffer.from(satu).equals(dua)).toBe(true);
  });
});

describe("the QR code", () => {
  const png = Buffer.from(pngQr(modulQr(ALAMAT)));

  test.each(["docx", "pptx"] as const)("in %s is the picture of the address", async (format) => {
    const berkas = unzipSync(await renderLaporan(DITETAPKAN, format));
    const gambar = Object.entries(berkas).filter(([nama]) => nama.endsWith(".png"));
    expect(gambar.map(([, isi]) => png.equals(isi))).toEqual([true]);
  });

  test("in html is the path of the address, named for readers who cannot see it", async () => {
    const html = strFromU8(await renderLaporan(DITETAPKAN, "html"));
    expect(html).toContain(jalurQr(modulQr(ALAMAT)));
    expect(html).toContain('aria-label="Kode QR menuju halaman pemeriksaan laporan ini"');
  });
});

test("where a footer has one line, the beginning of the digest stands after its words", () => {
  expect(kakiSingkat(DITETAPKAN)).toBe("Dinas Contoh, Tahun 2024 | Sidik 3f3f3f3f3f3f…");
  expect(kakiSingkat(POLOS)).toBe(POLOS.kaki);
});
