// Opening a period freezes what it is measured by: a rule changed mid-year holds from its date, earlier periods stay.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { foldAlur } from "#pengukuran";
import {
  ajukan,
  aturJadwal,
  aturPengecualian,
  bekukanHarian,
  getAntrianVerifikasi,
  getLaporanCapaian,
  getLembarIsi,
  getPenjelasanCapaian,
  getPenjelasanRekap,
  getRekapPemda,
  kunciPeriode,
  listJadwal,
  setujui,
  simpanAnggaran,
  simpanRealisasi,
  terima,
} from "#pengukuran/server";
import { listAlurRusak } from "../bantu/alur-tersimpan.ts";
import { ALAMAT, type AlurUji, createAlurUji, isi, lihatSel, masukan, P } from "../bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../bantu/basis-uji.ts";

const PUBLIK = { jenis: "publik" } as const;
let basis: BasisUji;
let uji: AlurUji;
beforeEach(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
});
afterEach(async () => {
  try {
    expect(await listAlurRusak(basis.urlPemilik)).toEqual([]);
  } finally {
    await basis.drop();
  }
});

const IKAT = "SELECT set_config('opensakip.pemda_id', '3524', false), set_config('opensakip.pelaku', 'uji', false)";
const ubahRencana = (...sql: readonly string[]) => runSql(basis.urlPemilik, IKAT, ...sql);
const s1 = { periode: "2024-S1", dibuka: "2024-07-01", batas: "2024-07-31" };

async function capaian(): Promise<readonly (string | undefined)[]> {
  const { sasaran } = await getLaporanCapaian(uji.konteks, PUBLIK, { ...ALAMAT });
  return [sasaran[0]?.capaian[0].teks, sasaran[0]?.capaian[1].teks];
}

describe("a rule changed mid-year", () => {
  beforeEach(async () => {
    uji.setKini(new Date("2024-07-05T03:00:00Z"));
    await aturJadwal(uji.konteks, uji.akun.admin, { pemdaSlug: "lamongan", ...s1 });
    await ubahRencana(
      "UPDATE sakip.target SET nilai = 100 WHERE periode = '2024-S1'",
      "UPDATE sakip.target SET nilai = 50 WHERE periode = '2024' AND nilai = 80",
      "UPDATE sakip.indikator_versi SET polaritas = 'turun', satuan = 'nilai' WHERE satuan = '%' AND rumus IS NULL",
      "UPDATE sakip.kebijakan_capaian SET desimal = 1 WHERE tahun = 2024",
    );
    uji.setKini(new Date("2025-01-10T03:00:00Z"));
  });

  test("leaves the period that was open before as it was, and holds for the one that opens after", async () => {
    const { perencana, kepala, verifikator } = uji.akun;
    const sel = [await isi(uji, "nilai", "40")];
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel });
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel });
    await terima(uji.konteks, verifikator, { ...ALAMAT, sel });
    expect(await capaian()).toEqual(["99,33%", "120,0%"]);
  });

  test("is told apart in the explanation", async () => {
    const s = await getPenjelasanCapaian(uji.konteks, PUBLIK, {
      ...ALAMAT,
      periode: "2024-S1",
      indikatorKode: "nilai",
    });
    expect(s.operan[0]).toMatchObject({
      nilai: "75%",
      sumber: "Target Semester I Tahun 2024 (dibekukan saat pengisian dibuka)",
    });
    expect(s.kebijakan.join(" ")).toContain("Makin tinggi realisasi makin baik");
  });

  test("does not reach a period once somebody has written into it", async () => {
    await isi(uji, "nilai", "40");
    await ubahRencana("UPDATE sakip.target SET nilai = 77 WHERE periode = '2024'");
    expect((await lihatSel(uji, uji.akun.perencana, "nilai")).target.teks).toBe("50");
  });
});

