// The outbox of reminders in a real browser, and the whole way of a message: button, queue, mail server.
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { startAplikasi } from "../bantu/aplikasi-uji.ts";
import { newFolderContoh } from "../bantu/folder-contoh.ts";
import { bukaPeramban } from "../bantu/peramban.ts";
import { startSmtpUji } from "../bantu/smtp-uji.ts";

const ALAMAT = "/pengaturan/pengingat";
const { open } = bukaPeramban();

/** A page of a demo account. The example's Semester II 2024 is open and long overdue, so both its planners are late. */
async function openAs(tombol: RegExp, opsi: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(`/masuk?ke=${encodeURIComponent(ALAMAT)}`, opsi);
  await page.getByRole("button", { name: tombol }).click();
  await page.waitForURL(`**${ALAMAT}`);
  return page;
}

async function periksa(page: Page): Promise<void> {
  for (const lebar of [360, 1440]) {
    await page.setViewportSize({ width: lebar, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
  }
}

test("without a mail server the page says so and, without JavaScript, shows what would be sent", async () => {
  const page = await openAs(/Tutik|Admin pemda/, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const isi = page.getByRole("main");
  expect(await isi.textContent()).toContain("Surat tidak dikirim: SMTP_URL belum diatur");
  await page.getByRole("button", { name: "Susun sekarang" }).click();
  // At least the two demo planners; other tests may have made planners of their own.
  const [, jumlah] =
    /^Pengingat hari ini: (\d+) surat\.$/.exec((await page.getByRole("status").textContent()) ?? "") ?? [];
  expect(Number(jumlah)).toBeGreaterThanOrEqual(2);
  expect(await isi.getByRole("row").count()).toBe(Number(jumlah) + 1);
  expect(await isi.getByText("Tidak dikirim (kanal mati)", { exact: true }).count()).toBe(Number(jumlah) + 1);
  expect(await page.getByRole("button", { name: /Kirim ulang/ }).count()).toBe(0);
  await isi
    .getByRole("row")
    .filter({ hasText: "Rani" })
    .getByRole("link", { name: /^Pengisian kinerja: / })
    .click();
  expect(await isi.getByRole("region", { name: "Isi surat" }).textContent()).toMatch(
    /^Yth\. .*\(peragaan\),[\s\S]*batas 31 Januari 2025 \(terlambat \d+ hari\)[\s\S]*\/pengukuran\/isi\?pd=disnaker&periode=2024-S2/,
  );
});

test("both pages have no axe-core violation and do not scroll sideways; the state filter lives in the address", async () => {
  const page = await openAs(/Tutik|Admin pemda/);
  await page.getByRole("button", { name: "Susun sekarang" }).click();
  await page.getByRole("status").waitFor();
  await periksa(page);
  await page.getByLabel("Keadaan").selectOption("gagal");
  await page.getByRole("button", { name: "Lihat" }).click();
  await page.waitForURL("**/pengaturan/pengingat?keadaan=gagal");
  await page.getByText("Tidak ada surat di sini").waitFor();
  await page.goBack();
  await page
    .getByRole("link", { name: /^Pengisian kinerja: / })
    .first()
    .click();
  await page.getByRole("region", { name: "Isi surat" }).waitFor();
  await periksa(page);
});

test("the verifikator reads and has no button; a planner is refused", async () => {
  const verifikator = await openAs(/Dimas|^Verifikator/);
  await verifikator.getByRole("heading", { level: 1, name: "Surat pengingat" }).waitFor();
  expect(await verifikator.getByRole("button", { name: "Susun sekarang" }).count()).toBe(0);
  const perencana = await openAs(/Rani/);
  await perencana.getByRole("heading", { level: 1, name: "Tidak berhak" }).waitFor();
});

test("with a mail server the button's messages go through the queue and arrive, once for each person", async () => {
  const smtp = await startSmtpUji();
  const folder = newFolderContoh();
  const { proses, alamat } = await startAplikasi(folder, {
    SMTP_URL: smtp.url,
    SURAT_DARI: "SAKIP <sakip@contoh.go.id>",
    ALAMAT_WEB: "https://sakip.contoh.go.id",
  });
  try {
    const page = await openAs(/Tutik|Admin pemda/, { baseURL: alamat });
    for (let kali = 0; kali < 2; kali++) {
      await page.getByRole("button", { name: "Susun sekarang" }).click();
      await page.getByText("Pengingat hari ini: 2 surat.").waitFor();
    }
    await expect.poll(() => smtp.diterima.length, { timeout: 45_000 }).toBe(2);
    await expect
      .poll(async () => {
        await page.goto(alamat + ALAMAT);
        return page.getByText("Terkirim", { exact: true }).count();
      })
      .toBeGreaterThanOrEqual(2);
    expect(new Set(smtp.diterima.flatMap((s) => s.ke)).size).toBe(2);
  } finally {
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    expect(await berhenti).toEqual([0, null]);
    await smtp.close();
    await rm(folder, { recursive: true, force: true });
  }
});
