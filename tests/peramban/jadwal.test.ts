// The schedule, its history, and the settings of the organisation in a real browser.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setujui, terima } from "#pengukuran/server";
import { ALAMAT, type AntrianUji, openAntrianUji, openAs } from "../bantu/antrian-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const S2 = "/pengukuran/jadwal/2024-S2";
const { newPage } = bukaPeramban();
let uji: AntrianUji;
beforeAll(async () => {
  uji = await openAntrianUji();
}, 120_000);
afterAll(() => uji.stop());

const verifikator = (path: string, opsi = {}) => openAs(uji, newPage, "Dimas", { path, ...opsi });
const admin = (path: string, opsi = {}) => openAs(uji, newPage, "Tutik", { path, ...opsi });
/** A form inside its fold, opened. */
async function formulir(page: Page, judul: string) {
  const lipat = page
    .locator("details.lipat")
    .filter({ has: page.getByText(judul, { exact: true }) })
    .last();
  if ((await lipat.getAttribute("open")) === null) await lipat.locator("summary").click();
  return lipat.locator("form");
}
const kabar = (page: Page) => page.getByRole("status").textContent();

describe("the schedule", () => {
  test("gets a new period, without JavaScript; one that overlaps is refused and what was typed stays", async () => {
    const page = await admin("/pengukuran/jadwal", { javaScriptEnabled: false });
    const isi = async (periode: string) => {
      const form = await formulir(page, "Tambah periode");
      await form.getByLabel("Kode periode").fill(periode);
      await form.getByLabel("Dibuka").fill("2025-07-01");
      await form.getByLabel("Batas pengisian").fill("2025-07-31");
      await form.getByRole("button", { name: "Tambah periode" }).click();
    };
    await isi("2024-TW4");
    expect(await page.getByRole("alert").textContent()).toContain("tumpang tindih dengan 2024-S2");
    expect(await page.getByLabel("Kode periode").inputValue()).toBe("2024-TW4");
    expect(await page.getByLabel("Dibuka").inputValue()).toBe("2025-07-01");
    await isi("2025-S1");
    expect(new URL(page.url()).pathname).toBe("/pengukuran/jadwal/2025-S1");
    expect(await kabar(page)).toBe("Periode ditambahkan.");
  });

  test("moves a due date only with a reason, and its history tells old -> new, who and why", async () => {
    const page = await admin(S2, { javaScriptEnabled: false });
    const ubah = async (alasan: string) => {
      const form = await formulir(page, "Ubah tanggal");
      await form.getByLabel("Batas pengisian").fill("2025-02-14");
      await form.getByLabel("Alasan mengubah").fill(alasan);
      await form.getByRole("button", { name: "Simpan tanggal" }).click();
    };
    await ubah("   ");
    expect(await page.getByRole("alert").textContent()).toContain("Tulis alasan");
    expect(await page.getByLabel("Batas pengisian").inputValue()).toBe("2025-02-14");
    await ubah("Libur panjang");
    expect(await kabar(page)).toBe("Tanggal disimpan.");
    await page.getByRole("link", { name: "Jejak perubahan jadwal ini" }).click();
    const terbaru = (await page.locator(".jejak > li").first().textContent()) ?? "";
    expect(terbaru).toContain("Tutik (peragaan)");
    expect(terbaru).toContain("Alasan: Libur panjang");
    expect(terbaru).toMatch(/Batas pengisian.*semula 31 Januari 2025.*menjadi 14 Februari 2025/);
  });

  test("gives one PD its own due date with a reason, shows it, and takes it back", async () => {
    const page = await verifikator(S2);
    const form = await formulir(page, "Beri satu perangkat daerah batas sendiri");
    await form.getByLabel("Perangkat daerah").selectOption("dinas-sosial");
    await form.getByLabel("Batas khusus", { exact: true }).fill("2025-03-01");
    await form.getByLabel("Alasan batas khusus").fill("Kantor kebanjiran");
    await form.getByRole("button", { name: "Simpan batas khusus" }).click();
    await page.waitForSelector("[role=status]");
    expect(await page.getByRole("main").textContent()).toContain(
      "Dinas Sosial: batas sendiri 1 Maret 2025. Alasan: Kantor kebanjiran",
    );
    const cabut = await formulir(page, "Cabut batas khusus");
    await cabut.getByLabel("Alasan mencabut").fill("Sudah surut");
    await cabut.getByRole("button", { name: "Cabut batas khusus" }).click();
    await expect.poll(() => kabar(page)).toBe("Batas khusus dicabut.");
    expect(await page.getByRole("main").textContent()).not.toContain("Kantor kebanjiran");
  });

  test("shows what was frozen for a PD, and when", async () => {
    const page = await admin(S2);
    expect(await page.locator(".sorotan-kecil").textContent()).toMatch(/Aturan dibekukan\d+ \S+ \d{4} \d\d\.\d\d WIB/);
    await page.getByRole("link", { name: "Disnaker", exact: true }).click();
    await page.waitForSelector("table");
    expect(await page.getByRole("row").count()).toBe(uji.baris.length + 1);
  });

  test("is only read by an evaluator, and not at all by a planner", async () => {
    const evaluator = await openAs(uji, newPage, "Hadi", { path: S2 });
    expect(
      await evaluator
        .locator("form[method=post]")
        .filter({ hasText: /Simpan|Kunci|Buka/ })
        .count(),
    ).toBe(0);
    const perencana = await openAs(uji, newPage, "Rani", { path: "/akun" });
    expect((await perencana.goto(S2))?.status()).toBe(403);
  });
});

