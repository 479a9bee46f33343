// Steps of planning a small PD through the screens, without JavaScript, as whoever does each. Called by the story tests of
// planning; every step is one visit to one page.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Peramban } from "./peramban.ts";

/** The PD of a story: its code, and its name, from which everything else is named. */
export type PdCerita = { readonly kode: string; readonly nama: string };
export type Orang = "Tutik" | "Rani" | "Sari";

/** Opens pages of the application as a person. */
export type Panggung = { readonly buka: (orang: Orang, path: string) => Promise<Page> };

/** A stage on `alamat`; each page is a context of its own, without JavaScript. */
export function createPanggung(peramban: Peramban, alamat: () => string): Panggung {
  return {
    async buka(orang, path) {
      const page = await peramban.newPage({ baseURL: alamat(), javaScriptEnabled: false });
      await page.goto(`/masuk?ke=${encodeURIComponent(path)}`);
      await page.getByRole("button", { name: orang }).click();
      return page;
    },
  };
}

/** The form folded under a summary, opened. */
async function formulir(page: Page, judul: string): Promise<Locator> {
  const lipat = page.locator("details", { has: page.locator("summary", { hasText: judul }) }).last();
  if ((await lipat.getAttribute("open")) === null) await lipat.locator("summary").first().click();
  return lipat.locator("form").first();
}

const selesai = (page: Page, teks: string | RegExp) => page.getByText(teks).first().waitFor();

/** An admin adds the PD with its head, and gives Rani and Sari their roles there; `barisPeran` is the first free row. */
export async function createPdLewatLayar({ buka }: Panggung, pd: PdCerita, barisPeran: number): Promise<void> {
  const page = await buka("Tutik", "/pengaturan/organisasi/baru");
  await page.getByLabel("Kode", { exact: true }).fill(pd.kode);
  await page.getByLabel("Nama", { exact: true }).fill(pd.nama);
  await page.getByLabel("Nama singkat").fill(pd.nama);
  await page.getByLabel("Bidang urusan").fill("2.07");
  await page.getByRole("button", { name: "Tambah perangkat daerah" }).click();
  await selesai(page, "Perangkat daerah ditambahkan.");
  const jabatan = await formulir(page, "Tambah jabatan");
  await jabatan.getByLabel("Nama jabatan").fill(`Kepala ${pd.nama}`);
  await jabatan.getByLabel("Kode jabatan").fill("kepala");
  await jabatan.getByLabel("Mengepalai perangkat daerah").check();
  await jabatan.getByRole("button", { name: "Simpan jabatan" }).click();
  const pejabat = await formulir(page, `Tambah pejabat Kepala ${pd.nama}`);
  await pejabat.getByLabel("Nama pejabat").fill("Dra. Ani Kepala");
  await pejabat.getByLabel("Mulai").fill("2025-01-01");
  await pejabat.getByRole("button", { name: "Simpan pejabat" }).click();
  await selesai(page, "Perubahan disimpan.");
  for (const [orang, peran] of [
    ["Rani", "perencana"],
    ["Sari", "kepala_pd"],
  ] as const) {
    await page.goto(`/pengaturan/pengguna?cari=${orang}`);
    await page.getByRole("main").getByRole("link", { name: orang }).click();
    await page.getByRole("combobox", { name: `Peran ${barisPeran}` }).selectOption(peran);
    await page.getByRole("combobox", { name: `Perangkat daerah ${barisPeran}` }).selectOption(pd.kode);
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await selesai(page, "Perubahan disimpan.");
  }
}

/** The admin's policy of the year, copied from the last one. */
export async function createKebijakanLewatLayar({ buka }: Panggung, tahun: number): Promise<void> {
  const page = await buka("Tutik", `/pengaturan/kebijakan?tahun=${tahun}`);
  await page.getByLabel("Alasan perubahan").fill(`Kebijakan Tahun ${tahun}`);
  await page.getByRole("button", { name: `Simpan kebijakan Tahun ${tahun}` }).click();
  await selesai(page, `Kebijakan Tahun ${tahun} disimpan.`);
}

type Dokumen = {
  readonly jenis: "renstra" | "renja";
  readonly judul: string;
  readonly mulai: string;
  readonly selesai: string;
};

