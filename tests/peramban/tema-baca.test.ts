// The page of a theme: what the deck prints, diagram and table of one framework, gaps, open data, and one A3 page.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { bukaPeramban, focusedText, tabTo, waitForHidup } from "../bantu/peramban.ts";

const { newPage, open } = bukaPeramban();
const TEMA = "/tematik/kemiskinan";

async function masuk(nama: string) {
  const page = await open("/masuk");
  await page.getByRole("button", { name: new RegExp(nama) }).click();
  await page.waitForURL(/\/beranda/);
  return page;
}

test("the theme shows the deck's conditions, ten causes, three strategies with innovations, twelve PD and the money", async () => {
  const page = await open(TEMA);
  const isi = await page.getByRole("main").innerText();
  for (const teks of [
    "13,86%",
    "166.350",
    "Rp419.309/kapita/bulan",
    "BEDAH RUMAH",
    "TERSAPU JAGAT",
    "DESA TANGGUH BENCANA",
  ]) {
    expect(isi).toContain(teks);
  }
  const kerangka = page.getByRole("table", { name: /^Kerangka logis/ });
  expect(await kerangka.locator("[data-simpul^=permasalahan]").count()).toBe(10);
  expect(await kerangka.locator("[data-simpul^=strategi]").count()).toBe(3);
  expect(await kerangka.locator("[data-simpul^=inovasi]").count()).toBe(10);
  const peran = page.getByRole("region", { name: "Pembagian peran" });
  expect(await peran.locator("li.kartu").count()).toBe(12);
  expect(await peran.innerText()).toContain("Memberikan Fasilitasi SAPROKAN");
  const uang = page.getByRole("table", { name: /keluaran per strategi Tahun 2024/ });
  expect(await uang.getByRole("row", { name: /^Seluruh tema/ }).innerText()).toContain("Rp1.200.000.000");
  expect(await uang.getByRole("row", { name: /^Bertanda tanpa strategi/ }).innerText()).toContain("160 orang");
});

test("diagram, outline and table on the page hold the same nodes", async () => {
  const page = await open(TEMA);
  const kunci = (di: string) =>
    page.locator(`${di} [data-simpul]`).evaluateAll((e) => e.map((x) => x.getAttribute("data-simpul")).sort());
  const diagram = await kunci(".kerangka-diagram");
  expect(diagram).toHaveLength(24);
  expect(await kunci(".kerangka-garis-besar")).toEqual(diagram);
  expect(await kunci(".tabel-kerangka")).toEqual(diagram);
  expect(await page.getByRole("img", { name: /10 permasalahan belum dijawab strategi/ }).count()).toBe(1);
});

