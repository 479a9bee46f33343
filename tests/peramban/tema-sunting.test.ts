// The theme editor in a real browser: a theme from nothing with the keyboard alone, and again without JavaScript on a
// phone; what a refusal and two editors at once leave on the screen; who gets in; accessibility.
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PDF } from "../bantu/berkas-contoh.ts";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban, tabTo } from "../bantu/peramban.ts";

const TANPA_JS = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } } as const;
const PAPAN_KETIK = {} as const;
const peramban = bukaPeramban();
const { alamat } = createIsiUji(peramban);

async function masuk(nama: string, ke: string, opsi = {}): Promise<Page> {
  const page = await peramban.newPage({ baseURL: alamat(), ...opsi });
  await page.goto(`/masuk?ke=${encodeURIComponent(ke)}`);
  await page.getByRole("button", { name: nama }).click();
  await page.waitForURL((url) => url.pathname !== "/masuk");
  return page;
}

/** Opens what is folded under `judul`, types into its fields and sends it: every step is a key press. */
async function isi(page: Page, judul: string, medan: Readonly<Record<string, string>>, tombol: string): Promise<void> {
  const lipat = lipatOf(page, judul);
  if ((await lipat.getAttribute("open")) === null) await lipat.locator("> summary").press("Enter");
  await kirim(page, lipat, medan, tombol);
}

/** The field with this label, a line or a list of choices. */
function medanOf(tempat: Locator, label: string): Locator {
  const nama = { name: label, exact: true };
  return tempat.getByRole("textbox", nama).or(tempat.getByRole("combobox", nama));
}

/** The folded form under `judul`. */
function lipatOf(page: Page, judul: string): Locator {
  const ringkas = page.locator("> summary", {
    hasText: new RegExp(`^${judul.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`),
  });
  return page.locator("details").filter({ has: ringkas }).last();
}

async function kirim(
  page: Page,
  tempat: Locator,
  medan: Readonly<Record<string, string>>,
  tombol: string,
): Promise<void> {
  for (const [label, nilai] of Object.entries(medan)) {
    const satu = medanOf(tempat, label);
    await satu.focus();
    if ((await satu.evaluate((unsur) => unsur.tagName)) === "SELECT") await satu.selectOption({ label: nilai });
    else {
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(nilai);
    }
  }
  await tempat.getByRole("button", { name: tombol, exact: true }).press("Enter");
  await page.waitForLoadState();
}

const kabar = (page: Page) => page.getByRole("status").filter({ visible: true }).allTextContents();
const pergi = (page: Page, kode: string, halaman: string) => page.goto(`/tematik/${kode}/sunting/${halaman}`);

