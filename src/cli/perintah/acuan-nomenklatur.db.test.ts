// `opensakip acuan nomenklatur` from words to exit code, against a real database.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { acuanNomenklatur } from "./acuan-nomenklatur.ts";

let uji: BasisUji;
let folder = "";
beforeAll(async () => {
  uji = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "opensakip-nomenklatur-"));
});
afterAll(async () => {
  await uji.drop();
  await rm(folder, { recursive: true, force: true });
});

const jalankan = (...kata: readonly string[]) =>
  jalankanCli(uji, [acuanNomenklatur], ["acuan", "nomenklatur", ...kata]);
async function tulis(nama: string, ...baris: readonly string[]): Promise<string> {
  const berkas = join(folder, nama);
  await writeFile(berkas, ["kode;level;nama", ...baris].join("\n"));
  return berkas;
}

test("a sound list is loaded once and counted", async () => {
  const berkas = await tulis("baru.csv", "2.07.03;program;PROGRAM PELATIHAN", "2.07.03.2.01;kegiatan;Pelatihan");
  const hasil = await jalankan(berkas, "--versi", "900.1.15.5-3406/2024");
  expect(hasil).toMatchObject({ kode: 0, lapor: [] });
  expect(hasil.keluar[0]).toBe("Nomenklatur versi 900.1.15.5-3406/2024 dimuat.");
  expect(hasil.keluar).toContain("  kegiatan: 1");
  const lagi = await jalankan(berkas, "--versi", "900.1.15.5-3406/2024");
  expect([lagi.kode, lagi.lapor[0]]).toEqual([1, expect.stringContaining("sudah dimuat")]);
});

test("wrong input is exit code 2, with every wrong row", async () => {
  const { kode, lapor } = await jalankan(
    await tulis("salah.csv", "2.07.03.2.01;kegiatan;Tanpa induk"),
    "--versi",
    "uji/2024",
  );
  expect(kode).toBe(2);
  expect(lapor).toContainEqual(expect.stringContaining("salah.csv:2: Induk kode"));
  expect((await jalankan(join(folder, "tidak-ada.csv"), "--versi", "uji/2024")).kode).toBe(2);
  expect((await jalankan(await tulis("x.csv"))).kode).toBe(2);
});
