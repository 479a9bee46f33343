// The pohon editor in the browser: add, edit, move by mouse and keyboard, undo, two planners at once, without JavaScript,
// accessible, on a phone.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TUNGGU } from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";
import { bukaPohon, type PohonUji, simpul, startPohonUji } from "../bantu/pohon-uji.ts";

const { newPage } = bukaPeramban();
let uji: PohonUji;
beforeAll(async () => {
  uji = await startPohonUji();
});
afterAll(() => uji.tutup());

const buka = (opsi: Parameters<typeof bukaPohon>[2] = {}) => bukaPohon(uji, newPage, opsi);
const status = (page: Page) => page.locator(".pohon-pesan").textContent();
const tersimpan = (page: Page) => expect.poll(() => status(page), TUNGGU).toMatch(/^Semua perubahan tersimpan\. ./);
/** The names in view, in reading order. */
const nama = (page: Page) =>
  page
    .locator("[role=treeitem]")
    .evaluateAll((unsur) =>
      unsur.map(
        (u) => u.querySelector("title")?.textContent?.split(". ")[1] ?? u.querySelector("strong")?.textContent ?? "",
      ),
    );
const tengah = async (page: Page, teks: string) => {
  const kotak = await simpul(page, teks).locator("rect").first().boundingBox();
  if (kotak === null) throw new Error(`${teks} tidak tampak`);
  return { x: kotak.x + kotak.width / 2, y: kotak.y + kotak.height / 2, kotak };
};
const medan = (page: Page, label: string) =>
  page.getByRole("form", { name: "Isian simpul" }).getByLabel(label, { exact: true });

const INDUSTRI = "Program Hubungan Industrial";
const PERENCANAAN = "Program Perencanaan Tenaga";
const PELATIHAN = "Program Pelatihan Kerja";

