// Planning documents in a real browser: a Renstra and a Renja from beginning to being set, what changed, what was, and the
// whole plan; every form without JavaScript.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Orang, openAs } from "../bantu/antrian-uji.ts";
import { startAplikasi } from "../bantu/aplikasi-uji.ts";
import { bukaPeramban, waitForHidup } from "../bantu/peramban.ts";

const { newPage } = bukaPeramban();
let aplikasi: Awaited<ReturnType<typeof startAplikasi>>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opensakip-rencana-"));
  aplikasi = await startAplikasi(folder);
}, 120_000);
afterAll(async () => {
  const berhenti = once(aplikasi.proses, "exit");
  aplikasi.proses.kill("SIGTERM");
  await berhenti;
  await rm(folder, { recursive: true, force: true });
});

const PAPAN = "/perencanaan?pd=disnaker";
const buka = (orang: Orang, path: string, opsi: Parameters<typeof newPage>[0] = {}): Promise<Page> =>
  openAs(aplikasi, newPage, orang, { path, ...opsi });
const tanpaJs = (orang: Orang, path: string) => buka(orang, path, { javaScriptEnabled: false });
const kartu = (page: Page, judul: string) => page.getByRole("article", { name: judul });
const kabar = (page: Page) => page.getByRole("status").textContent();

async function mulai(page: Page, isian: Readonly<Record<string, string>>, jenis?: string): Promise<void> {
  const lipat = page.locator("details.lipat").filter({ hasText: "Mulai dokumen baru" }).last();
  if ((await lipat.getAttribute("open")) === null) await lipat.locator("summary").click();
  const form = lipat.locator("form");
  if (jenis !== undefined) await form.getByLabel("Jenis dokumen").selectOption(jenis);
  for (const [label, nilai] of Object.entries(isian)) await form.getByLabel(label).fill(nilai);
  await form.getByRole("button", { name: "Mulai dokumen" }).click();
}

/** Opens the fold with this heading in the card of a document and gives its form. */
async function formulir(page: Page, dokumen: string, judul: string) {
  const lipat = kartu(page, dokumen).locator("details.lipat").filter({ hasText: judul }).first();
  await lipat.locator("summary").first().click();
  return lipat.locator("form");
}

