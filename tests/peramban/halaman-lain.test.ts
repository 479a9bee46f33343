// The other tables of the deck on screen, the tree, the theme, the report and its download.
import { expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();

test("the portal leads to every page by keyboard alone", async () => {
  const page = await open("/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/lewati|langsung ke isi/i);
  const tujuan = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    if (href !== "") tujuan.add(new URL(href, page.url()).pathname);
  }
  for (const path of ["/capaian", "/iku", "/anggaran", "/pohon", "/tematik", "/laporan"])
    expect([...tujuan]).toContain(path);
});

test("IKU shows each definition with its formula set as mathematics and the targets of both years", async () => {
  const page = await open("/iku?pd=disnaker");
  expect(await page.locator("math").count()).toBe(7);
  const isi = await page.locator("main").innerText();
  for (const teks of ["94,87%", "95,23%", "86,90", "Jumlah Angkatan Kerja", "74,05%", "64,74%"])
    expect(isi).toContain(teks);
});

test("anggaran shows total pagu and the money tagged for poverty", async () => {
  const page = await open("/anggaran?pd=disnaker");
  const isi = await page.locator("main").innerText();
  for (const teks of [
    "Rp7.646.914.434",
    "Rp6.011.914.656",
    "Rp1.200.000.000",
    "160 orang",
    "1.000 Pencaker",
    "Rp50.000.000",
  ]) {
    expect(isi).toContain(teks);
  }
});

test("the tree is an outline without JavaScript and a diagram that zooms by keyboard with it", async () => {
  const kerangka = await open("/pohon?pd=disnaker&tampilan=kerangka", { javaScriptEnabled: false });
  expect(await kerangka.locator("main").innerText()).toContain("Meningkatnya Penduduk yang Bekerja");
  const page = await open("/pohon?pd=disnaker");
  const gambar = page.locator("main svg[data-uji='pohon'] > g").first();
  await gambar.waitFor();
  await page.waitForLoadState("networkidle");
  const semula = await gambar.getAttribute("transform");
  await page.getByRole("button", { name: /perbesar/i }).press("Enter");
  await page.waitForTimeout(400);
  expect(await gambar.getAttribute("transform")).not.toBe(semula);
});

test("the theme shows kondisi, ten problems, three strategies with inovasi and twelve PD utama", async () => {
  const page = await open("/tematik/kemiskinan");
  const isi = await page.locator("main").innerText();
  for (const teks of ["13,86%", "166.350", "419.309", "BEDAH RUMAH", "TERSAPU JAGAT", "DESA TANGGUH BENCANA"])
    expect(isi).toContain(teks);
  expect(isi).toContain("Memberikan Fasilitasi SAPROKAN");
});

test("the report previews in the page and downloads as PPTX", async () => {
  const page = await open("/laporan?pd=disnaker&periode=2024-S1");
  expect(await page.locator("main").innerText()).toContain("TERIMA KASIH");
  const href = await page
    .getByRole("link", { name: /pptx|powerpoint/i })
    .first()
    .getAttribute("href");
  const berkas = await page.request.get(href ?? "");
  expect(berkas.status()).toBe(200);
  expect(berkas.headers()["content-type"]).toContain("presentationml.presentation");
  const isi = await berkas.body();
  expect(isi.subarray(0, 2).toString()).toBe("PK");
  const lagi = await page.request.get(`${href ?? ""}&ulang=1`);
  expect((await lagi.body()).equals(isi)).toBe(true);
});

test("an unknown address is answered with a page that leads back", async () => {
  const page = await open("/tidak-ada");
  expect(await page.locator("main").innerText()).toMatch(/tidak ditemukan/i);
  expect(await page.getByRole("link", { name: /beranda|portal/i }).count()).toBeGreaterThan(0);
});

test("the first page with everything it loads stays below 150 kB compressed", async () => {
  const page = await open("/sehat");
  const sesi = await page.context().newCDPSession(page);
  await sesi.send("Network.enable");
  let bita = 0;
  sesi.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bita += encodedDataLength;
  });
  await page.goto("/capaian");
  await page.waitForLoadState("networkidle");
  expect(bita).toBeGreaterThan(10_000);
  expect(bita).toBeLessThanOrEqual(150 * 1024);
});
