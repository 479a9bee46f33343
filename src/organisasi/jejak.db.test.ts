// Histories against a real database: complete, in pages, for those who may see them, and without any secret.
import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase, runSql } from "../../tests/bantu/basis-uji.ts";
import { createPd, createPemda, insertBaris, type PdUji, type PemdaUji } from "../../tests/bantu/pabrik.ts";
import { createPengguna } from "./buat-pengguna.server.ts";
import type { Pengguna, Peran } from "./hak.ts";
import { getJejakPd, getJejakPengguna } from "./jejak.server.ts";
import { JEJAK_PER_HALAMAN, loadJejak } from "./jejak-baca.server.ts";
import { masuk } from "./masuk/masuk.server.ts";
import { findSesi } from "./masuk/sesi.server.ts";
import { aktifkanTotp, findCalonTotp, siapkanTotp } from "./masuk/totp-akun.server.ts";
import { resetSandiPengguna } from "./reset-sandi-pengguna.server.ts";
import { updatePengguna } from "./ubah-pengguna.server.ts";

let uji: BasisUji;
let lamongan: PemdaUji;
let disnaker: PdUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  lamongan = await createPemda(uji.konteks, { tahunKebijakan: [] });
  await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
  disnaker = await createPd(lamongan, "disnaker");
});
afterAll(() => uji.drop());

const akun = (peran: Peran, pdId: string | null = null, pemdaId = 3524): Pengguna => ({
  jenis: "akun",
  pemdaId,
  id: uji.konteks.newId(),
  nama: "Tutik",
  peran: [{ peran, pdId }],
});
const admin = () => akun("admin_pemda");

