import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bita,
  DOCX,
  docxDengan,
  EXE,
  JPG,
  letakTerakhir,
  odf,
  PDF,
  PNG,
  PPTX,
  SVG,
  sambung,
  ubahBita,
  WEBP,
  XLSX,
  zip,
} from "../../../tests/bantu/berkas-contoh.ts";
import { periksaBerkas } from "./periksa-berkas.ts";
import { UKURAN_TERBESAR } from "./tipe-berkas.ts";

const pesanOf = async (nama: string, isi: Uint8Array): Promise<string> => {
  const hasil = await periksaBerkas(nama, isi);
  return hasil.ok ? `diterima sebagai ${hasil.nilai.tipe}` : hasil.pesan;
};

describe("accepted", () => {
  test.each([
    ["surat.pdf", PDF, "pdf"],
    ["foto.PNG", PNG, "png"],
    ["foto.jpg", JPG, "jpg"],
    ["foto.jpeg", JPG, "jpg"],
    ["foto.webp", WEBP, "webp"],
    ["laporan.docx", DOCX, "docx"],
    ["rekap.xlsx", XLSX, "xlsx"],
    ["paparan.pptx", PPTX, "pptx"],
    ["laporan.odt", odf("text"), "odt"],
    ["rekap.ods", odf("spreadsheet"), "ods"],
    ["paparan.odp", odf("presentation"), "odp"],
    ["peserta.csv", bita("nama;nilai\r\nSiti;94,87\r\n"), "csv"],
    ["catatan.txt", new TextEncoder().encode("Pelatihan 12 Agustus – selesai\n"), "txt"],
  ] as const)("%s by its content", async (nama, isi, tipe) => {
    expect(await periksaBerkas(nama, isi)).toEqual({ ok: true, nilai: { nama, tipe } });
  });

  test("a file of exactly 20 MB, and no byte more", async () => {
    const penuh = sambung(PNG, new Uint8Array(UKURAN_TERBESAR - PNG.length));
    expect(await pesanOf("foto.png", penuh)).toBe("diterima sebagai png");
    expect(await pesanOf("foto.png", sambung(penuh, Uint8Array.of(0)))).toContain("lebih besar dari 20 MB");
  });

  test("an image that describes itself in XML, and a PDF whose data happen to read /XFA", async () => {
    expect(await pesanOf("foto.png", sambung(PNG, bita('<?xml version="1.0"?><x:xmpmeta/>')))).toBe(
      "diterima sebagai png",
    );
    expect(await pesanOf("surat.pdf", bita("%PDF-1.7\nx/XFA\x01\x02\n%%EOF\n"))).toBe("diterima sebagai pdf");
  });

  test("a compressed size signature inside an image is no ZIP", async () => {
    expect(
      await pesanOf("foto.png", sambung(PNG, bita("PK\x05\x06"), new Uint8Array(8).fill(255), new Uint8Array(40))),
    ).toBe("diterima sebagai png");
  });
});

describe("refused by content, whatever the name", () => {
  test.each([
    ["an empty file", "surat.pdf", new Uint8Array(), "kosong"],
    ["a program named as PDF", "surat.pdf", EXE, "sebenarnya program"],
    [
      "a program for Linux",
      "surat.pdf",
      sambung(bita("\x7fELF\x02\x01\x01"), new Uint8Array(60)),
      "sebenarnya program",
    ],
    ["a shell script named as text", "catatan.txt", bita("#!/bin/sh\nrm -rf /\n"), "skrip"],
    ["an HTML page named as text", "catatan.txt", bita("<!doctype html><p>hai"), "halaman web"],
    ["an HTML page named as PDF", "surat.pdf", bita("<html><script>alert(1)</script></html>"), "tidak dikenali"],
    ["an SVG with a script named as PNG", "gambar.png", SVG, "tidak dikenali"],
    ["an SVG with a script named as text", "gambar.txt", SVG, "halaman web"],
    ["a PNG named as PDF", "surat.pdf", PNG, "Ganti akhiran namanya menjadi .png"],
    ["a Word file named as Excel", "rekap.xlsx", DOCX, "Ganti akhiran namanya menjadi .docx"],
    ["a GIF", "foto.png", sambung(bita("GIF89a"), new Uint8Array(40)), "tidak dikenali"],
    [
      "an old or encrypted Office file",
      "laporan.docx",
      sambung(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(600)),
      "Office lama",
    ],
    ["a ZIP of papers", "laporan.docx", zip({ "a.pdf": "x" }), "ZIP tidak diterima"],
    ["binary data named as CSV", "data.csv", Uint8Array.of(1, 2, 3), "bukan teks biasa"],
    ["UTF-16 text", "catatan.txt", Uint8Array.of(0x68, 0, 0x61, 0, 0x69, 0), "bukan teks biasa"],
    ["a CSV cell that starts a program", "data.csv", bita("a;=cmd|'/c calc'!A1\n"), "menjalankan program lain"],
  ])("%s", async (_, nama, isi, pesan) => {
    expect(await pesanOf(nama, isi)).toContain(pesan);
  });
});

