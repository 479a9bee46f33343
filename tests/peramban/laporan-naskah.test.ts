// The texts of a report from the first word to the public's download, in a real browser: the planner writes, the head
// comments, the planner answers, the head sets it, everybody reads it; with JavaScript and without, wide and on a phone.
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban, tabTo, waitForHidup } from "../bantu/peramban.ts";

const DAFTAR = "/laporan/naskah";
const TANPA_JS = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } } as const;
const peramban = bukaPeramban();
const { alamat } = createIsiUji(peramban);

/** The page of the report, once begun; `naskah` is its path. */
let naskah = "";
async function buka(nama: string, ke = naskah, opsi = {}): Promise<Page> {
  const page = await peramban.newPage({ baseURL: alamat(), ...opsi });
  await page.goto(`/masuk?ke=${encodeURIComponent(ke)}`);
  await page.getByRole("button", { name: nama }).click();
  await page.waitForURL((url) => url.pathname + url.search === ke);
  return page;
}
const blok = (kunci: string) => `${naskah}?blok=${kunci}`;
const bidang = (page: Page) => page.getByLabel("Teks bagian ini");

/** No violation, and nothing wider than the screen. */
async function periksaTampil(page: Page): Promise<void> {
  for (const lebar of [1440, 360]) {
    await page.setViewportSize({ width: lebar, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  }
}

test("the planner begins the LKjIP of a year; its outline says what is a draft and what is empty", async () => {
  const page = await buka("Rani", DAFTAR);
  await page.getByLabel("Tahun").selectOption("2024");
  await page.getByRole("button", { name: "Buka naskah" }).click();
  await page.waitForURL(/naskah\/[0-9a-f-]{36}$/);
  naskah = new URL(page.url()).pathname;
  const kerangka = page.getByRole("navigation", { name: "Bagian teks laporan" });
  expect(await kerangka.getByRole("link", { name: /Kata Pengantar\s*Draf dari angka/ }).count()).toBe(1);
  expect(await kerangka.getByRole("link", { name: /Isu Strategis\s*Kosong/ }).count()).toBe(1);
  await periksaTampil(page);
});

test("what is typed saves itself, with a number put in by a button; the print is seen at once", async () => {
  const page = await buka("Rani", blok("isu-strategis"));
  await waitForHidup(page);
  await bidang(page).fill("Tahun ini ");
  await page.getByText(/^Angka yang dapat disisipkan/).click();
  await page.getByRole("button", { name: "Sisipkan Tahun", exact: false }).first().click();
  await bidang(page).press("End");
  await bidang(page).pressSequentially(" **berat**.\n\n- Lapangan kerja");
  await page.getByText(/^Tersimpan\. Rani/).waitFor();
  const cetak = page.locator(".naskah-pratinjau").first();
  expect(await cetak.locator("strong").textContent()).toBe("berat");
  expect(await cetak.getByRole("listitem").textContent()).toBe("Lapangan kerja");
  expect(await cetak.textContent()).toContain("Tahun ini 2024");
  await page.reload();
  expect(await bidang(page).inputValue()).toContain("**berat**");
  await page.getByText(/^Versi bagian ini/).click();
  await periksaTampil(page);
});

test("two planners in one block: the second sees both texts and who wrote the other, and loses nothing", async () => {
  const [rani, bayu] = [await buka("Rani", blok("latar-belakang")), await buka("Bayu", blok("latar-belakang"))];
  await Promise.all([waitForHidup(rani), waitForHidup(bayu)]);
  await bidang(rani).fill("Dari Rani.");
  await rani.getByText(/^Tersimpan\. Rani/).waitFor();
  await bidang(bayu).fill("Dari Bayu.");
  const bentrok = bayu.getByRole("alert");
  await bentrok.waitFor();
  for (const teks of ["Dari Rani.", "Dari Bayu.", "Rani"]) expect(await bentrok.textContent()).toContain(teks);
  await periksaTampil(bayu);
  await bayu.getByRole("button", { name: "Simpan tulisan saya" }).click();
  await bayu.getByText("Teks disimpan.").waitFor();
  expect(await bidang(bayu).inputValue()).toBe("Dari Bayu.");
  await bayu.getByText(/^Versi bagian ini/).click();
  await bayu.getByRole("link", { name: "Versi 1" }).click();
  await bayu.getByRole("button", { name: "Pulihkan versi 1" }).click();
  await bayu.getByText("Versi lama dipulihkan").waitFor();
  expect(await bidang(bayu).inputValue()).toBe("Dari Rani.");
});

test("without JavaScript on a phone the plain form saves, tells a conflict, and brings the first draft back", async () => {
  const satu = await buka("Rani", blok("kata-pengantar"), TANPA_JS);
  const dua = await buka("Bayu", blok("kata-pengantar"), TANPA_JS);
  await bidang(satu).fill("Puji syukur.");
  await satu.getByRole("button", { name: "Simpan", exact: true }).click();
  expect(await satu.getByText("Teks disimpan.").count()).toBe(1);
  await bidang(dua).fill("Dengan hormat.");
  await dua.getByRole("button", { name: "Simpan", exact: true }).click();
  expect(await dua.getByText("Puji syukur.").count()).toBe(1);
  expect(await bidang(dua).inputValue()).toBe("Dengan hormat.");
  await dua.getByRole("link", { name: "Pakai yang tersimpan" }).click();
  await dua.getByText(/^Versi bagian ini/).click();
  await dua.getByRole("button", { name: "Pakai lagi draf dari angka" }).click();
  expect(await bidang(dua).inputValue()).toContain("{{lembaga}}");
});

test("head comments, planner answers, head settles it", async () => {
  const sari = await buka("Sari", blok("isu-strategis"));
  expect(await bidang(sari).count()).toBe(0);
  await sari.getByRole("textbox", { name: "Komentar baru" }).fill("Sebutkan sumbernya.");
  await sari.getByRole("button", { name: "Kirim komentar" }).click();
  await sari.getByText("Komentar terkirim.").waitFor();
  const rani = await buka("Rani", blok("isu-strategis"), TANPA_JS);
  expect(await rani.getByRole("link", { name: /Isu Strategis.*1 komentar/ }).count()).toBe(1);
  await rani.getByRole("textbox", { name: "Balasan" }).fill("Sudah ditambahkan.");
  await rani.getByRole("button", { name: "Balas" }).click();
  await sari.goto(blok("isu-strategis"));
  expect(await sari.getByText("Sudah ditambahkan.").count()).toBe(1);
  await periksaTampil(sari);
  await sari.getByRole("button", { name: "Tandai selesai" }).click();
  await sari.getByText("Percakapan ditandai selesai.").waitFor();
  expect(await sari.getByText("Selesai (1)").count()).toBe(1);
});

test("the public is not told of a draft; whoever may read along sees it without a field", async () => {
  const umum = await peramban.newPage({ baseURL: alamat() });
  expect((await umum.goto(naskah))?.status()).toBe(404);
  const hadi = await buka("Hadi");
  expect(await hadi.getByRole("heading", { level: 1 }).textContent()).toContain("Laporan Kinerja (LKjIP) Disnaker");
  expect([await bidang(hadi).count(), await hadi.getByRole("textbox", { name: "Komentar baru" }).count()]).toEqual([
    0, 0,
  ]);
});

test("handed in, the texts rest; the head returns it with a reason, and it is handed in again", async () => {
  const rani = await buka("Rani");
  await rani.getByRole("button", { name: "Ajukan untuk ditetapkan" }).click();
  await rani.getByText("Naskah diajukan.").waitFor();
  expect(await bidang(rani).count()).toBe(0);
  const sari = await buka("Sari", naskah, TANPA_JS);
  await sari.getByText("Kembalikan", { exact: true }).first().click();
  await sari.getByLabel("Yang perlu diperbaiki").fill("Lengkapi simpulan.");
  await sari.getByRole("button", { name: "Kembalikan" }).click();
  await rani.goto(naskah);
  expect(await rani.getByText("Lengkapi simpulan.").count()).toBe(1);
  await rani.getByRole("button", { name: "Ajukan untuk ditetapkan" }).click();
  await rani.getByText("Naskah diajukan.").waitFor();
});

test("the head sets it with the keyboard, and is told that no number has changed since", async () => {
  const sari = await buka("Sari");
  await tabTo(sari, "Tetapkan laporan");
  await sari.keyboard.press("Enter");
  await sari.getByText("Laporan ditetapkan. Isinya sekarang tetap").waitFor({ timeout: 60_000 });
  expect(await sari.getByText("Semua angka masih sama dengan saat laporan ditetapkan.").count()).toBe(1);
});

/** The set report as the public comes to it, from the list. */
async function bukaUmum(): Promise<Page> {
  const umum = await peramban.newPage({ baseURL: alamat() });
  await umum.goto(DAFTAR);
  await umum.getByRole("link", { name: /Laporan Kinerja \(LKjIP\), Tahun 2024/ }).click();
  await umum.getByRole("link", { name: /^[0-9a-f]{64}$/ }).waitFor();
  return umum;
}

test("everybody downloads the same DOCX each time, with what was written and the digest in it", async () => {
  const umum = await bukaUmum();
  const sidik = (await umum.getByRole("link", { name: /^[0-9a-f]{64}$/ }).textContent()) ?? "";
  const ke = (await umum.getByRole("link", { name: "Unduh Word (.docx)" }).getAttribute("href")) ?? "";
  const unduh = async () => {
    const jawaban = await umum.request.get(alamat() + ke);
    return { nama: jawaban.headers()["content-disposition"], isi: await jawaban.body() };
  };
  const [satu, dua] = [await unduh(), await unduh()];
  expect(satu.nama).toContain('filename="lkjip-disnaker-2024.docx"');
  expect(satu.isi.equals(dua.isi)).toBe(true);
  const isi = unzipSync(satu.isi);
  const bagian = Object.keys(isi).filter((n) => /^word\/(document|footer\d+)\.xml$/.test(n));
  const teks = bagian.map((n) => strFromU8(isi[n] ?? new Uint8Array())).join("");
  for (const harus of [sidik, "Lapangan kerja", "Dari Rani."]) expect(teks.replace(/<[^>]+>/g, "")).toContain(harus);
});

test("the set report has no axe-core violation and does not scroll sideways", async () => {
  await periksaTampil(await bukaUmum());
});

test("its digest leads to a page that says what it is, and that it is unchanged", async () => {
  const umum = await bukaUmum();
  await umum.getByRole("link", { name: /^[0-9a-f]{64}$/ }).click();
  await umum.getByRole("heading", { level: 1, name: "Pemeriksaan laporan" }).waitFor();
  expect(await umum.getByRole("status").textContent()).toContain("Cocok");
  expect(await umum.getByText("Laporan Kinerja Dinas Tenaga Kerja Kabupaten Lamongan Tahun 2024").count()).toBe(1);
  await periksaTampil(umum);
});

test("taken back with a reason, it is no longer public, and its digest says so", async () => {
  const sari = await buka("Sari");
  const ke = (await sari.getByRole("link", { name: /^[0-9a-f]{64}$/ }).getAttribute("href")) ?? "";
  await sari.getByText("Batalkan penetapan", { exact: true }).first().click();
  await sari.getByLabel("Alasan pembatalan").fill("Angka serapan belum final.");
  await sari.getByRole("button", { name: "Batalkan penetapan" }).click();
  await sari.getByText("Penetapan dibatalkan. Naskah").waitFor();
  const umum = await peramban.newPage({ baseURL: alamat(), ...TANPA_JS });
  await umum.goto(ke);
  expect(await umum.getByText(/dibatalkan pada .*Angka serapan belum final\./).count()).toBe(1);
  expect((await umum.goto(naskah))?.status()).toBe(404);
});
