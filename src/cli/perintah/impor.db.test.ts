// `opensakip impor` from words to exit code, against a real database that was never started before.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { impor } from "./impor.ts";

let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
});
afterAll(() => uji.drop());

const jalankan = (...kata: readonly string[]) => jalankanCli(uji, [impor], kata);

test("a sound folder is imported and counted, a second time without a change", async () => {
  const pertama = await jalankan("impor", "contoh/lamongan-disnaker-2024");
  expect(pertama).toMatchObject({ kode: 0, lapor: [] });
  expect(pertama.keluar[0]).toBe("Kabupaten Lamongan (lamongan), kumpulan lamongan-disnaker-2024 versi 1.0.0");
  const kedua = await jalankan("impor", "contoh/lamongan-disnaker-2024");
  expect(kedua.keluar.at(-1)).toBe("Tidak ada yang berubah.");
});

test("wrong input is exit code 2, with every error on its own line", async () => {
  const { kode, lapor } = await jalankan("impor", "contoh");
  expect(kode).toBe(2);
  expect(lapor[0]).toContain('Galat: Folder "contoh" belum dapat diimpor');
  expect(lapor).toContainEqual(expect.stringContaining("  kumpulan.json: Berkas ini tidak ada di folder."));
  expect(lapor).toContainEqual(expect.stringContaining("  target.csv: Berkas ini tidak ada di folder."));
  expect((await jalankan("impor", "tidak/ada")).kode).toBe(2);
  expect((await jalankan("impor")).kode).toBe(2);
});
