// What must hold on every public page: accessible, light, no sideways scrolling on a phone, readable without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bukaPeramban, HALAMAN, waitForHidup } from "../bantu/peramban.ts";

const { newPage, open } = bukaPeramban();
const BATAS_MUAT_BITA = 150_000;
/** A theme shows its framework as drawing, outline and table. */
const BATAS_TEMA_BITA = 152_000;

/** Everything the browser complains about: failed requests, script errors, refusals of the security policy. */
function collectKeluhan(page: Page): readonly string[] {
  const keluhan: string[] = [];
  page.on("console", (pesan) => {
    if (pesan.type() === "error" || pesan.type() === "warning") keluhan.push(pesan.text());
  });
  page.on("pageerror", (galat) => keluhan.push(galat.message));
  page.on("requestfailed", (p) => keluhan.push(`${p.url()}: ${p.failure()?.errorText ?? ""}`));
  return keluhan;
}

/** Bytes of the page and everything it has fetched, as they came over the wire, without headers. */
function countBita(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntries()
      .filter((entri) => entri instanceof PerformanceResourceTiming)
      .reduce((jumlah, entri) => jumlah + entri.encodedBodySize, 0),
  );
}

/** Where the keyboard is, and whether one can see it. */
function readFokus(page: Page) {
  return page.evaluate(() => {
    const unsur = document.activeElement;
    if (unsur === null || unsur === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(unsur);
    const { width, height } = unsur.getBoundingClientRect();
    return {
      teks: (unsur.textContent ?? "").trim().slice(0, 60),
      terlihat: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0,
    };
  });
}

const batasOf = (path: string) => (path.startsWith("/tematik/") ? BATAS_TEMA_BITA : BATAS_MUAT_BITA);

describe.each(HALAMAN)("%s", (path) => {
  test("is answered with 200, one h1, a title, within its limit of gzip, and nothing for the browser to complain about", async () => {
    // gzip, which every browser takes on any connection; brotli, which they take over HTTPS, is smaller still.
    const page = await newPage({ extraHTTPHeaders: { "Accept-Encoding": "gzip" } });
    const keluhan = collectKeluhan(page);
    const jawaban = await page.goto(path, { waitUntil: "networkidle" });
    expect(jawaban?.status()).toBe(200);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/ · Kabupaten Lamongan$/);
    expect(await page.locator("html").getAttribute("lang")).toBe("id");
    expect(keluhan).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType("resource").length)).toBeGreaterThan(5);
    expect(await countBita(page)).toBeLessThanOrEqual(batasOf(path));
  });

  test("has no axe-core violation and no sideways scrolling, on a desktop, a tablet and a phone", async () => {
    const page = await open(path);
    for (const lebar of [1440, 768, 360]) {
      await page.setViewportSize({ width: lebar, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
      if (lebar === 768) continue;
      const hasil = await new AxeBuilder({ page }).analyze();
      expect(hasil.passes.length).toBeGreaterThan(10);
      expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    }
  });

  test("says the same with JavaScript off as with it on, and can be seen on a phone", async () => {
    const tanpa = await open(path, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const dengan = await open(path);
    await waitForHidup(dengan);
    const isi = (await tanpa.getByRole("main").textContent()) ?? "";
    expect(isi.length).toBeGreaterThan(100);
    expect(await dengan.getByRole("main").textContent()).toBe(isi);
    expect((await tanpa.getByRole("main").innerText()).length).toBeGreaterThan(100);
    expect((await tanpa.locator("body").boundingBox())?.width).toBe(360);
  });

  test("starts the keyboard at a skip link that jumps over the menu, and shows every stop of the keyboard", async () => {
    const page = await open(path);
    await page.keyboard.press("Tab");
    expect(await readFokus(page)).toEqual({ teks: "Langsung ke isi", terlihat: true });
    const taktampak: string[] = [];
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press("Tab");
      const fokus = await readFokus(page);
      if (fokus === null) break;
      if (!fokus.terlihat) taktampak.push(fokus.teks);
    }
    expect(taktampak).toEqual([]);
    await page.getByRole("link", { name: "Langsung ke isi" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("isi");
  });
});