/** No violation and nothing wider than the screen, with every form unfolded. */
async function periksaTampil(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const lipat of document.querySelectorAll<HTMLDetailsElement>("main details")) lipat.open = true;
  });
  for (const lebar of [1440, 360]) {
    await page.setViewportSize({ width: lebar, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  }
}

describe.each([
  ["with the keyboard alone", "stunting", PAPAN_KETIK],
  ["without JavaScript on a phone", "inflasi", TANPA_JS],
])("%s", (_, kode, opsi) => {
  test("an admin makes a theme and fills every part of it; everybody reads it", async () => {
    const page = await masuk("Tutik", "/tematik", opsi);
    await page.getByRole("link", { name: "Tema baru" }).press("Enter");
    await page.waitForURL("**/tematik/baru");
    const tema = { "Nama tema": kode, "Judul strategi": `Strategi ${kode}`, Koordinator: "Dinas Kesehatan" };
    await kirim(page, page.getByRole("form", { name: "Tema baru" }), tema, "Buat tema");
    expect(new URL(page.url()).pathname).toBe(`/tematik/${kode}/sunting`);

    await pergi(page, kode, "kondisi");
    await isi(page, "Tambah kondisi", { "Nama kondisi": "Balita stunting", Satuan: "anak" }, "Tambah kondisi");
    expect(await kabar(page)).toEqual(["Kondisi disimpan."]);
    await isi(page, "Tambah kondisi", { "Nama kondisi": "Balita", Satuan: "anak" }, "Tambah kondisi");
    const rumus = { "Nama kondisi": "Prevalensi", Satuan: "%", Rumus: "balita_stunting / balita * 100" };
    await isi(page, "Tambah kondisi", { ...rumus, "Arah yang diharapkan": "Turun lebih baik" }, "Tambah kondisi");
    const nilai = { Tahun: "2023", "Nilai (anak)": "1.250", Sumber: "SKI 2023" };
    await isi(page, "Tambah nilai tahunan Balita stunting", nilai, "Tambah nilai");
    expect(await page.getByRole("list", { name: "Nilai tahunan Balita stunting" }).textContent()).toContain(
      "1.250 anak",
    );
    await isi(page, "Ubah nilai 2023", { "Nilai (anak)": "1.300" }, "Simpan nilai");
    expect(await page.getByText("1.300 anak").count()).toBe(1);
    await isi(page, "Kondisi baku kemiskinan (BPS)", {}, "Tambah kondisi baku kemiskinan");
    expect(await page.getByRole("heading", { name: "Kondisi (9)" }).count()).toBe(1);

    await pergi(page, kode, "kerangka");
    await isi(page, "Tambah strategi", { Strategi: "Gizi terpenuhi" }, "Tambah strategi");
    await isi(page, "Tambah strategi", { Strategi: "Sanitasi layak" }, "Tambah strategi");
    await page.getByRole("button", { name: "Naik Sanitasi layak" }).press("Enter");
    await page.waitForLoadState();
    expect(await page.locator("#strategi h3").allTextContents()).toEqual(["Sanitasi layak", "Gizi terpenuhi"]);
    const masalah = lipatOf(page, "Tambah permasalahan");
    await masalah.locator("> summary").press("Enter");
    await masalah.getByLabel("Gizi terpenuhi").press("Space");
    await isi(page, "Tambah permasalahan", { Permasalahan: "Gizi buruk" }, "Tambah permasalahan");
    expect(await page.getByText("Dijawab: Gizi terpenuhi.").count()).toBe(1);
    await isi(
      page,
      "Tambah sasaran antara Gizi terpenuhi",
      { "Sasaran antara": "Ibu hamil diperiksa" },
      "Tambah sasaran antara",
    );
    const inovasi = { "Nama inovasi": "1-10-100", "Perangkat daerah pemilik": "Dinas Kesehatan" };
    await isi(page, "Tambah inovasi Gizi terpenuhi", inovasi, "Tambah inovasi");
    const tautan = { "Judul bukti": "Berita", "Alamat lengkap, diawali https://": "https://lamongankab.go.id/a" };
    await isi(page, "Tambah tautan bukti 1-10-100", tautan, "Simpan tautan");
    const unggah = lipatOf(page, "Unggah berkas bukti 1-10-100");
    await unggah.locator("> summary").press("Enter");
    const berkas = { name: "sk.pdf", mimeType: "application/pdf", buffer: Buffer.from(PDF) };
    await unggah.getByLabel("Berkas", { exact: true }).setInputFiles(berkas);
    await isi(page, "Unggah berkas bukti 1-10-100", { "Judul bukti": "SK Bupati" }, "Unggah");
    expect(await kabar(page)).toEqual(["Berkas bukti diterima dan disimpan."]);

    await page.getByRole("link", { name: "Tambah indikator yang mengukur Gizi buruk" }).press("Enter");
    await page.waitForURL("**/pilih-indikator?**");
    await page.getByLabel("Kata dalam nama atau kode").fill("penduduk bekerja");
    await page.getByRole("button", { name: "Lihat" }).press("Enter");
    await page.waitForURL("**q=penduduk**");
    await page.getByRole("button", { name: /^Pilih Persentase Penduduk yang Bekerja/ }).press("Enter");
    await page.waitForURL("**/kerangka?**");
    expect(await page.getByRole("list", { name: "Indikator yang mengukur" }).textContent()).toContain(
      "Penduduk yang Bekerja",
    );

    await page.getByRole("link", { name: "Tambah program untuk sasaran antara: Ibu hamil diperiksa" }).press("Enter");
    await page.waitForURL("**/pilih-program?**");
    await page.getByRole("combobox", { name: "Perangkat daerah" }).selectOption({ label: "Dinas Tenaga Kerja" });
    await page.getByRole("button", { name: "Lihat" }).press("Enter");
    await page.waitForURL("**pd=disnaker**");
    await page
      .getByRole("button", { name: /^Pilih .*Pelatihan Kerja/i })
      .first()
      .press("Enter");
    await page.waitForURL("**/kerangka?**");
    expect(await page.getByText("; untuk sasaran antara: Ibu hamil diperiksa").count()).toBe(1);

    await pergi(page, kode, "peran");
    await isi(page, "Tambah: perangkat daerah utama", { "Perangkat daerah": "Dinas Tenaga Kerja" }, "Tambah");
    await isi(page, "Tambah: pemangku kepentingan eksternal", { "Nama pihak": "Baznas" }, "Tambah");
    await isi(page, "Tambah tugas Dinas Tenaga Kerja", { Tugas: "Melatih kader" }, "Tambah tugas");
    await isi(page, "Tambah tugas Baznas", { Tugas: "Memberi bantuan" }, "Tambah tugas");
    await isi(page, "Hapus tugas Memberi bantuan", {}, "Hapus tugas Memberi bantuan");
    expect(await kabar(page)).toEqual(["Baris dihapus."]);

    const umum = await peramban.newPage({ baseURL: alamat() });
    await umum.goto(`/tematik/${kode}`);
    for (const teks of ["Gizi terpenuhi", "Gizi buruk", "Melatih kader"]) {
      expect(await umum.getByText(teks).count(), teks).toBeGreaterThan(0);
    }
    await umum.goto("/pd/disnaker");
    const peran = umum.getByRole("region", { name: "Peran dalam tema pembangunan" });
    expect(await peran.textContent()).toContain("Melatih kader");
  });

  test("the file kept as evidence comes back to everybody byte for byte, to be saved and not shown", async () => {
    const page = await masuk("Tutik", `/tematik/${kode}/sunting/kerangka`, opsi);
    const href = (await page.getByRole("link", { name: "SK Bupati (sk.pdf)" }).getAttribute("href")) ?? "";
    const umum = await peramban.newPage({ baseURL: alamat() });
    const jawaban = await umum.request.get(href);
    expect(jawaban.headers()["content-disposition"]).toContain("attachment");
    expect(jawaban.headers()["x-content-type-options"]).toBe("nosniff");
    expect(new Uint8Array(await jawaban.body())).toEqual(PDF);
  });
});

test.each(["", "/kondisi", "/kerangka", "/peran"])(
  "/tematik/kemiskinan/sunting%s has no axe-core violation and does not scroll sideways, all forms open",
  async (halaman) => {
    await periksaTampil(await masuk("Tutik", `/tematik/kemiskinan/sunting${halaman}`));
  },
);

test("the page that makes a theme and the two that choose are accessible", async () => {
  const page = await masuk("Tutik", "/tematik/baru");
  await periksaTampil(page);
  await page.goto("/tematik/kemiskinan/sunting/kondisi");
  await page.getByRole("link", { name: "Tautkan ke indikator" }).first().click();
  await page.waitForURL("**/pilih-indikator?**");
  await periksaTampil(page);
  await page.goto("/tematik/kemiskinan/sunting/kerangka");
  await page.getByRole("link", { name: "Tambah program pendukung" }).first().click();
  await page.waitForURL("**/pilih-program?**");
  await page.goto(`${page.url()}&pd=disnaker`);
  await periksaTampil(page);
});

test("the keyboard reaches the fold, the field and the button one after another", async () => {
  const page = await masuk("Tutik", "/tematik/kemiskinan/sunting/kondisi");
  await tabTo(page, "Tambah kondisi", 120);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Rata-rata lama sekolah");
  await page.keyboard.press("Tab");
  await page.keyboard.type("tahun");
  await tabTo(page, "Tambah kondisi", 12);
  await page.keyboard.press("Enter");
  await page.getByText("Kondisi disimpan.").waitFor();
  expect(await page.getByRole("heading", { name: "Rata-rata lama sekolah" }).count()).toBe(1);
});

test("a refusal says what is wrong beside the form and keeps every typed word", async () => {
  const page = await masuk("Tutik", "/tematik/kemiskinan/sunting/kondisi", TANPA_JS);
  const ketikan = { "Nama kondisi": "Kedalaman", Satuan: "indeks", Definisi: "Jarak rata-rata", Rumus: "tak_ada / 2" };
  await isi(page, "Tambah kondisi", { ...ketikan, "Arah yang diharapkan": "Naik lebih baik" }, "Tambah kondisi");
  expect(await page.getByRole("alert").textContent()).toContain('Rumus menyebut "tak_ada"');
  const formulir = lipatOf(page, "Tambah kondisi");
  for (const [label, nilai] of Object.entries(ketikan)) {
    expect(await medanOf(formulir, label).inputValue()).toBe(nilai);
  }
  expect(await medanOf(formulir, "Arah yang diharapkan").inputValue()).toBe("naik");
  await kirim(page, formulir, { Rumus: "" }, "Tambah kondisi");
  expect(await kabar(page)).toEqual(["Kondisi disimpan."]);
});

test("of two editors the second is told who was faster, sees both texts, and decides", async () => {
  const [satu, dua] = [
    await masuk("Tutik", "/tematik/kemiskinan/sunting/kerangka"),
    await masuk("Tutik", "/tematik/kemiskinan/sunting/kerangka"),
  ];
  const lama = "Keterbatasan Lapangan Kerja";
  const judul = `Ubah permasalahan ${lama}`;
  await isi(satu, judul, { Permasalahan: "Lapangan kerja terbatas" }, "Simpan permasalahan");
  await isi(dua, judul, { Permasalahan: "Lowongan sedikit" }, "Simpan permasalahan");
  expect(await dua.getByRole("alert").textContent()).toMatch(/"Lapangan kerja terbatas" sudah diubah Tutik/);
  expect(await dua.getByText("3. Lapangan kerja terbatas").count()).toBe(1);
  const formulir = lipatOf(dua, "Ubah permasalahan Lapangan kerja terbatas");
  expect(await medanOf(formulir, "Permasalahan").inputValue()).toBe("Lowongan sedikit");
  await formulir.getByRole("button", { name: "Simpan permasalahan" }).click();
  await dua.getByText("Permasalahan disimpan.").waitFor();
  expect(await dua.getByText("3. Lowongan sedikit").count()).toBe(1);

  await isi(satu, `Hapus permasalahan Lapangan kerja terbatas`, {}, "Hapus permasalahan Lapangan kerja terbatas");
  expect(await satu.getByRole("alert").textContent()).toContain("sudah diubah Tutik");
  await satu.goto("/tematik/kemiskinan/sunting/kerangka");
  await isi(satu, "Hapus permasalahan Lowongan sedikit", {}, "Hapus permasalahan Lowongan sedikit");
  await isi(dua, "Ubah permasalahan Lowongan sedikit", { Permasalahan: "Ketikan terakhir" }, "Simpan permasalahan");
  expect(await dua.getByRole("region", { name: "Ketikan Anda" }).textContent()).toContain("Ketikan terakhir");
});

test("nobody else gets in: the public signs in first, a planner of another PD is told why not", async () => {
  const umum = await peramban.newPage({ baseURL: alamat() });
  await umum.goto("/tematik/kemiskinan/sunting");
  expect(new URL(umum.url()).pathname).toBe("/masuk");
  const page = await masuk("Rani", "/tematik");
  expect(await page.getByRole("link", { name: "Sunting tema Kemiskinan" }).count()).toBe(0);
  expect((await page.goto("/tematik/kemiskinan/sunting"))?.status()).toBe(403);
  expect(await page.getByText("Anda tidak berhak mengelola tema pembangunan.").count()).toBe(1);
});

test("a theme with tagged budget says why it stays; an empty one is deleted with its reason", async () => {
  const page = await masuk("Tutik", "/tematik/kemiskinan/sunting");
  expect(await page.getByText(/Tema ini tidak dapat dihapus karena masih dipakai: 1 penanda anggaran/).count()).toBe(1);
  await page.goto("/tematik/baru");
  const tema = { "Nama tema": "Salah Buat", "Judul strategi": "-" };
  await kirim(page, page.getByRole("form", { name: "Tema baru" }), tema, "Buat tema");
  await isi(page, "Hapus tema Salah Buat", { "Alasan menghapus": "salah buat" }, "Hapus tema");
  await page.getByText("Tema dihapus.").waitFor();
  expect(await page.getByRole("link", { name: "Salah Buat" }).count()).toBe(0);
});
