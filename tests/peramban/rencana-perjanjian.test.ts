// An agreement from preparing to drift in a real browser, with JavaScript off and on a phone: by whom, what the public
// can check, what is frozen, what may be attached, accessibility.
import { AxeBuilder } from "@axe-core/playwright";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import { bita, PDF } from "../bantu/berkas-contoh.ts";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban, tabTo } from "../bantu/peramban.ts";

const DAFTAR = "/perencanaan/perjanjian?pd=disnaker&tahun=2024";
const TANPA_JS = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } } as const;
const peramban = bukaPeramban();
const { alamat, withKonteks } = createIsiUji(peramban);
const berkas = (name: string, isi: Uint8Array) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(isi) });

async function bukaDaftar(nama: string, opsi = {}): Promise<Page> {
  const page = await peramban.newPage({ baseURL: alamat(), ...opsi });
  await page.goto(`/masuk?ke=${encodeURIComponent(DAFTAR)}`);
  await page.getByRole("button", { name: nama }).click();
  await page.waitForURL("**/perencanaan/perjanjian?**");
  return page;
}

/** The page of the agreement that the list links to. */
async function bukaPerjanjian(nama: string, opsi = {}): Promise<Page> {
  const page = await bukaDaftar(nama, opsi);
  await page.getByRole("link", { name: /^Murni/ }).click();
  await page.waitForURL(/perjanjian\/[0-9a-f-]{36}/);
  return page;
}

