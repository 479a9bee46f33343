// The report page: choosing, explaining a figure in the preview, and downloading files as files.
import { describe, expect, inject, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();
const unduh = (kueri: string) => fetch(`${inject("alamat")}/laporan/unduh?${kueri}`);

describe("/laporan", () => {
  test("another perangkat daerah is chosen by the form alone, without JavaScript", async () => {
    const page = await open("/laporan?pd=disnaker", { javaScriptEnabled: false });
    await page.getByRole("combobox", { name: "Perangkat daerah" }).selectOption("dinas-sosial");
    await page.getByRole("button", { name: "Lihat" }).click();
    expect(new URL(page.url()).searchParams.get("pd")).toBe("dinas-sosial");
    expect(await page.locator(".lap-sampul").textContent()).toContain("Dinas Sosial");
  });

  test("another kind of report is chosen by the form alone, and takes the period that fits it", async () => {
    const page = await open("/laporan?pd=disnaker&periode=2024-S1", { javaScriptEnabled: false });
    await page.getByRole("combobox", { name: "Jenis laporan" }).selectOption("triwulan");
    await page.getByRole("button", { name: "Lihat" }).click();
    expect(await page.locator(".lap-sampul").textContent()).toContain("Tribulan II Tahun 2024");
    expect(await page.getByRole("combobox", { name: "Periode" }).inputValue()).toBe("2024-TW2");
    await page.getByRole("combobox", { name: "Jenis laporan" }).selectOption("temuan-pemda");
    await page.getByRole("button", { name: "Lihat" }).click();
    expect(await page.locator(".lap-sampul").textContent()).toContain("Kabupaten Lamongan");
    expect(await page.getByRole("combobox", { name: "Perangkat daerah" }).count()).toBe(0);
  });

  test("a figure of the preview opens its explanation in place", async () => {
    const page = await open("/laporan?pd=disnaker&periode=2024-S1");
    await page.waitForLoadState("networkidle");
    await page.locator("#lap-capaian-program").getByRole("link", { name: "249,52%" }).click();
    await page.getByRole("dialog").getByText("2,62%").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/laporan");
  });

  test("the link downloads the deck under a name that says what it is", async () => {
    const page = await open("/laporan?pd=disnaker&periode=2024-S1");
    const menunggu = page.waitForEvent("download");
    await page.getByRole("link", { name: "Unduh PowerPoint (.pptx)" }).click();
    expect((await menunggu).suggestedFilename()).toBe("sakip-disnaker-2024-S1.pptx");
  });
});

describe("/laporan/unduh", () => {
  test.each([
    ["pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["pdf", "application/pdf", "%PDF-1.7"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
    ["html", "text/html; charset=utf-8", "<!doctype html>"],
  ])("sends %s as an attachment of its own type", async (format, mime, awal) => {
    const jawaban = await unduh(`pd=disnaker&periode=2024-S1&format=${format}`);
    expect(jawaban.status).toBe(200);
    expect(jawaban.headers.get("content-type")).toBe(mime);
    expect(jawaban.headers.get("content-disposition")).toBe(`attachment; filename="sakip-disnaker-2024-S1.${format}"`);
    expect((await jawaban.text()).slice(0, awal.length)).toBe(awal);
  });

  test.each([
    ["jenis=triwulan&pd=disnaker&format=docx", "monitoring-triwulan-disnaker-2024-TW2.docx"],
    ["jenis=matriks-renja&pd=disnaker&format=pdf", "evaluasi-renja-disnaker-2024.pdf"],
    ["jenis=temuan-pemda&periode=2024-S1&format=html", "temuan-semua-lamongan-2024-S1.html"],
  ])("?%s is the file %s", async (kueri, nama) => {
    const jawaban = await unduh(kueri);
    expect(jawaban.status).toBe(200);
    expect(jawaban.headers.get("content-disposition")).toBe(`attachment; filename="${nama}"`);
  });

  test.each([
    ["pd=disnakr", 404, "disnaker"],
    ["pd=disnaker&periode=2024-S9", 400, "2024-S1"],
    ["pd=disnaker&format=odt", 400, "pptx"],
    ["pd=disnaker&jenis=lakip", 400, "matriks-renja"],
  ])("?%s is an ordinary error page with status %i that names what would be right", async (kueri, status, sebutan) => {
    const jawaban = await unduh(kueri);
    expect(jawaban.status).toBe(status);
    expect(jawaban.headers.get("content-disposition")).toBeNull();
    const isi = await jawaban.text();
    expect(isi).toContain("<h1");
    expect(isi).toContain(sebutan);
  });
});
