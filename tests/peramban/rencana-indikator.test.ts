// The editor of an indikator: made from nothing, with a formula checked while it is typed; without JavaScript; by two people
// at once; on a phone. And the kamus and the search in the nomenklatur.
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Akun } from "#organisasi";
import { createDokumen, getLembarIndikator } from "#perencanaan/server";
import { createIsiUji, TUNGGU } from "../bantu/isi-uji.ts";
import { bukaPeramban, waitForHidup } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { alamat, withKonteks } = createIsiUji(peramban);
const ADMIN: Akun = {
  jenis: "akun",
  pemdaId: 3524,
  id: "00000000-0000-7000-8000-00000000000a",
  nama: "Tutik",
  peran: [{ peran: "admin_pemda", pdId: null }],
};
const DAFTAR = "/perencanaan/indikator?pd=disnaker";
let versiId: string;
beforeAll(async () => {
  const isian = {
    jenis: "renstra",
    judul: "Renstra 2025-2029",
    tahunMulai: 2025,
    tahunSelesai: 2029,
    tahunDasar: 2024,
  } as const;
  ({ versiId } = await withKonteks((k) => createDokumen(k, ADMIN, { pdKode: "disnaker", isian })));
});

/** A page as a demo user, or as the public. */
async function buka(path: string, orang: string | null, opsi: BrowserContextOptions = {}): Promise<Page> {
  const page = await peramban.newPage({ baseURL: alamat(), ...opsi });
  if (orang === null) {
    await page.goto(path);
    return page;
  }
  await page.goto(`/masuk?ke=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: orang }).click();
  await page.waitForURL((url) => url.pathname === path.split("?")[0]);
  if (opsi.javaScriptEnabled !== false) await waitForHidup(page);
  return page;
}
const baru = () => `/perencanaan/indikator/baru?pd=disnaker&versi=${versiId}`;
const form = (page: Page) => page.getByRole("form", { name: "Indikator" });
const medan = (page: Page, label: string | RegExp) => form(page).getByLabel(label);
const rumus = (page: Page) => medan(page, /^Rumus$/);
const variabel = (page: Page, ke: number) => page.getByRole("group", { name: `Variabel ${ke}` });
const telaah = (page: Page) => page.locator("[data-uji='telaah']");

/** What every indikator needs before it is saved. */
async function isiPokok(page: Page, nama: string): Promise<void> {
  await medan(page, /^Nama indikator/).fill(nama);
  await medan(page, /^Penanggung jawab/).selectOption({ label: "Kepala Dinas Tenaga Kerja" });
  await medan(page, /^Satuan \(wajib\)/).fill("%");
}

async function isiVariabel(page: Page, ke: number, isi: readonly [string, string, string]): Promise<void> {
  const [label, satuan, coba] = isi;
  await variabel(page, ke).getByLabel("Artinya").fill(label);
  await variabel(page, ke).getByLabel("Satuan").fill(satuan);
  await variabel(page, ke).getByLabel("Angka percobaan").fill(coba);
}

async function simpan(page: Page): Promise<void> {
  await form(page)
    .getByRole("button", { name: /^(Simpan|Tambah indikator)$/ })
    .click();
}

describe("with JavaScript", () => {
  test("an indikator is made from nothing: formula, variables, trial, place; the public learns nothing of the draft", async () => {
    const page = await buka(DAFTAR, "Rani");
    await page.getByRole("link", { name: "Tambah indikator" }).click();
    await page.waitForURL("**/perencanaan/indikator/baru?**");
    await isiPokok(page, "Persentase pencari kerja terlatih");
    await rumus(page).fill("terlatih / pencari * 100");
    await page.getByRole("button", { name: "Tambahkan ke daftar variabel" }).click();
    await isiVariabel(page, 1, ["Pencari kerja terlatih", "orang", "1.250"]);
    await isiVariabel(page, 2, ["Pencari kerja", "orang", "2.000"]);
    expect(await telaah(page).locator("math").textContent()).toContain("Pencari kerja terlatih");
    expect(await telaah(page).locator("[data-uji='hasil-coba']").textContent()).toBe("62,50%");
    expect(await telaah(page).getByRole("listitem").allTextContents()).toEqual([
      "terlatih / pencari: 1.250 ÷ 2.000 = 0,625",
      "terlatih / pencari * 100: 0,625 × 100 = 62,5",
    ]);

    const nama = variabel(page, 2).getByLabel("Nama dalam rumus");
    await nama.fill("pencari_kerja");
    await nama.press("Tab");
    expect(await rumus(page).inputValue()).toBe("terlatih / pencari_kerja * 100");
    await medan(page, "Tambahkan simpul").selectOption({ index: 1 });
    await page.getByRole("checkbox").waitFor();

    await simpan(page);
    await page.getByText("Indikator disimpan dalam rancangan.").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Persentase pencari kerja terlatih");
    expect(await rumus(page).inputValue()).toBe("terlatih / pencari_kerja * 100");
    await page.goto(DAFTAR);
    expect(await page.getByRole("main").textContent()).toContain("Persentase pencari kerja terlatih");
    const publik = await buka(DAFTAR, null);
    expect(await publik.getByRole("main").textContent()).not.toContain("Persentase pencari kerja terlatih");
  });

  test("a wrong formula is told where it breaks and what to do, and is not saved", async () => {
    const page = await buka(baru(), "Rani");
    await isiPokok(page, "Indikator rumus salah");
    await rumus(page).fill("a / (b + 0,5)");
    expect(await telaah(page).textContent()).toContain("Tulis desimal dengan titik: 0.5.");
    expect(await telaah(page).locator("mark").textContent()).toBe(",");
    await simpan(page);
    const tolak = page.getByRole("alert");
    await tolak.waitFor();
    expect(await tolak.textContent()).toContain("Rumus tidak terbaca pada tanda ke-11");
    expect(await rumus(page).inputValue()).toBe("a / (b + 0,5)");
    expect(await rumus(page).getAttribute("aria-invalid")).toBe("true");
    await page.goto(DAFTAR);
    expect(await page.getByRole("main").textContent()).not.toContain("Indikator rumus salah");
  });

  test("units that do not fit are hinted at, a removed variable leaves the formula", async () => {
    const page = await buka(baru(), "Rani");
    await isiPokok(page, "Indikator satuan");
    await rumus(page).fill("a / b");
    await page.getByRole("button", { name: "Tambahkan ke daftar variabel" }).click();
    await isiVariabel(page, 1, ["A", "orang", ""]);
    await isiVariabel(page, 2, ["B", "orang", ""]);
    expect(await telaah(page).textContent()).toContain("rasionya tidak dikalikan 100");
    await page.getByRole("button", { name: "Hapus variabel b" }).click();
    expect(await rumus(page).inputValue()).toBe("a");
  });

  test("two people who changed the same indikator see both values; one writes over it knowingly", async () => {
    const iku = `/perencanaan/indikator/iku-2?pd=disnaker&versi=${versiId}`;
    const rani = await buka(iku, "Rani");
    const bayu = await buka(iku, "Bayu");
    await medan(rani, "Sumber data").fill("Sumber dari Rani");
    await simpan(rani);
    await rani.getByText("Indikator disimpan").waitFor();
    await medan(bayu, "Sumber data").fill("Sumber dari Bayu");
    await simpan(bayu);
    const panel = bayu.getByRole("alert");
    await panel.waitFor();
    expect(await panel.textContent()).toContain("Rani (peragaan)");
    expect(await panel.getByRole("cell").allTextContents()).toEqual(["Sumber dari Bayu", "Sumber dari Rani"]);
    await panel.getByRole("button", { name: "Simpan isian saya" }).click();
    await bayu.getByText("Indikator disimpan").waitFor();
    await rani.reload();
    expect(await medan(rani, "Sumber data").inputValue()).toBe("Sumber dari Bayu");
  });

  test("another formula begins in a later year and the earlier one stays as it is", async () => {
    const page = await buka(`/perencanaan/indikator/iku-1?pd=disnaker&versi=${versiId}`, "Rani");
    expect(await rumus(page).count()).toBe(0);
    await page.getByLabel("Rumus baru berlaku sejak").selectOption("2026");
    await page.getByRole("button", { name: "Tambah versi rumus" }).click();
    await page.getByText("Versi rumus ditambahkan").waitFor();
    await medan(page, "Definisi operasional").fill("Definisi sejak 2026");
    await simpan(page);
    await page.getByText("Indikator disimpan").waitFor();
    await page.getByRole("link", { name: "Sejak 2023" }).click();
    await expect.poll(() => page.locator("main").textContent(), TUNGGU).toContain("ditetapkan dokumen sebelumnya");
    expect(await page.getByRole("main").textContent()).not.toContain("Definisi sejak 2026");
  });

  test("an indikator is taken out of the draft", async () => {
    const page = await buka(baru(), "Rani");
    await isiPokok(page, "Indikator yang dihapus");
    await simpan(page);
    await page.getByText("Indikator disimpan").waitFor();
    await page.getByText("Hapus indikator dari rancangan").click();
    await page.getByRole("button", { name: "Hapus indikator" }).click();
    await page.getByText("Indikator dihapus dari rancangan.").waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("Indikator yang dihapus");
  });
});

describe("without JavaScript", () => {
  test("the same form works with its buttons alone", async () => {
    const page = await buka(baru(), "Rani", { javaScriptEnabled: false });
    await isiPokok(page, "Persentase tanpa JavaScript");
    await rumus(page).fill("x / y * 100");
    await page.getByRole("button", { name: "Periksa dan coba rumus" }).click();
    await page.getByRole("button", { name: "Tambahkan ke daftar variabel" }).click();
    await isiVariabel(page, 1, ["X", "orang", "1"]);
    await isiVariabel(page, 2, ["Y", "orang", "3"]);
    await variabel(page, 2).getByLabel("Nama dalam rumus").fill("semua");
    await page.getByRole("button", { name: "Periksa dan coba rumus" }).click();
    expect(await rumus(page).inputValue()).toBe("x / semua * 100");
    expect(await page.locator("[data-uji='hasil-coba']").textContent()).toBe("33,33%");
    await page.getByRole("button", { name: "Tambah variabel" }).click();
    await page.getByRole("button", { name: "Hapus variabel 3" }).click();
    await medan(page, "Tambahkan simpul").selectOption({ index: 1 });
    await simpan(page);
    expect(await page.getByRole("status").first().textContent()).toContain("Indikator disimpan");
    expect(await page.getByRole("checkbox").count()).toBe(1);
    expect(await rumus(page).inputValue()).toBe("x / semua * 100");
  });

  test("what is missing is told beside its field and nothing typed is lost", async () => {
    const page = await buka(baru(), "Rani", { javaScriptEnabled: false });
    await medan(page, "Definisi operasional").fill("Definisi yang tidak hilang");
    await simpan(page);
    expect(await page.getByRole("alert").textContent()).toContain("Tulis nama indikator.");
    expect(await medan(page, "Definisi operasional").inputValue()).toBe("Definisi yang tidak hilang");
  });
});

describe("the picker of nomenklatur codes", () => {
  /** The tree editor at the sub kegiatan with this code. */
  async function bukaSub(kode: string, opsi: BrowserContextOptions = {}): Promise<Page> {
    const { naskah } = await withKonteks((k) => getLembarIndikator(k, ADMIN, { pdKode: "disnaker", versiId }));
    const [id] = [...naskah.simpul].find(([, s]) => s.nomenklatur_kode === kode) ?? [];
    return buka(`/perencanaan/pohon?pd=disnaker&versi=${versiId}&simpul=${id}`, "Rani", opsi);
  }

  test("searches while one types, under the parent's code, and is used with the keyboard", async () => {
    const page = await bukaSub("2.07.03.2.01.0001");
    const isian = page.getByRole("combobox", { name: "Kode nomenklatur" });
    await isian.fill("kompetensi");
    const pilihan = page.getByRole("listbox", { name: "Nomenklatur yang cocok" }).getByRole("option");
    await expect.poll(() => pilihan.count(), TUNGGU).toBeGreaterThan(1);
    const teks = await pilihan.allTextContents();
    expect(teks.every((t) => t.startsWith("2.07.03.2.01."))).toBe(true);
    expect(await isian.getAttribute("aria-expanded")).toBe("true");
    await isian.press("ArrowDown");
    const sorot = page.locator(`[id="${await isian.getAttribute("aria-activedescendant")}"]`);
    expect(await sorot.textContent()).toBe(teks[1]);
    const hasil = await new AxeBuilder({ page }).include(".nomenklatur").analyze();
    expect(hasil.violations.map((v) => v.id)).toEqual([]);
    await isian.press("Enter");
    expect(await isian.inputValue()).toBe(teks[1]?.split(" ")[0]);
    expect(await pilihan.count()).toBe(0);
  });

  test("Escape closes the list, and what does not fit is told", async () => {
    const page = await bukaSub("2.07.04.2.03.0003");
    const isian = page.getByRole("combobox", { name: "Kode nomenklatur" });
    await isian.fill("tidak ada yang begini");
    await page.getByText("Tidak ada yang cocok dalam bidang urusan").waitFor();
    await isian.fill("bursa");
    const daftar = page.getByRole("listbox", { name: "Nomenklatur yang cocok" });
    await daftar.getByRole("option").first().waitFor();
    await isian.press("Escape");
    await daftar.waitFor({ state: "hidden" });
  });

  test("without JavaScript leads to the search page, under the same parent", async () => {
    const page = await bukaSub("2.07.04.2.03.0003", { javaScriptEnabled: false });
    const tautan = await page.getByRole("link", { name: "Cari dalam daftar (tab baru)" }).getAttribute("href");
    await page.goto(tautan ?? "");
    expect(await page.getByRole("rowheader").count()).toBeGreaterThan(1);
    for (const baris of await page.getByRole("rowheader").allTextContents())
      expect(baris).toMatch(/^2\.07\.04\.2\.03\./);
  });
});

describe("every page of it", () => {
  const HALAMAN: readonly (readonly [string, string | null])[] = [
    [DAFTAR, null],
    [DAFTAR, "Rani"],
    ["/perencanaan/indikator/iku-1?pd=disnaker", null],
    ["/perencanaan/indikator/ikp-4?pd=disnaker&sejak=2023", "Rani"],
    ["/perencanaan/kamus?pd=disnaker", null],
    ["/nomenklatur?pd=disnaker&q=pelatihan", null],
    ["/pengaturan/nomenklatur", null],
  ];
  test.each(HALAMAN)("%s as %s has no axe-core violation and fits a phone", async (path, orang) => {
    const page = await buka(path, orang);
    for (const lebar of [1440, 768, 360]) {
      await page.setViewportSize({ width: lebar, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    }
    const hasil = await new AxeBuilder({ page }).analyze();
    expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test("the form with variables and a wrong formula has no axe-core violation on a phone", async () => {
    const page = await buka(baru(), "Rani", { viewport: { width: 360, height: 740 } });
    await rumus(page).fill("a / b");
    await page.getByRole("button", { name: "Tambahkan ke daftar variabel" }).click();
    await rumus(page).fill("a / ");
    await simpan(page);
    await page.getByRole("alert").waitFor();
    const hasil = await new AxeBuilder({ page }).analyze();
    expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("the kamus is downloaded in every format", async () => {
    const page = await buka("/perencanaan/kamus?pd=disnaker", null);
    const tautan = await page.getByRole("navigation", { name: "Unduh laporan" }).getByRole("link").all();
    expect(tautan.length).toBeGreaterThan(3);
    for (const satu of tautan) {
      const jawaban = await page.request.get((await satu.getAttribute("href")) ?? "");
      expect(jawaban.status()).toBe(200);
      expect(jawaban.headers()["content-disposition"]).toMatch(/kamus-indikator-disnaker-2024\./);
      expect((await jawaban.body()).length).toBeGreaterThan(1000);
    }
  });
});
