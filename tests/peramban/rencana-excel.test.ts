// A plan through Excel in a real browser: download, change, upload, look at every difference, save; wrong cells; without
// JavaScript; accessibility.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { isiSel, type LembarUji } from "../bantu/buku-uji.ts";
import { bukaPeramban, waitForHidup } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const EXCEL = "/perencanaan/excel?pd=disnaker";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function masuk(opsi: Parameters<typeof peramban.newPage>[0] = {}): Promise<Page> {
  const page = await peramban.open("/masuk", opsi);
  await page.getByRole("button", { name: /Rani/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
  return page;
}

/** The workbook of the open draft, changed. */
async function bukuDiubah(page: Page, ubah: (lembar: (nama: string) => LembarUji) => void) {
  await page.goto(EXCEL);
  const href = (await page.getByRole("link", { name: "Unduh .xlsx" }).getAttribute("href")) ?? "";
  const unduhan = await page.request.get(inject("alamat") + href);
  expect(unduhan.headers()["content-disposition"]).toContain("rencana-disnaker-renja-2027.xlsx");
  const isi = await isiSel(new Uint8Array(await unduhan.body()), ubah);
  return { name: "rencana.xlsx", mimeType: XLSX, buffer: Buffer.from(isi) };
}

const unggah = async (page: Page, berkas: Awaited<ReturnType<typeof bukuDiubah>>): Promise<void> => {
  await page.getByLabel("Buku kerja (.xlsx)").setInputFiles(berkas);
  await page.getByRole("button", { name: "Periksa perbedaan" }).click();
};

beforeAll(async () => {
  const page = await masuk();
  const jawaban = await page.request.post(`${inject("alamat")}/perencanaan?pd=disnaker`, {
    form: { maksud: "mulai", jenis: "renja", judul: "Renja Tahun 2027", mulai: "2027", selesai: "2027" },
    headers: { Origin: inject("alamat") },
  });
  expect(jawaban.ok()).toBe(true);
});

test("without JavaScript, on a phone: every difference is shown, nothing is saved before the one confirmation", async () => {
  const page = await masuk({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const berkas = await bukuDiubah(page, (lembar) => {
    lembar("Target").tulis("2027", 2, "96,5");
    lembar("Pohon").tulis("Nama", 2, "Meningkatnya penduduk yang bekerja dan terlatih");
  });
  await unggah(page, berkas);
  expect(await page.getByRole("heading", { name: "2 perbedaan" }).count()).toBe(1);
  expect(await page.getByText("Belum ada yang disimpan.").count()).toBe(1);
  expect(await page.locator("del", { hasText: "Meningkatnya Penduduk yang Bekerja" }).count()).toBe(1);
  expect(await page.locator("ins", { hasText: "dan terlatih" }).count()).toBe(1);
  expect(await page.locator("ins", { hasText: "96,5" }).count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("button", { name: "Simpan 2 perubahan" }).click();
  expect(await page.getByText("2 baris tersimpan dalam rancangan.").count()).toBe(1);
  await unggah(page, berkas);
  expect(await page.getByText("Buku kerja ini sama dengan rancangan.").count()).toBe(1);
});

test("wrong cells are listed by sheet and cell, and nothing is saved", async () => {
  const page = await masuk();
  const berkas = await bukuDiubah(page, (lembar) => {
    lembar("Target").tulis("2027", 2, "banyak sekali");
    lembar("Pohon").tulis("Jenis", 3, "Progam");
  });
  await waitForHidup(page);
  await unggah(page, berkas);
  await page.getByRole("heading", { name: "2 isian perlu diperbaiki" }).waitFor();
  expect(await page.getByRole("rowheader", { name: /^Target!E2$/ }).count()).toBe(1);
  expect(await page.getByRole("rowheader", { name: /^Pohon!D3$/ }).count()).toBe(1);
  expect(await page.getByRole("button", { name: /^Simpan/ }).count()).toBe(0);
});

test("a file that is no workbook is refused with what to do", async () => {
  const page = await masuk();
  await page.goto(EXCEL);
  await waitForHidup(page);
  await unggah(page, { name: "rencana.xlsx", mimeType: XLSX, buffer: Buffer.from("bukan buku kerja") });
  expect(await page.getByRole("alert").textContent()).toContain("bukan buku kerja Excel");
});

test("has no axe-core violation and does not scroll sideways, before and after an upload", async () => {
  const page = await masuk();
  const berkas = await bukuDiubah(page, (lembar) => lembar("Pohon").tulis("Nama", 3, "Program dengan nama baru"));
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
  await unggah(page, berkas);
  await page.getByRole("button", { name: "Simpan 1 perubahan" }).waitFor();
  await periksa();
});

test("who may look but not draft gets the workbook and no upload", async () => {
  const page = await peramban.open("/masuk");
  await page.getByRole("button", { name: /Hadi/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
  await page.goto(EXCEL);
  expect(await page.getByRole("link", { name: "Unduh .xlsx" }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Periksa perbedaan" }).count()).toBe(0);
});
