// The import of a series in a real browser: upload, look at every difference, save; wrong cells; without JavaScript;
// accessibility; the documents of the theme.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isiSel } from "../bantu/buku-uji.ts";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban, waitForHidup } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
// An application of its own: what is imported here would change the theme that other files read.
const { alamat } = createIsiUji(peramban);
const IMPOR = "/tematik/kemiskinan/kondisi/impor";

async function masuk(nama: RegExp, opsi: Parameters<typeof peramban.newPage>[0] = {}): Promise<Page> {
  const page = await peramban.open("/masuk", { baseURL: alamat(), ...opsi });
  await page.getByRole("button", { name: nama }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
  return page;
}

const TABEL = [
  "Kemiskinan Kabupaten Lamongan;;;",
  "Uraian;2021;2022;2023",
  "Persentase Penduduk Miskin (P0);13,86;12,53;12,42",
  "Jumlah Penduduk Miskin (Ribu Jiwa);166,35;151,08;-",
  "Rata-rata Lama Sekolah (Tahun);8,00;8,03;8,19",
].join("\r\n");
const csv = (isi: string) => ({ name: "kemiskinan.csv", mimeType: "text/csv", buffer: Buffer.from(isi) });

async function unggah(page: Page, isi: string, sumber = "BPS Kabupaten Lamongan"): Promise<void> {
  await page.getByLabel("Berkas CSV atau XLSX").setInputFiles(csv(isi));
  await page.getByLabel("Sumber data").fill(sumber);
  await page.getByRole("button", { name: "Periksa perbedaan" }).click();
}

test("wrong cells are listed, and what was typed stays", async () => {
  const page = await masuk(/Tutik/);
  await page.goto(IMPOR);
  await waitForHidup(page);
  await unggah(page, TABEL.replace("12,53", "dua belas"));
  await page.getByRole("heading", { name: "1 isian perlu diperbaiki" }).waitFor();
  expect(await page.getByRole("rowheader", { name: "CSV!C3" }).count()).toBe(1);
  expect(await page.getByLabel("Sumber data").inputValue()).toBe("BPS Kabupaten Lamongan");
  expect(await page.getByRole("button", { name: /^Simpan/ }).count()).toBe(0);
});

test("has no axe-core violation and does not scroll sideways, before and after an upload", async () => {
  const page = await masuk(/Tutik/);
  await page.goto(IMPOR);
  const periksa = async (): Promise<void> => {
    for (const lebar of [1440, 768, 360]) {
      await page.setViewportSize({ width: lebar, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    }
  };
  await periksa();
  await waitForHidup(page);
  await unggah(page, TABEL);
  await page.getByRole("button", { name: /^Simpan/ }).waitFor();
  await periksa();
});

test("without JavaScript, on a phone: a table of BPS is shown, saved at once, and stands on the theme's page", async () => {
  const page = await masuk(/Tutik/, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(IMPOR);
  await unggah(page, TABEL);
  // The value of 2021 is there already, from another source.
  expect(await page.getByRole("heading", { name: "5 perbedaan" }).count()).toBe(1);
  expect(await page.getByText("di berkas: 151,08 Ribu Jiwa").count()).toBe(1);
  expect(await page.getByText("Belum ada yang disimpan.").count()).toBe(1);
  expect(await page.getByText('bertanda "-": tanpa nilai').count()).toBe(1);
  await page.getByRole("button", { name: "Simpan 5 nilai" }).click();
  expect(await page.getByText("5 nilai tersimpan.").count()).toBe(1);
  await unggah(page, TABEL);
  expect(await page.getByRole("heading", { name: "Tidak ada perbedaan" }).count()).toBe(1);
  await page.goto("/tematik/kemiskinan");
  expect(await page.getByText("12,42%").count()).toBeGreaterThan(0);
});

test("the template comes back with a row of its own", async () => {
  const page = await masuk(/Tutik/);
  await page.goto(IMPOR);
  const templat = await page.request.get(`${alamat()}/tematik/kemiskinan/kondisi/templat`);
  expect(templat.headers()["content-disposition"]).toContain("kondisi-kemiskinan.xlsx");
  const isi = await isiSel(new Uint8Array(await templat.body()), (lembar) =>
    lembar("Kondisi").tambah({ kondisi: "garis-kemiskinan", tahun: 2030, nilai: 500_000, sumber: "Uji" }),
  );
  await waitForHidup(page);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("Berkas CSV atau XLSX").setInputFiles({ name: "k.xlsx", mimeType, buffer: Buffer.from(isi) });
  await page.getByRole("button", { name: "Periksa perbedaan" }).click();
  await page.getByRole("heading", { name: "1 perbedaan" }).waitFor();
  expect(await page.locator("ins", { hasText: "Rp500.000/kapita/bulan" }).count()).toBe(1);
});

test("who may not manage the theme is told so, and sees no form", async () => {
  const page = await masuk(/Rani/);
  await page.goto(IMPOR);
  expect(await page.getByText("tidak berhak mengelola tema").count()).toBeGreaterThan(0);
  expect(await page.getByRole("button", { name: "Periksa perbedaan" }).count()).toBe(0);
});

test.each([
  ["pptx", "tema-kemiskinan-2024.pptx"],
  ["xlsx", "tema-kemiskinan-2024.xlsx"],
])("the theme comes down as %s under a name of its own", async (format, nama) => {
  const page = await peramban.open("/tematik/kemiskinan", { baseURL: alamat() });
  const jawaban = await page.request.get(`${alamat()}/tematik/kemiskinan/unduh?format=${format}&tahun=2024`);
  expect(jawaban.headers()["content-disposition"]).toContain(nama);
  expect((await jawaban.body()).subarray(0, 2).toString()).toBe("PK");
});
