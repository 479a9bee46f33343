// The filling sheet between people: two planners in one cell, submitting and taking back, correcting after the lock, and
// who may not.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { kunciPeriode, setujui, terima } from "#pengukuran/server";
import {
  ALAMAT_ISI,
  akunPeragaan,
  bacaStatus,
  barisOf,
  createIsiUji,
  LEMBAR,
  TUNGGU,
  waitForLembar,
  waitForTersimpan,
} from "../bantu/isi-uji.ts";
import { createPengunjung } from "../bantu/pengunjung.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { alamat, bukaLembar, withKonteks } = createIsiUji(peramban);
const medan = (page: Page, nama: string) => barisOf(page, nama).getByLabel("Realisasi", { exact: true });

describe("two planners in one cell", () => {
  const PELATIHAN = "Jumlah tenaga kerja yang mendapat pelatihan";

  test("the second one sees both contents and who wrote the other, and can keep the own one", async () => {
    const rani = await bukaLembar("Rani");
    const bayu = await bukaLembar("Bayu");
    await medan(bayu, PELATIHAN).fill("150");
    await waitForTersimpan(bayu);
    await medan(rani, PELATIHAN).fill("158");
    const panel = barisOf(rani, PELATIHAN).getByRole("alert");
    await panel.waitFor();
    expect(await panel.textContent()).toMatch(/sudah diubah Bayu \(peragaan\), \d+ \w+ \d{4} \d\d\.\d\d WIB/);
    expect(await panel.getByRole("row").nth(1).getByRole("cell").allTextContents()).toEqual(["158", "150"]);
    expect(await bacaStatus(rani)).toContain("bentrok");
    await panel.getByRole("button", { name: "Pakai isian saya" }).click();
    await waitForTersimpan(rani);
    await bayu.reload();
    await waitForLembar(bayu);
    expect(await medan(bayu, PELATIHAN).inputValue()).toBe("158");
  });

  test("keeping the other one's loses nothing either: undo brings the own text back", async () => {
    const rani = await bukaLembar("Rani");
    const bayu = await bukaLembar("Bayu");
    await medan(bayu, PELATIHAN).fill("151");
    await waitForTersimpan(bayu);
    await medan(rani, PELATIHAN).fill("159");
    await barisOf(rani, PELATIHAN).getByRole("button", { name: "Pakai isian Bayu" }).click();
    expect(await medan(rani, PELATIHAN).inputValue()).toBe("151");
    await medan(rani, PELATIHAN).focus();
    await rani.keyboard.press("Control+Z");
    expect(await medan(rani, PELATIHAN).inputValue()).toBe("159");
    await waitForTersimpan(rani);
    await bayu.reload();
    await waitForLembar(bayu);
    expect(await medan(bayu, PELATIHAN).inputValue()).toBe("159");
  });
});

describe("submitting", () => {
  test("takes what is complete, names every gap with a link to its field, and can be taken back", async () => {
    const page = await bukaLembar("Rani");
    const lengkap = barisOf(page, "Jumlah Pencari Kerja yang Mendapatkan");
    const kurang = barisOf(page, "Nilai IKM Internal");
    await lengkap.getByLabel("Realisasi", { exact: true }).fill("1.050");
    await kurang.getByLabel("Realisasi", { exact: true }).fill("79");
    await page.getByRole("button", { name: "Ajukan semua yang lengkap" }).click();
    await lengkap.getByText("Menunggu persetujuan kepala PD").waitFor();
    expect(await lengkap.getByRole("textbox").count()).toBe(0);
    await page
      .getByRole("alert")
      .getByText(/1 indikator diajukan kepada kepala perangkat daerah/)
      .waitFor();
    const butir = page.getByRole("listitem").filter({ hasText: "Nilai IKM Internal" });
    expect(await butir.textContent()).toContain(
      "Rencana tindak lanjut wajib diisi karena capaian 97,53% di bawah 100%.",
    );
    await butir.getByRole("link").click();
    await expect.poll(() => kurang.getByLabel("Rencana tindak lanjut (wajib)").isVisible(), TUNGGU).toBe(true);
    await lengkap.getByRole("button", { name: "Tarik kembali" }).click();
    await lengkap.getByLabel("Realisasi", { exact: true }).waitFor();
    expect(await lengkap.getByLabel("Realisasi", { exact: true }).inputValue()).toBe("1.050");
    expect(await lengkap.getByText("Terlambat").count()).toBe(1);
  });

  test("a single row says what it lacks when it is submitted too early", async () => {
    const page = await bukaLembar("Rani");
    await barisOf(page, "Persentase Penduduk yang Bekerja").getByRole("button", { name: "Ajukan" }).click();
    await page.getByText("1 indikator belum dapat diajukan.").waitFor();
    const kurang = page
      .getByRole("listitem")
      .filter({ hasText: /^Persentase Penduduk yang Bekerja: Realisasi belum diisi\./ });
    expect(await kurang.count()).toBe(1);
  });
});

