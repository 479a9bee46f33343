// The other tables of the deck on screen: portal, IKU, budget, theme; the report; and what a wrong address gets.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();

test("the menu follows the SAKIP cycle and every entry leads to a page", async () => {
  const page = await open("/");
  const menu = page.getByRole("navigation", { name: "Menu utama" });
  expect(await menu.getByRole("link").allInnerTexts()).toEqual([
    "Beranda",
    "Renstra",
    "Pohon kinerja",
    "Indikator kinerja utama",
    "Semua indikator",
    "Anggaran",
    "Capaian kinerja",
    "Rekap capaian",
    "Laporan",
    "Tema pembangunan",
  ]);
  for (const satu of await menu.getByRole("link").all()) {
    const href = (await satu.getAttribute("href")) ?? "";
    expect(`${(await page.request.get(href)).status()} ${href}`).toBe(`200 ${href}`);
  }
});

test("no link inside the application leads nowhere", async () => {
  const page = await open("/");
  const alamat = new Set<string>();
  for (const path of [
    "/",
    "/pd/disnaker",
    "/pd/dinas-sosial",
    "/capaian",
    "/iku",
    "/anggaran",
    "/pohon",
    "/tematik/kemiskinan",
  ]) {
    await page.goto(path);
    for (const href of await page
      .locator("a[href^='/']")
      .evaluateAll((a) => a.map((x) => x.getAttribute("href") ?? ""))) {
      alamat.add(href);
    }
  }
  expect(alamat.size).toBeGreaterThan(50);
  const jawaban = await Promise.all(
    [...alamat].map(async (href) => `${(await page.request.get(href)).status()} ${href}`),
  );
  expect(jawaban).toEqual([...alamat].map((href) => `200 ${href}`));
});

test("the phone menu opens by keyboard, without JavaScript too", async () => {
  const page = await open("/", { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const menu = page.getByRole("navigation", { name: "Menu", exact: true });
  expect(await menu.isVisible()).toBe(false);
  await page.locator("summary", { hasText: "Menu" }).press("Enter");
  await menu.getByRole("link", { name: "Anggaran" }).press("Enter");
  await page.waitForURL(/\/anggaran/);
});

test("the portal shows the pemda, its perangkat daerah with predikat and pagu, and those without a plan", async () => {
  const page = await open("/");
  const baris = await page.getByRole("row", { name: /Dinas Tenaga Kerja/ }).innerText();
  for (const teks of [
    "9 indikator",
    "Semester I Tahun 2024",
    "Sangat Tinggi",
    "5 tidak dijadwalkan",
    "Rp7.646.914.434",
  ]) {
    expect(baris).toContain(teks);
  }
  const isi = await page.getByRole("main").innerText();
  expect(isi).toContain("4 dari 9");
  expect(isi).toContain("11 perangkat daerah belum berisi rencana kinerja");
});

test("IKU shows each definition with its formula set as mathematics and the targets of both years", async () => {
  const page = await open("/iku?pd=disnaker");
  expect(await page.getByRole("article").count()).toBe(9);
  expect(await page.locator("main math mfrac").count()).toBe(7);
  const isi = await page.getByRole("main").innerText();
  for (const teks of ["94,87%", "95,23%", "86,90", "Jumlah Angkatan Kerja", "74,05%", "64,74%", "Metode Survey"]) {
    expect(isi).toContain(teks);
  }
});

test("anggaran shows every programme, total pagu, and the money tagged for poverty", async () => {
  const page = await open("/anggaran?pd=disnaker");
  const program = page.getByRole("table", { name: /Total anggaran Dinas Tenaga Kerja Tahun 2024/ });
  expect(await program.locator("tbody tr").count()).toBe(6);
  expect(await program.getByRole("row", { name: /^Total/ }).innerText()).toContain("Rp7.646.914.434");
  const kemiskinan = page.getByRole("table", { name: /Anggaran yang mendukung Kemiskinan Tahun 2024/ });
  expect(await kemiskinan.getByRole("row", { name: /^Total/ }).innerText()).toContain("Rp1.200.000.000");
  const prioritas = await page.getByRole("table", { name: /program prioritas/ }).innerText();
  for (const teks of ["160 orang", "1.000 Pencaker", "Rp50.000.000"]) expect(prioritas).toContain(teks);
});

test("on a phone the programme table needs no sideways scrolling and still names the indikator", async () => {
  const page = await open("/anggaran?pd=disnaker", { viewport: { width: 360, height: 740 } });
  const region = page.getByRole("region", { name: /Total anggaran/ });
  expect(await region.evaluate((r) => r.scrollWidth - r.clientWidth)).toBe(0);
  const baris = await region.getByRole("row", { name: /Program Hubungan Industrial/ }).innerText();
  expect(baris).toContain("Persentase perusahaan yang menerapkan UU");
  expect(baris).toContain("Rp60.000.000");
});

test.each([
  ["/capaian?pd=dinas-sihir", 404, ["dinas-sihir", "disnaker", "dinas-sosial"]],
  ["/pd/dinas-sihir", 404, ["dinas-sihir", "disnaker"]],
  ["/capaian?pd=disnaker&periode=2024-X9", 400, ["2024-X9", "2024-S1"]],
  ["/capaian?pd=disnaker&urut=warna", 400, ["warna", "capaian-1"]],
  ["/capaian?pd=disnaker&tingkat=desa", 400, ["desa", "sasaran", "program"]],
  ["/anggaran?pd=disnaker&tahun=dua", 400, ["dua", "2024"]],
  ["/pohon?pd=disnaker&tampilan=peta", 400, ["peta", "diagram", "kerangka"]],
  ["/tematik/banjir", 404, ["banjir", "kemiskinan"]],
  ["/jelaskan/capaian/disnaker/iku-99/2023", 404, ["iku-99"]],
  ["/tidak-ada", 404, ["/tidak-ada"]],
] as const)(
  "%s is answered with %i in the application's own page, naming what is valid",
  async (path, status, teks) => {
    const page = await open("/sehat");
    const jawaban = await page.goto(path);
    expect(jawaban?.status()).toBe(status);
    const isi = await page.getByRole("main").innerText();
    for (const satu of teks) expect(isi).toContain(satu);
    await page.getByRole("link", { name: "Kembali ke beranda" }).click();
    await page.getByRole("heading", { level: 1, name: "Kinerja Kabupaten Lamongan" }).waitFor();
  },
);

test("the error page has no axe-core violation", async () => {
  const page = await open("/capaian?pd=dinas-sihir", { viewport: { width: 360, height: 740 } });
  const hasil = await new AxeBuilder({ page }).analyze();
  expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the choices on an error page lead to what was meant", async () => {
  const page = await open("/capaian?pd=dinas-sihir&periode=2024-S1");
  await page.getByRole("navigation", { name: "Pilihan yang tersedia" }).getByRole("link", { name: "Disnaker" }).click();
  await page.getByRole("heading", { level: 1, name: "Capaian kinerja" }).waitFor();
  expect(page.url()).toContain("pd=disnaker&periode=2024-S1");
});
