// `opensakip templat` and `opensakip rencana impor` on a real database: out, shown, saved, refused.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { isiSel, type LembarUji } from "../../../tests/bantu/buku-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { createPd, createPemda, createRenja } from "../../../tests/bantu/pabrik.ts";
import { rencanaImpor, templat } from "./rencana.ts";

let uji: BasisUji;
let folder: string;
beforeAll(async () => {
  uji = await createTestDatabase();
  const pemda = await createPemda(uji.konteks);
  await createRenja(pemda, await createPd(pemda, "disnaker"), 2026);
  await createPd(pemda, "dinsos");
  folder = mkdtempSync(join(tmpdir(), "templat-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await uji.drop();
});

const jalankan = (...kata: readonly string[]) => jalankanCli(uji, [templat, rencanaImpor], kata);
const berkas = (nama: string): string => join(folder, nama);
async function ubah(nama: string, cara: (lembar: (nama: string) => LembarUji) => void): Promise<string> {
  expect((await jalankan("templat", "--pd", "disnaker", "--keluar", berkas(nama))).kode).toBe(0);
  writeFileSync(berkas(nama), await isiSel(readFileSync(berkas(nama)), cara));
  return berkas(nama);
}

test("a workbook goes out, its differences are shown without saving, then saved, and then there is none", async () => {
  const isi = await ubah("a.xlsx", (lembar) =>
    lembar("Pohon").tambah({ Kode: "s-1", Jenis: "Sasaran", Nama: "Meningkatnya penduduk yang bekerja" }),
  );
  const impor = ["rencana", "impor", "--pd", "disnaker", isi];
  const tampil = await jalankan(...impor);
  expect(tampil).toMatchObject({ kode: 0 });
  expect(tampil.keluar).toContain("+ Sasaran s-1 Meningkatnya penduduk yang bekerja");
  expect(tampil.keluar.at(-1)).toBe("1 perbedaan.");
  expect(tampil.lapor).toContain("Pohon: 2 baris dibaca");
  expect((await jalankan(...impor, "--simpan")).keluar.at(-1)).toBe("Tersimpan 1 baris.");
  expect((await jalankan(...impor)).keluar.at(-1)).toBe("Tidak ada perbedaan.");
});

test("wrong cells are exit code 2, named by sheet and cell", async () => {
  const isi = await ubah("b.xlsx", (lembar) => lembar("Pohon").tulis("Jenis", 2, "Sasran"));
  const { kode, lapor } = await jalankan("rencana", "impor", "--pd", "disnaker", "--simpan", isi);
  expect(kode).toBe(2);
  expect(lapor.join("\n")).toContain('Pohon!D2: "Sasran" tidak ada dalam daftar.');
});

test.each([
  ["a file that is not there", ["--pd", "disnaker", "/tidak/ada.xlsx"], "tidak ada"],
  ["a PD that drafts nothing", ["--pd", "dinsos", "/dev/null"], "tidak mempunyai dokumen yang sedang disusun"],
  ["a PD that does not exist", ["--pd", "disnakr", "/dev/null"], "Yang ada:"],
])("%s is exit code 2 and says what to do", async (_, kata, potongan) => {
  const { kode, lapor } = await jalankan("rencana", "impor", ...kata);
  expect(kode).toBe(2);
  expect(lapor.join("\n")).toContain(potongan);
});
