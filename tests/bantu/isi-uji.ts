// An application of its own with the example data, and planners in front of its filling sheet: for the tests of the sheet,
// which change what other browser tests read.
import { rm } from "node:fs/promises";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import {
  createKonteks,
  createLog,
  type Konteks,
  openFromKonfigurasi,
  openLayananLuar,
  readKonfigurasi,
} from "#inti/server";
import type { Akun } from "#organisasi";
import { findSesi, masukPeragaan } from "#organisasi/server";
import { startAplikasi, stopAplikasi } from "./aplikasi-uji.ts";
import { newFolderContoh } from "./folder-contoh.ts";
import type { Peramban } from "./peramban.ts";

/** For `expect.poll`: autosave waits for quiet, and the machine may be busy. */
export const TUNGGU = { timeout: 15_000 } as const;
export const LEMBAR = "/pengukuran/isi";
export const ALAMAT_ISI = { pdKode: "disnaker", periode: "2024-S2" } as const;

export type IsiUji = {
  readonly alamat: () => string;
  /** The sheet in a new browser context, as the demo planner "Rani" or "Bayu" (or whoever is named). */
  readonly bukaLembar: (nama: string, opsi?: BrowserContextOptions) => Promise<Page>;
  /** Runs use cases on the application's own database, beside it. */
  readonly withKonteks: <T>(kerja: (konteks: Konteks) => Promise<T>) => Promise<T>;
};

/** Starts the application for the calling test file. */
export function createIsiUji({ newPage }: Peramban): IsiUji {
  let folder = "";
  let aplikasi: Awaited<ReturnType<typeof startAplikasi>>;
  beforeAll(async () => {
    folder = newFolderContoh();
    aplikasi = await startAplikasi(folder);
  });
  afterAll(async () => {
    await stopAplikasi(aplikasi.proses);
    await rm(folder, { recursive: true, force: true });
  });
  return {
    alamat: () => aplikasi.alamat,
    async bukaLembar(nama, opsi = {}) {
      const page = await newPage({ baseURL: aplikasi.alamat, ...opsi });
      await page.goto(`/masuk?ke=${LEMBAR}`);
      await page.getByRole("button", { name: nama }).click();
      await page.waitForURL(`**${LEMBAR}`);
      if (opsi.javaScriptEnabled !== false) await waitForLembar(page);
      return page;
    },
    async withKonteks(kerja) {
      const konfigurasi = readKonfigurasi({ OPENSAKIP_DATA: folder });
      const terbuka = await openFromKonfigurasi(konfigurasi, "perintah");
      try {
        return await kerja(createKonteks(terbuka.basis, createLog("silent"), openLayananLuar(konfigurasi)));
      } finally {
        await terbuka.close();
      }
    },
  };
}

/** Waits until the live sheet has been attached. */
export async function waitForLembar(page: Page): Promise<void> {
  await expect.poll(() => bacaStatus(page), TUNGGU).not.toBe("");
}

/** What the bar over the sheet says about saving. */
export async function bacaStatus(page: Page): Promise<string> {
  return (await page.getByRole("form", { name: "Lembar isian" }).getByRole("status").first().textContent()) ?? "";
}

/** Waits until everything is stored. */
export async function waitForTersimpan(page: Page): Promise<void> {
  await expect.poll(() => bacaStatus(page), TUNGGU).toMatch(/^Tersimpan \d\d\.\d\d$/);
}

/** The row of an indikator, by the beginning of its name. */
export function barisOf(page: Page, nama: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${nama}`) });
}

/** Pastes a text as the clipboard of a spreadsheet would hold it, into the focused field. */
export async function tempel(page: Page, teks: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((isi) => navigator.clipboard.writeText(isi), teks);
  await page.keyboard.press("ControlOrMeta+V");
}

/** A demo account as the use cases know it. */
export async function akunPeragaan(konteks: Konteks, kode: string): Promise<Akun> {
  const sesi = await findSesi(konteks, await masukPeragaan(konteks, kode));
  if (sesi === undefined) throw new Error(`Akun peragaan ${kode} tidak ada`);
  return sesi.akun;
}
