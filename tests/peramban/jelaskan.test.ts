// "Jelaskan angka ini": every computed number answers why, by keyboard, as a dialog and as a page.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { bukaPeramban, focusedText, tabTo, waitForHidup } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const CAPAIAN = "/capaian?pd=disnaker&periode=2024-S1";

test("Enter on a number opens its explanation, Escape closes it and returns to the number", async () => {
  const page = await open(CAPAIAN);
  await waitForHidup(page);
  await tabTo(page, "99,65%");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Jelaskan angka ini" });
  await dialog.getByRole("heading", { name: "Capaian Persentase Penduduk yang Bekerja" }).waitFor();
  await dialog.locator("math").first().waitFor();
  expect(await dialog.locator("math mfrac").count()).toBe(2);
  const operan = dialog.getByRole("table", { name: "Operan" });
  expect(await operan.getByRole("row", { name: /Target/ }).innerText()).toContain("94,87%");
  expect(await operan.getByRole("row", { name: /Realisasi/ }).innerText()).toContain("94,54%");
  const isi = await dialog.innerText();
  for (const bagian of ["99,65%", "99,66%", "Sangat Tinggi", "Kebijakan", "2 desimal", "Asal-usul"]) {
    expect(isi).toContain(bagian);
  }
  expect(page.url()).toContain("/capaian");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focusedText(page)).toBe("99,65%");
});

test("an operand that was itself computed leads on, and Kembali leads back", async () => {
  const page = await open(CAPAIAN);
  await waitForHidup(page);
  await page.getByRole("link", { name: "99,65%" }).first().press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("link", { name: "94,54%" }).press("Enter");
  await dialog.getByRole("heading", { name: "Realisasi Persentase Penduduk yang Bekerja" }).waitFor();
  await dialog.getByRole("button", { name: "Kembali" }).press("Enter");
  await dialog.getByRole("heading", { name: "Capaian Persentase Penduduk yang Bekerja" }).waitFor();
  await dialog.getByRole("button", { name: "Tutup" }).press("Enter");
  await dialog.waitFor({ state: "detached" });
});

test("the open dialog keeps the keyboard, fits a phone, and has no axe-core violation of its own", async () => {
  const page = await open(CAPAIAN, { viewport: { width: 360, height: 740 } });
  await waitForHidup(page);
  await page.getByRole("link", { name: "183,82%" }).first().press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.locator("math").first().waitFor();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    // Between the last stop and the first, the keyboard visits the browser itself.
    expect(await page.evaluate(() => document.activeElement?.closest("dialog, body")?.nodeName)).toMatch(/DIALOG|BODY/);
    expect(await page.evaluate(() => document.activeElement?.closest("main") === null)).toBe(true);
  }
  const hasil = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  const kotak = await dialog.boundingBox();
  expect(kotak?.width).toBeLessThanOrEqual(360);
});

test("without JavaScript the same link leads to a page with the same explanation", async () => {
  const page = await open(CAPAIAN, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "99,65%" }).first().click();
  await page.waitForURL("**/jelaskan/capaian/disnaker/iku-1/2023");
  const isi = await page.getByRole("main").innerText();
  for (const bagian of ["94,54%", "94,87%", "99,65%", "99,66%", "Kebijakan"]) expect(isi).toContain(bagian);
  expect(await page.locator("main math").count()).toBe(2);
});

test("every number that promises an explanation has one", async () => {
  const page = await open("/");
  const alamat = new Set<string>();
  for (const path of ["/", "/pd/disnaker", CAPAIAN, "/anggaran?pd=disnaker", "/tematik/kemiskinan"]) {
    await page.goto(path);
    for (const satu of await page.locator("main a[href^='/jelaskan/']").all()) {
      alamat.add((await satu.getAttribute("href")) ?? "");
    }
  }
  expect(alamat.size).toBeGreaterThan(20);
  const jawaban = await Promise.all(
    [...alamat].map(async (href) => `${(await page.request.get(href)).status()} ${href}`),
  );
  expect(jawaban).toEqual([...alamat].map((href) => `200 ${href}`));
});

test("the total pagu and the poverty budget are explained by their parts", async () => {
  const page = await open("/jelaskan/pagu/disnaker/2024");
  const isi = await page.getByRole("main").innerText();
  for (const teks of ["Rp7.646.914.434", "Rp6.011.914.656", "Rp1.274.999.778", "Rp35.000.000"]) {
    expect(isi).toContain(teks);
  }
  await page.goto("/jelaskan/tema/kemiskinan/2024/disnaker");
  expect(await page.getByRole("main").innerText()).toContain("Rp1.200.000.000");
});

test("the whole journey needs only the keyboard: portal, perangkat daerah, capaian, explanation", async () => {
  const page = await open("/");
  await waitForHidup(page);
  await tabTo(page, "Dinas Tenaga Kerja");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Dinas Tenaga Kerja" }).waitFor();
  await expect.poll(() => focusedText(page)).toBe("Dinas Tenaga Kerja");
  await tabTo(page, "Capaian kinerja");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Capaian kinerja" }).waitFor();
  await expect.poll(() => focusedText(page)).toBe("Capaian kinerja");
  await tabTo(page, "249,52%");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.locator("math").first().waitFor();
  expect(await dialog.innerText()).toContain("2,62%");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focusedText(page)).toBe("249,52%");
});