describe("the history of an account", () => {
  test("tells roles given and taken, and that the password was replaced, but no password, hash, token or TOTP key", async () => {
    const sandi = "sawah hijau pagi hari";
    const isian = { surel: "rani@contoh.go.id", nama: "Rani" };
    const { id, surel } = await createPengguna(uji.konteks, admin(), {
      ...isian,
      peran: [{ peran: "perencana", pdKode: "disnaker" }],
      sandi,
    });
    const hasil = await masuk(uji.konteks, { surel, sandi, alamat: "10.0.0.1" });
    const token = hasil.jenis === "masuk" ? hasil.token : "";
    const rani = (await findSesi(uji.konteks, token))?.akun;
    if (rani === undefined) throw new Error("tidak masuk");
    await siapkanTotp(uji.konteks, rani);
    const rahasia = (await findCalonTotp(uji.konteks, rani, "OpenSAKIP"))?.rahasia.replaceAll(" ", "") ?? "";
    const kode = generateSync({ secret: rahasia });
    await aktifkanTotp(uji.konteks, rani, { kode, sandi, alamat: "10.0.0.1" });
    await updatePengguna(uji.konteks, admin(), { id, ...isian, peran: [{ peran: "evaluator", pdKode: null }] });
    const baru = await resetSandiPengguna(uji.konteks, admin(), { id });

    const { entri, nama } = await getJejakPengguna(uji.konteks, admin(), { id });
    const peran = entri.filter((e) => e.tabel === "peran_pengguna");
    expect(peran.map((e) => [e.operasi, (e.sesudah ?? e.sebelum)?.peran])).toEqual([
      ["tambah", "evaluator"],
      ["hapus", "perencana"],
      ["tambah", "perencana"],
    ]);
    expect(nama[disnaker.pdId]).toBe("disnaker");
    expect(entri.some((e) => e.operasi === "ubah" && e.sebelum?.sandi_diganti !== e.sesudah?.sandi_diganti)).toBe(true);

    const rahasiaTersimpan = await runSql(
      uji.urlPemilik,
      `SELECT sandi AS isi FROM masuk.kredensial WHERE sandi IS NOT NULL
       UNION ALL SELECT totp FROM masuk.kredensial WHERE totp IS NOT NULL
       UNION ALL SELECT encode(sidik, 'hex') FROM masuk.sesi`,
    );
    const rahasiaSemua = [sandi, baru.sandi ?? "", token, rahasia, ...rahasiaTersimpan.map((r) => String(r.isi))];
    const jejak = await runSql(uji.urlPemilik, "SELECT string_agg(to_jsonb(j)::text, ' ') AS isi FROM sakip.jejak j");
    const semua = String(jejak[0]?.isi);
    expect(semua).toContain("rani@contoh.go.id");
    for (const isi of rahasiaSemua) {
      expect(isi.length).toBeGreaterThan(8);
      expect(semua).not.toContain(isi);
    }
    expect(semua).not.toMatch(/\$argon2/);
    expect(semua).not.toMatch(/"tabel": "(kredensial|sesi|tiket|percobaan)"/);
  });

  test("is for those who may see the trail of the pemda, and an account of another pemda is not found", async () => {
    const { id } = await createPengguna(uji.konteks, admin(), {
      surel: "lain@contoh.go.id",
      nama: "Lain",
      peran: [{ peran: "pimpinan", pdKode: null }],
      sandi: null,
    });
    const lihat = (p: Pengguna) => getJejakPengguna(uji.konteks, p, { id });
    for (const peran of ["admin_pemda", "verifikator", "evaluator", "pimpinan"] as const) {
      expect((await lihat(akun(peran))).akun).toEqual({ id, nama: "Lain" });
    }
    for (const p of [
      akun("perencana", disnaker.pdId),
      akun("kepala_pd", disnaker.pdId),
      { jenis: "publik" } as const,
    ]) {
      await expect(lihat(p)).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
    await expect(lihat(akun("admin_pemda", null, 3525))).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(getJejakPengguna(uji.konteks, admin(), { id: "x" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
    });
  });
});

describe("the history of a PD", () => {
  test("is seen by its own planner and not by another PD's", async () => {
    const dinsos = await createPd(lamongan, "dinsos", "Kepala");
    const lihat = (p: Pengguna) => getJejakPd(uji.konteks, p, { pdKode: "dinsos" });
    const { entri } = await lihat(akun("perencana", dinsos.pdId));
    expect(entri.map((e) => e.tabel)).toEqual(["pejabat", "jabatan", "perangkat_daerah"]);
    await expect(lihat(akun("perencana", disnaker.pdId))).rejects.toMatchObject({ kode: "tidak_berhak" });
    await expect(lihat({ jenis: "publik" })).rejects.toMatchObject({ kode: "tidak_berhak" });
  });
});

describe("a page of a history", () => {
  test("holds the newest entries, the next page goes on where it ended, and none is lost or told twice", async () => {
    const pd = await createPd(lamongan, "dinas-panjang");
    const jumlah = JEJAK_PER_HALAMAN + 7;
    await insertBaris(
      lamongan,
      "sakip.pejabat",
      Array.from({ length: jumlah }, (_, i) => ({
        pejabat_id: uji.konteks.newId(),
        jabatan_id: pd.jabatanId,
        nama: `Pejabat ${i}`,
        status: "plt" as const,
        mulai: null,
        selesai: null,
      })),
    );
    const satu = await getJejakPd(uji.konteks, admin(), { pdKode: "dinas-panjang" });
    expect([satu.entri.length, satu.lagi]).toEqual([JEJAK_PER_HALAMAN, true]);
    const dua = await getJejakPd(uji.konteks, admin(), { pdKode: "dinas-panjang", sebelum: satu.entri.at(-1)?.no });
    expect([dua.entri.length, dua.lagi]).toEqual([9, false]);
    const nomor = [...satu.entri, ...dua.entri].map((e) => Number(e.no));
    expect(nomor).toEqual(nomor.toSorted((a, b) => b - a));
    expect(new Set(nomor).size).toBe(jumlah + 2);
  });

  test("is refused for an entry number that is none", async () => {
    await expect(getJejakPd(uji.konteks, admin(), { pdKode: "disnaker", sebelum: "1; DROP" })).rejects.toMatchObject({
      kode: "masukan",
    });
  });

  test("of no row is empty", async () => {
    expect(await uji.basis.read(lamongan.pemdaId, (sesi) => loadJejak(sesi, []))).toEqual({ entri: [], lagi: false });
  });
});
