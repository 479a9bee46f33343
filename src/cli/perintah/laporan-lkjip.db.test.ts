// `opensakip laporan lkjip` and `laporan lkjip-pemda` from words to file, against the imported example data.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { LAPORAN } from "./laporan.ts";

let uji: BasisUji;
let folder: string;
beforeAll(async () => {
  uji = await createContohLamongan();
  folder = mkdtempSync(join(tmpdir(), "lkjip-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await uji.drop();
});

test.each([
  ["lkjip", ["--pd", "disnaker", "--tahun", "2023"], "docx", "PK"],
  ["lkjip-pemda", ["--tahun", "2023"], "pdf", "%PDF-1.7"],
])("laporan %s writes the report of the year, twice the same", async (jenis, kata, format, awal) => {
  const berkas = join(folder, `${jenis}.${format}`);
  const semua = ["laporan", jenis, ...kata, "--format", format, "--keluar", berkas];
  const { kode, lapor } = await jalankanCli(uji, LAPORAN, semua);
  expect({ kode, lapor }).toEqual({ kode: 0, lapor: [] });
  const isi = readFileSync(berkas);
  expect(isi.subarray(0, awal.length).toString()).toBe(awal);
  await jalankanCli(uji, LAPORAN, semua);
  expect(readFileSync(berkas).equals(isi)).toBe(true);
});

test("an unknown PD is exit code 2 and names the valid ones", async () => {
  const { kode, lapor } = await jalankanCli(uji, LAPORAN, ["laporan", "lkjip", "--pd", "disnakr", "--tahun", "2023"]);
  expect(kode).toBe(2);
  expect(lapor.join("\n")).toContain("disnaker");
});
