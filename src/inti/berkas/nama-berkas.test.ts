import { describe, expect, test } from "vitest";
import { periksaNama } from "./nama-berkas.ts";

describe("names", () => {
  test.each([
    ["Laporan 31.12.2024.pdf", "pdf"],
    ["laporan.v1.2.pdf", "pdf"],
    ["daftar hadir (2).XLSX", "xlsx"],
    ["Foto kegiatan – Ñandú.jpeg", "jpg"],
    ["  SK.docx.pdf ", "pdf"],
  ])("%j is accepted", (nama, tipe) => {
    expect(periksaNama(nama)).toEqual({ ok: true, nilai: { nama: nama.trim(), tipe } });
  });

  test.each([
    ["laporan.pdf.exe", ".exe"],
    ["laporan.exe.pdf", ".exe"],
    ["laporan.php.jpg", ".php"],
    ["laporan.html.txt", ".html"],
    ["laporan.svg", ".svg"],
    ["laporan.docm", ".docm"],
    ["laporan.pdf.locked", ".locked"],
    ["laporan.EXE .pdf", ".EXE"],
    ["laporan", "Jenis berkas ini tidak diterima"],
    ["laporan.doc", "Jenis berkas ini tidak diterima"],
    ["laporan.zip", "Jenis berkas ini tidak diterima"],
    ["", "tidak bernama"],
    ["a/b.pdf", "/ \\ :"],
    ["..\\b.pdf", "/ \\ :"],
    ['a".pdf', "/ \\ :"],
    ["laporan\u202Efdp.exe.pdf", "tidak tampak"],
    ["a\u0000.pdf", "tidak tampak"],
    ["a\r\nb.pdf", "tidak tampak"],
    ["a\u200B.pdf", "tidak tampak"],
    [".htaccess.pdf", "sistem operasi"],
    ["laporan.pdf.", "sistem operasi"],
    ["CON.pdf", "sistem operasi"],
    [`${"a".repeat(150)}.pdf`, "lebih panjang dari 150"],
  ])("%j is refused and told what to do", (nama, pesan) => {
    const hasil = periksaNama(nama);
    expect(hasil.ok ? "" : hasil.pesan).toContain(pesan);
  });
});