describe("a Renstra", () => {
  const RENSTRA = "Renstra Tahun 2024-2029";

  test("is begun for any number of years; wrong years are refused and what was typed stays", async () => {
    const page = await tanpaJs("Rani", PAPAN);
    const isian = { Judul: RENSTRA, "Tahun mulai": "2024", "Tahun selesai": "2023", "Tahun kondisi awal": "2023" };
    await mulai(page, isian);
    expect(await page.getByRole("alert").textContent()).toContain("Tahun selesai mendahului tahun mulai");
    expect(await page.getByLabel("Judul").inputValue()).toBe(RENSTRA);
    await mulai(page, { "Tahun selesai": "2030" });
    expect(await kabar(page)).toContain("Dokumen dimulai");
    const teks = await kartu(page, RENSTRA).textContent();
    expect(teks).toContain("Tahun 2024 sampai 2030, kondisi awal Tahun 2023");
    expect(teks).toContain("Sedang disusun");
  });

  test("is submitted by the planner, returned with a note and set by the head with its decree", async () => {
    const rani = await tanpaJs("Rani", PAPAN);
    await kartu(rani, RENSTRA).getByRole("button", { name: "Ajukan untuk ditetapkan" }).click();
    expect(await kabar(rani)).toContain("diajukan");
    expect(await kartu(rani, RENSTRA).getByText("Tetapkan", { exact: true }).count()).toBe(0);

    const sari = await tanpaJs("Sari", PAPAN);
    const kembali = await formulir(sari, RENSTRA, "Kembalikan untuk diperbaiki");
    await kembali.getByLabel("Yang perlu diperbaiki").fill("Lengkapi target 2030");
    await kembali.getByRole("button", { name: "Kembalikan" }).click();
    expect(await kartu(sari, RENSTRA).textContent()).toContain("Catatan: Lengkapi target 2030");

    await rani.reload();
    await kartu(rani, RENSTRA).getByRole("button", { name: "Ajukan untuk ditetapkan" }).click();
    await sari.goto(PAPAN);
    const tetap = await formulir(sari, RENSTRA, "Tetapkan");
    await tetap.getByLabel("Tanggal penetapan").fill("2024-01-15");
    await tetap.getByLabel("Dasar penetapan").fill("Peraturan Bupati Nomor 12 Tahun 2024");
    await tetap.getByRole("button", { name: "Tetapkan" }).click();
    expect(await kabar(sari)).toContain("ditetapkan");
    const teks = await kartu(sari, RENSTRA).textContent();
    expect(teks).toContain("Berlaku");
    expect(teks).toContain("Tanggal penetapan 15 Januari 2024. Dasar: Peraturan Bupati Nomor 12 Tahun 2024.");
  });

  test("is changed by a next version, which is shown as a list in words and does not touch what holds", async () => {
    const page = await buka("Rani", PAPAN);
    const form = await formulir(page, RENSTRA, "Mulai versi perubahan");
    await form.getByLabel("Alasan perubahan").fill("Hasil evaluasi");
    await form.getByRole("button", { name: "Mulai versi perubahan" }).click();
    await page.waitForSelector("[role=status]");
    const ke = await kartu(page, RENSTRA).getByRole("link", { name: "Apa yang berubah" }).first().getAttribute("href");
    const versiId = ke?.split("/")[3]?.split("?")[0] ?? "";
    await addSasaran(page, versiId);
    await page.goto(ke ?? "");
    const isi = (await page.getByRole("main").textContent()) ?? "";
    expect(isi).toMatch(/Ditambah\s*Sasaran sasaran-uji Sasaran yang diperbaiki/);
    expect(isi).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    await page.goto("/perencanaan/renstra?pd=disnaker");
    expect(await page.locator(".renstra").textContent()).not.toContain("Sasaran yang diperbaiki");
    await page.goto(`/perencanaan/renstra?pd=disnaker&versi=${versiId}`);
    expect(await page.locator(".renstra").textContent()).toContain("Sasaran yang diperbaiki");
  });

  test("is read whole by everybody, before and after JavaScript takes over, and not in drafts", async () => {
    const publik = await newPage({ baseURL: aplikasi.alamat });
    const galat: string[] = [];
    publik.on("pageerror", (g) => galat.push(g.message));
    await publik.goto("/perencanaan/renstra?pd=disnaker");
    const sebelum = await publik.locator(".renstra tr").count();
    expect(sebelum).toBeGreaterThan(10);
    await waitForHidup(publik);
    expect(await publik.locator(".renstra tr").count()).toBe(sebelum);
    expect(await publik.locator("thead th", { hasText: "Kondisi awal 2023" }).count()).toBeGreaterThan(0);
    await publik.getByRole("link", { name: /^2\.07\.03 / }).click();
    await publik.waitForFunction(() => document.querySelector(":target")?.closest("details")?.open === true);
    await publik.goto("/capaian?pd=disnaker");
    await waitForHidup(publik);
    await publik.getByRole("link", { name: "Renstra", exact: true }).first().click();
    await publik.waitForURL(/\/perencanaan\/renstra/);
    await publik.waitForSelector(".renstra tr");
    expect(await publik.locator(".renstra tr").count()).toBe(sebelum);
    expect(galat).toEqual([]);
  });

  test("is shown as it was on a day", async () => {
    const page = await buka("Hadi", "/perencanaan/riwayat?pd=disnaker&tanggal=2020-01-01");
    expect(await page.getByRole("main").textContent()).toContain("Pada tanggal itu rencana belum berisi");
    await page.goto("/perencanaan/riwayat?pd=disnaker");
    expect(await page.locator(".renstra tr").count()).toBeGreaterThan(10);
    await page.getByLabel("Yang dilihat").selectOption({ label: `Rancangan ${RENSTRA}, Perubahan ke-1` });
    await page.getByRole("button", { name: "Lihat" }).click();
    await page.waitForURL(/versi=/);
    expect(await page.getByRole("main").textContent()).toContain("sedang disusun");
    expect(await page.locator(".renstra").textContent()).toContain("Sasaran yang diperbaiki");
  });

  test("may be called off while it is drafted", async () => {
    const page = await tanpaJs("Rani", PAPAN);
    const form = await formulir(page, RENSTRA, "Batalkan versi ini");
    await form.getByLabel("Alasan membatalkan").fill("Tidak jadi");
    await form.getByRole("button", { name: "Batalkan versi" }).click();
    expect(await kabar(page)).toBe("Versi dibatalkan.");
    expect(await kartu(page, RENSTRA).textContent()).toContain("Dibatalkan");
  });
});