describe("refused polyglots", () => {
  const arsip = zip({ "META-INF/MANIFEST.MF": "Main-Class: A", "A.class": "x" });
  test.each([
    ["HTML before the PDF header", "surat.pdf", sambung(bita("<html><script>x()</script>\n"), PDF), "berkas ganda"],
    ["blanks before the PDF header", "surat.pdf", sambung(bita("\n\n"), PDF), "berkas ganda"],
    [
      "HTML after the PDF header",
      "surat.pdf",
      sambung(bita("%PDF-1.7\n<html><script>x()</script>\n"), PDF),
      "berkas ganda",
    ],
    ["a JAR behind a PDF", "surat.pdf", sambung(PDF, arsip), "berkas ganda"],
    ["a JAR behind a PNG (GIFAR)", "foto.png", sambung(PNG, arsip), "berkas ganda"],
    ["a JAR with a comment behind a JPG", "foto.jpg", sambung(JPG, arsip, bita("ekor")), "berkas ganda"],
    ["an empty ZIP behind a PNG", "foto.png", sambung(PNG, bita("PK\x05\x06"), new Uint8Array(18)), "berkas ganda"],
    ["a page inside a PNG", "foto.png", sambung(PNG, bita("<script>alert(1)</script>")), "berkas ganda"],
    ["PHP inside a JPG", "foto.jpg", sambung(JPG, bita("<?php system($_GET[0]); ?>")), "berkas ganda"],
    ["a script before a Word file", "a.docx", sambung(bita("PKxx"), DOCX), "rusak"],
    ["data behind a Word file", "a.docx", sambung(DOCX, bita("MZ")), "rusak"],
  ])("%s", async (_, nama, isi, pesan) => {
    expect(await pesanOf(nama, isi)).toContain(pesan);
  });
});

describe("refused PDF", () => {
  const pdf = (isi: string) => bita(`%PDF-1.7\n1 0 obj\n<< ${isi} >>\nendobj\n%%EOF\n`);
  test.each(["/JavaScript (x)", "/J#61vaScript (x)", "/Launch", "/EmbeddedFile", "/XFA [1 0 R]", "/XFA 12 0 R"])(
    "with %s",
    async (isi) => {
      expect(await pesanOf("surat.pdf", pdf(isi))).toContain("skrip, formulir aktif, atau lampiran");
    },
  );

  test("that ends too early", async () => {
    expect(await pesanOf("surat.pdf", PDF.subarray(0, 40))).toContain("tidak utuh");
  });
});

describe("refused Office files", () => {
  test("a ZIP bomb by its ratio, without unpacking it", async () => {
    const bom = docxDengan({ "word/media/a.bin": new Uint8Array(30 * 1024 * 1024) });
    expect(bom.length).toBeLessThan(100_000);
    expect(await pesanOf("laporan.docx", bom)).toContain("bom ZIP");
  });

  test("a ZIP bomb by its number of files", async () => {
    const banyak = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`word/${i}.xml`, ""]));
    expect(await pesanOf("laporan.docx", docxDengan(banyak))).toContain("lebih dari 5000 bagian");
  });

  test("a ZIP bomb of files that lie over each other", async () => {
    // The second entry of the table points at the data of the first, as overlapping bombs do.
    const biasa = zip({ "a.xml": "isi", "b.xml": "isi" });
    const kedua = letakTerakhir(biasa, "PK\x01\x02");
    expect(await pesanOf("laporan.docx", ubahBita(biasa, kedua + 42, 0, 0, 0, 0))).toContain("rusak");
  });

  test.each([
    ["with macros", docxDengan({ "word/vbaProject.bin": "x" }), "makro"],
    ["with a program inside", docxDengan({ "word/embeddings/setup.exe": "x" }), "setup.exe"],
    ["with an HTML page inside", docxDengan({ "word/a.html": "x" }), "a.html"],
    ["with a ZIP inside", docxDengan({ "word/b.zip": "x" }), "b.zip"],
    ["with a path that leads out", docxDengan({ "../../etc/passwd": "x" }), "jalur"],
    ["that is two kinds at once", docxDengan({ "xl/workbook.xml": "x" }), "ZIP tidak diterima"],
  ])("%s", async (_, isi, pesan) => {
    expect(await pesanOf("laporan.docx", isi)).toContain(pesan);
  });

  test("with a file twice", async () => {
    const biasa = zip({ "a.xml": "isi", "b.xml": "isi" });
    const nama = Buffer.from(biasa);
    const [lokal, pusat] = [nama.indexOf("b.xml", 0, "latin1"), nama.lastIndexOf("b.xml", undefined, "latin1")];
    const ganda = ubahBita(ubahBita(biasa, lokal, 0x61), pusat, 0x61);
    expect(await pesanOf("laporan.docx", biasa)).toContain("ZIP tidak diterima");
    expect(await pesanOf("laporan.docx", ganda)).toContain("rusak");
  });

  test("that is encrypted", async () => {
    const pusat = letakTerakhir(DOCX, "PK\x01\x02");
    expect(await pesanOf("laporan.docx", ubahBita(DOCX, pusat + 8, 1))).toContain("bersandi");
  });

  test("whose local header tells another name than its table", async () => {
    expect(await pesanOf("laporan.docx", ubahBita(DOCX, 30, 0x58))).toContain("rusak");
  });

  test("an OpenDocument macro", async () => {
    const odt = zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "x", "Basic/a.xml": "x" }, 0);
    expect(await pesanOf("laporan.odt", odt)).toContain("makro");
  });
});

test("no content makes the check fail: it is accepted or refused with a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("a.pdf", "a.docx", "a.png", "a.csv", "a.odt"),
      fc.constantFrom(PDF, DOCX, PNG, odf("text"), new Uint8Array()),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 20 }),
      fc.nat(2000),
      async (nama, dasar, ubahan, potong) => {
        const isi = new Uint8Array(dasar.subarray(0, dasar.length - (potong % (dasar.length + 1))));
        for (const [letak, nilai] of ubahan) if (letak < isi.length) isi[letak] = nilai;
        const hasil = await periksaBerkas(nama, isi);
        expect(hasil.ok || hasil.pesan.endsWith(".")).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
