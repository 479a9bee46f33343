// A small PD from nothing to a signed agreement and a filled first quarter: once through the screens alone, once with the
// plan brought in as an Excel workbook. Both end with the same stored plan.
import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import {
  bukaPeriode,
  createKebijakanLewatLayar,
  createPanggung,
  createPdLewatLayar,
  isiKisi,
  isiRealisasi,
  mulaiDokumen,
  type PdCerita,
  tambahAksi,
  tambahIndikator,
  tambahSimpul,
  tandatangani,
  tetapkan,
} from "../bantu/cerita-rencana.ts";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";
import { potretRencana } from "../bantu/potret-rencana.ts";

const peramban = bukaPeramban();
const { alamat, withKonteks } = createIsiUji(peramban);
const panggung = createPanggung(peramban, alamat);
const LAYAR: PdCerita = { kode: "dinas-layar", nama: "Dinas Uji Layar" };
const EXCEL: PdCerita = { kode: "dinas-excel", nama: "Dinas Uji Excel" };
const RENSTRA = { jenis: "renstra", judul: "Renstra 2026-2030", mulai: "2026", selesai: "2030" } as const;
const RENJA = { jenis: "renja", judul: "Renja 2026", mulai: "2026", selesai: "2026" } as const;
const IKU = "Persentase pencari kerja terlatih";
const KELUARAN = "Jumlah peserta pelatihan";
const buku: { renstra?: Buffer; renja?: Buffer } = {};

async function unduhBuku(pd: PdCerita, versi: string): Promise<Buffer> {
  const page = await panggung.buka("Rani", `/perencanaan/excel?pd=${pd.kode}&versi=${versi}`);
  return (await page.request.get(`${alamat()}/perencanaan/excel/unduh?pd=${pd.kode}&versi=${versi}`)).body();
}

/** What a planner does who copies a colleague's sheets into the own template: every visible cell with its format, no hidden key. */
async function salinBuku(asalBuku: Buffer, ke: Buffer): Promise<Buffer> {
  const [asal, tujuan] = [new Workbook(), new Workbook()];
  await asal.xlsx.load(new Uint8Array(asalBuku));
  await tujuan.xlsx.load(new Uint8Array(ke));
  for (const lembar of tujuan.worksheets) {
    const sumber = asal.getWorksheet(lembar.name);
    if (sumber === undefined || lembar.state !== "visible" || lembar.name === "Petunjuk") continue;
    for (let b = 2; b <= sumber.rowCount; b++) {
      for (let k = 1; k <= sumber.columnCount; k++) {
        if (lembar.getColumn(k).hidden === true) continue;
        const [sel, dari] = [lembar.getCell(b, k), sumber.getCell(b, k)];
        sel.value = dari.value;
        sel.style = dari.style;
      }
    }
  }
  return Buffer.from(await tujuan.xlsx.writeBuffer());
}

async function unggahBuku(pd: PdCerita, versi: string, isi: Buffer): Promise<void> {
  const page = await panggung.buka("Rani", `/perencanaan/excel?pd=${pd.kode}&versi=${versi}`);
  await page.getByLabel("Buku kerja (.xlsx)").setInputFiles({
    name: "rencana.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: isi,
  });
  await page.getByRole("button", { name: "Periksa perbedaan" }).click();
  await page.getByRole("button", { name: /^Simpan \d+ perubahan$/ }).click();
  await page.getByText(/baris tersimpan dalam rancangan\./).waitFor();
}

