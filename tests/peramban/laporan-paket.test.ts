// Packages of reports in a real browser: asked for, made in the background, downloaded; without JavaScript; who may what.
import { AxeBuilder } from "@axe-core/playwright";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { alamat } = createIsiUji(peramban);

async function masuk(nama: RegExp, opsi: Parameters<typeof peramban.newPage>[0] = {}): Promise<Page> {
  const page = await peramban.open("/masuk", { baseURL: alamat(), ...opsi });
  await page.getByRole("button", { name: nama }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
  return page;
}

/** Ticks exactly these kinds and formats, and asks for the package. */
async function minta(page: Page, jenis: readonly string[], format: readonly string[]): Promise<void> {
  await page.goto("/laporan/paket");
  for (const [kelompok, dipilih] of [
    ["Jenis laporan", jenis],
    ["Format", format],
  ] as const) {
    const kotak = page.getByRole("group", { name: kelompok }).getByRole("checkbox");
    for (const satu of await kotak.all()) await satu.uncheck();
    for (const label of dipilih) {
      await page.getByRole("group", { name: kelompok }).getByRole("checkbox", { name: label, exact: true }).check();
    }
  }
  await page.getByRole("button", { name: "Buat paket" }).click();
}

async function expectRapi(page: Page): Promise<void> {
  for (const lebar of [1440, 360]) {
    await page.setViewportSize({ width: lebar, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  }
}

test("the admin's package of the whole pemda is made while its page is open, and comes down as one archive", async () => {
  const page = await masuk(/Tutik/);
  await minta(page, ["Daftar temuan", "Daftar temuan semua perangkat daerah"], ["Halaman web", "Word"]);
  await page.waitForURL(/\/laporan\/paket\/[0-9a-f-]+$/);
  await expectRapi(page);
  // The page looks again by itself until all is done.
  await page.getByText("Selesai", { exact: true }).waitFor({ timeout: 90_000 });
  expect(await page.getByRole("button", { name: "Batalkan" }).count()).toBe(0);
  const jawaban = await page.request.get(`${page.url()}/unduh`);
  expect(jawaban.headers()["content-disposition"]).toContain("paket-laporan-semua-pd-");
  const nama = Object.keys(unzipSync(new Uint8Array(await jawaban.body())));
  expect(nama).toContainEqual(expect.stringMatching(/^temuan-semua-lamongan-.*\.docx$/));
  expect(nama).toContainEqual(expect.stringMatching(/^disnaker\/temuan-disnaker-.*\.html$/));
});

test("a planner packs the own PD only, without JavaScript, on a phone; what was asked for stands in the list", async () => {
  const page = await masuk(/Rani/, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto("/laporan/paket");
  expect(await page.getByRole("combobox", { name: "Untuk" }).locator("option").allInnerTexts()).toEqual([
    "Dinas Tenaga Kerja",
  ]);
  await minta(page, ["Daftar temuan"], ["Halaman web"]);
  expect(await page.getByRole("heading", { name: /^Dinas Tenaga Kerja, Tahun/ }).count()).toBe(1);
  await page.goto("/laporan/paket");
  expect(await page.getByRole("link", { name: /^Dinas Tenaga Kerja, Tahun/ }).count()).toBe(1);
  // The whole pemda's package is not hers to see.
  expect(await page.getByRole("link", { name: /^Semua perangkat daerah/ }).count()).toBe(0);
});

test("a package of nothing is refused in words, and what was chosen stays", async () => {
  const page = await masuk(/Tutik/);
  await minta(page, [], ["PDF"]);
  await page.getByText("Pilih paling sedikit satu jenis laporan.").waitFor();
  expect(await page.getByRole("checkbox", { name: "PDF", exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole("checkbox", { name: "Word", exact: true }).isChecked()).toBe(false);
  await expectRapi(page);
});

test("the public is asked to sign in", async () => {
  const page = await peramban.open("/laporan/paket", { baseURL: alamat() });
  expect(new URL(page.url()).pathname).toBe("/masuk");
});
