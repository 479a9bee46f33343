// The workflow against a real PostgreSQL: from the first draft to the lock, a correction, a reopening; and what citizens see.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  ajukan,
  bukaKunci,
  getLaporanCapaian,
  getLembarIsi,
  kembalikan,
  koreksiRealisasi,
  kunciPeriode,
  setujui,
  simpanRealisasi,
  tarik,
  terima,
} from "#pengukuran/server";
import { listAlurRusak } from "../bantu/alur-tersimpan.ts";
import { ALAMAT, type AlurUji, createAlurUji, isi, lihatSel, masukan, rujukan, semuaBaris } from "../bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../bantu/basis-uji.ts";

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

/** What a citizen reads in the column of Semester II for the first sasaran. */
async function publik(): Promise<string | undefined> {
  const laporan = await getLaporanCapaian(uji.konteks, { jenis: "publik" }, { ...ALAMAT });
  return laporan.sasaran[0]?.realisasi[1].teks;
}

/** Brings the cell to the verifikator's acceptance. */
async function terimaPenuh(kode: string, teks: string): Promise<void> {
  const { perencana, kepala, verifikator } = uji.akun;
  const sel = [await isi(uji, kode, teks)];
  await ajukan(uji.konteks, perencana, { ...ALAMAT, sel });
  await setujui(uji.konteks, kepala, { ...ALAMAT, sel });
  expect((await terima(uji.konteks, verifikator, { ...ALAMAT, sel })).berhasil).toEqual(sel);
}

describe("the sheet", () => {
  test("holds what is scheduled for the period only, under the node that uses it first", async () => {
    const lembar = await getLembarIsi(uji.konteks, uji.akun.perencana, ALAMAT);
    expect(lembar.kelompok.map((k) => [k.simpul.kode, k.baris.map((b) => b.sel)])).toEqual([
      ["s1", [{ indikator: "nilai", periode: "2024-S2", versi: 0 }]],
      [
        "2.07.03",
        [
          { indikator: "tahunan", periode: "2024", versi: 0 },
          { indikator: "rasio", periode: "2024-TW4", versi: 0 },
        ],
      ],
    ]);
    expect(lembar.jumlah.belum_diisi).toBe(3);
    expect(lembar.jadwal).toMatchObject({ status: "terbuka", batas: "2025-01-31", sisaHari: 21 });
  });

  test("shows target, last period and last year beside the cell", async () => {
    const sel = await lihatSel(uji, uji.akun.perencana, "nilai");
    expect(sel.target.teks).toBe("80%");
    expect(sel.periodeLalu).toMatchObject({ periode: "2024-S1", realisasi: { teks: "74,50%" } });
    expect(sel.tahunLalu).toMatchObject({ periode: "2023", realisasi: { teks: "70%" } });
    expect(sel.tindakan).toEqual(["isi", "ajukan"]);
  });
});

