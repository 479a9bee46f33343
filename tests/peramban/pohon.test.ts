// The pohon kinerja: moves by mouse and keyboard, folds with and without JavaScript, and reads as an outline.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bukaPeramban, focusedText } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const POHON = "/pohon?pd=disnaker";
const PELATIHAN = "Program Pelatihan Kerja dan Produktivitas Tenaga Kerja";
const KEGIATAN = "Pelaksanaan Pelatihan";

/** The first box of the diagram, on screen. */
async function firstBox(page: Page) {
  const kotak = await page.locator(".pohon-kotak rect").first().boundingBox();
  if (kotak === null) throw new Error("Diagram tidak tampak");
  return kotak;
}

/** The page with the code that moves the diagram at work. */
async function openBergerak() {
  const page = await open(POHON, { viewport: { width: 1280, height: 900 } });
  await page.locator("button:enabled", { hasText: "Perbesar" }).waitFor();
  return page;
}

const lipat = (page: Page) => page.getByRole("link", { name: `Lipat cabang ${PELATIHAN}` });
const buka = (page: Page) => page.getByRole("link", { name: `Buka cabang ${PELATIHAN}` });
const kegiatan = (page: Page) => page.locator(".pohon-kotak", { hasText: KEGIATAN });

test("dragging moves the diagram by as much as the mouse moved", async () => {
  const page = await openBergerak();
  const semula = await firstBox(page);
  const { x, y } = { x: semula.x + 40, y: semula.y - 60 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 70, y + 30, { steps: 5 });
  await page.mouse.up();
  const kini = await firstBox(page);
  expect(kini.x - semula.x).toBeCloseTo(70, 0);
  expect(kini.y - semula.y).toBeCloseTo(30, 0);
});

test("a drag that begins on a fold button moves the diagram and folds nothing", async () => {
  const page = await openBergerak();
  const semula = await firstBox(page);
  const tombol = await lipat(page).boundingBox();
  if (tombol === null) throw new Error("Tombol lipat tidak tampak");
  await page.mouse.move(tombol.x + 12, tombol.y + 12);
  await page.mouse.down();
  await page.mouse.move(tombol.x + 92, tombol.y + 12, { steps: 5 });
  await page.mouse.up();
  expect((await firstBox(page)).x - semula.x).toBeCloseTo(80, 0);
  expect(await lipat(page).count()).toBe(1);
});

test("the wheel zooms with Ctrl and scrolls the page without", async () => {
  const page = await openBergerak();
  const semula = await firstBox(page);
  await page.mouse.move(semula.x + 20, semula.y + 20);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -50);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await firstBox(page)).width).toBeGreaterThan(semula.width);
  const lebar = (await firstBox(page)).width;
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect((await firstBox(page)).width).toBe(lebar);
});

test("arrow keys, + and - move and zoom the focused diagram", async () => {
  const page = await openBergerak();
  await page.getByRole("region", { name: /Pohon kinerja Dinas Tenaga Kerja/ }).focus();
  const semula = await firstBox(page);
  await page.keyboard.press("ArrowRight");
  const geser = await firstBox(page);
  expect(geser.x).toBeLessThan(semula.x);
  await page.keyboard.press("ArrowLeft");
  expect((await firstBox(page)).x).toBeCloseTo(semula.x, 0);
  await page.keyboard.press("ArrowDown");
  expect((await firstBox(page)).y).toBeLessThan(semula.y);
  await page.keyboard.press("+");
  expect((await firstBox(page)).width).toBeGreaterThan(semula.width);
  await page.keyboard.press("-");
  expect((await firstBox(page)).width).toBeCloseTo(semula.width, 0);
});