describe("a planner", () => {
  test("adds a node with the keyboard, names it, and finds it again after a reload", async () => {
    const page = await buka();
    await simpul(page, INDUSTRI).click();
    await page.keyboard.press("Insert");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name")), TUNGGU).toBe("nama");
    await page.keyboard.type("Pencegahan Perselisihan");
    await page.keyboard.press("Tab");
    await tersimpan(page);
    await page.reload();
    await simpul(page, "Pencegahan").waitFor();
    expect(await simpul(page, "Pencegahan").getAttribute("aria-level")).toBe("3");
    expect(await simpul(page, "Pencegahan").getAttribute("aria-selected")).toBe("true");
  });

  test("moves a branch by dragging it, and back with Ctrl+Z", async () => {
    const page = await buka();
    await page.getByRole("button", { name: "Paskan" }).click();
    const mula = await nama(page);
    const dari = await tengah(page, PERENCANAAN);
    const { kotak } = await tengah(page, PELATIHAN);
    await page.mouse.move(dari.x, dari.y);
    await page.mouse.down();
    await page.mouse.move(dari.x + 30, dari.y + 30, { steps: 4 });
    await page.mouse.move(kotak.x + kotak.width / 2, kotak.y + kotak.height - 3, { steps: 8 });
    await page.locator(".pohon-tanda.sah").waitFor({ state: "attached" });
    await page.mouse.up();
    await tersimpan(page);
    const pindah = await nama(page);
    const letak = (daftar: typeof mula, teks: string) => daftar.findIndex((n) => n?.startsWith(teks));
    expect(letak(pindah, PERENCANAAN)).toBeGreaterThan(letak(pindah, PELATIHAN));
    expect([...pindah].sort()).toEqual([...mula].sort());
    expect(await page.locator(".pohon-bayangan").count()).toBe(0);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => nama(page), TUNGGU).toEqual(mula);
    await page.keyboard.press("Control+Y");
    await expect.poll(() => nama(page), TUNGGU).toEqual(pindah);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => nama(page), TUNGGU).toEqual(mula);
    await tersimpan(page);
  });

  test("cannot drop a branch where its level does not belong", async () => {
    const page = await buka();
    await page.getByRole("button", { name: "Paskan" }).click();
    const mula = await nama(page);
    const dari = await tengah(page, PERENCANAAN);
    const ke = await tengah(page, PELATIHAN);
    await page.mouse.move(dari.x, dari.y);
    await page.mouse.down();
    await page.mouse.move(ke.x, ke.y, { steps: 8 });
    await page.locator(".pohon-tanda.terlarang").waitFor({ state: "attached" });
    await page.mouse.up();
    expect(await nama(page)).toEqual(mula);
    expect(await status(page)).toContain("Semua perubahan tersimpan.");
  });

  test("moves a branch with Alt and arrows, hears about it, and keeps the keyboard on it", async () => {
    for (const tampilan of ["diagram", "kerangka"]) {
      const page = await buka({ kueri: `&tampilan=${tampilan}` });
      const mula = await nama(page);
      await simpul(page, PERENCANAAN).focus();
      await page.keyboard.press("Alt+ArrowDown");
      await expect.poll(() => nama(page), TUNGGU).not.toEqual(mula);
      expect(await status(page)).toContain(`pindah ${PERENCANAAN}`);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Perencanaan");
      await page.keyboard.press("Alt+ArrowUp");
      await expect.poll(() => nama(page), TUNGGU).toEqual(mula);
      await tersimpan(page);
      await page.keyboard.press("Alt+ArrowRight");
      await expect.poll(() => status(page), TUNGGU).toContain("Tidak ada saudara di atasnya");
      expect(await nama(page)).toEqual(mula);
    }
  });

  test("goes from node to node with arrows, folds and unfolds, and searches with /", async () => {
    const page = await buka();
    const semua = (await nama(page)).length;
    const fokus = () => page.evaluate(() => document.activeElement?.querySelector("title")?.textContent ?? "");
    await simpul(page, "Meningkatnya").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(fokus, TUNGGU).toContain(PERENCANAAN);
    await page.keyboard.press("ArrowDown");
    await expect.poll(fokus, TUNGGU).toContain(PELATIHAN);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await nama(page)).length, TUNGGU).toBeLessThan(semua);
    expect(await simpul(page, PELATIHAN).getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pohon-cari");
    await page.keyboard.type("unit kompetensi");
    await page.keyboard.press("Enter");
    await expect.poll(() => status(page), TUNGGU).toMatch(/Simpul 1 dari/);
    expect(await simpul(page, "Pelaksanaan Pelatihan").getAttribute("aria-selected")).toBe("true");
  });

  test("is told by field what is wrong, and keeps what was typed", async () => {
    const page = await buka();
    await simpul(page, INDUSTRI).click();
    await medan(page, "Kode").fill("Kode Salah!");
    await medan(page, "Kode").press("Tab");
    await page.getByText("Kode terdiri atas huruf kecil").first().waitFor();
    await simpul(page, PELATIHAN).click();
    await simpul(page, INDUSTRI).click();
    expect(await medan(page, "Kode").inputValue()).toBe("Kode Salah!");
    await page.getByRole("button", { name: "Kembalikan" }).click();
    expect(await medan(page, "Kode").inputValue()).not.toBe("Kode Salah!");
  });

  test("sets level, owner, supporting PD and an existing indikator, and sees them in the tree", async () => {
    const page = await buka();
    await simpul(page, INDUSTRI).click();
    await medan(page, "Tingkat kinerja").selectOption({ label: "Hasil antara" });
    await medan(page, "Jabatan pemilik").selectOption({ index: 1 });
    const dukungan = page.getByRole("form", { name: "Tambah dukungan" });
    await dukungan.getByLabel("Perangkat daerah").selectOption({ label: "Dinas Sosial" });
    await dukungan.getByLabel("Bentuk dukungan").fill("Data keluarga miskin");
    await dukungan.getByRole("button", { name: "Tambah" }).click();
    const pakai = page.getByRole("form", { name: "Pakai indikator yang sudah ada" });
    const indikator = (await pakai.locator("option").nth(1).textContent()) ?? "";
    await pakai.getByRole("combobox").selectOption({ label: indikator });
    await pakai.getByRole("button", { name: "Pakai" }).click();
    await tersimpan(page);
    const label = await simpul(page, INDUSTRI).locator("title").textContent();
    for (const isi of ["Hasil antara", "Pemilik: ", "Lintas PD: Dinas Sosial", indikator]) expect(label).toContain(isi);
    await page.getByText(/dipakai 2 simpul/).waitFor();
  });

  test("is asked before deleting, with everything that goes, and gets it back by undoing", async () => {
    const page = await buka();
    const mula = await nama(page);
    await simpul(page, PELATIHAN).focus();
    await page.keyboard.press("Delete");
    const tanya = page.getByRole("alertdialog");
    await tanya.waitFor();
    expect(await tanya.textContent()).toContain("3 simpul");
    await tanya.getByRole("link", { name: "Jangan" }).click();
    expect(await nama(page)).toEqual(mula);
    await page.getByRole("link", { name: "Hapus cabang ini…" }).click();
    await page.getByRole("button", { name: "Ya, hapus" }).click();
    await tersimpan(page);
    expect((await nama(page)).length).toBe(mula.length - 3);
    await page.getByRole("button", { name: "Batal", exact: true }).click();
    await expect.poll(() => nama(page), TUNGGU).toEqual(mula);
    await tersimpan(page);
  });
});

