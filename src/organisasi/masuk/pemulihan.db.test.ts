// The second step and its recovery codes against a real database: what they cost to get, and what they open.
import { generateSync } from "otplib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { createPemda } from "../../../tests/bantu/pabrik.ts";
import { createPengguna } from "../buat-pengguna.server.ts";
import { resetSandiPengguna } from "../reset-sandi-pengguna.server.ts";
import { rapikanKode } from "./kode-pemulihan.ts";
import { masuk } from "./masuk.server.ts";
import { masukTotp } from "./masuk-totp.server.ts";
import { findSesi } from "./sesi.server.ts";
import {
  aktifkanTotp,
  countKodePemulihan,
  findCalonTotp,
  gantiPemulihan,
  nonaktifkanTotp,
  siapkanTotp,
} from "./totp-akun.server.ts";

const OPERATOR: Pengguna = { jenis: "operator", nama: "uji" };
const SANDI = "sawah hijau pagi hari";
let uji: BasisUji;
let konteks: Konteks;
let kini: Date;
let nomor = 0;
beforeAll(async () => {
  uji = await createTestDatabase();
  konteks = { ...uji.konteks, now: () => kini };
  await createPemda(uji.konteks, { tahunKebijakan: [] });
});
afterAll(() => uji.drop());
beforeEach(() => {
  kini = new Date("2024-07-01T01:00:00Z");
});

/** An account with its second step on, and its ten codes. */
async function berlangkahKedua() {
  const surel = `pemulihan${++nomor}@contoh.go.id`;
  const peran = [{ peran: "verifikator" as const, pdKode: null }];
  const { id } = await createPengguna(konteks, OPERATOR, { surel, nama: "Nama Uji", peran, sandi: SANDI });
  const akun: Pengguna = { jenis: "akun", pemdaId: 3524, id, nama: "Nama Uji", peran: [] };
  const ketik = { sandi: SANDI, alamat: `10.7.0.${nomor}` };
  await siapkanTotp(konteks, akun);
  const kode = await kodeKini(akun);
  const pemulihan = await aktifkanTotp(konteks, akun, { ...ketik, kode });
  return { id, surel, akun, ketik, pemulihan };
}
type Orang = Awaited<ReturnType<typeof berlangkahKedua>>;

async function kodeKini(akun: Pengguna): Promise<string> {
  const calon = await findCalonTotp(konteks, akun, "OpenSAKIP");
  return generateSync({ secret: calon?.rahasia ?? "", epoch: Math.floor(kini.getTime() / 1000) });
}

async function masukDengan({ surel, ketik }: Orang, kode: string) {
  const hasil = await masuk(konteks, { surel, ...ketik });
  if (hasil.jenis !== "perlu_totp") return hasil;
  return masukTotp(konteks, { tiket: hasil.tiket, kode, alamat: ketik.alamat });
}

test("turning the second step on gives ten different codes, of which only digests are stored", async () => {
  const { akun, pemulihan } = await berlangkahKedua();
  expect(new Set(pemulihan).size).toBe(10);
  expect(pemulihan.map(rapikanKode)).toEqual(pemulihan);
  expect(await countKodePemulihan(konteks, akun)).toBe(10);
  const simpanan = await runSql(
    uji.urlPemilik,
    "SELECT to_jsonb(p)::text || encode(p.sidik, 'escape') AS isi FROM masuk.pemulihan p UNION ALL SELECT to_jsonb(j)::text FROM sakip.jejak j",
  );
  const teks = JSON.stringify(simpanan);
  for (const kode of pemulihan) {
    expect(teks).not.toContain(kode);
    expect(teks).not.toContain(kode.replaceAll("-", ""));
  }
});

