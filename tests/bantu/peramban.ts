// One Chromium per test file, from the npm package, so that browser tests need nothing installed on the system.
import chromium from "@sparticuz/chromium";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium as penggerak,
} from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** Every public page with the example data, as a path. */
export const HALAMAN = [
  "/",
  "/pd/disnaker",
  "/capaian",
  "/capaian?pd=disnaker&periode=2024-S1",
  "/iku?pd=disnaker",
  "/anggaran?pd=disnaker",
  "/pohon?pd=disnaker",
  "/pohon?pd=disnaker&tampilan=kerangka",
  "/tematik",
  "/tematik/kemiskinan",
  "/laporan",
  "/jelaskan/capaian/disnaker/iku-1/2023",
  "/masuk",
] as const;

/** Opens pages in a browser that lives as long as the calling test file. */
export function bukaPeramban(): { open: (path: string, opsi?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser;
  const konteks: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await penggerak.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, "--disable-background-networking", "--no-first-run"],
      headless: true,
    });
  });
  afterAll(async () => {
    await Promise.all(konteks.map((k) => k.close()));
    await browser.close();
  });
  return {
    async open(path, opsi = {}) {
      const k = await browser.newContext({ baseURL: inject("alamat"), locale: "id-ID", ...opsi });
      konteks.push(k);
      const page = await k.newPage();
      await page.goto(path);
      return page;
    },
  };
}