test("two planners in one node: both contents, who wrote the other, and nothing typed is lost", async () => {
  const rani = await buka();
  const bayu = await buka({ nama: "Bayu" });
  await simpul(rani, INDUSTRI).click();
  await simpul(bayu, INDUSTRI).click();
  await medan(bayu, "Nama").fill("Nama dari Bayu");
  await medan(bayu, "Nama").press("Tab");
  await tersimpan(bayu);
  await medan(rani, "Nama").fill("Program Hubungan Industrial dan Jaminan Sosial");
  await medan(rani, "Nama").press("Tab");
  const panel = rani.getByRole("alert").filter({ hasText: "sudah diubah" });
  await panel.waitFor();
  expect(await panel.textContent()).toContain("Bayu (peragaan)");
  expect(await panel.getByRole("row").nth(1).getByRole("cell").allTextContents()).toEqual([
    "Program Hubungan Industrial dan Jaminan Sosial",
    "Nama dari Bayu",
  ]);
  expect(await medan(rani, "Nama").inputValue()).toContain("Jaminan Sosial");
  await panel.getByRole("button", { name: "Pakai isian saya" }).click();
  await tersimpan(rani);
  await bayu.reload();
  await simpul(bayu, "Jaminan Sosial").waitFor();
});

test("a lost connection loses nothing: it is sent when the browser is opened again", async () => {
  const page = await buka();
  await simpul(page, INDUSTRI).click();
  await page.route("**/perencanaan/ubah", (rute) => rute.abort());
  await medan(page, "Kode").fill("hubungan-industrial");
  await medan(page, "Kode").press("Tab");
  await expect.poll(() => status(page), TUNGGU).toContain("Mencoba lagi");
  await page.unroute("**/perencanaan/ubah");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await tersimpan(page);
  await simpul(page, INDUSTRI).click();
  expect(await medan(page, "Kode").inputValue()).toBe("hubungan-industrial");
});

test("diagram and outline show the same nodes with the same words", async () => {
  const diagram = await buka();
  const kerangka = await buka({ kueri: "&tampilan=kerangka" });
  const rapat = (teks: string) => teks.replaceAll(/\s/g, "");
  const kotak = await diagram
    .locator("[role=treeitem]")
    .evaluateAll((u) =>
      u.map((x) => [x.id, [...x.querySelectorAll("text:not(.pohon-jumlah)")].map((t) => t.textContent).join("")]),
    );
  const baris = await kerangka
    .locator("[role=treeitem]")
    .evaluateAll((u) => u.map((x) => [x.id, x.querySelector("a")?.textContent ?? ""]));
  expect(baris.length).toBeGreaterThan(10);
  expect(baris.map(([id, t]) => [id, rapat(t ?? "")])).toEqual(kotak.map(([id, t]) => [id, rapat(t ?? "")]));
});

