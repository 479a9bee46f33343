// The report: its preview in the page, and its download as PowerPoint.
import { expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const LAPORAN = "/laporan?pd=disnaker&periode=2024-S1";

test("the report previews every figure of the deck in the page, without JavaScript too", async () => {
  const page = await open(LAPORAN, { javaScriptEnabled: false });
  const isi = (await page.getByRole("main").innerText()).toUpperCase();
  for (const teks of ["99,65%", "249,52%", "7.646.914.434", "1.200.000.000", "13,86%", "TERIMA KASIH"]) {
    expect(isi).toContain(teks);
  }
});

test("the report downloads as PowerPoint, the same bytes each time", async () => {
  const page = await open(LAPORAN, { javaScriptEnabled: false });
  const tautan = page.getByRole("link", { name: /PowerPoint|PPTX/i }).first();
  const [unduhan] = await Promise.all([page.waitForEvent("download"), tautan.click()]);
  expect(unduhan.suggestedFilename()).toMatch(/\.pptx$/);
  const href = (await tautan.getAttribute("href")) ?? "";
  const [satu, dua] = await Promise.all([page.request.get(href), page.request.get(href)]);
  expect(satu.status()).toBe(200);
  expect(satu.headers()["content-type"]).toContain("presentationml.presentation");
  const isi = await satu.body();
  expect(isi.subarray(0, 2).toString()).toBe("PK");
  expect((await dua.body()).equals(isi)).toBe(true);
});

test.each([
  ["/laporan?pd=dinas-sihir", 404, ["dinas-sihir", "disnaker"]],
  ["/laporan?pd=disnaker&periode=2024-X9", 400, ["2024-X9", "2024-S1"]],
] as const)("%s is answered with %i, naming what is valid", async (path, status, teks) => {
  const page = await open("/sehat");
  expect((await page.goto(path))?.status()).toBe(status);
  const isi = await page.getByRole("main").innerText();
  for (const satu of teks) expect(isi).toContain(satu);
});