test("through the screens: tree, indikator, targets, money, action plan, agreement, first quarter", async () => {
  await createKebijakanLewatLayar(panggung, 2026);
  await createPdLewatLayar(panggung, LAYAR, 2);
  const renstra = await mulaiDokumen(panggung, LAYAR, RENSTRA);
  const tempat = { pd: LAYAR, versi: renstra };
  await tambahSimpul(panggung, tempat, {
    induk: null,
    jenis: "sasaran",
    kode: "sasaran-1",
    nama: "Meningkatnya pencari kerja terlatih",
  });
  const program = { nomenklatur: "2.07.03", kode: "2.07.03", nama: "Program Pelatihan Kerja" };
  await tambahSimpul(panggung, tempat, { induk: "Meningkatnya pencari", jenis: "program", ...program });
  const kegiatan = { nomenklatur: "2.07.03.2.01", kode: "2.07.03.2.01", nama: "Pelaksanaan Pelatihan" };
  await tambahSimpul(panggung, tempat, { induk: "Program Pelatihan", jenis: "kegiatan", ...kegiatan });
  const sub = { nomenklatur: "2.07.03.2.01.0001", kode: "2.07.03.2.01.0001", nama: "Proses Pelatihan Keterampilan" };
  await tambahSimpul(panggung, tempat, { induk: "Pelaksanaan Pelatihan", jenis: "sub_kegiatan", ...sub });
  await tambahIndikator(panggung, tempat, { kode: "iku-1", nama: IKU, satuan: "%", simpul: "Meningkatnya pencari" });
  await tambahIndikator(panggung, tempat, {
    kode: "iks-1",
    nama: KELUARAN,
    satuan: "orang",
    simpul: "Proses Pelatihan",
  });
  await isiKisi(panggung, `/perencanaan/target?pd=${LAYAR.kode}&versi=${renstra}`, [
    [IKU, "2026", "61,50"],
    [IKU, "2030", "70"],
    [KELUARAN, "2026", "1.250"],
  ]);
  await isiKisi(panggung, `/perencanaan/pagu?pd=${LAYAR.kode}&versi=${renstra}`, [
    ["Proses Pelatihan", "Pagu 2026 (Rp)", "1.200.000.000"],
  ]);
  buku.renstra = await unduhBuku(LAYAR, renstra);
  await tetapkan(panggung, LAYAR, RENSTRA.judul);

  const renja = await mulaiDokumen(panggung, LAYAR, RENJA);
  await isiKisi(panggung, `/perencanaan/target?pd=${LAYAR.kode}&versi=${renja}`, [
    [IKU, "Jadwal ukur", "Tiap triwulan"],
    [IKU, "Setahun 2026", "61,50"],
    [IKU, "Tribulan I", "60"],
    [IKU, "Tribulan IV", "61,50"],
    [KELUARAN, "Jadwal ukur", "Tiap semester"],
    [KELUARAN, "Setahun 2026", "1.250"],
  ]);
  await isiKisi(panggung, `/perencanaan/pagu?pd=${LAYAR.kode}&versi=${renja}`, [
    ["Proses Pelatihan", "Pagu 2026 (Rp)", "1.250.000.000"],
  ]);
  await isiKisi(panggung, `/perencanaan/pagu?pd=${LAYAR.kode}&versi=${renja}`, [
    ["Proses Pelatihan", "Sumber dana", "DAU"],
  ]);
  await tambahAksi(panggung, `/perencanaan/rencana-aksi?pd=${LAYAR.kode}&versi=${renja}`, {
    indikator: IKU,
    uraian: "Membuka pendaftaran pelatihan",
    jabatan: `Kepala ${LAYAR.nama}`,
  });
  buku.renja = await unduhBuku(LAYAR, renja);
  await tetapkan(panggung, LAYAR, RENJA.judul);
  const umum = await peramban.newPage({ baseURL: alamat() });
  await umum.goto(`/anggaran?pd=${LAYAR.kode}&tahun=2026`);
  expect(await umum.getByRole("row", { name: /Program Pelatihan Kerja/ }).textContent()).toContain("Rp1.250.000.000");
  await tandatangani(panggung, LAYAR, 2026);
  await bukaPeriode(panggung, "2026-TW1");
  await isiRealisasi(panggung, LAYAR, { periode: "2026-TW1", indikator: IKU, nilai: "58,25" });
  const potret = await withKonteks((k) => potretRencana(k, 3524, LAYAR));
  expect(potret.filter((b) => b.startsWith("simpul"))).toHaveLength(4);
  expect(potret.filter((b) => b.startsWith("realisasi"))).toHaveLength(1);
}, 600_000);

test("through the Excel template it ends with the same stored plan", async () => {
  const { renstra: bukuRenstra, renja: bukuRenja } = buku;
  if (bukuRenstra === undefined || bukuRenja === undefined) throw new Error("buku kerja dari cerita pertama tidak ada");
  await createPdLewatLayar(panggung, EXCEL, 3);
  const renstra = await mulaiDokumen(panggung, EXCEL, RENSTRA);
  await unggahBuku(EXCEL, renstra, await salinBuku(bukuRenstra, await unduhBuku(EXCEL, renstra)));
  await tetapkan(panggung, EXCEL, RENSTRA.judul);
  const renja = await mulaiDokumen(panggung, EXCEL, RENJA);
  await unggahBuku(EXCEL, renja, await salinBuku(bukuRenja, await unduhBuku(EXCEL, renja)));
  await tetapkan(panggung, EXCEL, RENJA.judul);
  await tandatangani(panggung, EXCEL, 2026);
  await isiRealisasi(panggung, EXCEL, { periode: "2026-TW1", indikator: IKU, nilai: "58,25" });
  const [layar, excel] = await withKonteks(async (k) => [
    await potretRencana(k, 3524, LAYAR),
    await potretRencana(k, 3524, EXCEL),
  ]);
  expect(excel).toEqual(layar);
}, 600_000);
