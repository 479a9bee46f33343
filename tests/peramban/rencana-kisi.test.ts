// The planning grids in a real browser: cells that store themselves, a block from Excel, undo, two people at one cell,
// reasons, without JavaScript, by keyboard, on a phone.
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Akun } from "#organisasi";
import { createDokumen } from "#perencanaan/server";
import { createIsiUji, TUNGGU } from "../bantu/isi-uji.ts";
import { bukaPeramban, waitForHidup } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { alamat, withKonteks } = createIsiUji(peramban);
const ADMIN: Akun = {
  jenis: "akun",
  pemdaId: 3524,
  id: "00000000-0000-7000-8000-00000000000a",
  nama: "Tutik",
  peran: [{ peran: "admin_pemda", pdId: null }],
};
const IKU = "Persentase Penduduk yang Bekerja";
const SAKIP = "Nilai Sakip Dinas Tenaga Kerja";
const SUB = "Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan";
let versiId: string;
beforeAll(async () => {
  const isian = {
    jenis: "renstra",
    judul: "Renstra 2025-2029",
    tahunMulai: 2025,
    tahunSelesai: 2029,
    tahunDasar: 2024,
  } as const;
  ({ versiId } = await withKonteks((k) => createDokumen(k, ADMIN, { pdKode: "disnaker", isian })));
});

async function buka(halaman: "target" | "pagu", orang: string, opsi: BrowserContextOptions = {}): Promise<Page> {
  const path = `/perencanaan/${halaman}?pd=disnaker&versi=${versiId}`;
  const page = await peramban.newPage({ baseURL: alamat(), ...opsi });
  await page.goto(`/masuk?ke=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: orang }).click();
  await page.waitForURL(`**/perencanaan/${halaman}?**`);
  if (opsi.javaScriptEnabled !== false) await waitForHidup(page);
  return page;
}
const sel = (page: Page, baris: string, kolom: string): Locator =>
  page
    .getByRole("row")
    .filter({ hasText: baris })
    .getByLabel(new RegExp(`^${kolom.replace(/[()]/g, "\\$&")},`));
const kotak = (medan: Locator): Locator => medan.locator("xpath=ancestor::td");

async function ketik(page: Page, baris: string, kolom: string, teks: string): Promise<void> {
  const medan = sel(page, baris, kolom);
  await medan.fill(teks);
  await medan.press("Tab");
}
const tersimpan = (page: Page, baris: string, kolom: string) =>
  expect.poll(() => kotak(sel(page, baris, kolom)).textContent(), TUNGGU).toContain("tersimpan");

async function tempel(medan: Locator, teks: string): Promise<void> {
  await medan.focus();
  await medan.evaluate((unsur, isi) => {
    const data = new DataTransfer();
    data.setData("text/plain", isi);
    unsur.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, teks);
}

describe("with JavaScript", () => {
  test("a cell stores itself when it is left; a text that is no number says so and is not stored", async () => {
    const page = await buka("target", "Rani");
    await ketik(page, IKU, "2025", "95,50");
    await tersimpan(page, IKU, "2025");
    await ketik(page, IKU, "2026", "1.00");
    await expect.poll(() => kotak(sel(page, IKU, "2026")).textContent(), TUNGGU).toMatch(/tidak jelas|Tulis/);
    await page.reload();
    expect(await sel(page, IKU, "2025").inputValue()).toBe("95,50");
    expect(await sel(page, IKU, "2026").inputValue()).toBe("");
  });

  test("a block from Excel fills cells to the right and down; Ctrl+Z takes it back as one step", async () => {
    const page = await buka("target", "Rani");
    await tempel(sel(page, SAKIP, "2025"), "87,00\t87,50\t88,00");
    await page.getByText("3 sel terisi dari salinan.").waitFor();
    await tersimpan(page, SAKIP, "2027");
    expect(await sel(page, SAKIP, "2026").inputValue()).toBe("87,50");
    await sel(page, SAKIP, "2025").press("Control+z");
    await expect.poll(() => sel(page, SAKIP, "2027").inputValue(), TUNGGU).toBe("");
    await tersimpan(page, SAKIP, "2027");
    await page.reload();
    expect(await sel(page, SAKIP, "2025").inputValue()).toBe("");
  });

  test("two people at one cell: the second sees the other's value and name, and decides", async () => {
    const [rani, bayu] = [await buka("target", "Rani"), await buka("target", "Bayu")];
    await ketik(rani, IKU, "2028", "96,00");
    await tersimpan(rani, IKU, "2028");
    await ketik(bayu, IKU, "2028", "97,00");
    const bentrok = kotak(sel(bayu, IKU, "2028"));
    await expect.poll(() => bentrok.textContent(), TUNGGU).toMatch(/Rani.*96,00.*97,00/);
    await bentrok.getByRole("button", { name: "Pakai isian saya" }).click();
    await tersimpan(bayu, IKU, "2028");
    await rani.reload();
    expect(await sel(rani, IKU, "2028").inputValue()).toBe("97,00");
  });

  test("arrows and Enter move as in Excel", async () => {
    const page = await buka("pagu", "Rani");
    await sel(page, SUB, "Pagu 2025 (Rp)").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^Pagu 2026/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^Pagu 2026/);
  });

  test("what is typed on a sub kegiatan rolls up to its programme and to the PD", async () => {
    const page = await buka("pagu", "Rani");
    await ketik(page, SUB, "Pagu 2025 (Rp)", "1.250.000.000");
    await tersimpan(page, SUB, "Pagu 2025 (Rp)");
    const jumlah = page.getByRole("row", { name: /^Jumlah/ });
    await expect.poll(() => jumlah.textContent(), TUNGGU).toContain("1.250.000.000");
  });
});

test("without JavaScript one form stores all cells; a target that falls asks for a reason and keeps it", async () => {
  const page = await buka("target", "Rani", { javaScriptEnabled: false });
  await sel(page, SAKIP, "2028").fill("90");
  await sel(page, SAKIP, "2029").fill("bukan angka");
  await page.getByRole("button", { name: "Simpan semua" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("1 sel yang perlu diperbaiki");
  expect(await sel(page, SAKIP, "2028").inputValue()).toBe("90");
  expect(await sel(page, SAKIP, "2029").inputValue()).toBe("bukan angka");
  await sel(page, SAKIP, "2029").fill("85");
  await page.getByRole("button", { name: "Simpan semua" }).click();
  await page.getByText("Target disimpan.").waitFor();
  const alasan = page.getByRole("listitem").filter({ hasText: "Target 2029 lebih rendah daripada 2028." });
  await alasan.getByLabel("Alasan").fill("Instrumen penilaian berubah");
  await page.getByRole("button", { name: "Simpan semua" }).click();
  await page.getByText("Target disimpan.").waitFor();
  expect(await page.getByText("Target 2029 lebih rendah daripada 2028.").count()).toBe(0);
  expect(await page.getByLabel("Alasan").first().inputValue()).toBe("Instrumen penilaian berubah");
});

test.each([1440, 360])("the pages have no axe-core violation and do not scroll sideways at %i px", async (lebar) => {
  for (const halaman of ["target", "pagu"] as const) {
    const page = await buka(halaman, "Rani", { viewport: { width: lebar, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  }
});

test("the public reads what holds and can type nowhere", async () => {
  const page = await peramban.newPage({ baseURL: alamat() });
  await page.goto("/perencanaan/pagu?pd=disnaker");
  expect(await page.getByRole("row", { name: /^Jumlah/ }).textContent()).toContain("7.646.914.434");
  expect(await page.getByRole("main").locator("input[type=text]").count()).toBe(0);
});
