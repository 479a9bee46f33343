// The policy about passwords and sessions against a real database: what it changes, for whom, and its trace.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Akun, Pengguna } from "#organisasi";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { createAkun, createPemda } from "../../../tests/bantu/pabrik.ts";
import { createPengguna } from "../buat-pengguna.server.ts";
import { getKebijakanSandi, saveKebijakanSandi } from "./kebijakan-sandi.server.ts";
import { masuk } from "./masuk.server.ts";
import { findSesi } from "./sesi.server.ts";

const OPERATOR: Pengguna = { jenis: "operator", nama: "uji" };
const SANDI = "sawah hijau pagi hari";
const BAWAAN = { panjangTerpendek: "12", menganggurMenit: "60", palingLamaJam: "12", wajibTotp: false };
let uji: BasisUji;
let konteks: Konteks;
let kini = new Date("2024-07-01T01:00:00Z");
let admin: Akun;
let adminLain: Akun;
beforeAll(async () => {
  uji = await createTestDatabase();
  konteks = { ...uji.konteks, now: () => kini };
  admin = await createAkun(await createPemda(uji.konteks, { tahunKebijakan: [] }), "admin_pemda");
  const gresik = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
  adminLain = await createAkun(gresik, "admin_pemda");
});
afterAll(() => uji.drop());

async function masukkan(surel: string): Promise<string> {
  const peran = [{ peran: "pimpinan" as const, pdKode: null }];
  await createPengguna(konteks, OPERATOR, { surel, nama: "Nama Uji", peran, sandi: SANDI });
  const hasil = await masuk(konteks, { surel, sandi: SANDI, alamat: surel });
  return hasil.jenis === "masuk" ? hasil.token : "";
}

test("a pemda that set none has the default, and each pemda its own", async () => {
  await saveKebijakanSandi(konteks, admin, { ...BAWAAN, panjangTerpendek: "16" });
  expect(await getKebijakanSandi(konteks, admin)).toMatchObject({ panjangTerpendek: 16 });
  expect(await getKebijakanSandi(konteks, adminLain)).toMatchObject({ panjangTerpendek: 12, wajibTotp: false });
});

test("a change stands in the audit trail with who made it; saving the same again writes nothing", async () => {
  const baru = { ...BAWAAN, menganggurMenit: "30" };
  await saveKebijakanSandi(konteks, admin, baru);
  await saveKebijakanSandi(konteks, admin, baru);
  const jejak = await runSql(
    uji.urlPemilik,
    `SELECT pelaku, alasan, sesudah ->> 'menganggur_menit' AS menit FROM sakip.jejak
     WHERE tabel = 'kebijakan_sandi' AND sesudah ->> 'menganggur_menit' = '30'`,
  );
  expect(jejak).toEqual([
    { pelaku: `akun:${admin.id} ${admin.nama}`, alasan: "mengubah kebijakan sandi dan sesi", menit: "30" },
  ]);
});

test("a longer password is asked for when one is next chosen", async () => {
  await saveKebijakanSandi(konteks, admin, { ...BAWAAN, panjangTerpendek: "24" });
  await expect(masukkan("pendek@contoh.go.id")).rejects.toThrow("paling sedikit 24 karakter");
});

test("stricter limits of sessions and the duty of a second step hold for running sessions", async () => {
  await saveKebijakanSandi(konteks, admin, BAWAAN);
  const token = await masukkan("berjalan@contoh.go.id");
  kini = new Date(kini.getTime() + 20 * 60_000);
  await saveKebijakanSandi(konteks, admin, { ...BAWAAN, wajibTotp: true });
  expect(await findSesi(konteks, token)).toMatchObject({ wajib: "pasang_totp" });
  kini = new Date(kini.getTime() + 20 * 60_000);
  await saveKebijakanSandi(konteks, admin, { ...BAWAAN, menganggurMenit: "10" });
  expect(await findSesi(konteks, token)).toBeUndefined();
});

test.each([
  { salah: { panjangTerpendek: "7" }, pesan: "8 sampai 128" },
  { salah: { panjangTerpendek: "dua belas" }, pesan: "Panjang sandi" },
  { salah: { menganggurMenit: "4" }, pesan: "5 sampai 1440" },
  { salah: { menganggurMenit: "30.5" }, pesan: "bilangan bulat" },
  { salah: { palingLamaJam: "721" }, pesan: "1 sampai 720" },
  { salah: { menganggurMenit: "61", palingLamaJam: "1" }, pesan: "tidak boleh lebih lama" },
])("$salah is refused in words and changes nothing", async ({ salah, pesan }) => {
  const sebelum = await getKebijakanSandi(konteks, admin);
  await expect(saveKebijakanSandi(konteks, admin, { ...BAWAAN, ...salah })).rejects.toThrow(pesan);
  expect(await getKebijakanSandi(konteks, admin)).toEqual(sebelum);
});

test("the limits that are checked are those of the table", async () => {
  const batas = await runSql(
    uji.urlPemilik,
    `SELECT string_agg(pg_get_constraintdef(oid), ' ') AS isi FROM pg_constraint
     WHERE conrelid = 'sakip.kebijakan_sandi'::regclass AND contype = 'c'`,
  );
  for (const angka of [8, 128, 5, 1440, 1, 720]) expect(batas[0]?.isi).toMatch(new RegExp(`\\b${angka}\\b`));
});