describe("the schedule", () => {
  test("a period is frozen by the daily job on its first day, once", async () => {
    const pemdaId = uji.konteks.basis.listPemda().then(([p]) => p?.pemdaId);
    const id = await pemdaId;
    if (id === undefined) throw new Error("tanpa pemda");
    uji.setKini(new Date("2025-01-01T16:59:59Z"));
    expect(await bekukanHarian(uji.konteks, id)).toEqual([]);
    uji.setKini(new Date("2025-01-01T17:00:00Z"));
    expect(await bekukanHarian(uji.konteks, id)).toEqual([P]);
    expect(await bekukanHarian(uji.konteks, id)).toEqual([]);
    const [jumlah] = await runSql(basis.urlPemilik, "SELECT count(*)::int AS n FROM sakip.beku_pengukuran");
    expect(jumlah?.n).toBe(3);
  });

  test("an indikator that comes into the plan after the opening can be filled in and is frozen then", async () => {
    await isi(uji, "nilai", "40");
    await ubahRencana(
      "INSERT INTO sakip.jadwal_ukur SELECT 3524, indikator_id, '2024-07' FROM sakip.indikator WHERE kode = 'rasio'",
    );
    const lembar = await getLembarIsi(uji.konteks, uji.akun.perencana, ALAMAT);
    const sel = lembar.kelompok.flatMap((k) => k.baris).find((b) => b.sel.periode === "2024-07")?.sel;
    if (sel === undefined) throw new Error("tidak ada di lembar");
    expect(await simpanRealisasi(uji.konteks, uji.akun.perencana, masukan(sel, "12"))).toMatchObject({
      jenis: "tersimpan",
      baris: { sel: { periode: "2024-07", versi: 1 } },
    });
    const beku = await runSql(basis.urlPemilik, "SELECT 1 FROM sakip.beku_pengukuran WHERE periode = '2024-07'");
    expect(beku).toHaveLength(1);
  });

  test("before its first day nothing can be entered", async () => {
    const sel = (await lihatSel(uji, uji.akun.perencana, "nilai")).sel;
    uji.setKini(new Date("2025-01-01T03:00:00Z"));
    await expect(simpanRealisasi(uji.konteks, uji.akun.perencana, masukan(sel, "12"))).rejects.toMatchObject({
      kode: "bentrok",
      message: "Pengisian periode ini belum dibuka.",
    });
    const hasil = await ajukan(uji.konteks, uji.akun.perencana, { ...ALAMAT, sel: [sel] });
    expect(hasil.gagal[0]?.sebab).toEqual(["Pengisian periode ini belum dibuka."]);
  });

  test("changes need a reason, do not overlap, and do not move the first day of an opened period", async () => {
    const atur = (m: Partial<typeof s1> & { readonly alasan?: string }) =>
      aturJadwal(uji.konteks, uji.akun.admin, {
        pemdaSlug: "lamongan",
        periode: P,
        dibuka: "2025-01-02",
        batas: "2025-01-31",
        ...m,
      });
    await atur({});
    await expect(atur({ batas: "2025-02-15" })).rejects.toMatchObject({ message: expect.stringContaining("alasan") });
    await expect(atur({ dibuka: "2025-01-05", alasan: "x" })).rejects.toMatchObject({
      message: expect.stringContaining("sudah dibuka"),
    });
    await expect(atur({ periode: "2024-TW4" })).rejects.toMatchObject({
      message: expect.stringContaining("tumpang tindih"),
    });
    await expect(atur({ batas: "2025-01-01" })).rejects.toMatchObject({
      message: expect.stringContaining("mendahului"),
    });
    await atur({ batas: "2025-02-15", alasan: "Banjir" });
    const [jejak] = await runSql(
      basis.urlPemilik,
      "SELECT alasan, sebelum->>'batas' AS lama, sesudah->>'batas' AS baru FROM sakip.jejak WHERE tabel = 'jadwal_pengisian' ORDER BY no DESC LIMIT 1",
    );
    expect(jejak).toEqual({ alasan: "Banjir", lama: "2025-01-31", baru: "2025-02-15" });
  });

  test("a PD's own due date can be set and taken back, and a lock of the PD survives it", async () => {
    const { admin, verifikator, perencana } = uji.akun;
    const atur = (batas: string | null) => aturPengecualian(uji.konteks, admin, { ...ALAMAT, batas, alasan: "Banjir" });
    const status = async () => (await getLembarIsi(uji.konteks, perencana, ALAMAT)).jadwal;
    await atur("2025-02-20");
    expect(await status()).toMatchObject({ batas: "2025-02-20", alasan: "Banjir", status: "terbuka" });
    await atur(null);
    expect(await status()).toMatchObject({ batas: "2025-01-31", alasan: null });
    await kunciPeriode(uji.konteks, verifikator, ALAMAT);
    await atur("2025-02-20");
    await atur(null);
    expect(await status()).toMatchObject({ status: "terkunci", batas: "2025-01-31" });
    await expect(atur("2025-01-01")).rejects.toMatchObject({ kode: "masukan" });
    expect(await listJadwal(uji.konteks, admin)).toMatchObject([{ periode: P, khusus: [{ kunci: "terkunci" }] }]);
  });
});

