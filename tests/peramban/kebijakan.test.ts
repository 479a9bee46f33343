// The yearly policy, and what stands below the head of a perangkat daerah, set by an admin without JavaScript.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bukaPeramban } from "../bantu/peramban.ts";

const { open } = bukaPeramban();

async function admin(path: string): Promise<Page> {
  const page = await open(`/masuk?ke=${encodeURIComponent(path)}`, { javaScriptEnabled: false });
  await page.getByRole("button", { name: "Admin pemda" }).click();
  return page;
}

test("a new year is copied from the one before it, refused with what was typed, and saved", async () => {
  const page = await admin("/pengaturan/kebijakan?tahun=2031");
  await page.getByText("memakai kebijakan Tahun 2024. Isian di bawah disalin dari sana").waitFor();
  const medan = (label: string) => page.getByLabel(label, { exact: true });
  expect(await medan("Predikat, pita 5").inputValue()).toBe("Sangat Tinggi");
  await medan("Capaian paling tinggi yang dicetak (%)").fill("120.00");
  await medan("Mulai dari, pita 6").fill("100,5");
  await medan("Predikat, pita 6").fill("Melampaui");
  await medan("Alasan perubahan").fill("Keputusan bupati yang baru");
  const simpan = page.getByRole("button", { name: "Simpan kebijakan Tahun 2031" });
  await simpan.click();
  expect(await page.getByRole("alert").textContent()).toContain("Batas atas capaian:");
  expect(await medan("Predikat, pita 6").inputValue()).toBe("Melampaui");
  expect(await medan("Alasan perubahan").inputValue()).toBe("Keputusan bupati yang baru");
  await medan("Capaian paling tinggi yang dicetak (%)").fill("120");
  await simpan.click();
  expect(await page.getByRole("status").textContent()).toBe("Kebijakan Tahun 2031 disimpan.");
  expect(await medan("Mulai dari, pita 6").inputValue()).toBe("100,5");
  expect(await page.getByRole("link", { name: "Tahun 2031" }).getAttribute("aria-current")).toBe("page");
});

test("what was opened or locked under a policy is shown as it stays, and the rest can be saved", async () => {
  const page = await admin("/pengaturan/kebijakan?tahun=2024");
  await page.getByText("Realisasi Tahun 2024 sudah ada yang terkunci.").waitFor();
  expect(await page.getByLabel("Angka di belakang koma (0 sampai 6)").isDisabled()).toBe(true);
  expect(await page.getByLabel("Predikat, pita 1").isDisabled()).toBe(true);
  await page.getByLabel("Perubahan yang diperingatkan (%)").fill("60");
  await page.getByLabel("Alasan perubahan").fill("Terlalu banyak peringatan");
  await page.getByRole("button", { name: "Simpan kebijakan Tahun 2024" }).click();
  expect(await page.getByRole("status").textContent()).toBe("Kebijakan Tahun 2024 disimpan.");
  expect(await page.getByLabel("Perubahan yang diperingatkan (%)").inputValue()).toBe("60");
  expect(await page.getByLabel("Predikat, pita 5").inputValue()).toBe("Sangat Tinggi");
});

test("a jabatan gets its unit and superior; what is used is not deleted, what was a mistake is", async () => {
  const page = await admin("/pengaturan/organisasi/disnaker");
  await page.getByText("Tambah jabatan", { exact: true }).click();
  const baru = page.getByRole("form", { name: "Tambah jabatan" });
  await baru.getByLabel("Nama jabatan").fill("Kepala Bidang Keliru");
  await baru.getByLabel("Kode jabatan").fill("kabid-keliru");
  await baru.getByLabel("Unit").fill("Bidang Penempatan");
  await baru.getByLabel("Atasan langsung").selectOption({ label: "Kepala Dinas Tenaga Kerja" });
  await baru.getByRole("button", { name: "Simpan jabatan" }).click();
  await page.getByText("Unit: Bidang Penempatan. Atasan langsung: Kepala Dinas Tenaga Kerja.").waitFor();
  await page.getByText("Hapus jabatan Kepala Bidang Keliru").click();
  const hapus = page.getByRole("form", { name: "Hapus jabatan Kepala Bidang Keliru" });
  await hapus.getByLabel("Alasan menghapus").fill("Salah catat");
  await hapus.getByRole("button", { name: "Hapus" }).click();
  expect(await page.getByRole("status").textContent()).toBe("Jabatan dihapus.");
  expect(await page.getByText("Kepala Bidang Keliru").count()).toBe(0);
});
