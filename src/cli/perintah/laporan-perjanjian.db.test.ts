// `opensakip laporan perjanjian` from words to exit code and file, against the imported example data.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { laporanPerjanjian } from "./laporan-perjanjian.ts";

let uji: BasisUji;
let folder: string;
beforeAll(async () => {
  uji = await createContohLamongan();
  folder = mkdtempSync(join(tmpdir(), "perjanjian-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await uji.drop();
});

async function jalankan(...kata: readonly string[]) {
  const { kode, keluar, lapor } = await jalankanCli(uji, [laporanPerjanjian], ["laporan", "perjanjian", ...kata]);
  return { kode, keluar, lapor: lapor.join("\n") };
}

test.each([
  ["docx", "PK"],
  ["pdf", "%PDF-1.7"],
  ["html", "<!doctype html>"],
])("writes the agreement of the head as %s, twice the same, and says where and how large", async (format, awal) => {
  const berkas = join(folder, `pk.${format}`);
  const kata = ["--pd", "disnaker", "--tahun", "2024", "--format", format, "--keluar", berkas];
  const hasil = await jalankan(...kata);
  expect(hasil).toMatchObject({ kode: 0, lapor: "" });
  const isi = readFileSync(berkas);
  expect(isi.subarray(0, awal.length).toString()).toBe(awal);
  expect(hasil.keluar).toEqual([`${berkas} (${isi.length.toLocaleString("id-ID")} bita)`]);
  await jalankan(...kata);
  expect(readFileSync(berkas).equals(isi)).toBe(true);
});

test("without a file it is named by PD, newest planned year and office, in the working folder", async () => {
  const semula = process.cwd();
  process.chdir(folder);
  try {
    expect((await jalankan("--pd", "disnaker")).kode).toBe(0);
  } finally {
    process.chdir(semula);
  }
  expect(readdirSync(folder)).toContain("perjanjian-kinerja-disnaker-2024-Kepala-Dinas-Tenaga-Kerja.docx");
});

test.each([
  ["an unknown PD", ["--pd", "disnakr"], ["disnakr", "disnaker"]],
  ["an unknown office", ["--pd", "disnaker", "--jabatan", "camat"], ["camat", "kepala"]],
  ["an unreadable year", ["--pd", "disnaker", "--tahun", "24"], ["24", "2024"]],
  ["a format without pages", ["--pd", "disnaker", "--format", "pptx"], ["pptx", "docx, pdf, html"]],
])("%s is refused, naming what would be right", async (_, kata, sebutan) => {
  const hasil = await jalankan(...kata);
  expect(hasil.kode).toBe(2);
  for (const satu of sebutan) expect(hasil.lapor).toContain(satu);
});
