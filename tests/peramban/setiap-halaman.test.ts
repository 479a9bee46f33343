// What must hold on every public page: accessible, no sideways scrolling on a phone, readable without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { bukaPeramban, HALAMAN } from "../bantu/peramban.ts";

const { open } = bukaPeramban();

describe.each(HALAMAN)("%s", (path) => {
  test.each([
    { nama: "desktop", lebar: 1440 },
    { nama: "phone", lebar: 360 },
  ])("has no axe-core violation on a $nama", async ({ lebar }) => {
    const page = await open(path, { viewport: { width: lebar, height: 800 } });
    const hasil = await new AxeBuilder({ page }).analyze();
    expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test.each([360, 768])("does not scroll sideways at %i px", async (lebar) => {
    const page = await open(path, { viewport: { width: lebar, height: 800 } });
    const lebarIsi = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(lebarIsi).toBeLessThanOrEqual(lebar);
  });

  test("says the same with JavaScript off as with it on", async () => {
    const tanpa = await open(path, { javaScriptEnabled: false });
    const dengan = await open(path);
    await dengan.waitForLoadState("networkidle");
    const teks = (page: typeof tanpa) => page.locator("main").textContent();
    const isi = (await teks(tanpa)) ?? "";
    expect(isi.length).toBeGreaterThan(200);
    expect(await teks(dengan)).toBe(isi);
  });

  test("has one h1, a title and no error in the console", async () => {
    const page = await open("/sehat");
    const galat: string[] = [];
    page.on("console", (pesan) => {
      if (pesan.type() === "error") galat.push(pesan.text());
    });
    page.on("pageerror", (g) => galat.push(g.message));
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).not.toBe("");
    expect(galat).toEqual([]);
  });
});
