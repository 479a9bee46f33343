// `opensakip laporan <jenis>` from words to exit code and file, against the imported example data.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { JENIS_LAPORAN } from "#pelaporan";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { LAPORAN } from "./laporan.ts";

let uji: BasisUji;
let folder: string;
beforeAll(async () => {
  uji = await createContohLamongan();
  folder = mkdtempSync(join(tmpdir(), "laporan-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await uji.drop();
});

const jalankan = (...kata: readonly string[]) => jalankanJenis("deck", ...kata);

async function jalankanJenis(...kata: readonly string[]) {
  const { kode, keluar, lapor } = await jalankanCli(uji, LAPORAN, ["laporan", ...kata]);
  return { kode, keluar, lapor: lapor.join("\n") };
}

test("there is a command for every kind of report, and each asks for what its kind needs", () => {
  expect(LAPORAN.map((p) => p.nama)).toEqual(JENIS_LAPORAN.map((j) => `laporan ${j.kode}`));
  for (const [i, { lingkup, masa }] of JENIS_LAPORAN.entries()) {
    const opsi = Object.keys(LAPORAN[i]?.opsi ?? {});
    expect(opsi.includes("pd")).toBe(lingkup === "pd");
    expect(opsi.includes("tema")).toBe(lingkup === "tema");
    expect(opsi.includes("tahun")).toBe(masa === "tahun");
    expect(opsi.includes("periode")).toBe(masa !== "tahun");
  }
});

test.each([
  [["triwulan", "--pd", "disnaker", "--periode", "2024-TW2"], "monitoring-triwulan-disnaker-2024-TW2.docx"],
  [["matriks-renja", "--pd", "disnaker", "--tahun", "2024"], "evaluasi-renja-disnaker-2024.pdf"],
  [["kamus-iku", "--pd", "disnaker"], "kamus-indikator-disnaker-2024.docx"],
  [["temuan", "--pd", "disnaker"], "temuan-disnaker-2024-S1.docx"],
  [["temuan-pemda", "--periode", "2024"], "temuan-semua-lamongan-2024.docx"],
  [["tema", "--tema", "kemiskinan"], "tema-kemiskinan-2024.pptx"],
])("%j names its file by kind, subject and period", async (kata, nama) => {
  const semula = process.cwd();
  const sendiri = mkdtempSync(join(folder, "nama-"));
  process.chdir(sendiri);
  try {
    expect(await jalankanJenis(...kata)).toMatchObject({ kode: 0, lapor: "" });
  } finally {
    process.chdir(semula);
  }
  expect(readdirSync(sendiri)).toEqual([nama]);
  rmSync(sendiri, { recursive: true });
});

test.each([
  ["a PD for a report of the pemda", ["temuan-pemda", "--pd", "disnaker"], ["--pd", "--periode PERIODE"]],
  ["a year that is none", ["matriks-renja", "--pd", "disnaker", "--tahun", "24"], ["24", "2024-S1, 2023"]],
  ["an unknown theme", ["tema", "--tema", "stunting"], ["stunting", "kemiskinan"]],
  ["an unknown kind", ["lakip"], ["laporan lakip", "laporan deck"]],
])("%s is exit code 2 and says what would be right", async (_nama, kata, sebutan) => {
  const { kode, lapor } = await jalankanJenis(...kata);
  expect(kode).toBe(2);
  for (const teks of sebutan) expect(lapor).toContain(teks);
});

test("writes the deck to the named file and says where and how large", async () => {
  const berkas = join(folder, "deck.pptx");
  const hasil = await jalankan("--pd", "disnaker", "--periode", "2024-S1", "--format", "pptx", "--keluar", berkas);
  expect(hasil).toMatchObject({ kode: 0, lapor: "" });
  const isi = readFileSync(berkas);
  expect(isi.subarray(0, 2).toString()).toBe("PK");
  expect(hasil.keluar).toEqual([`${berkas} (${isi.length.toLocaleString("id-ID")} bita)`]);
  expect(readdirSync(folder)).toEqual(["deck.pptx"]);
});

test("a file made twice is byte-identical, and replaces the old one", async () => {
  const berkas = join(folder, "sama.html");
  await jalankan("--pd", "disnaker", "--format", "html", "--keluar", berkas);
  const pertama = readFileSync(berkas);
  writeFileSync(berkas, "isi lama yang jauh lebih pendek");
  await jalankan("--pd", "disnaker", "--format", "html", "--keluar", berkas);
  expect(readFileSync(berkas).equals(pertama)).toBe(true);
  expect(pertama.toString()).toContain("Semester I Tahun 2024");
});

test("without a file it is named by PD, newest period and format, in the working folder", async () => {
  const semula = process.cwd();
  process.chdir(folder);
  try {
    expect((await jalankan("--pd", "disnaker")).kode).toBe(0);
  } finally {
    process.chdir(semula);
  }
  expect(readdirSync(folder)).toContain("sakip-disnaker-2024-S1.pptx");
});

test.each([
  ["an unknown PD", ["--pd", "disnakr"], ["disnakr", "disnaker", "dinas-sosial"]],
  ["an unreadable period", ["--pd", "disnaker", "--periode", "2024-S3"], ["2024-S3", "2024-S1, 2023"]],
  ["a year before any policy", ["--pd", "disnaker", "--periode", "2019"], ["Tahun 2019", "2024-S1, 2023"]],
  ["an unknown format", ["--pd", "disnaker", "--format", "odt"], ["odt", "pptx, docx, pdf"]],
  ["an unknown pemda", ["--pd", "disnaker", "--pemda", "gresik"], ["gresik", "lamongan"]],
  ["a missing PD", [], ["--pd KODE"]],
])("%s is exit code 2 and names what would be right", async (_nama, kata, sebutan) => {
  const { kode, keluar, lapor } = await jalankan(...kata);
  expect({ kode, keluar }).toEqual({ kode: 2, keluar: [] });
  for (const teks of sebutan) expect(lapor).toContain(teks);
});

test("a folder that is missing, or a folder in place of a file, is refused before any work", async () => {
  const hilang = await jalankan("--pd", "disnaker", "--keluar", join(folder, "tidak", "ada.pptx"));
  expect(hilang.kode).toBe(2);
  expect(hilang.lapor).toContain(`Folder "${join(folder, "tidak")}" tidak ada`);
  const foldernya = await jalankan("--pd", "disnaker", "--keluar", folder);
  expect(foldernya.kode).toBe(2);
  expect(foldernya.lapor).toContain("ialah folder");
});

test("a place that cannot be written to is exit code 1 with a clear message", async () => {
  const berkas = join(folder, `${"a".repeat(300)}.pptx`);
  const { kode, lapor } = await jalankan("--pd", "disnaker", "--keluar", berkas);
  expect(kode).toBe(1);
  expect(lapor).toContain(`"${berkas}" tidak dapat ditulis`);
});