describe("the lock", () => {
  test("tells how many stay unlocked; reopened for one PD with a reason, its figures are drafts and the reason stands", async () => {
    const [a, b] = uji.baris;
    if (a === undefined || b === undefined) throw new Error("tidak ada isian");
    const massal = { ...ALAMAT, sel: [a.sel, b.sel] };
    await setujui(uji.konteks, await uji.akun("kepala"), massal);
    await terima(uji.konteks, await uji.akun("verifikator"), massal);
    const page = await verifikator(S2);
    await (await formulir(page, "Kunci periode")).getByRole("button", { name: "Kunci periode" }).click();
    await page.waitForSelector("[role=status]");
    expect(await kabar(page)).toContain("2 realisasi terkunci");
    expect(await kabar(page)).toContain(`${uji.baris.length - 2} isian belum diterima`);
    expect(await page.locator(".sorotan-kecil").textContent()).toContain("Terkunci");
    const buka = await formulir(page, "Buka kembali untuk satu perangkat daerah");
    await buka.getByLabel("Perangkat daerah").selectOption("disnaker");
    await buka.getByLabel("Alasan membuka kembali").fill("Salah hitung di lapangan");
    await buka.getByRole("button", { name: "Buka kembali" }).click();
    await expect.poll(() => kabar(page)).toBe("Periode dibuka kembali: 2 realisasi menjadi draf.");
    expect(await page.getByRole("main").textContent()).toContain(
      "Dinas Tenaga Kerja: dibuka kembali. Alasan: Salah hitung di lapangan",
    );
    await page.goto(`/jejak/realisasi/disnaker/${a.sel.indikator}/${a.sel.periode}`);
    const isi = (await page.getByRole("main").textContent()) ?? "";
    for (const kata of [
      "Kunci dibuka kembali",
      "Dikunci",
      "Diterima verifikator",
      "Alasan: Salah hitung di lapangan",
    ]) {
      expect(isi).toContain(kata);
    }
  });
});