describe("after the lock", () => {
  test("a figure changes by a correction with a reason only, and the figure before it stays in view", async () => {
    const page = await bukaLembar("Rani");
    const nama = "Nilai Sakip";
    await medan(page, nama).fill("90,10");
    await barisOf(page, nama).getByRole("button", { name: "Ajukan" }).click();
    await barisOf(page, nama).getByText("Menunggu persetujuan kepala PD").waitFor();
    await withKonteks(async (konteks) => {
      const sel = [{ indikator: "iku-2", periode: "2024-S2", versi: 1 }];
      const kepala = await akunPeragaan(konteks, "kepala");
      const verifikator = await akunPeragaan(konteks, "verifikator");
      expect((await setujui(konteks, kepala, { ...ALAMAT_ISI, sel })).berhasil).toHaveLength(1);
      expect((await terima(konteks, verifikator, { ...ALAMAT_ISI, sel })).berhasil).toHaveLength(1);
      await kunciPeriode(konteks, verifikator, ALAMAT_ISI);
    });
    await page.reload();
    await barisOf(page, nama).getByText("Terkunci", { exact: true }).waitFor();
    expect(await page.getByRole("form", { name: "Lembar isian" }).getByRole("textbox").count()).toBe(0);
    await barisOf(page, nama).getByRole("link", { name: "Koreksi" }).click();
    await page.getByLabel("Realisasi", { exact: true }).fill("91,25");
    await page.getByLabel("Alasan koreksi").fill("Salah ketik dari laporan hasil evaluasi");
    await page.getByRole("button", { name: "Ajukan koreksi" }).click();
    await page.waitForURL(`**${LEMBAR}?**`);
    const baris = barisOf(page, nama);
    await baris.getByText("Koreksi menunggu persetujuan kepala PD").waitFor();
    expect(await baris.textContent()).toContain("sebelumnya 90,10. Alasan: Salah ketik dari laporan hasil evaluasi");
    expect(await baris.textContent()).toContain("Yang terbit untuk umum masih 90,10");
  });
});

describe("who may not", () => {
  test("the public is sent to sign in and comes back, and can save nothing; a planner gets 403 for another perangkat daerah", async () => {
    const umum = createPengunjung(alamat(), true);
    const jawaban = await umum.get(`${LEMBAR}?pd=disnaker`);
    expect(jawaban.headers.get("location")).toBe("/masuk?ke=%2Fpengukuran%2Fisi%3Fpd%3Ddisnaker");
    const ditolak = await umum.post(`${LEMBAR}?pd=disnaker`, { maksud: "simpan" });
    expect(ditolak.status).toBe(403);
    expect(await ditolak.text()).toContain('href="/masuk?ke=%2Fpengukuran%2Fisi%3Fpd%3Ddisnaker"');
    const rani = createPengunjung(alamat(), true);
    await rani.post("/masuk/peragaan", { akun: "perencana-1", ke: "/" });
    expect((await rani.get(LEMBAR)).status).toBe(200);
    expect((await rani.get(`${LEMBAR}?pd=dinas-sosial`)).status).toBe(403);
  });

  test("a verifikator reads the sheet but finds no field in it, and a saving is refused", async () => {
    const page = await peramban.newPage({ baseURL: alamat() });
    await page.goto(`/masuk?ke=${encodeURIComponent(`${LEMBAR}?pd=disnaker`)}`);
    await page.getByRole("button", { name: "Dimas" }).click();
    await page.waitForURL("**/pengukuran/isi?pd=disnaker");
    expect(await page.getByRole("form", { name: "Lembar isian" }).getByRole("textbox").count()).toBe(0);
    const isian = {
      nilai: { jenis: "nilai", teks: "5" },
      narasi: { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" },
    };
    const masukan = { ...ALAMAT_ISI, sel: { indikator: "ikp-1", periode: "2024-TW4", versi: 0 }, isian };
    const jawaban = await page.evaluate(
      async (data) => {
        const r = await fetch("/pengukuran/isi/simpan", { method: "POST", body: JSON.stringify(data) });
        return { status: r.status, isi: await r.text() };
      },
      { maksud: "simpan", masukan },
    );
    expect(jawaban.status).toBe(403);
    expect(jawaban.isi).toContain("tidak berhak");
  });

  test("what is no request of the sheet is refused in words", async () => {
    const rani = createPengunjung(alamat(), true);
    await rani.post("/masuk/peragaan", { akun: "perencana-1", ke: "/" });
    const jawaban = await rani.post("/pengukuran/isi/simpan", { maksud: "hapus" });
    expect(jawaban.status).toBe(400);
    expect(await jawaban.json()).toMatchObject({ jenis: "ditolak", kode: "masukan" });
  });
});