describe("without JavaScript", () => {
  test("the outline adds, edits, moves and deletes with plain forms", async () => {
    const page = await buka({ javaScriptEnabled: false, kueri: "&tampilan=kerangka" });
    await simpul(page, "Program Penempatan").getByRole("link").click();
    await page.waitForURL(/simpul=/);
    const tambah = page.getByRole("form", { name: "Tambah di bawahnya" });
    await tambah.getByLabel("Nama").fill("Bursa Kerja Khusus");
    await tambah.getByRole("button").click();
    await page.getByText("Perubahan tersimpan.", { exact: true }).waitFor();
    await simpul(page, "Bursa Kerja Khusus").waitFor();
    expect(await simpul(page, "Bursa Kerja Khusus").getAttribute("aria-selected")).toBe("true");
    await medan(page, "Nama").fill("Bursa Kerja Khusus Sekolah");
    await page.getByRole("form", { name: "Isian simpul" }).getByRole("button", { name: "Simpan" }).click();
    await simpul(page, "Bursa Kerja Khusus Sekolah").waitFor();
    const mula = await nama(page);
    await page.getByRole("button", { name: "↑ Naik" }).click();
    await expect.poll(() => nama(page), TUNGGU).not.toEqual(mula);
    await page.getByRole("form", { name: "Pindah ke bawah simpul lain" }).getByLabel("Induk").selectOption({
      index: 0,
    });
    await page.getByRole("button", { name: "Pindahkan" }).click();
    await page.getByText("Perubahan tersimpan.", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Hapus cabang ini…" }).click();
    expect(await page.getByRole("alertdialog").textContent()).toContain("1 simpul");
    await page.getByRole("button", { name: "Ya, hapus" }).click();
    await page.getByText("Perubahan tersimpan.", { exact: true }).waitFor();
    expect(await simpul(page, "Bursa Kerja Khusus").count()).toBe(0);
  });

  test("a refused form comes back with what was typed and says what is wrong", async () => {
    const page = await buka({ javaScriptEnabled: false, kueri: "&tampilan=kerangka" });
    await simpul(page, "Program Penempatan").getByRole("link").click();
    await page.waitForURL(/simpul=/);
    await medan(page, "Kode").fill("Salah Sekali");
    await page.getByRole("form", { name: "Isian simpul" }).getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Kode terdiri atas huruf kecil").first().waitFor();
    expect(await medan(page, "Kode").inputValue()).toBe("Salah Sekali");
  });
});

test("the tree is downloaded as SVG, PNG, PPTX and PDF, each a file of its kind", async () => {
  const page = await buka();
  const tanda = { SVG: "<svg", PNG: "\u0089PNG", PPTX: "PK", PDF: "%PDF" };
  for (const [jenis, awal] of Object.entries(tanda)) {
    const tautan = page.locator(".pohon-unduh").getByRole("link", { name: jenis, exact: true });
    const jawaban = await page.request.get((await tautan.getAttribute("href")) ?? "");
    expect(jawaban.headers()["content-disposition"]).toBe(
      `attachment; filename="pohon-kinerja-disnaker.${jenis.toLowerCase()}"`,
    );
    const isi = await jawaban.body();
    expect(isi.subarray(0, awal.length).toString("latin1")).toBe(awal);
    expect(isi.length).toBeGreaterThan(5000);
    if (jenis === "SVG") expect(isi.toString("utf8")).toContain("Program Pelatihan Kerja");
  }
});

describe("the page", () => {
  test("weighs at most 220 kB of gzip with the whole editor, and the browser has nothing to complain about", async () => {
    const page = await buka({ extraHTTPHeaders: { "Accept-Encoding": "gzip" } });
    const keluhan: string[] = [];
    page.on("console", (pesan) => {
      if (pesan.type() === "error" || pesan.type() === "warning") keluhan.push(pesan.text());
    });
    page.on("pageerror", (galat) => keluhan.push(galat.message));
    // Everything anew, as on a first visit.
    await (await page.context().newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.reload({ waitUntil: "networkidle" });
    const bita = await page.evaluate(() =>
      performance
        .getEntries()
        .filter((entri) => entri instanceof PerformanceResourceTiming)
        .reduce((jumlah, entri) => jumlah + entri.encodedBodySize, 0),
    );
    expect(bita).toBeGreaterThan(20_000);
    expect(bita).toBeLessThanOrEqual(220_000);
    expect(keluhan).toEqual([]);
  });

  test.each(["diagram", "kerangka"])(
    "%s has no axe violation with and without a selected node, and no sideways scrolling",
    async (tampilan) => {
      const page = await buka({ kueri: `&tampilan=${tampilan}` });
      for (const lebar of [1440, 360]) {
        await page.setViewportSize({ width: lebar, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
        const hasil = await new AxeBuilder({ page }).analyze();
        expect(hasil.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
        await simpul(page, INDUSTRI).click();
        await page.locator("#panel").waitFor();
      }
    },
  );

  test("shows a reader the tree and the node, without a field", async () => {
    const page = await buka({ nama: "Dimas" });
    await simpul(page, INDUSTRI).click();
    await page.getByText("Anda dapat membaca pohon ini.").waitFor();
    expect(await page.locator("#panel").getByRole("textbox").count()).toBe(0);
    await page.keyboard.press("Delete");
    await expect.poll(() => status(page), TUNGGU).toContain("Perencana perangkat daerah yang mengubahnya");
  });
});