test("buttons zoom, and Paskan brings every box into view", async () => {
  const page = await openBergerak();
  const semula = await firstBox(page);
  await page.getByRole("button", { name: "Perbesar" }).press("Enter");
  expect((await firstBox(page)).width / semula.width).toBeCloseTo(1.25, 1);
  await page.getByRole("button", { name: "Perkecil" }).click();
  await page.getByRole("button", { name: "Perkecil" }).click();
  expect((await firstBox(page)).width / semula.width).toBeCloseTo(0.8, 1);
  await page.getByRole("button", { name: "Paskan" }).click();
  const bidang = await page.locator(".pohon-bidang svg").boundingBox();
  if (bidang === null) throw new Error("Bidang diagram tidak tampak");
  for (const satu of await page.locator(".pohon-kotak rect").all()) {
    const kotak = await satu.boundingBox();
    if (kotak === null) throw new Error("Kotak tidak tampak");
    expect(kotak.x).toBeGreaterThanOrEqual(bidang.x - 1);
    expect(kotak.x + kotak.width).toBeLessThanOrEqual(bidang.x + bidang.width + 1);
    expect(kotak.y + kotak.height).toBeLessThanOrEqual(bidang.y + bidang.height + 1);
  }
});

test("a branch folds by mouse and unfolds by keyboard, and the keyboard stays where it was", async () => {
  const page = await openBergerak();
  const semua = await page.locator(".pohon-kotak").count();
  await lipat(page).click();
  await buka(page).waitFor();
  expect(await kegiatan(page).count()).toBe(0);
  expect(await page.locator(".pohon-kotak").count()).toBe(semua - 2);
  expect(new URL(page.url()).searchParams.get("lipat")).not.toBeNull();
  expect(await buka(page).textContent()).toBe("2");
  await buka(page).focus();
  await page.keyboard.press("Enter");
  await lipat(page).waitFor();
  expect(await page.locator(".pohon-kotak").count()).toBe(semua);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    `Lipat cabang ${PELATIHAN}`,
  );
});

test("a fold button outside the window comes into it when the keyboard reaches it", async () => {
  const page = await openBergerak();
  const region = page.getByRole("region", { name: /Pohon kinerja Dinas Tenaga Kerja/ });
  await region.focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowRight");
  const bidang = await region.boundingBox();
  expect((await firstBox(page)).x).toBeLessThan(0);
  await lipat(page).focus();
  const tombol = await lipat(page).boundingBox();
  expect(tombol?.x ?? 0).toBeGreaterThan(bidang?.x ?? Number.POSITIVE_INFINITY);
});

test("without JavaScript branches fold through the address, and no idle button is offered", async () => {
  const page = await open(POHON, { javaScriptEnabled: false });
  expect(await page.getByRole("button", { name: "Perbesar" }).count()).toBe(0);
  expect(await kegiatan(page).count()).toBe(1);
  await lipat(page).click();
  await page.waitForURL(/lipat=/);
  expect(await kegiatan(page).count()).toBe(0);
  await buka(page).click();
  await page.waitForURL(/lipat=$/);
  expect(await kegiatan(page).count()).toBe(1);
});

test("the outline holds what the diagram holds, and its branches fold by keyboard", async () => {
  const page = await open(POHON);
  const rapat = (teks: string) => teks.replaceAll(/\s/g, "");
  const diagram = rapat((await page.locator(".pohon-bidang").textContent()) ?? "");
  const jumlah = await page.locator(".pohon-kotak").count();
  await page.getByRole("navigation", { name: "Tampilan" }).getByRole("link", { name: "Kerangka" }).click();
  const kerangka = page.locator("[data-uji='kerangka']").first();
  await kerangka.waitFor();
  expect(await kerangka.locator("li.ranting-butir").count()).toBe(jumlah);
  expect(jumlah).toBe(12);
  const butir = await kerangka.locator(".ranting-butir span.block, .ranting-rincian > li").allTextContents();
  expect(butir.length).toBeGreaterThan(jumlah);
  for (const satu of butir) expect(diagram).toContain(rapat(satu));
  const cabang = kerangka.locator("summary", { hasText: PELATIHAN });
  await cabang.focus();
  expect(await focusedText(page)).toContain(PELATIHAN);
  await page.keyboard.press("Enter");
  await kerangka.getByText(KEGIATAN).waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await kerangka.getByText(KEGIATAN).waitFor({ state: "visible" });
});
