// The live filling sheet on the real build: arithmetic while typing, autosave, drafts that survive, Excel habits.
import { describe, expect, test } from "vitest";
import {
  bacaStatus,
  barisOf,
  createIsiUji,
  LEMBAR,
  TUNGGU,
  tempel,
  waitForLembar,
  waitForTersimpan,
} from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { bukaLembar } = createIsiUji(peramban);
const BEKERJA = "Jumlah Penduduk yang Bekerja";
const ANGKATAN = "Jumlah Angkatan Kerja";

describe("typing", () => {
  test("shows realisasi, capaian and predikat at once, says what becomes required, and stores the draft by itself", async () => {
    const page = await bukaLembar("Rani");
    const baris = barisOf(page, "Persentase Penduduk yang Bekerja");
    await baris.getByLabel(BEKERJA).fill("714.225");
    await baris.getByLabel(ANGKATAN).fill("750.000");
    expect(await baris.getByText("95,23%").count()).toBe(2);
    expect(await baris.getByText("100,00%").count()).toBe(1);
    expect(await baris.getByText("Sangat Tinggi").count()).toBe(1);
    expect(await baris.getByText("Lengkap, dapat diajukan.").count()).toBe(1);
    await baris.getByLabel(BEKERJA).fill("600.000");
    await baris.getByText("Rencana tindak lanjut wajib diisi karena capaian 84,01% di bawah 100%.").waitFor();
    expect(await baris.getByLabel("Rencana tindak lanjut (wajib)").isVisible()).toBe(true);
    await waitForTersimpan(page);
    await page.reload();
    await waitForLembar(page);
    expect(await baris.getByLabel(BEKERJA).inputValue()).toBe("600.000");
    expect(await baris.locator(".isi-capaian").textContent()).toBe("84,01%Tinggi");
    expect(await baris.getByText("Draf").count()).toBe(1);
  });

  test("a number that could be read in two ways is not stored; the field says what to write", async () => {
    const page = await bukaLembar("Rani");
    const baris = barisOf(page, "Nilai IKM Internal");
    await baris.getByLabel("Realisasi").fill("81.5");
    const salah = baris.getByText('"81.5" tidak jelas. Tulis 81,5 bila yang dimaksud bilangan desimal');
    await salah.waitFor();
    expect(await baris.getByLabel("Realisasi").getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => bacaStatus(page), TUNGGU).toContain("1 baris belum tersimpan");
    await baris.getByLabel("Realisasi").fill("81,5");
    await waitForTersimpan(page);
    expect(await salah.count()).toBe(0);
  });

  test("not available is declared with its reason, which is asked for", async () => {
    const page = await bukaLembar("Rani");
    const baris = barisOf(page, "Persentase Akurasi");
    await baris.getByLabel("Cara mengisi").selectOption("Tidak tersedia");
    await baris.getByText("Tulis alasan mengapa angkanya tidak tersedia.").waitFor();
    await baris.getByLabel("Alasan tidak tersedia").fill("BPS belum merilis angka 2024");
    await waitForTersimpan(page);
    expect(await baris.getByText("tidak tersedia", { exact: true }).count()).toBe(2);
  });

  test("budget realisasi shows its serapan while typing and is stored", async () => {
    const page = await bukaLembar("Rani");
    const daftar = page.getByRole("region", { name: "Realisasi anggaran" });
    const medan = daftar.getByRole("textbox").first();
    await medan.fill("1.250.000");
    await expect.poll(() => daftar.getByRole("listitem").first().textContent(), TUNGGU).toMatch(/Serapan\d+,\d\d%/);
    await waitForTersimpan(page);
    await page.reload();
    await waitForLembar(page);
    expect(await medan.inputValue()).toBe("1.250.000");
  });
});