describe("the organisation", () => {
  test("gets a PD, its office and a head without JavaScript; a second holder is warned about", async () => {
    const page = await admin("/pengaturan/organisasi/baru", { javaScriptEnabled: false });
    await page.getByLabel("Kode", { exact: true }).fill("disnaker");
    await page.getByLabel("Nama", { exact: true }).fill("Dinas Pariwisata");
    await page.getByLabel("Nama singkat").fill("Dispar");
    await page.getByRole("button", { name: "Tambah perangkat daerah" }).click();
    expect(await page.getByRole("alert").textContent()).toContain('Kode "disnaker" sudah dipakai');
    expect(await page.getByLabel("Nama", { exact: true }).inputValue()).toBe("Dinas Pariwisata");
    await page.getByLabel("Kode", { exact: true }).fill("dinas-pariwisata");
    await page.getByRole("button", { name: "Tambah perangkat daerah" }).click();
    expect(await kabar(page)).toBe("Perangkat daerah ditambahkan.");
    const jabatan = await formulir(page, "Tambah jabatan");
    await jabatan.getByLabel("Nama jabatan").fill("Kepala Dinas Pariwisata");
    await jabatan.getByLabel("Kode jabatan").fill("kepala");
    await jabatan.getByLabel("Mengepalai perangkat daerah").check();
    await jabatan.getByRole("button", { name: "Simpan jabatan" }).click();
    for (const nama of ["Ir. Budi", "Dra. Ani"]) {
      const pejabat = await formulir(page, "Tambah pejabat Kepala Dinas Pariwisata");
      await pejabat.getByLabel("Nama pejabat").fill(nama);
      await pejabat.getByLabel("Mulai").fill("2024-01-01");
      await pejabat.getByRole("button", { name: "Simpan pejabat" }).click();
      expect(await kabar(page)).toBe("Perubahan disimpan.");
    }
    expect(await page.locator(".peringatan-baris").textContent()).toMatch(/Peringatan:.*tumpang tindih/);
    await page.getByRole("link", { name: "Jejak perubahan" }).click();
    expect(await page.getByRole("main").textContent()).toContain("Pejabat Dra. Ani ditambahkan");
  });

  test("keeps the old name of a PD that changes it, and tells so on the PD's page, without JavaScript", async () => {
    const page = await admin("/pengaturan/reorganisasi", { javaScriptEnabled: false });
    await page.getByRole("radio", { name: /^Ganti nama/ }).check();
    await page.getByLabel("Berlaku sejak").fill("2025-01-01");
    await page.getByLabel("Dasar").fill("Perda Nomor 7 Tahun 2024");
    await page.getByRole("group", { name: "Perangkat daerah asal" }).getByLabel("Dinas Pariwisata").check();
    await page.getByRole("button", { name: "Catat reorganisasi" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Tulis nama baru");
    expect(await page.getByLabel("Dasar").inputValue()).toBe("Perda Nomor 7 Tahun 2024");
    await page.getByLabel("Nama baru (ganti nama)").fill("Dinas Pariwisata dan Kebudayaan");
    await page.getByLabel("Nama singkat baru (ganti nama)").fill("Disparbud");
    await page.getByRole("button", { name: "Catat reorganisasi" }).click();
    expect(await kabar(page)).toBe("Reorganisasi dicatat.");
    await page.goto("/pd/dinas-pariwisata");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Dinas Pariwisata dan Kebudayaan");
    expect(await page.getByRole("main").textContent()).toContain(
      "Dinas Pariwisata berganti nama sejak 1 Januari 2025 (Perda Nomor 7 Tahun 2024).",
    );
  });

  test("is closed to everybody but admins", async () => {
    const page = await verifikator("/akun");
    for (const path of [
      "/pengaturan/organisasi",
      "/pengaturan/reorganisasi",
      "/pengaturan/organisasi/baru",
      "/pengaturan/organisasi/disnaker",
    ]) {
      expect((await page.goto(path))?.status()).toBe(403);
    }
  });
});

describe("every page of settings and history", () => {
  test.each([360, 768, 1440])("has no axe-core violation and does not scroll sideways at %i px", async (lebar) => {
    const page = await admin("/pengukuran/jadwal", { viewport: { width: lebar, height: 800 } });
    for (const path of [
      "/pengukuran/jadwal",
      `${S2}?pd=disnaker`,
      "/jejak/jadwal/2024-S2",
      "/jejak/pd/disnaker",
      "/pengaturan/organisasi",
      "/pengaturan/reorganisasi",
      "/pengaturan/organisasi/baru",
      "/pengaturan/organisasi/disnaker",
    ]) {
      await page.goto(path);
      await page.locator("main details").evaluateAll((semua) => {
        for (const d of semua) d.setAttribute("open", "");
      });
      const hasil = await new AxeBuilder({ page }).analyze();
      expect(hasil.violations.map((v) => `${path} ${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    }
  });

  test("the history of an account is reached from its page and shows no secret", async () => {
    const page = await admin("/pengaturan/pengguna");
    await page.getByRole("link", { name: "Rani (peragaan)" }).click();
    await page.getByRole("link", { name: "Jejak perubahan akun ini" }).click();
    await page.waitForURL("**/jejak/pengguna/**");
    await expect.poll(() => page.getByRole("main").textContent()).toContain("Peran Perencana Disnaker ditambahkan");
    expect(await page.content()).not.toMatch(/argon2|kredensial/);
  });

  test("the public is sent to sign in, and a history of no known kind does not exist", async () => {
    const publik = await newPage({ baseURL: uji.alamat });
    await publik.goto("/jejak/pd/disnaker");
    expect(new URL(publik.url()).pathname).toBe("/masuk");
    const page = await admin("/akun");
    for (const path of ["/jejak/raja/x", "/jejak/jadwal", "/jejak/pd/%E0%A4%A"]) {
      expect((await page.goto(path))?.status()).toBeGreaterThanOrEqual(400);
    }
    expect((await page.goto("/jejak/raja/x"))?.status()).toBe(404);
  });
});