describe("a Renja", () => {
  const RENJA = "Renja Tahun 2025";

  test("starts from the year before: what will be copied is shown first, and nothing twice", async () => {
    const page = await tanpaJs("Rani", PAPAN);
    await mulai(page, { Judul: RENJA, "Tahun mulai": "2025" }, "renja");
    await kartu(page, RENJA).getByRole("link", { name: "Mulai dari tahun lalu" }).click();
    await page.getByRole("combobox", { name: "Yang disalin" }).selectOption("salin");
    await page.getByRole("button", { name: "Lihat" }).click();
    const isi = (await page.getByRole("main").textContent()) ?? "";
    expect(isi).toMatch(/Pagu 2025: Program 2\.07\.03 .*Pagu: Rp1\.274\.999\.778/s);
    await page.getByRole("button", { name: /^Salin \d+ baris ke rancangan$/ }).click();
    expect(await kabar(page)).toContain("disalin");
    expect(await kartu(page, RENJA).textContent()).toMatch(/\d+ baris rencana diubah versi ini/);
    await kartu(page, RENJA).getByRole("link", { name: "Mulai dari tahun lalu" }).click();
    await page.getByRole("combobox", { name: "Yang disalin" }).selectOption("salin");
    await page.getByRole("button", { name: "Lihat" }).click();
    expect(await page.getByRole("main").textContent()).toContain("Tidak ada yang dapat disalin");
  });

  test("that is not complete is not submitted: each finding leads to the editor that mends it", async () => {
    const page = await tanpaJs("Rani", PAPAN);
    const ke = await kartu(page, RENJA).getByRole("link", { name: "Apa yang berubah" }).getAttribute("href");
    const versiId = ke?.split("/")[3]?.split("?")[0] ?? "";
    const aksi = {
      indikator_id: await findIndikator(page),
      tahun: 2025,
      urutan: 1,
      uraian: "Pelatihan tanpa penanggung jawab",
      penanggung_jawab_id: null,
      simpul_id: null,
      triwulan: [1],
    };
    const kunci = "00000000-0000-7000-8000-00000000abcd";
    await kirim(page, versiId, [{ jenis: "aksi", kunci, isi: aksi }]);
    await page.reload();
    await kartu(page, RENJA).getByRole("button", { name: "Ajukan untuk ditetapkan" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("perlu dilengkapi");
    const temuan = kartu(page, RENJA).locator(".catatan li").filter({ hasText: "Pilih penanggung jawab rencana aksi" });
    expect(await temuan.getByRole("link").getAttribute("href")).toContain(
      "/perencanaan/rencana-aksi?pd=disnaker&versi=",
    );
    expect(await kartu(page, RENJA).textContent()).toContain("Sedang disusun");
  });
});

describe("every page", () => {
  test.each([
    ["Rani", PAPAN],
    ["Hadi", "/perencanaan/renstra?pd=disnaker"],
    ["Hadi", "/perencanaan/riwayat?pd=disnaker"],
    ["Sari", "/perencanaan?pd=disnaker"],
  ] as const)("%s %s: axe finds nothing, and at 360 px nothing is wider than the screen", async (orang, path) => {
    const page = await buka(orang, path, { viewport: { width: 360, height: 800 } });
    await page.evaluate(() => {
      for (const d of document.querySelectorAll("details")) d.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("the list of changes and the preview of a copied year too", async () => {
    const page = await buka("Rani", PAPAN, { viewport: { width: 360, height: 800 } });
    for (const nama of ["Apa yang berubah", "Mulai dari tahun lalu"]) {
      await page.goto(PAPAN);
      await kartu(page, "Renja Tahun 2025").getByRole("link", { name: nama }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ""}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

async function kirim(page: Page, versiId: string, perubahan: readonly unknown[]): Promise<void> {
  const jawaban = await page.request.post("/perencanaan/ubah", {
    headers: { Origin: aplikasi.alamat },
    data: { pdKode: "disnaker", versiId, perubahan },
  });
  expect(await jawaban.json()).toMatchObject({ jenis: "tersimpan" });
}

/** Adds a sasaran to the draft. */
async function addSasaran(page: Page, versiId: string): Promise<void> {
  await kirim(page, versiId, [
    {
      jenis: "simpul",
      kunci: "00000000-0000-7000-8000-00000000dddd",
      isi: {
        induk_id: null,
        jenis: "sasaran",
        kode: "sasaran-uji",
        nama: "Sasaran yang diperbaiki",
        nomenklatur_versi: null,
        nomenklatur_kode: null,
        urutan: 90,
        tingkat: null,
        jabatan_id: null,
        berlaku_mulai: null,
        berlaku_sampai: null,
      },
    },
  ]);
}

async function findIndikator(page: Page): Promise<string> {
  const jawaban = await page.request.get("/perencanaan/indikator?pd=disnaker");
  return /\/perencanaan\/indikator\/([0-9a-f-]{36})/.exec(await jawaban.text())?.[1] ?? "";
}
