// The yearly figures on a real database: they are those of the other use cases, and what is not published stays unseen.

import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { ALAMAT, type AlurUji, createAlurUji, isi, P } from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../../tests/bantu/hitung-kueri.ts";
import { insertBaris, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { getRekapSePemda } from "../dasbor/rekap-ringkas.server.ts";
import { getRekapPd } from "../rekap.server.ts";
import { formatSelCapaian } from "../sel.ts";
import { simpanAnggaran } from "../simpan-anggaran.server.ts";
import { getKinerjaTahunan } from "./kinerja.server.ts";
import { getKinerjaSePemda } from "./se-pemda.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const DISNAKER = { pemdaSlug: "lamongan", pdKode: "disnaker", tahun: 2024 } as const;

let basis: BasisUji;
let uji: AlurUji;
let pemda: PemdaUji;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
  pemda = { konteks: uji.konteks, pemdaId: 3524 as PemdaId, slug: "lamongan" };
});
afterAll(() => basis.drop());

async function simpulId(kode: string): Promise<string> {
  return uji.konteks.basis.read(pemda.pemdaId, async ({ db, pemdaId }) => {
    const { rows } = await sql<{ id: string }>`SELECT simpul_id AS id FROM sakip.simpul
      WHERE pemda_id = ${pemdaId} AND kode = ${kode} AND pd_id = ${uji.pd.pdId}`.execute(db);
    return rows[0]?.id ?? "";
  });
}
const kunci = (pada: string | null) =>
  uji.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db, pemdaId }) => {
    await sql`UPDATE sakip.jadwal_pengisian SET dikunci_pada = ${pada} WHERE pemda_id = ${pemdaId} AND periode = ${P}`.execute(
      db,
    );
  });

describe("getKinerjaTahunan", () => {
  test("its rekap is that of the PD's own page, and the pemda's that of the rekap page", async () => {
    for (const tahun of [2023, 2024]) {
      const { rekap } = await getKinerjaTahunan(uji.konteks, PUBLIK, { ...DISNAKER, tahun });
      const pd = await getRekapPd(uji.konteks, PUBLIK, { pdKode: "disnaker", periode: String(tahun) });
      expect(rekap.capaian.teks).toBe(formatSelCapaian(pd.rekap.capaian, "").teks);
      expect(rekap.jumlah).toEqual(pd.rekap.jumlah);
      const semua = await getKinerjaSePemda(uji.konteks, PUBLIK, { tahun });
      const acuan = await getRekapSePemda(uji.konteks, PUBLIK, { periode: String(tahun) });
      expect(semua.rekap.capaian.teks).toBe(formatSelCapaian(acuan.rekap.capaian, "").teks);
      expect(semua.pd.map((p) => p.rekap.jumlah)).toEqual(acuan.pd.map((p) => p.rekap.jumlah));
    }
  });

  test("without a year it is about the newest with a published figure", async () => {
    const { tahun } = await getKinerjaTahunan(uji.konteks, PUBLIK, { pdKode: "disnaker" });
    expect(tahun).toBe(2024);
  });

  test("takes as many statements for any number of indikator", async () => {
    const { konteks, count } = countQueries(uji.konteks);
    await getKinerjaTahunan(konteks, PUBLIK, DISNAKER);
    expect(count()).toBeLessThanOrEqual(20);
  });

  test("an unknown PD is refused, naming the valid ones", async () => {
    const diminta = getKinerjaTahunan(uji.konteks, PUBLIK, { pdKode: "disnakr" });
    await expect(diminta).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining("disnaker"),
    });
  });
});