/** Begins a document; gives the id of its murni version. */
export async function mulaiDokumen({ buka }: Panggung, pd: PdCerita, isi: Dokumen): Promise<string> {
  const page = await buka("Rani", `/perencanaan?pd=${pd.kode}`);
  const form = await formulir(page, "Mulai dokumen baru");
  await form.getByLabel("Jenis dokumen").selectOption(isi.jenis);
  await form.getByLabel("Judul").fill(isi.judul);
  await form.getByLabel("Tahun mulai").fill(isi.mulai);
  await form.getByLabel("Tahun selesai").fill(isi.selesai);
  await form.getByRole("button", { name: "Mulai dokumen" }).click();
  await selesai(page, "Dokumen dimulai.");
  const kartu = page.getByRole("article", { name: isi.judul });
  const ke = (await kartu.locator("a[href*='versi=']").first().getAttribute("href")) ?? "";
  const versi = new URL(ke, "http://x").searchParams.get("versi");
  if (versi === null) throw new Error(`versi ${isi.judul} tidak terbaca dari ${ke}`);
  return versi;
}

/** Submits as the planner, sets as the head. */
export async function tetapkan({ buka }: Panggung, pd: PdCerita, judul: string): Promise<void> {
  const rani = await buka("Rani", `/perencanaan?pd=${pd.kode}`);
  await rani.getByRole("article", { name: judul }).getByRole("button", { name: "Ajukan untuk ditetapkan" }).click();
  await selesai(rani, "Versi diajukan");
  const sari = await buka("Sari", `/perencanaan?pd=${pd.kode}`);
  const kartu = sari.getByRole("article", { name: judul });
  await kartu.getByText("Tetapkan", { exact: true }).first().click();
  await kartu.getByLabel("Tanggal penetapan").fill("2026-01-05");
  await kartu.getByRole("button", { name: "Tetapkan", exact: true }).click();
  await selesai(sari, "Versi ditetapkan.");
}

export type SimpulCerita = {
  readonly induk: string | null;
  readonly jenis: string;
  readonly kode: string;
  readonly nama: string;
  readonly nomenklatur?: string;
};

/** Adds one node to the outline and fills in its panel. */
export async function tambahSimpul(
  { buka }: Panggung,
  { pd, versi }: { readonly pd: PdCerita; readonly versi: string },
  isi: SimpulCerita,
): Promise<void> {
  const page = await buka("Rani", `/perencanaan/pohon?pd=${pd.kode}&versi=${versi}&tampilan=kerangka`);
  if (isi.induk !== null) {
    await page.getByRole("treeitem").filter({ hasText: isi.induk }).first().getByRole("link").click();
  }
  const tambah = page.getByRole("form", { name: isi.induk === null ? /Tambah/ : "Tambah di bawahnya" }).first();
  await tambah
    .getByLabel("Jenis")
    .selectOption(isi.jenis)
    .catch(() => undefined);
  await tambah.getByLabel("Nama").fill(isi.nama);
  await tambah.getByRole("button").first().click();
  await selesai(page, "Perubahan tersimpan.");
  const panel = page.getByRole("form", { name: "Isian simpul" });
  await panel.getByLabel("Kode", { exact: true }).fill(isi.kode);
  if (isi.nomenklatur !== undefined) await panel.getByLabel("Kode nomenklatur").fill(isi.nomenklatur);
  await panel.getByRole("button", { name: "Simpan" }).click();
  await selesai(page, "Perubahan tersimpan.");
}

export type IndikatorCerita = {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly simpul: string;
};

/** Adds an indikator that measures one node. */
export async function tambahIndikator(
  { buka }: Panggung,
  { pd, versi }: { readonly pd: PdCerita; readonly versi: string },
  isi: IndikatorCerita,
): Promise<void> {
  const page = await buka("Rani", `/perencanaan/indikator/baru?pd=${pd.kode}&versi=${versi}`);
  const form = page.getByRole("form", { name: "Indikator" });
  await form.getByLabel(/^Nama indikator/).fill(isi.nama);
  await form.getByLabel(/^Kode/).first().fill(isi.kode);
  await form.getByLabel(/^Penanggung jawab/).selectOption({ label: `Kepala ${pd.nama}` });
  await form.getByRole("textbox", { name: /^Definisi/ }).fill(`Definisi ${isi.nama}`);
  await form.getByLabel(/^Satuan \(wajib\)/).fill(isi.satuan);
  const pilihan = form.getByLabel("Tambahkan simpul");
  const nilai = await pilihan.locator("option").filter({ hasText: isi.simpul }).getAttribute("value");
  await pilihan.selectOption(nilai ?? "");
  await form.getByRole("button", { name: /^(Simpan|Tambah indikator)$/ }).click();
  await selesai(page, "Indikator disimpan dalam rancangan.");
}