describe("the queue and the rekap", () => {
  test("the head sees what waits in the PD, the verifikator what the heads approved, with warnings", async () => {
    const { perencana, kepala, verifikator } = uji.akun;
    const sel = [await isi(uji, "nilai", "20")];
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel });
    const antrian = async () => [
      (await getAntrianVerifikasi(uji.konteks, kepala, { ...ALAMAT, menunggu: "kepala_pd" })).jumlah,
      (await getAntrianVerifikasi(uji.konteks, verifikator, { menunggu: "verifikator" })).jumlah,
    ];
    expect(await antrian()).toEqual([1, 0]);
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel });
    expect(await antrian()).toEqual([0, 1]);
    const { pd } = await getAntrianVerifikasi(uji.konteks, verifikator, { menunggu: "verifikator", periode: P });
    expect(pd[0]?.lembar[0]?.baris[0]?.peringatan.map((p) => p.kode)).toEqual([
      "lonjakan_periode_lalu",
      "lonjakan_tahun_lalu",
    ]);
    await expect(
      getAntrianVerifikasi(uji.konteks, kepala, { pemdaSlug: "lamongan", menunggu: "kepala_pd" }),
    ).rejects.toMatchObject({ kode: "masukan" });
  });

  test("the pemda is the mean of its PD, with the counts of what has no number", async () => {
    const rekap = await getRekapPemda(uji.konteks, PUBLIK, { periode: "2024-S1" });
    expect(rekap.rekap.jumlah).toMatchObject({ berangka: 1 });
    const disnaker = rekap.pd.find((p) => p.pd.kode === "disnaker");
    expect(disnaker?.program[0]?.rekap.jumlah).toMatchObject({ berangka: 1, tidak_dijadwalkan: 2 });
    const penjelasan = await getPenjelasanRekap(uji.konteks, PUBLIK, {
      ...ALAMAT,
      periode: "2024-S1",
      simpulKode: "s1",
    });
    expect(penjelasan.hasil).toBe("99,33%");
    await expect(getPenjelasanRekap(uji.konteks, PUBLIK, { ...ALAMAT, simpulKode: "s9" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining("s1"),
    });
  });
});

test("budget realisasi: rupiah only, versioned, closed with the period", async () => {
  const { perencana, verifikator } = uji.akun;
  const [simpul] = await runSql(
    basis.urlPemilik,
    "SELECT simpul_id AS id FROM sakip.simpul WHERE jenis = 'sub_kegiatan'",
  );
  const simpan = (teks: string, versi: number) =>
    simpanAnggaran(uji.konteks, perencana, { ...ALAMAT, simpulId: String(simpul?.id), versi, teks });
  expect(await simpan("Rp150", 0)).toEqual({ jenis: "tersimpan", versi: 1, nilai: "150.00" });
  expect(await simpan("Rp150,00", 0)).toMatchObject({ jenis: "tersimpan", versi: 1 });
  for (const salah of ["-5", "5 orang", "1,234", "x"]) expect(await simpan(salah, 1)).toMatchObject({ jenis: "salah" });
  const lembar = await getLembarIsi(uji.konteks, perencana, ALAMAT);
  expect(lembar.anggaran).toMatchObject([{ teksNilai: "Rp150", teksPagu: "Rp200", serapan: "75.00", versi: 1 }]);
  expect(await simpan("", 1)).toMatchObject({ jenis: "tersimpan", versi: 2, nilai: null });
  await kunciPeriode(uji.konteks, verifikator, ALAMAT);
  await expect(simpan("7", 2)).rejects.toMatchObject({ kode: "bentrok" });
});

test("an upgrade gives every figure that was stored before its action, so that its state is a fold", async () => {
  await ubahRencana("DELETE FROM sakip.tindakan_realisasi");
  const migrasi = readFileSync("migrasi/0009_alur-pengukuran.sql", "utf8");
  await runSql(basis.urlPemilik, migrasi.slice(migrasi.indexOf("DO $$")));
  const baris = await runSql(
    basis.urlPemilik,
    "SELECT r.keadaan, t.tindakan, t.keadaan AS hasil FROM sakip.realisasi r LEFT JOIN sakip.tindakan_realisasi t USING (pemda_id, indikator_id, periode)",
  );
  expect(baris).toHaveLength(2);
  for (const b of baris) {
    expect(b.tindakan).toBe("impor");
    const alur = foldAlur([{ tindakan: "impor", keadaan: b.hasil === "terkunci" ? "terkunci" : "disetujui" }]);
    expect(alur.keadaan).toBe(b.keadaan);
  }
});
