// The main job in a real browser: the deck's capaian tables, and the two printed figures that do not recompute.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const CAPAIAN = "/capaian?pd=disnaker&periode=2024-S1";

/** Places among the ten figures of a row, in printed order. */
const KOLOM = { capaianLalu: 2, capaianS1: 8 } as const;
const CAPAIAN_2023 = ["99,65%", "102,08%", "109,51%", "100,02%", "183,82%", "88,91%", "101,79%", "109,17%", "103,80%"];
const CAPAIAN_S1 = ["-", "95,24%", "-", "-", "249,52%", "-", "118,50%", "101,72%", "-"];

/** One figure of every row of both tables, top to bottom, without predikat and notes. */
async function figures(page: Page, kolom: number): Promise<readonly string[]> {
  return page.locator("tbody tr").evaluateAll(
    (baris, k) =>
      baris.map((tr) => {
        const sel = tr.querySelectorAll("td.bilangan")[k];
        return sel?.querySelector("a, abbr")?.textContent ?? "";
      }),
    kolom,
  );
}

/** "183,82%" as a number, for comparing the order on screen. */
const toNumber = (teks: string) => Number(teks.replace("%", "").replace(".", "").replace(",", "."));

test("capaian 2023 and Semester I 2024 are computed, and '-' stands where nothing is scheduled", async () => {
  const page = await open(CAPAIAN);
  expect(await page.getByRole("table").count()).toBe(2);
  expect(await figures(page, KOLOM.capaianLalu)).toEqual(CAPAIAN_2023);
  expect(await figures(page, KOLOM.capaianS1)).toEqual(CAPAIAN_S1);
  const strip = page.locator("tbody td.bilangan abbr", { hasText: /^-$/ });
  expect(await strip.count()).toBeGreaterThan(0);
  const jenis = await strip.evaluateAll((semua) => semua.map((s) => s.getAttribute("data-jenis")));
  expect(new Set(jenis)).toEqual(new Set(["tidak_dijadwalkan"]));
});

test("both tables have a caption, and every figure stands under column and row headers", async () => {
  const page = await open(CAPAIAN);
  for (const nama of [/Capaian indikator kinerja utama/, /Capaian indikator program/]) {
    const tabel = page.getByRole("table", { name: nama });
    expect(await tabel.getByRole("columnheader").count()).toBe(17);
    expect(await tabel.getByRole("rowheader").count()).toBe(await tabel.locator("tbody tr").count());
  }
});

test("every predikat is a word and an icon, never a colour alone", async () => {
  const page = await open(CAPAIAN);
  const predikat = page.locator("tbody .predikat");
  expect(await predikat.count()).toBe(13);
  for (const satu of await predikat.all()) {
    expect(await satu.innerText()).toMatch(/^(Sangat )?(Tinggi|Sedang|Rendah)$/);
    expect(await satu.locator("svg path").count()).toBe(1);
  }
});

test("without parameters the newest period with data is shown", async () => {
  const page = await open("/capaian");
  expect(await page.getByRole("main").innerText()).toContain("Dinas Tenaga Kerja, Semester I Tahun 2024");
  expect(await page.getByRole("combobox", { name: "Periode" }).inputValue()).toBe("2024-S1");
  expect(await figures(page, KOLOM.capaianS1)).toEqual(CAPAIAN_S1);
});

test("exactly the two printed figures that do not recompute are flagged, each with a verdict on rounding", async () => {
  const page = await open(CAPAIAN);
  const region = page.getByRole("region", { name: "Angka tercetak yang berbeda dari hasil hitung" });
  const teks = await region.getByRole("listitem").allInnerTexts();
  expect(teks).toHaveLength(2);
  for (const bagian of ["99,66%", "99,65%", "Terjelaskan oleh pembulatan", "99,6416%", "99,6627%"]) {
    expect(teks[0]).toContain(bagian);
  }
  for (const bagian of ["183,86%", "183,82%", "Terjelaskan oleh pembulatan", "182,7839%", "184,8708%"]) {
    expect(teks[1]).toContain(bagian);
  }
  const ditandai = await page.locator("tbody td", { hasText: "tercetak" }).allInnerTexts();
  expect(ditandai.map((t) => t.split("\n").at(-1))).toEqual(["tercetak 99,66%", "tercetak 183,86%"]);
});

