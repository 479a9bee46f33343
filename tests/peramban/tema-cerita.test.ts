// A second theme from nothing: an admin writes it down, the planners of two PD tag their own money for it, the admin adds
// a share, and the public reads a total that agrees with SQL. All through the screens, without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import { sql } from "kysely";
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { formatRupiah, parseDecimal } from "#inti";
import type { Konteks, PemdaId } from "#inti/server";
import type { JenisSimpul } from "#perencanaan";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { insertBaris, type PemdaUji } from "../bantu/pabrik.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const peramban = bukaPeramban();
const { alamat, withKonteks } = createIsiUji(peramban);
const PEMDA = 3524 as PemdaId;
const GIZI = "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat";
const IBU = "Pengelolaan Pelayanan Kesehatan Ibu Hamil";
const PELATIHAN = "Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan";
const [SPESIFIK, SENSITIF] = ["Intervensi gizi spesifik", "Intervensi gizi sensitif"];

/** The plan of Dinas Kesehatan, which the example data name without one. */
beforeAll(async () => {
  await withKonteks(async (konteks) => {
    const pemda: PemdaUji = { konteks, pemdaId: PEMDA, slug: "lamongan" };
    const pdId = await satuTeks(
      konteks,
      sql`SELECT pd_id::text AS isi FROM sakip.perangkat_daerah WHERE pemda_id = ${PEMDA} AND kode = 'dinas-kesehatan'`,
    );
    const tambah = async (induk_id: string | null, jenis: JenisSimpul, kode: string, nama: string) => {
      const simpul_id = konteks.newId();
      const nomenklatur = { nomenklatur_versi: "900.1.15.5-1317/2023", nomenklatur_kode: kode };
      const baris = { simpul_id, pd_id: pdId, induk_id, jenis, kode, nama, urutan: 1, ...nomenklatur };
      await insertBaris(pemda, "sakip.simpul", [baris]);
      return simpul_id;
    };
    const program = await tambah(null, "program", "1.02.02", "Program Pemenuhan Upaya Kesehatan");
    const kegiatan = await tambah(program, "kegiatan", "1.02.02.2.02", "Penyediaan Layanan Kesehatan");
    const gizi = await tambah(kegiatan, "sub_kegiatan", "1.02.02.2.02.0015", GIZI);
    const ibu = await tambah(kegiatan, "sub_kegiatan", "1.02.02.2.02.0001", IBU);
    const pagu = { tahun: 2024, versi: 0, sumber_dana: null };
    await insertBaris(pemda, "sakip.pagu", [
      { ...pagu, simpul_id: gizi, nilai: "333333333.33" },
      { ...pagu, simpul_id: ibu, nilai: "250000000" },
    ]);
  });
});

async function satuTeks(konteks: Konteks, kueri: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await konteks.basis.read(PEMDA, ({ db }) => kueri.execute(db));
  const [satu] = rows;
  if (typeof satu !== "object" || satu === null || !("isi" in satu)) throw new Error("kueri tanpa hasil");
  return String(satu.isi);
}

