// The pages of accounts in a real browser: accessible, narrow screens, keyboard, and working without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();

/** A page of the demo admin, reached with the keyboard: one-click sign-in, then the address. */
async function openAsAdmin(path: string, opsi: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(`/masuk?ke=${encodeURIComponent(path)}`, opsi);
  await page.getByRole("button", { name: "Admin pemda" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${path}`);
  return page;
}

describe.each([
  "/akun",
  "/pengaturan/kebijakan",
  "/pengaturan/pengguna",
  "/pengaturan/pengguna/baru",
  "/pengaturan/sandi",
])("%s", (path) => {
  test.each([360, 768, 1440])("has no axe-core violation and does not scroll sideways at %i px", async (lebar) => {
    const page = await openAsAdmin(path, { viewport: { width: lebar, height: 800 } });
    const hasil = await new AxeBuilder({ page }).analyze();
    expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
  });

  test("breaks no rule of the Content-Security-Policy", async () => {
    const page = await open("/sehat");
    const galat: string[] = [];
    page.on("console", (pesan) => {
      if (pesan.type() === "error") galat.push(pesan.text());
    });
    page.on("pageerror", (g) => galat.push(g.message));
    await page.goto(`/masuk?ke=${encodeURIComponent(path)}`);
    await page.getByRole("button", { name: "Admin pemda" }).click();
    await page.waitForURL(`**${path}`);
    await page.waitForLoadState("networkidle");
    expect(galat).toEqual([]);
  });
});

test("the whole way works without JavaScript: wrong password, adding a user, signing out", async () => {
  const page = await open("/masuk", { javaScriptEnabled: false });
  await page.getByLabel("Surel", { exact: true }).fill("salah@contoh.go.id");
  await page.getByLabel("Sandi", { exact: true }).fill("bukan sandinya");
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  expect(await page.getByRole("alert").textContent()).toBe("Surel atau sandi tidak cocok.");
  expect(await page.getByLabel("Surel", { exact: true }).inputValue()).toBe("salah@contoh.go.id");
  expect(await page.getByLabel("Sandi", { exact: true }).inputValue()).toBe("");
  await page.getByRole("button", { name: "Admin pemda" }).click();
  await page.goto("/pengaturan/pengguna/baru");
  await page.getByLabel("Nama", { exact: true }).fill("Tanpa Skrip");
  await page.getByLabel("Surel", { exact: true }).fill("tanpa.skrip@contoh.go.id");
  await page.getByRole("combobox", { name: "Peran 1" }).selectOption("perencana");
  await page.getByRole("combobox", { name: "Perangkat daerah 1" }).selectOption("disnaker");
  await page.getByRole("button", { name: "Tambah" }).click();
  expect(await page.getByRole("status").textContent()).toContain("tanpa.skrip@contoh.go.id");
  await page.goto("/pengaturan/pengguna?cari=tanpa");
  await page.getByRole("link", { name: "Tanpa Skrip" }).click();
  expect(await page.getByRole("combobox", { name: "Peran 1" }).inputValue()).toBe("perencana");
  expect(await page.getByRole("combobox", { name: "Perangkat daerah 1" }).inputValue()).toBe("disnaker");
  await page.getByRole("button", { name: "Nonaktifkan", exact: true }).click();
  expect(await page.getByRole("status").textContent({ timeout: 5000 })).toBe("Perubahan disimpan.");
  await page.locator("header.rel").getByRole("button", { name: "Keluar" }).click();
  await page.goto("/akun");
  expect(new URL(page.url()).pathname).toBe("/masuk");
});
