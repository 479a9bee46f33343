// The look of reports, set by an admin without JavaScript, and seen by a reader of a report.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { LOGO_PNG } from "../bantu/gaya-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const PATH = "/pengaturan/tata-laporan";

async function admin(javaScriptEnabled: boolean, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await open(`/masuk?ke=${encodeURIComponent(PATH)}`, { javaScriptEnabled, viewport });
  await page.getByRole("button", { name: "Admin pemda" }).click();
  await page.getByRole("heading", { name: "Tata laporan", level: 1 }).waitFor();
  return page;
}

test("a refusal keeps what was typed; a preview shows it unsaved; nothing of it is saved", async () => {
  const page = await admin(false);
  const kop = page.getByLabel("Baris kop di atas nama perangkat daerah");
  const utama = page.getByLabel("Warna utama: sampul, judul, kepala tabel");
  await kop.fill("Pemerintah Kabupaten Percobaan");
  await utama.fill("#ffee88");
  await page.getByRole("button", { name: "Simpan tata laporan" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("Warna utama #FFEE88 terlalu muda");
  expect(await kop.inputValue()).toBe("Pemerintah Kabupaten Percobaan");
  await utama.fill("#5a1a2b");
  await page.getByRole("button", { name: "Lihat pratinjau isian ini" }).click();
  await page.getByText("Seperti isian di atas, yang belum disimpan").waitFor();
  expect(await page.locator(".lap-kop").textContent()).toContain("Pemerintah Kabupaten Percobaan");
  await page.goto(PATH);
  expect(await kop.inputValue()).not.toContain("Percobaan");
});

test("a file that is no picture is refused, a picture becomes the logo and is taken off again", async () => {
  const page = await admin(false);
  const pilih = page.getByLabel("Gambar PNG atau JPG, paling besar 1 MB");
  const unggah = page.getByRole("button", { name: /^(Unggah|Ganti) logo$/ });
  await pilih.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg></svg>") });
  await unggah.click();
  expect(await page.getByRole("alert").textContent()).toContain("Logo harus gambar PNG atau JPG");
  await pilih.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from(LOGO_PNG) });
  await unggah.click();
  expect(await page.getByRole("status").textContent()).toBe("Logo disimpan.");
  const src = await page
    .getByRole("img", { name: /^Lambang/ })
    .first()
    .getAttribute("src");
  const gambar = await fetch(new URL(src ?? "", inject("alamat")));
  expect(Buffer.compare(Buffer.from(await gambar.arrayBuffer()), Buffer.from(LOGO_PNG))).toBe(0);
  expect(gambar.headers.get("content-type")).toBe("image/png");
  await page.getByRole("button", { name: "Lepas logo" }).click();
  expect(await page.getByRole("status").textContent()).toBe("Logo dilepas dari laporan.");
});

test("the page fits 360 pixels and has nothing against it for assistive technology", async () => {
  const page = await admin(true, { width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
});