test.each([1440, 768, 360])(
  "at %d px nothing scrolls sideways and axe finds nothing, for the public and for the admin",
  async (width) => {
    const umum = await open(TEMA, { viewport: { width, height: 900 } });
    const admin = await masuk("Tutik");
    await admin.setViewportSize({ width, height: 900 });
    await admin.goto(TEMA);
    for (const page of [umum, admin]) {
      const lebih = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(lebih).toBe(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  },
);

test("a phone reads the framework as an outline in place of the diagram", async () => {
  const page = await open(TEMA, { viewport: { width: 360, height: 740 } });
  expect(await page.locator(".kerangka-diagram").isVisible()).toBe(false);
  const isi = await page.locator(".kerangka-garis-besar").innerText();
  for (const teks of ["Belum dijawab strategi", "Keterbatasan Lapangan Kerja", "MEPRENEUR", "Rp1.200.000.000"]) {
    expect(isi).toContain(teks);
  }
});

test("without JavaScript the page holds the same text", async () => {
  const [dengan, tanpa] = [await open(TEMA), await open(TEMA, { javaScriptEnabled: false })];
  await waitForHidup(dengan);
  const teks = (page: typeof dengan) => page.getByRole("main").innerText();
  expect(await teks(tanpa)).toBe(await teks(dengan));
});

test("the keyboard goes from the heading to the table of the framework and opens an explanation", async () => {
  const page = await open(TEMA);
  await waitForHidup(page);
  await tabTo(page, "13,86%");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Impor data").first().waitFor();
  expect(await dialog.innerText()).toContain("Paparan SAKIP");
  await page.keyboard.press("Escape");
  await tabTo(page, "Tabel");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("#kerangka-tabel");
  await page.keyboard.press("Tab");
  expect(await focusedText(page)).toContain("Terpenuhinya Kebutuhan Dasar");
});

test("every figure of the conditions and the money explains itself", async () => {
  const page = await open(TEMA);
  const alamat = await page
    .locator("main a[href^='/jelaskan/']")
    .evaluateAll((a) => [...new Set(a.map((x) => x.getAttribute("href") ?? ""))]);
  for (const jenis of ["kondisi", "tema", "strategi", "penanda"]) {
    expect(alamat.filter((a) => a.startsWith(`/jelaskan/${jenis}/`)).length).toBeGreaterThan(0);
  }
  const jawaban = await Promise.all(alamat.map(async (a) => `${(await page.request.get(a)).status()} ${a}`));
  expect(jawaban).toEqual(alamat.map((a) => `200 ${a}`));
});

test("everybody sees what is missing, the admin with the page that mends it", async () => {
  const umum = await open(TEMA);
  const celah = umum.getByRole("region", { name: "Yang belum lengkap" });
  expect(await celah.innerText()).toContain("38 hal");
  expect(await celah.locator("a").count()).toBe(0);
  const admin = await masuk("Tutik");
  await admin.goto(TEMA);
  const rinci = admin.getByRole("region", { name: "Yang belum lengkap" });
  const ke = await rinci.locator("a").evaluateAll((a) => a.map((x) => x.getAttribute("href") ?? ""));
  expect(ke).toHaveLength(38);
  await rinci.getByText("Perangkat daerah utama tanpa anggaran bertanda").click();
  const pd = rinci.getByRole("link", { name: /Lengkapi: Dinas Koperasi & UM/ });
  await pd.click();
  await admin.waitForURL(/\/tematik\/kemiskinan\/penanda\?tahun=2024&pd=dinas-koperasi-um/);
  const layar = [...new Set(ke.map((a) => a.replace(/[?#].*$/, "")))];
  for (const a of layar) expect(`${(await admin.request.get(a)).status()} ${a}`).toBe(`200 ${a}`);
});

test("a planner who may not edit the theme is shown the gaps without ways that lead to a refusal", async () => {
  const page = await masuk("Rani");
  await page.goto(TEMA);
  const celah = page.getByRole("region", { name: "Yang belum lengkap" });
  expect(await celah.innerText()).toContain("Strategi tanpa program");
  const ke = await celah.locator("a").evaluateAll((a) => a.map((x) => x.getAttribute("href") ?? ""));
  expect(ke.length).toBeGreaterThan(0);
  expect(ke.filter((a) => a.includes("/sunting"))).toEqual([]);
});

test("the data comes as JSON and CSV with exact decimals", async () => {
  const page = await newPage();
  const json = await page.request.get(`${TEMA}/data?format=json`);
  expect(json.headers()["content-type"]).toContain("application/json");
  expect(await json.json()).toMatchObject({
    tema: "kemiskinan",
    tabel: { kondisi: [{ kondisi: "p0", tahun: "2021", nilai: "13.86" }, { nilai: "166350" }, { nilai: "419309" }] },
  });
  const csv = await page.request.get(`${TEMA}/data?format=csv&tabel=anggaran&tahun=2024`);
  expect(csv.headers()["content-disposition"]).toBe('attachment; filename="tema-kemiskinan-anggaran-2024.csv"');
  const [kepala, baris] = (await csv.text()).split("\r\n");
  expect(kepala).toMatch(/^tema,tahun,strategi,perangkat_daerah,/);
  expect(baris).toContain("1200000000");
  expect((await page.request.get(`${TEMA}/data?format=csv&tabel=x`)).status()).toBe(400);
});

test("the whole theme prints on one A3 page, landscape", async () => {
  const page = await open(`${TEMA}/cetak`);
  const isi = await page.getByRole("main").innerText();
  for (const teks of ["13,86%", "Rp1.200.000.000", "Memberikan Fasilitasi SAPROKAN"]) expect(isi).toContain(teks);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  const kotak = await page.locator(".a3-diagram svg [data-simpul]").count();
  expect(kotak).toBe(24);
  const pdf = await page.pdf({ format: "A3", landscape: true, preferCSSPageSize: true, printBackground: true });
  const halaman = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(halaman).toHaveLength(1);
  const ukuran = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString("latin1"));
  expect([Number(ukuran?.[1]), Number(ukuran?.[2])].map(Math.round)).toEqual([1191, 842]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
