// The filling sheet as a page: without JavaScript, on a phone, for the keyboard alone, for screen readers, and how heavy.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barisOf, createIsiUji, LEMBAR, waitForLembar, waitForTersimpan } from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { alamat, bukaLembar } = createIsiUji(peramban);
const TANPA = { javaScriptEnabled: false } as const;
/** The page with its code and styles until it can be used; and all of it with the live sheet, which comes afterwards. */
// The form that works before the live sheet arrives is the heaviest page there is.
const BATAS_AWAL_BITA = 152_000;
const BATAS_SEMUA_BITA = 173_000;
const medan = (page: Page, nama: string) => barisOf(page, nama).getByLabel("Realisasi", { exact: true });

async function periksaAxe(page: Page): Promise<void> {
  const hasil = await new AxeBuilder({ page }).analyze();
  expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
}

describe("without JavaScript", () => {
  test("one form saves what was changed; only the fields of the chosen way are shown", async () => {
    const page = await bukaLembar("Rani", TANPA);
    const bekerja = barisOf(page, "Persentase Penduduk yang Bekerja");
    expect(await bekerja.getByLabel("Realisasi", { exact: true }).isVisible()).toBe(false);
    await bekerja.getByLabel("Cara mengisi").selectOption("Nilai langsung");
    await bekerja.getByLabel("Realisasi", { exact: true }).fill("95,30%");
    await medan(page, "Nilai Sakip").fill("87");
    await page.getByRole("button", { name: "Simpan draf" }).click();
    await page.getByText("2 baris disimpan.").waitFor();
    expect(await bekerja.getByText("95,30%").count()).toBe(1);
    expect(await medan(page, "Nilai Sakip").inputValue()).toBe("87");
  });

  test("what cannot be read comes back as typed, with the message at its field, and the other rows are stored", async () => {
    const page = await bukaLembar("Rani", TANPA);
    await medan(page, "Nilai IKM Internal").fill("81.5");
    await medan(page, "Jumlah Pencari Kerja yang Mendapatkan").fill("1.001");
    await page.getByRole("region", { name: "Realisasi anggaran" }).getByRole("textbox").first().fill("dua juta");
    await page.getByRole("button", { name: "Simpan draf" }).click();
    await page.getByText("2 baris belum tersimpan; ketikannya masih ada di bawah. 1 baris tersimpan.").waitFor();
    expect(await medan(page, "Nilai IKM Internal").inputValue()).toBe("81.5");
    expect(await medan(page, "Nilai IKM Internal").getAttribute("aria-describedby")).not.toBeNull();
    expect(await barisOf(page, "Nilai IKM Internal").getByText('"81.5" tidak jelas').count()).toBe(1);
    expect(await page.getByText('"dua juta" bukan angka').count()).toBe(1);
  });

  test("submits what is complete, lists the gaps, and takes a row back", async () => {
    const page = await bukaLembar("Rani", TANPA);
    await medan(page, "Jumlah tenaga kerja yang mendapat pelatihan").fill("160");
    await page.getByRole("button", { name: "Ajukan semua yang lengkap" }).click();
    const baris = barisOf(page, "Jumlah tenaga kerja yang mendapat pelatihan");
    await baris.getByText("Menunggu persetujuan kepala PD").waitFor();
    expect(await page.getByRole("listitem").filter({ hasText: "Persentase Akurasi" }).first().textContent()).toContain(
      "Realisasi belum diisi.",
    );
    await baris.getByRole("button", { name: "Tarik kembali" }).click();
    await page.getByText("Pengajuan ditarik kembali.").waitFor();
    expect(await medan(page, "Jumlah tenaga kerja yang mendapat pelatihan").inputValue()).toBe("160");
  });

  test("a conflict shows both contents, and sending again keeps the own one", async () => {
    const page = await bukaLembar("Rani", TANPA);
    const bayu = await bukaLembar("Bayu");
    await medan(bayu, "Jumlah tenaga kerja yang mendapat pelatihan").fill("161");
    await waitForTersimpan(bayu);
    await medan(page, "Jumlah tenaga kerja yang mendapat pelatihan").fill("162");
    await page.getByRole("button", { name: "Simpan draf" }).click();
    const panel = barisOf(page, "Jumlah tenaga kerja yang mendapat pelatihan").getByRole("alert");
    expect(await panel.textContent()).toContain("sudah diubah Bayu (peragaan)");
    expect(await panel.getByRole("row").nth(1).getByRole("cell").allTextContents()).toEqual(["162", "161"]);
    await panel.getByRole("button", { name: "Pakai isian saya" }).click();
    await page.getByText("1 baris disimpan.").waitFor();
    expect(await medan(page, "Jumlah tenaga kerja yang mendapat pelatihan").inputValue()).toBe("162");
  });
});