/** No violation, and nothing wider than the screen. */
async function periksaTampil(page: Page): Promise<void> {
  for (const lebar of [1440, 360]) {
    await page.setViewportSize({ width: lebar, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  }
}

test("without JavaScript the planner prepares it, and reads what is still missing; the planner cannot sign", async () => {
  const page = await bukaDaftar("Rani", TANPA_JS);
  await page.getByRole("button", { name: "Susun perjanjian Plh. Kepala Dinas Tenaga Kerja" }).click();
  await page.waitForURL(/perjanjian\/[0-9a-f-]{36}/);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Perjanjian Kinerja Tahun 2024");
  expect(await page.getByText("Bupati Lamongan belum tercatat").count()).toBe(1);
  expect(await page.getByText("Rp7.646.914.434").count()).toBe(1);
  expect(await page.getByRole("button", { name: "Catat sebagai ditandatangani" }).count()).toBe(0);
  await page.getByText("Lampiran dan pembatalan").click();
  await page.getByLabel("Sertakan target triwulan sebagai lampiran ketiga").check();
  await page.getByRole("button", { name: "Simpan lampiran" }).click();
  expect(await page.getByRole("heading", { name: "Lampiran III: Target per Tribulan" }).count()).toBe(1);
});

test.each([
  ["the page of the planner", () => bukaPerjanjian("Rani")],
  ["the page of the head", () => bukaPerjanjian("Sari")],
  ["the list", () => bukaDaftar("Rani")],
])("%s has no axe-core violation and does not scroll sideways", async (_, buka) => {
  await periksaTampil(await buka());
});

test("the head signs it with the keyboard alone; a wrong date says so and keeps the typed place", async () => {
  const page = await bukaPerjanjian("Sari");
  const tanggal = page.getByLabel("Tanggal");
  await page.getByLabel("Tempat").fill("Kota Lamongan");
  await tanggal.evaluate((unsur) => unsur.removeAttribute("required"));
  await page.getByRole("button", { name: "Catat sebagai ditandatangani" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("Tempat").inputValue()).toBe("Kota Lamongan");
  await page.getByLabel("Tempat").fill("Lamongan");
  await page.getByLabel("Tanggal").fill("2024-01-02");
  await tabTo(page, "Catat sebagai ditandatangani");
  await page.keyboard.press("Enter");
  await page.getByText("Penandatanganan dicatat.").waitFor();
  expect(await page.getByText("Rencana yang berlaku masih sama dengan perjanjian ini.").count()).toBe(1);
  await periksaTampil(page);
});

test("anyone can check it without signing in, also without JavaScript; an unknown digest is told as such", async () => {
  const page = await bukaPerjanjian("Sari");
  const ke = (await page.getByRole("link", { name: /^[0-9a-f]{64}$/ }).getAttribute("href")) ?? "";
  const umum = await peramban.newPage({ baseURL: alamat(), ...TANPA_JS });
  await umum.goto(ke);
  expect(await umum.getByRole("status").textContent()).toContain("Cocok");
  for (const teks of ["Dra. WAHYU SRI HERWATI, M.P.H.R, Plh. Kepala Dinas Tenaga Kerja", "Lamongan, 2 Januari 2024"]) {
    expect(await umum.getByText(teks).count()).toBe(1);
  }
  expect((await umum.goto(ke.replace(/.{8}$/, "00000000")))?.status()).toBe(404);
  const dengan = await peramban.newPage({ baseURL: alamat() });
  await dengan.goto(ke);
  await periksaTampil(dengan);
});

test("every format is downloaded under its own name, the same bytes each time, and not by the public", async () => {
  const page = await bukaPerjanjian("Rani");
  const dasar = page.url().replace(/\?.*/, "");
  for (const format of ["docx", "pdf", "html"]) {
    const [satu, dua] = await Promise.all([1, 2].map(() => page.request.get(`${dasar}/unduh?format=${format}`)));
    expect(satu?.headers()["content-disposition"]).toContain(`Kepala-Dinas-Tenaga-Kerja.${format}`);
    expect(Buffer.compare((await satu?.body()) ?? Buffer.of(), (await dua?.body()) ?? Buffer.of(1))).toBe(0);
  }
  const umum = await peramban.newPage({ baseURL: alamat() });
  await umum.goto(`${dasar}/unduh?format=html`);
  expect(new URL(umum.url()).pathname).toBe("/masuk");
});

test("without JavaScript the signed PDF is attached and opened again byte for byte; what is no PDF is refused", async () => {
  const page = await bukaPerjanjian("Rani", TANPA_JS);
  await page.getByLabel("Berkas PDF").setInputFiles(berkas("pk.pdf", bita("bukan pdf")));
  await page.getByRole("button", { name: "Lampirkan" }).click();
  expect(await page.getByRole("alert").count()).toBe(1);
  await page.getByLabel("Berkas PDF").setInputFiles(berkas("pk-ttd.pdf", PDF));
  await page.getByRole("button", { name: "Lampirkan" }).click();
  expect(await page.getByText("Berkas diterima dan disimpan.").count()).toBe(1);
  const href = (await page.getByRole("link", { name: "pk-ttd.pdf" }).getAttribute("href")) ?? "";
  expect(new Uint8Array(await (await page.request.get(alamat() + href)).body())).toEqual(PDF);
});

test("a plan that changes later leaves it as it was signed, and is named; a perubahan needs its reason", async () => {
  await withKonteks(({ basis }) =>
    basis.write({ pemdaId: 3524 as PemdaId, pelaku: "uji" }, ({ db }) =>
      sql`UPDATE sakip.target SET nilai = 96.50 WHERE pemda_id = 3524 AND periode = '2024' AND indikator_id =
        (SELECT indikator_id FROM sakip.indikator WHERE pemda_id = 3524 AND kode = 'iku-1')`.execute(db),
    ),
  );
  const page = await bukaPerjanjian("Rani", TANPA_JS);
  const beda = page.getByRole("row", { name: /Target: Persentase Penduduk yang Bekerja/ });
  expect(await beda.textContent()).toBe("Target: Persentase Penduduk yang Bekerja95,23%96,50%");
  // What was signed still stands in the list of changes and in both annexes that print it.
  expect(await page.getByRole("cell", { name: "95,23%" }).count()).toBe(3);
  await page.goto(DAFTAR);
  await page.getByText("Susun perubahan perjanjian").click();
  await page.getByLabel("Alasan perubahan").fill("Perubahan APBD");
  await page.getByRole("button", { name: "Susun perubahan" }).click();
  await page.waitForURL(/perjanjian\/[0-9a-f-]{36}/);
  const judul = await page.getByRole("heading", { level: 1 }).textContent();
  expect(judul).toContain("Perjanjian Kinerja Perubahan ke-1 Tahun 2024");
  expect(await page.getByText("Perubahan APBD").count()).toBe(1);
});
