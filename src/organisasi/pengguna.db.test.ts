// Managing accounts against a real database: who may, what it changes, what the audit trail keeps.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase, runSql } from "../../tests/bantu/basis-uji.ts";
import { createPd, createPemda } from "../../tests/bantu/pabrik.ts";
import { createPengguna } from "./buat-pengguna.server.ts";
import { getPengguna, listPengguna } from "./daftar-pengguna.server.ts";
import { PERAN, type Pengguna } from "./hak.ts";
import { masuk } from "./masuk/masuk.server.ts";
import { masukOidc } from "./masuk/masuk-oidc.server.ts";
import { AKUN_PERAGAAN, masukPeragaan, siapkanPeragaan } from "./masuk/peragaan.server.ts";
import { findSesi } from "./masuk/sesi.server.ts";
import { resetSandiPengguna } from "./reset-sandi-pengguna.server.ts";
import { setAktifPengguna, updatePengguna } from "./ubah-pengguna.server.ts";

const OPERATOR: Pengguna = { jenis: "operator", nama: "uji" };
let uji: BasisUji;
let pdId: string;
let nomor = 0;
beforeAll(async () => {
  uji = await createTestDatabase();
  const lamongan = await createPemda(uji.konteks, { tahunKebijakan: [] });
  await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
  ({ pdId } = await createPd(lamongan, "disnaker"));
});
afterAll(() => uji.drop());

const isian = (peran: Parameters<typeof createPengguna>[2]["peran"] = [{ peran: "verifikator", pdKode: null }]) => ({
  surel: `akun${++nomor}@contoh.go.id`,
  nama: `Akun ${nomor}`,
  peran,
});
const akun = (peran: (typeof PERAN)[number], pemdaId = 3524, id = uji.konteks.newId()): Pengguna => ({
  jenis: "akun",
  pemdaId,
  id,
  nama: "Uji",
  peran: [{ peran, pdId: peran === "perencana" || peran === "kepala_pd" ? pdId : null }],
});
const admin = () => akun("admin_pemda");

describe("only an admin of the pemda manages its accounts", () => {
  const KASUS: Readonly<Record<string, (p: Pengguna, id: string) => Promise<unknown>>> = {
    createPengguna: (p) => createPengguna(uji.konteks, p, { ...isian(), pemdaSlug: "lamongan" }),
    listPengguna: (p) => listPengguna(uji.konteks, p, { pemdaSlug: "lamongan" }),
    getPengguna: (p, id) => getPengguna(uji.konteks, p, id),
    updatePengguna: (p, id) => updatePengguna(uji.konteks, p, { id, ...isian() }),
    setAktifPengguna: (p, id) => setAktifPengguna(uji.konteks, p, { id, aktif: true }),
    resetSandiPengguna: (p, id) => resetSandiPengguna(uji.konteks, p, { id }),
  };

  test.each(Object.entries(KASUS))("%s", async (_nama, kasus) => {
    const { id } = await createPengguna(uji.konteks, OPERATOR, isian());
    for (const peran of PERAN.filter((p) => p !== "admin_pemda")) {
      await expect(kasus(akun(peran), id)).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
    await expect(kasus({ jenis: "publik" }, id)).rejects.toMatchObject({ kode: "tidak_berhak" });
    await kasus(admin(), id);
  });

  test("an admin of another pemda neither reaches this one by name nor finds its accounts by id", async () => {
    const { id } = await createPengguna(uji.konteks, OPERATOR, isian());
    const asing = akun("admin_pemda", 3525);
    await expect(listPengguna(uji.konteks, asing, { pemdaSlug: "lamongan" })).rejects.toMatchObject({
      kode: "tidak_berhak",
    });
    await expect(createPengguna(uji.konteks, asing, { ...isian(), pemdaSlug: "lamongan" })).rejects.toMatchObject({
      kode: "tidak_berhak",
    });
    for (const kasus of [getPengguna(uji.konteks, asing, id), resetSandiPengguna(uji.konteks, asing, { id })]) {
      await expect(kasus).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    }
    await expect(setAktifPengguna(uji.konteks, asing, { id, aktif: false })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
    });
    expect((await listPengguna(uji.konteks, asing)).pengguna).toEqual([]);
  });
});