/** Fills cells of a grid, given as [beginning of the row's name, column, text], and stores all of them. */
export async function isiKisi(
  { buka }: Panggung,
  alamat: string,
  sel: readonly (readonly [string, string, string])[],
): Promise<void> {
  const page = await buka("Rani", alamat);
  for (const [baris, kolom, teks] of sel) {
    const medan = page
      .getByRole("row")
      .filter({ hasText: baris })
      .getByLabel(new RegExp(`^${kolom.replace(/[()]/g, "\\$&")},`));
    if ((await medan.evaluate((unsur) => unsur.tagName)) === "SELECT") await medan.selectOption({ label: teks });
    else await medan.fill(teks);
  }
  await page.getByRole("button", { name: "Simpan semua" }).click();
  await page.getByText(/disimpan\.$/).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
}

/** One activity of the rencana aksi, in the first quarter. */
export async function tambahAksi(
  { buka }: Panggung,
  alamat: string,
  { indikator, uraian, jabatan }: { readonly indikator: string; readonly uraian: string; readonly jabatan: string },
): Promise<void> {
  const page = await buka("Rani", alamat);
  const bagian = page.getByRole("region").filter({ has: page.getByRole("heading", { name: indikator }) });
  await bagian.locator("summary").last().click();
  const form = bagian.getByRole("form", { name: "Kegiatan baru" });
  await form.getByLabel("Kegiatan", { exact: true }).fill(uraian);
  await form.getByRole("checkbox").first().check();
  await form.getByLabel("Penanggung jawab").selectOption({ label: jabatan });
  await form.getByRole("button", { name: "Simpan kegiatan" }).click();
  await selesai(page, "Rencana aksi disimpan.");
}

/** Prepares the agreement of the head as the planner and signs it as the head. */
export async function tandatangani({ buka }: Panggung, pd: PdCerita, tahun: number): Promise<void> {
  const daftar = `/perencanaan/perjanjian?pd=${pd.kode}&tahun=${tahun}`;
  const rani = await buka("Rani", daftar);
  await rani
    .getByRole("button", { name: /^Susun perjanjian/ })
    .first()
    .click();
  await rani.waitForURL(/perjanjian\/[0-9a-f-]{36}/);
  const sari = await buka("Sari", daftar);
  await sari.getByRole("link", { name: /^Murni/ }).click();
  await sari.waitForURL(/perjanjian\/[0-9a-f-]{36}/);
  await sari.getByLabel("Tempat").fill("Lamongan");
  await sari.getByLabel("Tanggal").fill("2026-01-06");
  await sari.getByRole("button", { name: "Catat sebagai ditandatangani" }).click();
  await selesai(sari, "Penandatanganan dicatat.");
}

/** The admin opens a period; the planner fills one figure of it and submits. */
export async function bukaPeriode({ buka }: Panggung, periode: string): Promise<void> {
  const page = await buka("Tutik", "/pengukuran/jadwal");
  const form = await formulir(page, "Tambah periode");
  await form.getByLabel("Kode periode").fill(periode);
  await form.getByLabel("Dibuka").fill("2026-04-01");
  await form.getByLabel("Batas pengisian").fill("2027-12-31");
  await form.getByRole("button", { name: "Tambah periode" }).click();
  await selesai(page, "Periode ditambahkan.");
}

/** Fills the first figure of the period's sheet. */
export async function isiRealisasi(
  { buka }: Panggung,
  pd: PdCerita,
  { periode, indikator, nilai }: { readonly periode: string; readonly indikator: string; readonly nilai: string },
): Promise<void> {
  const page = await buka("Rani", `/pengukuran/isi?pd=${pd.kode}&periode=${periode}`);
  const baris = page.locator(".isi-baris").filter({ hasText: indikator });
  await baris.getByLabel("Realisasi", { exact: true }).fill(nilai);
  await page.getByRole("button", { name: "Simpan draf" }).click();
  await selesai(page, "1 baris disimpan.");
}