test.each([true, false])("a column header sorts, and turns round when chosen again (JavaScript: %s)", async (js) => {
  const page = await open(`${CAPAIAN}&tingkat=program`, { javaScriptEnabled: js });
  const kolom = page.getByRole("columnheader", { name: "Capaian", exact: true });
  await kolom.getByRole("link").click();
  await page.waitForURL(/urut=capaian-lalu&arah=naik/);
  await page.locator("th[aria-sort='ascending']", { hasText: "Capaian" }).waitFor();
  const naik = (await figures(page, KOLOM.capaianLalu)).map(toNumber);
  expect(naik).toHaveLength(7);
  expect(naik).toEqual([...naik].sort((a, b) => a - b));
  await kolom.getByRole("link").click();
  await page.waitForURL(/urut=capaian-lalu&arah=turun/);
  await page.locator("th[aria-sort='descending']", { hasText: "Capaian" }).waitFor();
  expect((await figures(page, KOLOM.capaianLalu)).map(toNumber)).toEqual(naik.toReversed());
});

test("cells without a number come last in either direction", async () => {
  for (const arah of ["naik", "turun"]) {
    const page = await open(`${CAPAIAN}&tingkat=program&urut=capaian-1&arah=${arah}`);
    const teks = await figures(page, KOLOM.capaianS1);
    expect(teks.slice(3)).toEqual(["-", "-", "-", "-"]);
    expect(teks.slice(0, 3)).not.toContain("-");
  }
});

test.each([true, false])("the level filter shows one table and lives in the address (JavaScript: %s)", async (js) => {
  const page = await open(CAPAIAN, { javaScriptEnabled: js });
  const tingkat = page.getByRole("navigation", { name: "Tingkat" });
  await tingkat.getByRole("link", { name: "Sasaran" }).click();
  await page.waitForURL(/tingkat=sasaran/);
  await expect.poll(() => page.getByRole("table").count()).toBe(1);
  expect(await figures(page, KOLOM.capaianLalu)).toEqual(CAPAIAN_2023.slice(0, 2));
  await tingkat.getByRole("link", { name: "Program" }).click();
  await page.waitForURL(/tingkat=program/);
  await page.getByRole("table", { name: /program/ }).waitFor();
  expect(await figures(page, KOLOM.capaianLalu)).toEqual(CAPAIAN_2023.slice(2));
});

test("the form changes period without JavaScript and keeps the level", async () => {
  const page = await open(`${CAPAIAN}&tingkat=sasaran`, { javaScriptEnabled: false });
  await page.getByRole("combobox", { name: "Periode" }).selectOption("2023");
  await page.getByRole("button", { name: "Lihat" }).click();
  await page.waitForURL(/periode=2023/);
  expect(page.url()).toContain("tingkat=sasaran");
  expect(await page.getByRole("main").innerText()).toContain("Tahun 2023");
});

test("on a phone the tables scroll inside their own region, by keyboard too, with the indikator in view", async () => {
  const page = await open(CAPAIAN, { viewport: { width: 360, height: 740 } });
  const region = page.getByRole("region", { name: "Capaian indikator program" });
  const kunci = region.getByRole("rowheader").first();
  const semula = await kunci.boundingBox();
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((r) => r.scrollLeft)).toBeGreaterThan(0);
  await region.evaluate((r) => r.scrollTo({ left: r.scrollWidth, behavior: "instant" }));
  expect((await kunci.boundingBox())?.x).toBe(semula?.x);
});