describe("from draft to lock", () => {
  test("citizens see a figure only after the verifikator accepted it", async () => {
    const { perencana, kepala, verifikator } = uji.akun;
    const sel = [await isi(uji, "nilai", "78,25%")];
    expect(await publik()).toBe("belum diisi");
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel });
    expect(await publik()).toBe("belum diisi");
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel });
    expect(await publik()).toBe("belum diisi");
    await terima(uji.konteks, verifikator, { ...ALAMAT, sel });
    expect(await publik()).toBe("78,25%");
    expect((await lihatSel(uji, perencana, "nilai")).capaian.teks).toBe("97,81%");
  });

  test("what is incomplete is not submitted, and every gap is named", async () => {
    const { perencana } = uji.akun;
    const nilai = await rujukan(uji, "nilai");
    await simpanRealisasi(uji.konteks, perencana, masukan(nilai, "60"));
    await isi(uji, "rasio", { jenis: "variabel", teks: { a: "1", b: "" } });
    const sel = await Promise.all(["nilai", "rasio", "tahunan"].map((k) => rujukan(uji, k)));
    const hasil = await ajukan(uji.konteks, perencana, { ...ALAMAT, sel });
    expect(hasil.berhasil).toEqual([]);
    expect(hasil.gagal.map((g) => g.sebab)).toEqual([
      ["Rencana tindak lanjut wajib diisi karena capaian 75,00% di bawah 100%."],
      ["Belum diisi: Variabel b."],
      ["Realisasi belum diisi."],
    ]);
  });

  test("variables are computed by the frozen formula, and a reason stands for what is not available", async () => {
    const { perencana } = uji.akun;
    await isi(uji, "rasio", { jenis: "variabel", teks: { a: "1", b: "3 orang" } });
    await isi(uji, "tahunan", { jenis: "tidak_tersedia", alasan: "Survei ditunda" });
    const sel = await Promise.all(["rasio", "tahunan"].map((k) => rujukan(uji, k)));
    expect((await ajukan(uji.konteks, perencana, { ...ALAMAT, sel })).berhasil).toHaveLength(2);
    expect(await lihatSel(uji, perencana, "rasio")).toMatchObject({
      realisasi: { teks: "33,33%" },
      capaian: { teks: "83,33%" },
      isian: { nilai: { jenis: "variabel", teks: { a: "1", b: "3" } } },
    });
    expect(await lihatSel(uji, perencana, "tahunan")).toMatchObject({
      realisasi: { teks: "tidak tersedia", alasan: "Survei ditunda" },
    });
  });

  test("a return carries its note to the planner and opens the cell again", async () => {
    const { perencana, kepala } = uji.akun;
    const sel = [await isi(uji, "nilai", "78")];
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel });
    await expect(
      (async () => kembalikan(uji.konteks, kepala, { ...ALAMAT, sel, catatan: "  " }))(),
    ).rejects.toMatchObject({ kode: "masukan" });
    await kembalikan(uji.konteks, kepala, { ...ALAMAT, sel, catatan: "Lampirkan daftar hadir" });
    const kini = await lihatSel(uji, perencana, "nilai");
    expect(kini).toMatchObject({ keadaan: "dikembalikan", catatanKembali: { catatan: "Lampirkan daftar hadir" } });
    expect(kini.tindakan).toEqual(["isi", "ajukan"]);
  });

  test("nobody approves or accepts what they wrote, whatever roles they hold", async () => {
    const { rangkap, kepala, perencana } = uji.akun;
    const sel = [await isi(uji, "nilai", "78", rangkap)];
    await ajukan(uji.konteks, rangkap, { ...ALAMAT, sel });
    const sendiri = await setujui(uji.konteks, rangkap, { ...ALAMAT, sel });
    expect(sendiri.gagal[0]?.sebab).toEqual(["Isian yang Anda tulis sendiri harus dinilai orang lain."]);
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel });
    expect((await terima(uji.konteks, rangkap, { ...ALAMAT, sel })).gagal).toHaveLength(1);
    expect((await lihatSel(uji, perencana, "nilai")).menunggu).toBe("verifikator");
  });

  test("the lock takes what was accepted and leaves the rest, counted", async () => {
    const { verifikator, perencana } = uji.akun;
    await terimaPenuh("nilai", "78");
    await isi(uji, "tahunan", "44");
    expect(await kunciPeriode(uji.konteks, verifikator, ALAMAT)).toEqual({ terkunci: 1, belumDisetujui: 1 });
    expect(await kunciPeriode(uji.konteks, verifikator, ALAMAT)).toEqual({ terkunci: 0, belumDisetujui: 1 });
    const tahunan = await rujukan(uji, "tahunan");
    await expect(simpanRealisasi(uji.konteks, perencana, masukan(tahunan, "45"))).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringContaining("sudah dikunci"),
    });
  });

  test("late is shown as late and can still be filled in", async () => {
    uji.setKini(new Date("2025-02-03T03:00:00Z"));
    const sel = [await isi(uji, "nilai", "78")];
    expect(await lihatSel(uji, uji.akun.perencana, "nilai")).toMatchObject({ terlambat: true });
    await ajukan(uji.konteks, uji.akun.perencana, { ...ALAMAT, sel });
    expect(await lihatSel(uji, uji.akun.perencana, "nilai")).toMatchObject({ terlambat: true, keadaan: "diajukan" });
  });
});

