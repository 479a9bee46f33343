// The main job in a real browser: the deck's capaian tables, the two printed figures that do not recompute, and "why".
import { expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const CAPAIAN = "/capaian?pd=disnaker&periode=2024-S1";

/** Texts of one column's number cells in both tables, top to bottom; hooks: td[data-kolom]. */
async function column(path: string, kolom: string): Promise<string[]> {
  const page = await open(path);
  const teks = await page.locator(`main table td[data-kolom="${kolom}"]`).allInnerTexts();
  return teks.map((t) => t.trim());
}

test("capaian 2023 is computed from target and realisasi, not copied from the deck", async () => {
  expect(await column(CAPAIAN, "lalu-capaian")).toEqual([
    "99,65%",
    "102,08%",
    "109,51%",
    "100,02%",
    "183,82%",
    "88,91%",
    "101,79%",
    "109,17%",
    "103,80%",
  ]);
});

test("capaian of Semester I 2024 is shown where measured and '-' where not scheduled", async () => {
  expect(await column(CAPAIAN, "capaian-1")).toEqual([
    "-",
    "95,24%",
    "-",
    "-",
    "249,52%",
    "-",
    "118,50%",
    "101,72%",
    "-",
  ]);
});

test("without parameters the newest period with data is shown", async () => {
  const page = await open("/capaian");
  expect(await page.locator("h1").innerText()).toContain("Capaian");
  expect(await page.locator("main").innerText()).toContain("Semester I Tahun 2024");
});

test("exactly the two printed figures that do not recompute are flagged, each with a verdict on rounding", async () => {
  const page = await open(CAPAIAN);
  const temuan = page.getByRole("region", { name: /angka tercetak/i }).getByRole("listitem");
  const teks = await temuan.allInnerTexts();
  expect(teks).toHaveLength(2);
  expect(teks[0]).toContain("99,66");
  expect(teks[0]).toContain("99,65");
  expect(teks[1]).toContain("183,86");
  expect(teks[1]).toContain("183,82");
  for (const satu of teks) expect(satu).toMatch(/pembulatan/i);
});

test("a number opens its explanation in a dialog, and Escape returns to the number", async () => {
  const page = await open(CAPAIAN);
  const angka = page.getByRole("link", { name: /99,65%/ }).first();
  await angka.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("94,54%").first().waitFor();
  expect(await dialog.innerText()).toContain("94,87%");
  expect(await dialog.locator("math").count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("99,65%");
});

test("without JavaScript the same link leads to a page with the same explanation", async () => {
  const page = await open(CAPAIAN, { javaScriptEnabled: false });
  await page
    .getByRole("link", { name: /99,65%/ })
    .first()
    .click();
  const isi = await page.locator("main").innerText();
  for (const bagian of ["94,54%", "94,87%", "99,65%", "99,66%"]) expect(isi).toContain(bagian);
});

test("the level filter and the sort order live in the address", async () => {
  const hanyaSasaran = await column(`${CAPAIAN}&tingkat=sasaran`, "lalu-capaian");
  expect(hanyaSasaran).toEqual(["99,65%", "102,08%"]);
  const page = await open(`${CAPAIAN}&tingkat=program`);
  await page.locator("th[data-kolom='lalu-capaian'] a").click();
  await page.waitForURL(/urut=/);
  const urut = await page.locator("main table td[data-kolom='lalu-capaian']").allInnerTexts();
  const angka = urut.map((t) => Number(t.replace("%", "").replace(",", ".")));
  expect(angka).toEqual([...angka].sort((a, b) => a - b));
});

test("an unknown perangkat daerah is answered with the valid ones, an unknown period with the valid forms", async () => {
  const page = await open("/capaian?pd=dinas-sihir");
  expect(await page.locator("main").innerText()).toContain("disnaker");
  await page.goto("/capaian?pd=disnaker&periode=2024-X9");
  expect(await page.locator("main").innerText()).toMatch(/2024-S1/);
});