describe("the page", () => {
  test("has no axe-core violation and no sideways scrolling at three widths, at rest and with something typed", async () => {
    const page = await bukaLembar("Rani");
    for (const lebar of [1440, 768, 360]) {
      await page.setViewportSize({ width: lebar, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
      if (lebar !== 768) await periksaAxe(page);
    }
    await medan(page, "Nilai IKM Internal").fill("7.0");
    await barisOf(page, "Nilai IKM Internal").getByText('"7.0" tidak jelas').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await periksaAxe(page);
  });

  test("is light before the live sheet arrives, and gives the security policy nothing to complain about", async () => {
    const page = await bukaLembar("Rani", { extraHTTPHeaders: { "Accept-Encoding": "gzip" } });
    const keluhan: string[] = [];
    page.on("console", (pesan) => {
      if (pesan.type() === "error" || pesan.type() === "warning") keluhan.push(pesan.text());
    });
    page.on("pageerror", (galat) => keluhan.push(galat.message));
    await page.goto(LEMBAR, { waitUntil: "networkidle" });
    await waitForLembar(page);
    expect(keluhan).toEqual([]);
    expect(await page.locator("[style]").count()).toBe(0);
    const bita = await page.evaluate(() =>
      performance
        .getEntries()
        .filter((entri) => entri instanceof PerformanceResourceTiming)
        .map(({ name, encodedBodySize, initiatorType }) => ({ name, encodedBodySize, initiatorType })),
    );
    const jumlah = (daftar: typeof bita) => daftar.reduce((n, { encodedBodySize }) => n + encodedBodySize, 0);
    // What a script asks for, by import(), arrives when the page is in use already.
    const menyusul = bita.filter(({ initiatorType }) => initiatorType === "script");
    expect(menyusul.some(({ name }) => name.includes("/mesin-"))).toBe(true);
    expect(bita.some(({ initiatorType }) => initiatorType === "navigation")).toBe(true);
    expect(jumlah(bita) - jumlah(menyusul)).toBeLessThanOrEqual(BATAS_AWAL_BITA);
    expect(jumlah(bita)).toBeLessThanOrEqual(BATAS_SEMUA_BITA);
  });

  test("is filled and submitted with the keyboard alone", async () => {
    const page = await bukaLembar("Bayu");
    await medan(page, "Nilai IKM Internal").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("81,5");
    await waitForTersimpan(page);
    const ajukan = barisOf(page, "Nilai IKM Internal").getByRole("button", { name: "Ajukan" });
    for (let i = 0; i < 10 && !(await ajukan.evaluate((u) => u === document.activeElement)); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await barisOf(page, "Nilai IKM Internal").getByText("Menunggu persetujuan kepala PD").waitFor();
  });

  test("a planner finds it in the menu, the public does not", async () => {
    const page = await bukaLembar("Rani");
    expect(
      await page.getByRole("navigation", { name: "Akun" }).getByRole("link", { name: "Isi realisasi" }).count(),
    ).toBe(1);
    const umum = await peramban.open("/", { baseURL: alamat() });
    expect(await umum.getByRole("link", { name: "Isi realisasi" }).count()).toBe(0);
  });
});