describe("what is not published", () => {
  test("a narrative shows once its realisasi is approved, and not before", async () => {
    const narasi = { faktorPendukung: "Belum disetujui", faktorPenghambat: "", tindakLanjut: "Rahasia" };
    await isi(uji, "nilai", { jenis: "nilai", teks: "80" });
    await uji.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db, pemdaId }) => {
      await sql`UPDATE sakip.realisasi SET faktor_pendukung = ${narasi.faktorPendukung}, tindak_lanjut = ${narasi.tindakLanjut}
        WHERE pemda_id = ${pemdaId} AND periode = ${P}`.execute(db);
      await sql`UPDATE sakip.realisasi SET faktor_penghambat = 'Sudah disetujui'
        WHERE pemda_id = ${pemdaId} AND periode = '2024-S1'`.execute(db);
    });
    const { sasaran } = await getKinerjaTahunan(uji.konteks, uji.akun.perencana, DISNAKER);
    expect(sasaran[0]?.indikator[0]?.narasi).toEqual([
      {
        periode: "2024-S1",
        label: "Semester I Tahun 2024",
        faktorPendukung: "",
        faktorPenghambat: "Sudah disetujui",
        tindakLanjut: "",
      },
    ]);
  });

  test("budget of an open period is seen by those who see the sheet; by anyone once the period is locked", async () => {
    const id = await simpulId("2.07.03.2.01.0001");
    await simpanAnggaran(uji.konteks, uji.akun.perencana, { ...ALAMAT, simpulId: id, versi: 0, teks: "150" });
    const serapan = async (pengguna: Pengguna) =>
      (await getKinerjaTahunan(uji.konteks, pengguna, DISNAKER)).anggaran.serapan.teks;
    const sePemda = async (pengguna: Pengguna) =>
      (await getKinerjaSePemda(uji.konteks, pengguna, { tahun: 2024 })).anggaran;
    expect(await serapan(uji.akun.perencana)).toBe("75,00%");
    expect(await serapan(uji.akun.perencanaLain)).toBe("belum diisi");
    expect(await serapan(PUBLIK)).toBe("belum diisi");
    expect((await sePemda(uji.akun.pimpinan)).serapan.teks).toBe("75,00%");
    expect((await sePemda(PUBLIK)).serapan.teks).toBe("belum diisi");
    await kunci("2025-02-01T00:00:00Z");
    expect(await serapan(PUBLIK)).toBe("75,00%");
    expect(await sePemda(PUBLIK)).toMatchObject({
      pagu: { teks: "Rp500" },
      realisasi: { teks: "Rp150" },
      paguTercakup: { teks: "Rp200" },
      dilaporkan: 1,
      seluruhnya: 1,
    });
    await kunci(null);
  });
});

describe("the Renstra", () => {
  test("counts once it is set, if it covers the year", async () => {
    const dokumenId = uji.konteks.newId();
    const versiId = uji.konteks.newId();
    const umum = { pd_id: uji.pd.pdId, jenis: "renstra" as const, judul: "Renstra 2023-2026", tahun_dasar: null };
    await insertBaris(pemda, "sakip.dokumen_rencana", [
      { dokumen_id: dokumenId, ...umum, tahun_mulai: 2023, tahun_selesai: 2026 },
    ]);
    await insertBaris(pemda, "sakip.versi_rencana", [
      { versi_id: versiId, dokumen_id: dokumenId, nomor: 0, alasan: "uji" },
    ]);
    await uji.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db, pemdaId }) => {
      await sql`INSERT INTO sakip.target_renstra (pemda_id, indikator_id, tahun, nilai)
        SELECT pemda_id, indikator_id, 2026, 100 FROM sakip.indikator
        WHERE pemda_id = ${pemdaId} AND pd_id = ${uji.pd.pdId} AND kode = 'nilai'`.execute(db);
    });
    const tahun2023 = () => getKinerjaTahunan(uji.konteks, PUBLIK, { ...DISNAKER, tahun: 2023 });
    expect((await tahun2023()).renstra).toBeNull();
    await insertBaris(pemda, "sakip.tindakan_rencana", [
      {
        versi_id: versiId,
        urutan: 1,
        aksi: "ajukan",
        oleh: "uji",
        pada: new Date(),
        catatan: null,
        dasar: null,
        tanggal: null,
      },
      {
        versi_id: versiId,
        urutan: 2,
        aksi: "tetapkan",
        oleh: "uji",
        pada: new Date(),
        catatan: null,
        dasar: null,
        tanggal: "2023-01-02",
      },
    ]);
    const { renstra, sasaran } = await tahun2023();
    expect(renstra).toEqual({ jenis: "renstra", judul: "Renstra 2023-2026", tahun: [2023, 2024, 2025, 2026] });
    expect(sasaran[0]?.indikator[0]?.akhir).toMatchObject({ target: { teks: "100%" }, capaian: { teks: "70,00%" } });
    expect((await getKinerjaTahunan(uji.konteks, PUBLIK, { ...DISNAKER, tahun: 2022 })).renstra).toBeNull();
  });
});
