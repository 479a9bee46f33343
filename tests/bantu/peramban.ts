// Pages of the one Chromium of the run (peramban-uji.ts), each in a context of its own. Called by browser tests.
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium as penggerak,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

/** Every public page with the example data, as a path. */
export const HALAMAN = [
  "/",
  "/pd/disnaker",
  "/pd/dinas-sosial",
  "/capaian",
  "/capaian?pd=disnaker&periode=2024-S1",
  "/iku?pd=disnaker",
  "/anggaran?pd=disnaker",
  "/pohon?pd=disnaker",
  "/pohon?pd=disnaker&tampilan=kerangka",
  "/tematik",
  "/tematik/kemiskinan",
  "/tematik/kemiskinan/penanda",
  "/laporan",
  "/laporan/naskah",
  "/rekap",
  "/rekap?pd=disnaker&periode=2024-S1",
  "/rekap/triwulan?pd=disnaker&tahun=2024",
  "/jelaskan/rekap/disnaker/2024-S1",
  "/jelaskan/capaian/disnaker/iku-1/2023",
  "/perencanaan/indikator?pd=disnaker",
  "/perencanaan/kamus?pd=disnaker",
  "/nomenklatur?pd=disnaker&q=pelatihan",
  "/masuk",
] as const;

export type Peramban = {
  /** A page in a context of its own, closed after the test; `opsi` as of Playwright's newContext. */
  readonly newPage: (opsi?: BrowserContextOptions) => Promise<Page>;
  /** As `newPage`, gone to `path`. */
  readonly open: (path: string, opsi?: BrowserContextOptions) => Promise<Page>;
};

/** A connection to the browser that lives as long as the calling test file. */
export function bukaPeramban(): Peramban {
  let browser: Browser;
  const konteks: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await penggerak.connect(inject("alamatPeramban"));
  });
  afterEach(async () => {
    await Promise.all(konteks.splice(0).map((k) => k.close()));
  });
  afterAll(() => browser.close());
  const newPage = async (opsi: BrowserContextOptions = {}): Promise<Page> => {
    const k = await browser.newContext({ baseURL: inject("alamat"), locale: "id-ID", ...opsi });
    konteks.push(k);
    const page = await k.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  };
  return {
    newPage,
    async open(path, opsi) {
      const page = await newPage(opsi);
      await page.goto(path);
      return page;
    },
  };
}

/** The text of the element that has the keyboard. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

/** Presses Tab until the focused element's text is `teks`; throws when it is not among the next `batas` stops. */
export async function tabTo(page: Page, teks: string, batas = 80): Promise<void> {
  const lewat: string[] = [];
  for (let i = 0; i < batas; i++) {
    await page.keyboard.press("Tab");
    const kini = await focusedText(page);
    if (kini === teks) return;
    lewat.push(kini.slice(0, 40));
  }
  throw new Error(`Tab tidak sampai ke "${teks}"; yang dilewati: ${lewat.join(" | ")}`);
}

/** Waits until React has taken over the page: its own mark stands on the elements it drew. */
export async function waitForHidup(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((k) => k.startsWith("__react")),
  );
}
