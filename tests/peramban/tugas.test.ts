// /beranda and the rekap in a real browser: each role sees its tasks; accessible, narrow screens, without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();

async function openAs(akun: string, path: string, opsi: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(`/masuk?ke=${encodeURIComponent(path)}`, opsi);
  await page.locator(`button[value="${akun}"]`).click();
  await page.waitForURL(`**${path}`);
  return page;
}

describe.each([
  ["perencana-1", "isian belum diajukan", "Buka lembar isian"],
  ["admin", "perangkat daerah tanpa akun perencana", "Atur pengguna"],
  ["evaluator", "perangkat daerah sudah mengajukan semuanya", "Lihat pengisian"],
  ["pimpinan", "perangkat daerah sudah mengajukan semuanya", "Lihat pengisian"],
])("%s", (akun, tugas, ajakan) => {
  test("sees its tasks without JavaScript, each with the way to do it", async () => {
    const page = await openAs(akun, "/beranda", { javaScriptEnabled: false });
    const daftar = page.getByRole("region", { name: "Menunggu Anda" });
    expect(await daftar.innerText()).toContain(tugas);
    expect(await daftar.getByRole("link", { name: ajakan }).first().getAttribute("href")).toMatch(/^\//);
  });
});

test.each([
  ["kepala", "Tidak ada isian yang menunggu persetujuan"],
  ["verifikator", "Tidak ada isian yang menunggu verifikasi"],
])("%s with nothing to do is told what would stand there", async (akun, kalimat) => {
  const page = await openAs(akun, "/beranda");
  expect(await page.getByRole("region", { name: "Menunggu Anda" }).innerText()).toContain(kalimat);
});

test("the public is asked to sign in first and comes back to the tasks", async () => {
  const page = await open("/beranda");
  expect(new URL(page.url()).searchParams.get("ke")).toBe("/beranda");
});

describe.each(["/beranda", "/beranda?peta=kelompok", "/beranda?lihat=pengisian", "/beranda?lihat=anggaran"])(
  "%s",
  (path) => {
    test("has no axe-core violation and no sideways scrolling, and breaks no security policy", async () => {
      const page = await openAs("pimpinan", path);
      const galat: string[] = [];
      page.on("console", (pesan) => pesan.type() === "error" && galat.push(pesan.text()));
      await page.reload({ waitUntil: "networkidle" });
      for (const lebar of [1440, 768, 360]) {
        await page.setViewportSize({ width: lebar, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
        const hasil = await new AxeBuilder({ page }).analyze();
        expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
      }
      expect(galat).toEqual([]);
    });
  },
);

test("a head sees the own PD only, a leader every PD", async () => {
  const kepala = await openAs("kepala", "/beranda");
  expect(await kepala.locator("table.peta tbody tr").count()).toBe(1);
  const pimpinan = await openAs("pimpinan", "/beranda");
  expect(await pimpinan.locator("table.peta tbody tr").count()).toBeGreaterThan(5);
});

test("a cell of the heat map opens its explanation with the keyboard, and names its predikat in full", async () => {
  const page = await openAs("pimpinan", "/beranda");
  const sel = page.locator("table.peta td:has(a)").first();
  expect(await sel.locator("abbr").getAttribute("title")).toMatch(/^(Sangat )?(Tinggi|Rendah)$|^Sedang$/);
  await sel.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("Rekap ialah rata-rata biasa capaian anggotanya.").waitFor();
});

test("from the rekap of the pemda one reaches a PD, its quarters, and why each figure is so, without JavaScript", async () => {
  const page = await open("/rekap", { javaScriptEnabled: false });
  await page.getByRole("main").getByRole("link", { name: "Disnaker" }).click();
  await page.getByRole("heading", { name: "Rekap capaian Dinas Tenaga Kerja" }).waitFor();
  const total = page.locator("tfoot tr").first();
  expect(await total.getByRole("cell").count()).toBe(6);
  await total.getByRole("link").click();
  await page.getByRole("heading", { name: "Capaian Dinas Tenaga Kerja" }).waitFor();
  expect(await page.getByRole("main").innerText()).toMatch(/Berangka \d+, belum diisi \d+/);
  await page.goto("/rekap?pd=disnaker");
  await page.getByRole("link", { name: "Grafik per triwulan" }).click();
  expect(await page.getByRole("columnheader").allInnerTexts()).toContain("Tribulan IV");
});

test("the explanation of the pemda's rekap keeps the menu free of a PD", async () => {
  const page = await open("/jelaskan/rekap-pemda/2024-S1");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Capaian Kabupaten Lamongan");
  const menu = page.getByRole("navigation", { name: "Menu utama" });
  expect(await menu.getByRole("link", { name: "Capaian kinerja" }).getAttribute("href")).toBe("/capaian");
});