test("a recovery code opens the door once, however it is typed, and the audit trail says so", async () => {
  const orang = await berlangkahKedua();
  const [satu = "", dua = ""] = orang.pemulihan;
  const hasil = await masukDengan(orang, satu.toUpperCase().replaceAll("-", " "));
  const sesi = await findSesi(konteks, hasil.jenis === "masuk" ? hasil.token : "");
  expect(sesi).toMatchObject({ cara: "totp", surel: orang.surel });
  expect(await masukDengan(orang, satu)).toEqual({ jenis: "ditolak" });
  expect(await masukDengan(orang, dua)).toMatchObject({ jenis: "masuk" });
  expect(await countKodePemulihan(konteks, orang.akun)).toBe(8);
  const jejak = await runSql(
    uji.urlPemilik,
    `SELECT pelaku FROM sakip.jejak WHERE alasan = 'masuk dengan kode pemulihan' AND kunci ->> 'pengguna_id' = '${orang.id}'`,
  );
  expect(jejak[0]?.pelaku).toBe(`akun:${orang.id} Nama Uji`);
});

test("one code sent twice at the same moment opens one session", async () => {
  const orang = await berlangkahKedua();
  const hasil = await masuk(konteks, { surel: orang.surel, ...orang.ketik });
  const tiket = hasil.jenis === "perlu_totp" ? hasil.tiket : "";
  const kode = orang.pemulihan[0] ?? "";
  const dua = await Promise.all([1, 2].map(() => masukTotp(konteks, { tiket, kode, alamat: orang.ketik.alamat })));
  expect(dua.filter((h) => h.jenis === "masuk")).toHaveLength(1);
});

test("a code of another account opens nothing, and wrong ones count like wrong passwords", async () => {
  const [orang, lain] = [await berlangkahKedua(), await berlangkahKedua()];
  for (let i = 0; i < 5; i++) {
    expect(await masukDengan(orang, lain.pemulihan[i] ?? "")).toEqual({ jenis: "ditolak" });
  }
  expect(await masukDengan(orang, orang.pemulihan[0] ?? "")).toMatchObject({ jenis: "tunggu" });
  expect(await countKodePemulihan(konteks, lain.akun)).toBe(10);
});

test("new codes, and turning the step on or off, ask for the password; a sixth guess waits", async () => {
  const { akun, ketik, pemulihan } = await berlangkahKedua();
  const salah = { ...ketik, sandi: "tebakan" };
  await expect(gantiPemulihan(konteks, akun, salah)).rejects.toThrow("Sandi tidak cocok");
  await expect(nonaktifkanTotp(konteks, akun, salah)).rejects.toThrow("Sandi tidak cocok");
  await siapkanTotp(konteks, akun);
  const kode = await kodeKini(akun);
  for (let i = 0; i < 3; i++) {
    await expect(aktifkanTotp(konteks, akun, { ...salah, kode })).rejects.toThrow("Sandi tidak cocok");
  }
  await expect(gantiPemulihan(konteks, akun, ketik)).rejects.toThrow("Terlalu banyak percobaan");
  kini = new Date(kini.getTime() + 60_000);
  const baru = await gantiPemulihan(konteks, akun, ketik);
  expect(baru.filter((k) => pemulihan.includes(k))).toEqual([]);
});

test("new codes end the old ones; turning the step off, or an admin removing it, ends them all", async () => {
  const orang = await berlangkahKedua();
  const baru = await gantiPemulihan(konteks, orang.akun, orang.ketik);
  expect(await masukDengan(orang, orang.pemulihan[0] ?? "")).toEqual({ jenis: "ditolak" });
  expect(await masukDengan(orang, baru[0] ?? "")).toMatchObject({ jenis: "masuk" });
  await nonaktifkanTotp(konteks, orang.akun, orang.ketik);
  expect(await countKodePemulihan(konteks, orang.akun)).toBe(0);
  await expect(gantiPemulihan(konteks, orang.akun, orang.ketik)).rejects.toThrow("belum aktif");
  const lain = await berlangkahKedua();
  await resetSandiPengguna(konteks, OPERATOR, { surel: lain.surel, lepasTotp: true });
  expect(await countKodePemulihan(konteks, lain.akun)).toBe(0);
});