describe("an account", () => {
  test("with a generated password must have it replaced before anything else", async () => {
    const { surel, sandi } = await createPengguna(uji.konteks, admin(), isian());
    const hasil = await masuk(uji.konteks, { surel, sandi: sandi ?? "", alamat: "10.0.0.1" });
    expect(hasil).toMatchObject({ jenis: "masuk" });
    const token = hasil.jenis === "masuk" ? hasil.token : "";
    expect(await findSesi(uji.konteks, token)).toMatchObject({ wajib: "ganti_sandi" });
  });

  test("gets new roles at its next request, and only what changed is written to the audit trail", async () => {
    const awal = isian([
      { peran: "verifikator", pdKode: null },
      { peran: "perencana", pdKode: "disnaker" },
    ]);
    const { id, surel, sandi } = await createPengguna(uji.konteks, OPERATOR, awal);
    const hasil = await masuk(uji.konteks, { surel, sandi: sandi ?? "", alamat: "10.0.0.2" });
    const token = hasil.jenis === "masuk" ? hasil.token : "";
    const pelaku = admin();
    await updatePengguna(uji.konteks, pelaku, {
      id,
      ...awal,
      peran: [
        { peran: "verifikator", pdKode: null },
        { peran: "kepala_pd", pdKode: "disnaker" },
      ],
    });
    const sesi = await findSesi(uji.konteks, token);
    expect(sesi?.akun.peran).toContainEqual({ peran: "kepala_pd", pdId });
    expect(sesi?.akun.peran).not.toContainEqual({ peran: "perencana", pdId });
    const jejak = await runSql(
      uji.urlPemilik,
      `SELECT operasi, tabel, pelaku, coalesce(sesudah, sebelum) ->> 'peran' AS peran FROM sakip.jejak
       WHERE coalesce(sesudah, sebelum) ->> 'pengguna_id' = '${id}' AND alasan = 'mengubah pengguna' ORDER BY no`,
    );
    expect(jejak.map(({ operasi, tabel, peran }) => [operasi, tabel, peran])).toEqual([
      ["hapus", "peran_pengguna", "perencana"],
      ["tambah", "peran_pengguna", "kepala_pd"],
    ]);
    expect(jejak[0]?.pelaku).toMatch(/^akun:.* Uji$/);
  });

  test("of an admin can neither close itself nor drop its own admin role", async () => {
    const { id, ...dia } = { ...isian([{ peran: "admin_pemda", pdKode: null }]), id: "" };
    const baru = await createPengguna(uji.konteks, OPERATOR, dia);
    const diri = akun("admin_pemda", 3524, baru.id);
    await expect(setAktifPengguna(uji.konteks, diri, { id: baru.id, aktif: false })).rejects.toThrow(
      "akun Anda sendiri",
    );
    await expect(
      updatePengguna(uji.konteks, diri, { ...dia, id: baru.id, peran: [{ peran: "pimpinan", pdKode: null }] }),
    ).rejects.toThrow("peran admin Anda sendiri");
    expect(id).toBe("");
  });

  test("is found by part of its name or address, without wildcards", async () => {
    const { surel } = await createPengguna(uji.konteks, OPERATOR, { ...isian(), nama: "Siti 100% Aminah" });
    const cari = async (teks: string) => (await listPengguna(uji.konteks, admin(), { cari: teks })).pengguna;
    expect((await cari("siti 100%")).map((p) => p.surel)).toEqual([surel]);
    expect(await cari("s%ti")).toEqual([]);
  });

  test("that forgot its password gets a new one, is free of any lock-out, and loses its sessions", async () => {
    const { id, surel, sandi } = await createPengguna(uji.konteks, OPERATOR, isian());
    const coba = (isi: string, i: number) => masuk(uji.konteks, { surel, sandi: isi, alamat: `10.1.0.${i}` });
    const lama = await coba(sandi ?? "", 0);
    for (let i = 1; i <= 5; i++) await coba("salah", i);
    expect(await coba(sandi ?? "", 6)).toMatchObject({ jenis: "tunggu" });
    const baru = await resetSandiPengguna(uji.konteks, admin(), { id });
    expect(await coba(baru.sandi ?? "", 7)).toMatchObject({ jenis: "masuk" });
    expect(await findSesi(uji.konteks, lama.jenis === "masuk" ? lama.token : "")).toBeUndefined();
  });
});

describe("single sign-on", () => {
  test("opens the existing active account with that verified address, and no other", async () => {
    const { surel } = await createPengguna(uji.konteks, OPERATOR, { ...isian(), sandi: null });
    const token = await masukOidc(uji.konteks, { surel: surel.toUpperCase(), surelTerverifikasi: true });
    expect(await findSesi(uji.konteks, token ?? "")).toMatchObject({ surel, cara: "oidc" });
    expect(await masukOidc(uji.konteks, { surel, surelTerverifikasi: false })).toBeUndefined();
    expect(await masukOidc(uji.konteks, { surel: undefined, surelTerverifikasi: true })).toBeUndefined();
    expect(await masukOidc(uji.konteks, { surel: "lain@contoh.go.id", surelTerverifikasi: true })).toBeUndefined();
    await setAktifPengguna(uji.konteks, OPERATOR, { surel, aktif: false });
    expect(await masukOidc(uji.konteks, { surel, surelTerverifikasi: true })).toBeUndefined();
  });
});

describe("demo accounts", () => {
  test("are made once, have no password, and open with their code", async () => {
    await siapkanPeragaan(uji.konteks);
    await siapkanPeragaan(uji.konteks);
    const { pengguna } = await listPengguna(uji.konteks, admin(), { cari: "@peragaan.invalid" });
    expect(pengguna).toHaveLength(AKUN_PERAGAAN.length);
    for (const { kode, peran } of AKUN_PERAGAAN) {
      const sesi = await findSesi(uji.konteks, await masukPeragaan(uji.konteks, kode));
      expect(sesi).toMatchObject({ cara: "peragaan", wajib: null });
      expect(sesi?.akun.peran.map((p) => p.peran)).toEqual(peran.map((p) => p.peran));
      expect(await masuk(uji.konteks, { surel: sesi?.surel ?? "", sandi: "", alamat: kode })).toEqual({
        jenis: "ditolak",
      });
    }
    await expect(masukPeragaan(uji.konteks, "orang-lain")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });
});
