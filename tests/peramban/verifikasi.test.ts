// Those who approve and verify, in a real browser: judging one or many, returning with a note, with and without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BarisIsi } from "#pengukuran";
import { kembalikan, setujui } from "#pengukuran/server";
import { ALAMAT, type AntrianUji, openAntrianUji, openAs } from "../bantu/antrian-uji.ts";
import { bukaPeramban, tabTo } from "../bantu/peramban.ts";

const PERSETUJUAN = "/pengukuran/persetujuan";
const VERIFIKASI = "/pengukuran/verifikasi";
const { newPage } = bukaPeramban();
let uji: AntrianUji;
beforeAll(async () => {
  uji = await openAntrianUji();
}, 120_000);
afterAll(() => uji.stop());

/** The submitted cell number `i`; each test takes cells of its own. */
function baris(i: number): BarisIsi {
  const b = uji.baris[i];
  if (b === undefined) throw new Error(`hanya ${uji.baris.length} isian`);
  return b;
}
const kartu = (page: Page, b: BarisIsi) => page.getByRole("listitem").filter({ hasText: b.indikator.nama }).first();
const kepala = (opsi = {}) => openAs(uji, newPage, "Sari", { path: PERSETUJUAN, ...opsi });
const verifikator = (opsi = {}) => openAs(uji, newPage, "Dimas", { path: VERIFIKASI, ...opsi });
const setujuiLangsung = async (...isian: readonly BarisIsi[]) => {
  const hasil = await setujui(uji.konteks, await uji.akun("kepala"), { ...ALAMAT, sel: isian.map((b) => b.sel) });
  expect(hasil.gagal).toEqual([]);
};
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`,
  );

describe("the head of a PD", () => {
  test("sees target, figure, past, capaian, warnings and who filled it in, and approves one with the keyboard alone", async () => {
    const page = await kepala();
    const isi = kartu(page, baris(0));
    const teks = (await isi.textContent()) ?? "";
    for (const bagian of [
      "Target",
      "Periode lalu",
      "Tahun lalu",
      "Capaian",
      "Rani (peragaan)",
      baris(0).realisasi.teks,
    ]) {
      expect(teks).toContain(bagian);
    }
    for (const { kalimat } of uji.baris.flatMap((b) => b.peringatan)) {
      await expect.poll(() => page.getByText(kalimat).count()).toBeGreaterThan(0);
    }
    const tombol = isi.getByRole("button", { name: "Setujui" });
    await tabTo(page, (await tombol.textContent()) ?? "", 120);
    await page.keyboard.press("Enter");
    await page.waitForSelector("[role=status]");
    expect(await page.getByRole("status").textContent()).toBe("1 isian disetujui.");
    expect(await page.getByRole("region", { name: "Hasil" }).textContent()).toContain(baris(0).indikator.nama);
    expect(await kartu(page, baris(0)).getByRole("checkbox").count()).toBe(0);
  });

  test("approves the ticked ones at once without JavaScript; sent twice it says so and changes nothing", async () => {
    const page = await kepala({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const lain = await kepala({ javaScriptEnabled: false });
    for (const p of [page, lain]) {
      for (const b of [baris(1), baris(2)]) await kartu(p, b).getByRole("checkbox").check();
      await p.getByRole("button", { name: "Setujui yang dipilih" }).click();
    }
    expect(await page.getByRole("status").textContent()).toBe("2 isian disetujui.");
    expect(await lain.getByRole("status").textContent()).toBe("2 sudah disetujui sebelumnya.");
  });

  test("is told which ones could not be approved and why: somebody had returned one in the meantime", async () => {
    const page = await kepala();
    await kembalikan(uji.konteks, await uji.akun("kepala"), { ...ALAMAT, sel: [baris(3).sel], catatan: "Cek lagi" });
    for (const b of [baris(3), baris(4)]) await kartu(page, b).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Setujui yang dipilih" }).click();
    await page.waitForSelector("[role=status]");
    expect(await page.getByRole("status").textContent()).toBe("1 isian disetujui, 1 tidak dapat disetujui.");
    const hasil = (await page.getByRole("region", { name: "Hasil" }).textContent()) ?? "";
    expect(hasil).toContain(`Tidak dapat disetujui: ${baris(3).indikator.nama}`);
    expect(hasil).toContain("dikembalikan");
  });

  test("must write a note to return: without one the ticks stay; a note that goes with nothing ticked comes back", async () => {
    const page = await kepala({ javaScriptEnabled: false });
    await kartu(page, baris(5)).getByRole("checkbox").check();
    await page.getByText("Kembalikan yang dipilih …").click();
    await page.getByRole("button", { name: "Kembalikan yang dipilih dengan catatan ini" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Tulis catatan untuk perencana");
    expect(await kartu(page, baris(5)).getByRole("checkbox").isChecked()).toBe(true);
    await kartu(page, baris(5)).getByRole("checkbox").uncheck();
    const catatan = page.getByLabel("Catatan untuk semua yang dipilih");
    await catatan.fill("Sertakan daftar hadir.\nLihat <b>lampiran</b>.");
    await page.getByRole("button", { name: "Kembalikan yang dipilih dengan catatan ini" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Belum ada isian yang dipilih");
    expect(await catatan.inputValue()).toBe("Sertakan daftar hadir.\nLihat <b>lampiran</b>.");
    await kartu(page, baris(5)).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Kembalikan yang dipilih dengan catatan ini" }).click();
    expect(await page.getByRole("status").textContent()).toBe("1 isian dikembalikan.");
  });

  test("ticks everything with one link, and lets go of it with another", async () => {
    const page = await kepala({ javaScriptEnabled: false });
    await page.getByRole("link", { name: "Pilih semua" }).click();
    const kotak = page.getByRole("checkbox");
    expect(await kotak.count()).toBeGreaterThan(3);
    for (const k of await kotak.all()) expect(await k.isChecked()).toBe(true);
    await page.getByRole("link", { name: "Lepas semua pilihan" }).click();
    for (const k of await kotak.all()) expect(await k.isChecked()).toBe(false);
  });

  test("has no right on the verifikator's queue, nor a planner on the head's", async () => {
    const page = await kepala();
    expect((await page.goto(VERIFIKASI))?.status()).toBe(403);
    const perencana = await openAs(uji, newPage, "Rani", { path: "/akun" });
    expect((await perencana.goto(PERSETUJUAN))?.status()).toBe(403);
  });
});

describe("the verifikator", () => {
  test("accepts in bulk what the head approved, and the public sees it only then", async () => {
    await setujuiLangsung(baris(6), baris(7));
    const publik = await newPage({ baseURL: uji.alamat });
    const b = baris(6);
    const penjelasan = `/jelaskan/realisasi/disnaker/${b.sel.indikator}/${b.sel.periode}`;
    await publik.goto(penjelasan);
    expect(await publik.getByRole("main").textContent()).not.toContain(b.realisasi.teks);
    const page = await verifikator();
    for (const isian of [baris(6), baris(7)]) await kartu(page, isian).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Terima yang dipilih" }).click();
    await page.waitForSelector("[role=status]");
    expect(await page.getByRole("status").textContent()).toBe("2 isian diterima.");
    await publik.goto(penjelasan);
    expect(await publik.getByRole("main").textContent()).toContain(b.realisasi.teks);
  });

  test("returns one with its own note, and the history tells it with who, why and old -> new", async () => {
    await setujuiLangsung(baris(8));
    const page = await verifikator({ path: `${VERIFIKASI}?pd=disnaker&periode=2024-S2` });
    const isi = kartu(page, baris(8));
    await isi.getByText("Kembalikan").first().click();
    await isi.getByRole("button", { name: "Kembalikan dengan catatan ini" }).click();
    await page.waitForSelector("[role=alert]");
    expect(await page.getByRole("alert").textContent()).toContain("Tulis catatan");
    await isi.getByText("Kembalikan").first().click();
    await isi.getByLabel("Catatan untuk perencana").fill("Angkanya beda dengan BPS");
    await isi.getByRole("button", { name: "Kembalikan dengan catatan ini" }).click();
    await page.waitForSelector("[role=status]");
    expect(await page.getByRole("status").textContent()).toBe("1 isian dikembalikan.");
    const { indikator, periode } = baris(8).sel;
    await page.goto(`/jejak/realisasi/disnaker/${indikator}/${periode}`);
    const terbaru = (await page.locator(".jejak > li").first().textContent()) ?? "";
    expect(terbaru).toContain("Dimas (peragaan)");
    expect(terbaru).toContain("Alasan: Angkanya beda dengan BPS");
    expect(terbaru).toMatch(/Keadaan.*semula Diajukan.*menjadi.*Dikembalikan/);
    expect(await page.getByRole("main").textContent()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  test("who asks for a period that is none is refused in words", async () => {
    const page = await verifikator();
    expect((await page.goto(`${VERIFIKASI}?periode=kapan`))?.status()).toBe(400);
    expect(await page.getByRole("main").textContent()).toContain("bukan periode; tulis seperti 2024-S2");
  });
});

describe("every page of judging", () => {
  test.each([360, 768, 1440])("has no axe-core violation and does not scroll sideways at %i px", async (lebar) => {
    const b = baris(9);
    if (lebar === 360) await setujuiLangsung(b);
    const viewport = { width: lebar, height: 800 };
    const halaman = [
      await kepala({ viewport }),
      await verifikator({ viewport }),
      await openAs(uji, newPage, "Dimas", {
        path: `/jejak/realisasi/disnaker/${b.sel.indikator}/${b.sel.periode}`,
        viewport,
      }),
    ];
    for (const page of halaman) {
      await page.locator("details").evaluateAll((semua) => {
        for (const d of semua) d.setAttribute("open", "");
      });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    }
  });

  test("breaks no rule of the Content-Security-Policy", async () => {
    const page = await newPage({ baseURL: uji.alamat });
    const keluhan: string[] = [];
    page.on("console", (pesan) => {
      if (pesan.type() === "error" || pesan.type() === "warning") keluhan.push(pesan.text());
    });
    page.on("pageerror", (g) => keluhan.push(g.message));
    await page.goto(`/masuk?ke=${encodeURIComponent(VERIFIKASI)}`);
    await page.getByRole("button", { name: "Dimas" }).click();
    await page.waitForURL(`**${VERIFIKASI}`);
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Verifikasi realisasi");
    expect(keluhan).toEqual([]);
  });
});