describe("nothing typed is lost", () => {
  test("without network the sheet says so, keeps the text, and sends it when the network is back", async () => {
    const page = await bukaLembar("Rani");
    const medan = barisOf(page, "Nilai Sakip").getByLabel("Realisasi");
    await page.context().setOffline(true);
    await medan.fill("88,30");
    await expect.poll(() => bacaStatus(page), TUNGGU).toContain("Sambungan terputus");
    await page.context().setOffline(false);
    await waitForTersimpan(page);
    await page.reload();
    await waitForLembar(page);
    expect(await medan.inputValue()).toBe("88,30");
  });

  test("a browser that dies before anything could be sent offers the text again, and brings it back", async () => {
    const page = await bukaLembar("Rani");
    await page.route("**/pengukuran/isi/simpan", (rute) => rute.abort());
    const nama = "Persentase Tenaga Kerja yang ditempatkan";
    await barisOf(page, nama).getByLabel("Jumlah Pencari kerja yang ditempatkan").fill("1.185");
    await expect.poll(() => bacaStatus(page), TUNGGU).toContain("Sambungan terputus");
    // The renderer process ends at once: no handler of the page runs any more.
    await page.goto("chrome://crash").catch(() => {});
    const baru = await page.context().newPage();
    await page.close();
    await baru.goto(LEMBAR);
    await waitForLembar(baru);
    const baris = barisOf(baru, nama);
    expect(await baris.getByLabel("Jumlah Pencari kerja yang ditempatkan").inputValue()).toBe("");
    await baris.getByText(/Ada ketikan Anda dari .* yang belum tersimpan/).waitFor();
    await baru.getByRole("button", { name: "Pulihkan semua" }).click();
    expect(await baris.getByLabel("Jumlah Pencari kerja yang ditempatkan").inputValue()).toBe("1.185");
    await waitForTersimpan(baru);
    await baru.reload();
    await waitForLembar(baru);
    expect(await baris.getByLabel("Jumlah Pencari kerja yang ditempatkan").inputValue()).toBe("1.185");
    expect(await baru.getByRole("button", { name: "Pulihkan semua" }).count()).toBe(0);
  });

  test("what was typed just before going to another page is stored", async () => {
    const page = await bukaLembar("Rani");
    await barisOf(page, "Jumlah Pencari Kerja yang Mendapatkan").getByLabel("Realisasi").fill("1.012");
    const terkirim = page.waitForResponse("**/pengukuran/isi/simpan");
    await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Capaian kinerja" }).click();
    expect((await terkirim).status()).toBe(200);
    await page.goto(LEMBAR);
    await waitForLembar(page);
    expect(await barisOf(page, "Jumlah Pencari Kerja yang Mendapatkan").getByLabel("Realisasi").inputValue()).toBe(
      "1.012",
    );
  });
});

describe("as in Excel", () => {
  test("a block fills down and right from the focused field; what cannot be read is told row by row; one undo takes it back", async () => {
    const page = await bukaLembar("Bayu");
    const bersertifikat = barisOf(page, "Persentase tenaga kerja bersertifikat");
    const produktivitas = barisOf(page, "Persentase Tingkat produktifitas");
    const pertama = bersertifikat.getByLabel("Jumlah tenaga kerja yang memiliki sertifikat kompetensi");
    await pertama.focus();
    await tempel(page, "13.700\t1.000.000\r\n12,3,4\t640.000\r\n");
    expect(await pertama.inputValue()).toBe("13.700");
    expect(await bersertifikat.getByLabel("Jumlah tenaga kerja keseluruhan").inputValue()).toBe("1.000.000");
    expect(await produktivitas.getByLabel("Jumlah PDRB ADHK").inputValue()).toBe("");
    expect(await produktivitas.getByLabel("Jumlah Tenaga Kerja").inputValue()).toBe("640.000");
    await page.getByText("3 sel terisi dari salinan.").waitFor();
    await page
      .getByText(/Baris 2 salinan \(Persentase Tingkat produktifitas tenaga kerja\): "12,3,4" tidak jelas/)
      .waitFor();
    expect(await bersertifikat.getByText("1,37%").count()).toBe(2);
    await waitForTersimpan(page);
    await page.keyboard.press("Control+Z");
    expect(await pertama.inputValue()).toBe("");
    expect(await produktivitas.getByLabel("Jumlah Tenaga Kerja").inputValue()).toBe("");
    await page.keyboard.press("Control+Y");
    expect(await pertama.inputValue()).toBe("13.700");
    expect(await produktivitas.getByLabel("Jumlah Tenaga Kerja").inputValue()).toBe("640.000");
    await waitForTersimpan(page);
  });

  test("Enter and the arrows go from field to field, and typing is undone field by field", async () => {
    const page = await bukaLembar("Bayu");
    const perusahaan = barisOf(page, "Persentase perusahaan").getByRole("textbox");
    const kini = () => page.evaluate(() => document.activeElement?.getAttribute("data-kolom"));
    await perusahaan.first().focus();
    await page.keyboard.type("5");
    await page.keyboard.press("ArrowRight");
    expect(await kini()).toBe("variabel.perusahaan");
    await page.keyboard.type("8");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await kini()).not.toBe("variabel.perusahaan");
    await page.keyboard.press("Shift+Enter");
    expect(await kini()).toMatch(/^variabel\.perusahaan/);
    await page.keyboard.press("Control+Z");
    expect(await perusahaan.nth(1).inputValue()).toBe("");
    expect(await perusahaan.first().inputValue()).toBe("5");
    await page.keyboard.press("Control+Z");
    expect(await perusahaan.first().inputValue()).toBe("");
  });
});