async function buka(orang: string, path: string): Promise<Page> {
  const page = await peramban.newPage({ baseURL: alamat(), javaScriptEnabled: false });
  await page.goto(`/masuk?ke=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: orang }).click();
  return page;
}

/** The form under a summary, opened. */
async function lipatan(page: Page, judul: string): Promise<Locator> {
  const ringkas = page.locator("> summary").filter({ hasText: new RegExp(`^\\s*${judul}\\s*$`) });
  const lipat = page.locator("details").filter({ has: ringkas }).last();
  if ((await lipat.getAttribute("open")) === null) await lipat.locator("> summary").click();
  return lipat.locator("> form");
}
const kirim = async (page: Page, form: Locator, tombol: string, kabar: string) => {
  await form.getByRole("button", { name: tombol, exact: true }).click();
  await page.getByText(kabar, { exact: true }).first().waitFor();
};

async function tambahStrategi(page: Page, uraian: string, kode: string): Promise<void> {
  const form = await lipatan(page, "Tambah strategi");
  await form.getByLabel("Strategi", { exact: true }).fill(uraian);
  await form.getByLabel("Kode").fill(kode);
  await kirim(page, form, "Tambah strategi", "Strategi disimpan.");
}

test("an admin writes the theme down: conditions, causes, strategies, roles and tasks", async () => {
  const page = await buka("Tutik", "/tematik/baru");
  const tema = page.getByRole("form", { name: "Tema baru" });
  await tema.getByLabel("Nama tema").fill("Stunting");
  await tema.getByLabel("Judul strategi").fill("Strategi Penurunan Stunting");
  await tema.getByLabel("Kata kunci").fill("gizi, ibu hamil, balita");
  await tema.getByRole("button", { name: "Buat tema" }).click();
  await page.waitForURL("**/tematik/stunting/sunting?**");

  await page.goto("/tematik/stunting/sunting/kondisi");
  const kondisi = await lipatan(page, "Tambah kondisi");
  await kondisi.getByLabel("Nama kondisi").fill("Prevalensi stunting");
  await kondisi.getByLabel("Satuan").fill("%");
  await kondisi.getByLabel("Arah yang diharapkan").selectOption("turun");
  await kirim(page, kondisi, "Tambah kondisi", "Kondisi disimpan.");
  const nilai = await lipatan(page, "Tambah nilai tahunan Prevalensi stunting");
  await nilai.getByLabel("Tahun").fill("2023");
  await nilai.getByLabel("Nilai (%)").fill("9,4");
  await nilai.getByLabel("Sumber").fill("Data uji");
  await kirim(page, nilai, "Tambah nilai", "Nilai tahunan disimpan.");

  await page.goto("/tematik/stunting/sunting/kerangka");
  await tambahStrategi(page, SPESIFIK, "spesifik");
  await tambahStrategi(page, SENSITIF, "sensitif");
  const sebab = await lipatan(page, "Tambah permasalahan");
  await sebab.getByLabel("Permasalahan", { exact: true }).fill("Asupan gizi ibu hamil kurang");
  await sebab.getByLabel(SPESIFIK).check();
  await kirim(page, sebab, "Tambah permasalahan", "Permasalahan disimpan.");
  expect(await page.getByText(`Dijawab: ${SPESIFIK}.`).count()).toBe(1);

  await page.goto("/tematik/stunting/sunting/peran");
  const utama = await lipatan(page, "Tambah: perangkat daerah utama");
  await utama.getByLabel("Perangkat daerah").selectOption("dinas-kesehatan");
  await kirim(page, utama, "Tambah", "Peran disimpan.");
  const tugas = await lipatan(page, "Tambah tugas Dinas Kesehatan");
  await tugas.getByLabel("Tugas").fill("Memberi makanan tambahan bagi ibu hamil");
  await kirim(page, tugas, "Tambah tugas", "Tugas disimpan.");
});

test("the admin makes Bayu the planner of Dinas Kesehatan", async () => {
  const page = await buka("Tutik", "/pengaturan/pengguna?cari=Bayu");
  await page.getByRole("main").getByRole("link", { name: "Bayu" }).click();
  await page.getByRole("combobox", { name: "Perangkat daerah 1" }).selectOption("dinas-kesehatan");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.getByText("Perubahan disimpan.").waitFor();
});

test("a planner is shown what the theme's words suggest, is refused 110 %, keeps what was typed, and tags", async () => {
  const page = await buka("Bayu", "/tematik/stunting?tahun=2024");
  await page.getByRole("link", { name: "Tandai anggaran" }).click();
  await page.waitForURL("**/tematik/stunting/penanda?**");
  expect(await page.getByRole("combobox", { name: "Perangkat daerah" }).inputValue()).toBe("dinas-kesehatan");
  const form = page.getByRole("form", { name: "Tambah tanda" });
  expect(await form.getByRole("checkbox").count()).toBe(2);
  expect(await form.locator("mark").allTextContents()).toEqual(expect.arrayContaining(["Gizi", "Ibu Hamil"]));
  expect(await form.getByRole("checkbox", { checked: true }).count()).toBe(0);

  await form.getByRole("checkbox", { name: GIZI }).check();
  await form.getByRole("checkbox", { name: IBU }).check();
  await form.getByLabel(`Bagian (%) ${GIZI}`).fill("110");
  await form.getByLabel(`Bagian (%) ${IBU}`).fill("12,5");
  await form.getByLabel(`Strategi ${GIZI}`).selectOption("spesifik");
  await form.getByRole("button", { name: "Tandai yang dipilih" }).click();
  const pesan = `Bagian ${GIZI} berjumlah 110%. Sisa yang dapat ditandai 100%.`;
  expect(await page.getByRole("alert").textContent()).toBe(pesan);
  expect(await form.getByLabel(`Bagian (%) ${GIZI}`).inputValue()).toBe("110");
  expect(await form.getByLabel(`Bagian (%) ${IBU}`).inputValue()).toBe("12,5");
  expect(await form.getByLabel(`Strategi ${GIZI}`).inputValue()).toBe("spesifik");
  expect(await form.getByRole("checkbox", { checked: true }).count()).toBe(2);

  await form.getByLabel(`Bagian (%) ${GIZI}`).fill("60");
  await form.getByRole("button", { name: "Tandai yang dipilih" }).click();
  await page.getByText("2 tanda ditambah.").waitFor();
});

test("the planner of another PD comes from the pagu page, sees the own PD's rows and tags by searching", async () => {
  const page = await buka("Rani", "/perencanaan/pagu?pd=disnaker&tahun=2024");
  await page.getByRole("navigation", { name: "Tandai untuk tema:" }).getByRole("link", { name: "Stunting" }).click();
  await page.waitForURL("**/tematik/stunting/penanda?**");
  await page.getByLabel("Cari nama, kode, atau indikator").fill("pelatihan keterampilan");
  await page.getByRole("button", { name: "Cari", exact: true }).click();
  const form = page.getByRole("form", { name: "Tambah tanda" });
  await form.getByRole("checkbox", { name: PELATIHAN }).check();
  await form.getByLabel(`Bagian (%) ${PELATIHAN}`).fill("7,25");
  await form.getByLabel(`Strategi ${PELATIHAN}`).selectOption("sensitif");
  await form.getByRole("button", { name: "Tandai yang dipilih" }).click();
  await page.getByText("1 tanda ditambah.").waitFor();

  await page.goto("/tematik/stunting/penanda?tahun=2024&pd=semua");
  const milikLain = page.getByRole("row", { name: new RegExp(GIZI) });
  expect(await milikLain.getByRole("textbox").count()).toBe(0);
  expect(
    await page
      .getByRole("row", { name: new RegExp(PELATIHAN) })
      .getByRole("textbox")
      .count(),
  ).toBe(1);
});

test("the admin tags what is left of a node for a second strategy, past it is refused; totals agree with SQL everywhere", async () => {
  const page = await buka("Tutik", "/tematik/stunting/penanda?tahun=2024");
  await page
    .getByRole("row", { name: new RegExp(GIZI) })
    .getByRole("link", { name: "Sisa 40%" })
    .click();
  const form = page.getByRole("form", { name: "Tambah tanda" });
  expect(await form.getByLabel(`Bagian (%) ${GIZI}`).inputValue()).toBe("40");
  await form.getByRole("checkbox", { name: GIZI }).check();
  await form.getByLabel(`Strategi ${GIZI}`).selectOption("sensitif");
  await form.getByLabel(`Bagian (%) ${GIZI}`).fill("50");
  await form.getByRole("button", { name: "Tandai yang dipilih" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("berjumlah 110%. Sisa yang dapat ditandai 40%.");
  expect(await form.getByLabel(`Bagian (%) ${GIZI}`).inputValue()).toBe("50");
  await form.getByLabel(`Bagian (%) ${GIZI}`).fill("33,3");
  await form.getByRole("button", { name: "Tandai yang dipilih" }).click();
  await page.getByText("1 tanda ditambah.").waitFor();

  const jumlah = (pilih: string) =>
    withKonteks((konteks) =>
      satuTeks(
        konteks,
        sql`SELECT trim_scale(sum(a.bagian * g.nilai / 100))::text AS isi FROM sakip.penanda_anggaran a
          JOIN sakip.tema t USING (pemda_id, tema_id) JOIN sakip.simpul s USING (pemda_id, simpul_id)
          JOIN sakip.perangkat_daerah d ON d.pemda_id = s.pemda_id AND d.pd_id = s.pd_id
          LEFT JOIN sakip.tema_strategi st ON st.pemda_id = a.pemda_id AND st.strategi_id = a.strategi_id
          JOIN sakip.pagu g ON g.pemda_id = a.pemda_id AND g.simpul_id = a.simpul_id AND g.tahun = a.tahun
          WHERE a.pemda_id = ${PEMDA} AND t.kode = 'stunting' AND a.tahun = 2024
            AND ${pilih} IN ('semua', d.kode, coalesce(st.kode, 'tanpa'))`,
      ),
    );
  const rupiah = async (pilih: string) => formatRupiah(parseDecimal(await jumlah(pilih)));
  const baris = (tabel: string, nama: string) =>
    page.getByRole("region", { name: tabel }).getByRole("row", { name: nama });
  const total = await rupiah("semua");
  expect(await page.locator(".sorotan").first().textContent()).toContain(total);
  for (const [tabel, nama, pilih] of [
    ["Per perangkat daerah", "Dinas Kesehatan", "dinas-kesehatan"],
    ["Per perangkat daerah", "Dinas Tenaga Kerja", "disnaker"],
    ["Per strategi", SPESIFIK, "spesifik"],
    ["Per strategi", SENSITIF, "sensitif"],
    ["Per strategi", "Tanpa strategi", "tanpa"],
    ["Per program", "Program Pemenuhan Upaya Kesehatan", "dinas-kesehatan"],
    ["Per tahun", "Tahun 2024", "semua"],
  ] as const) {
    expect([nama, await baris(tabel, nama).textContent()]).toEqual([
      nama,
      expect.stringContaining(await rupiah(pilih)),
    ]);
  }

  const publik = await peramban.newPage({ baseURL: alamat() });
  await publik.goto("/tematik/stunting?tahun=2024");
  expect(await publik.getByRole("main").textContent()).toContain(total);
  await publik.goto("/tematik/stunting/penanda?tahun=2024");
  expect(await publik.getByRole("main").textContent()).toContain(total);
  expect(await publik.getByRole("main").locator("input:not([type=hidden])").count()).toBe(0);
});

test("by keyboard alone: Enter in a share stores the row", async () => {
  const page = await peramban.newPage({ baseURL: alamat() });
  await page.goto("/masuk?ke=/tematik/stunting/penanda");
  await page.getByRole("button", { name: "Bayu" }).press("Enter");
  const medan = page.getByLabel(`Bagian (%) ${IBU}`);
  await medan.press("Control+a");
  await medan.pressSequentially("12,75");
  await medan.press("Enter");
  await page.getByText("1 diubah.").waitFor();
  expect(await page.getByLabel(`Bagian (%) ${IBU}`).inputValue()).toBe("12,75");
});

test.each([1440, 360])(
  "the planner's page has no axe-core violation and does not scroll sideways at %i px",
  async (lebar) => {
    const page = await peramban.newPage({ baseURL: alamat(), viewport: { width: lebar, height: 800 } });
    await page.goto("/masuk?ke=/tematik/stunting/penanda?q=gizi");
    await page.getByRole("button", { name: "Bayu" }).click();
    await page.getByRole("heading", { name: "Tambah tanda" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { passes, violations } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  },
);