describe("after the lock", () => {
  beforeEach(async () => {
    await terimaPenuh("nilai", "78");
    await kunciPeriode(uji.konteks, uji.akun.verifikator, ALAMAT);
  });
  const koreksi = async (teks: string, alasan = "Salah ketik") => {
    const sel = await rujukan(uji, "nilai");
    const isian = masukan(sel, teks, { tindakLanjut: "Melanjutkan pelatihan" });
    return koreksiRealisasi(uji.konteks, uji.akun.perencana, { ...isian, alasan });
  };

  test("a correction stays beside the published figure until it is accepted, then stands in the lock", async () => {
    const { kepala, verifikator, perencana } = uji.akun;
    await koreksi("79,5");
    expect(await publik()).toBe("78%");
    expect(await lihatSel(uji, perencana, "nilai")).toMatchObject({
      labelKeadaan: "Koreksi menunggu persetujuan kepala PD",
      terbit: { teks: "78%" },
      realisasi: { teks: "79,5%" },
      koreksi: [{ alasan: "Salah ketik", hasil: "menunggu", sebelum: { teks: "78%" } }],
    });
    const sel = [await rujukan(uji, "nilai")];
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel });
    expect(await publik()).toBe("78%");
    await terima(uji.konteks, verifikator, { ...ALAMAT, sel });
    expect(await publik()).toBe("79,5%");
    expect(await lihatSel(uji, perencana, "nilai")).toMatchObject({
      keadaan: "terkunci",
      terbit: null,
      koreksi: [{ hasil: "diterima" }],
    });
  });

  test("a correction needs a reason", async () => {
    await expect(koreksi("79", " ")).rejects.toMatchObject({ kode: "masukan" });
  });

  test.each(["tarik", "kembalikan"] as const)(
    "a correction that ends by %s leaves everything as it was",
    async (cara) => {
      await koreksi("79");
      const sel = [await rujukan(uji, "nilai")];
      if (cara === "tarik") await tarik(uji.konteks, uji.akun.perencana, { ...ALAMAT, sel });
      else await kembalikan(uji.konteks, uji.akun.kepala, { ...ALAMAT, sel, catatan: "Angka lama benar" });
      expect(await lihatSel(uji, uji.akun.perencana, "nilai")).toMatchObject({
        keadaan: "terkunci",
        realisasi: { teks: "78%" },
        terbit: null,
        isian: { narasi: { tindakLanjut: "Melanjutkan pelatihan" } },
        koreksi: [{ hasil: "batal" }],
      });
      expect(await publik()).toBe("78%");
    },
  );

  test("reopening makes a draft of the figure while citizens keep the published one", async () => {
    const { verifikator, perencana } = uji.akun;
    const dibuka = await bukaKunci(uji.konteks, verifikator, { ...ALAMAT, alasan: "Temuan Inspektorat" });
    expect(dibuka).toEqual({ dibuka: 1 });
    expect(await bukaKunci(uji.konteks, verifikator, { ...ALAMAT, alasan: "Temuan Inspektorat" })).toEqual({
      dibuka: 0,
    });
    await isi(uji, "nilai", "77");
    expect(await publik()).toBe("78%");
    expect((await lihatSel(uji, perencana, "nilai")).terbit?.teks).toBe("78%");
    await terimaPenuh("nilai", "76");
    expect(await publik()).toBe("76%");
  });

  test("every write left an entry with the actor and the reason", async () => {
    await koreksi("79", "Salah baca daftar");
    const jejak = await runSql(
      basis.urlPemilik,
      `SELECT pelaku, alasan, sebelum->>'nilai' AS lama, sesudah->>'nilai' AS baru FROM sakip.jejak
       WHERE tabel = 'realisasi' ORDER BY no DESC LIMIT 1`,
    );
    const { id, nama } = uji.akun.perencana;
    expect(jejak[0]).toEqual({ pelaku: `akun:${id} ${nama}`, alasan: "Salah baca daftar", lama: "78", baru: "79" });
    const tanpa = await runSql(basis.urlPemilik, "SELECT count(*)::int AS n FROM sistem.periksa_jejak(3524)");
    expect(tanpa[0]).toEqual({ n: 0 });
  });

  test("the sheet's bulk view still holds every cell", async () => {
    const lembar = await getLembarIsi(uji.konteks, uji.akun.evaluator, ALAMAT);
    expect(semuaBaris(lembar)).toHaveLength(3);
    expect(lembar.jumlah).toMatchObject({ terkunci: 1, belum_diisi: 2 });
  });
});
