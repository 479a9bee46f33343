// Signing in against a real database: what opens a session, what ends it, and what an outsider can learn.
import { generateSync } from "otplib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../../tests/bantu/hitung-kueri.ts";
import { createPd, createPemda, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { createPengguna } from "../buat-pengguna.server.ts";
import { setAktifPengguna } from "../ubah-pengguna.server.ts";
import { gantiSandi } from "./ganti-sandi.server.ts";
import { masuk } from "./masuk.server.ts";
import { isTiketBerlaku, masukTotp } from "./masuk-totp.server.ts";
import { findSesi, keluar, keluarDariSemua } from "./sesi.server.ts";
import { sidikOf } from "./token.server.ts";
import { aktifkanTotp, findCalonTotp, nonaktifkanTotp, siapkanTotp } from "./totp-akun.server.ts";

const OPERATOR: Pengguna = { jenis: "operator", nama: "uji" };
const SANDI = "sawah hijau pagi hari";

let uji: BasisUji;
let lamongan: PemdaUji;
let gresik: PemdaUji;
let kini: Date;
let konteks: Konteks;
let nomor = 0;

beforeAll(async () => {
  uji = await createTestDatabase();
  konteks = { ...uji.konteks, now: () => kini };
  lamongan = await createPemda(uji.konteks, { tahunKebijakan: [] });
  gresik = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
  await createPd(lamongan, "disnaker");
});
afterAll(() => uji.drop());
beforeEach(() => {
  kini = new Date("2024-07-01T01:00:00Z");
});
const majuMenit = (menit: number) => {
  kini = new Date(kini.getTime() + menit * 60_000);
};

/** A new account with a known password, and an address nobody else has used. */
async function buat(pemdaSlug = "lamongan") {
  const surel = `orang${++nomor}@contoh.go.id`;
  const peran = [{ peran: "verifikator" as const, pdKode: null }];
  const { id } = await createPengguna(konteks, OPERATOR, { surel, nama: "Nama Uji", peran, sandi: SANDI, pemdaSlug });
  return { id, surel, alamat: `10.0.0.${nomor}` };
}
type Orang = Awaited<ReturnType<typeof buat>>;

const coba = ({ surel, alamat }: Pick<Orang, "surel" | "alamat">, sandi = SANDI, pemdaSlug?: string) =>
  masuk(konteks, { surel, sandi, alamat, pemdaSlug });

async function masukkan(orang: Orang): Promise<string> {
  const hasil = await coba(orang);
  if (hasil.jenis !== "masuk") throw new Error(`tidak masuk: ${hasil.jenis}`);
  return hasil.token;
}
async function akunOf(token: string) {
  const sesi = await findSesi(konteks, token);
  if (sesi === undefined) throw new Error("sesi tidak ada");
  return sesi.akun;
}

describe("signing in", () => {
  test("the right password opens a session that carries the account with its roles", async () => {
    const orang = await buat();
    const sesi = await findSesi(konteks, await masukkan({ ...orang, surel: ` ${orang.surel.toUpperCase()} ` }));
    expect(sesi).toMatchObject({
      akun: { pemdaId: 3524, id: orang.id, nama: "Nama Uji", peran: [{ peran: "verifikator", pdId: null }] },
      cara: "sandi",
      totpAktif: false,
      wajib: null,
    });
  });

  test("each sign-in makes a new token, and only digests of tokens and passwords are stored", async () => {
    const orang = await buat();
    const [satu, dua] = [await masukkan(orang), await masukkan(orang)];
    expect(satu).not.toBe(dua);
    const isi = await runSql(
      uji.urlPemilik,
      "SELECT encode(sidik, 'escape') AS isi FROM masuk.sesi UNION ALL SELECT sandi FROM masuk.kredensial",
    );
    const teks = JSON.stringify(isi);
    expect(teks).not.toContain(satu.split(".")[1]);
    expect(teks).not.toContain(SANDI);
    expect(teks).toContain("$argon2id$");
  });

  test("a wrong password, an unknown address, a closed account and one without password are answered alike", async () => {
    const tertutup = await buat();
    await setAktifPengguna(konteks, OPERATOR, { surel: tertutup.surel, aktif: false });
    const tanpaSandi = { surel: `sso${nomor}@contoh.go.id`, alamat: "10.1.0.1" };
    const peran = [{ peran: "pimpinan" as const, pdKode: null }];
    await createPengguna(konteks, OPERATOR, { surel: tanpaSandi.surel, nama: "SSO", peran, sandi: null });
    const jawaban = [
      await coba(await buat(), "bukan sandinya"),
      await coba({ surel: "tidak-ada@contoh.go.id", alamat: "10.1.0.2" }),
      await coba({ surel: "bukan surel", alamat: "10.1.0.3" }),
      await coba(tertutup),
      await coba(tanpaSandi, ""),
    ];
    expect(jawaban).toEqual(Array.from({ length: 5 }, () => ({ jenis: "ditolak" })));
  });

  test("a refusal asks the database as often for an account that exists as for one that does not", async () => {
    const tertutup = await buat();
    await setAktifPengguna(konteks, OPERATOR, { surel: tertutup.surel, aktif: false });
    const kueri: number[] = [];
    for (const orang of [await buat(), tertutup, { surel: "tidak-ada2@contoh.go.id", alamat: "10.1.0.9" }]) {
      const hitung = countQueries(konteks);
      await masuk(hitung.konteks, { ...orang, sandi: "bukan sandinya" });
      kueri.push(hitung.count());
    }
    expect(kueri[0]).toBeGreaterThan(1);
    expect(kueri).toEqual(kueri.map(() => kueri[0]));
  });

  test("an account of one pemda does not open another, and its token finds nothing there", async () => {
    const orang = await buat("gresik");
    expect(await coba(orang)).toEqual({ jenis: "ditolak" });
    const hasil = await coba(orang, SANDI, "gresik");
    if (hasil.jenis !== "masuk") throw new Error(hasil.jenis);
    expect((await akunOf(hasil.token)).pemdaId).toBe(gresik.pemdaId);
    expect(await findSesi(konteks, hasil.token.replace("3525.", "3524."))).toBeUndefined();
  });

  test("what is no token finds no session", async () => {
    for (const teks of [
      "",
      "3524.",
      "x",
      `0.${"a".repeat(43)}`,
      `3524.${"a".repeat(43)}`,
      `9999999999.${"a".repeat(43)}`,
    ]) {
      expect(await findSesi(konteks, teks)).toBeUndefined();
    }
  });
});

describe("wrong attempts", () => {
  test("after five the account waits, even for the right password and from elsewhere; the wait grows", async () => {
    const orang = await buat();
    for (let i = 0; i < 5; i++)
      expect(await coba({ ...orang, alamat: `10.2.0.${i}` }, "salah")).toEqual({ jenis: "ditolak" });
    expect(await coba({ ...orang, alamat: "10.2.1.1" })).toEqual({ jenis: "tunggu", detik: 60 });
    majuMenit(1);
    expect(await coba({ ...orang, alamat: "10.2.1.1" }, "salah")).toEqual({ jenis: "ditolak" });
    expect(await coba({ ...orang, alamat: "10.2.1.2" })).toEqual({ jenis: "tunggu", detik: 120 });
    majuMenit(2);
    expect(await coba({ ...orang, alamat: "10.2.1.3" })).toMatchObject({ jenis: "masuk" });
  });

  test("an address without account waits exactly like one with", async () => {
    const hantu = { surel: "hantu@contoh.go.id", alamat: "10.3.0.1" };
    for (let i = 0; i < 5; i++) await coba({ ...hantu, alamat: `10.3.0.${i}` }, "salah");
    expect(await coba({ ...hantu, alamat: "10.3.1.1" })).toEqual({ jenis: "tunggu", detik: 60 });
  });

  test("one network address that tries many accounts waits too, and its own account does not wash that away", async () => {
    const alamat = "10.4.0.1";
    const sendiri = { ...(await buat()), alamat };
    for (let i = 0; i < 4; i++) await coba({ surel: `korban${i}@contoh.go.id`, alamat }, "salah");
    expect(await coba(sendiri)).toMatchObject({ jenis: "masuk" });
    await coba({ surel: "korban4@contoh.go.id", alamat }, "salah");
    expect(await coba({ surel: "korban5@contoh.go.id", alamat }, "salah")).toMatchObject({ jenis: "tunggu" });
  });

  test("twenty attempts at the same moment are no more than five", async () => {
    const orang = await buat();
    const hasil = await Promise.all(
      Array.from({ length: 20 }, (_, i) => coba({ ...orang, alamat: `10.5.0.${i}` }, "salah")),
    );
    expect(hasil.filter((h) => h.jenis === "ditolak")).toHaveLength(5);
  });
});

describe("a session", () => {
  test("ends when unused for an hour, and when twelve hours old however busy", async () => {
    const orang = await buat();
    const token = await masukkan(orang);
    majuMenit(59);
    expect(await findSesi(konteks, token)).toBeDefined();
    majuMenit(59);
    expect(await findSesi(konteks, token)).toBeDefined();
    majuMenit(60);
    expect(await findSesi(konteks, token)).toBeUndefined();
    const sibuk = await masukkan(orang);
    for (let i = 0; i < 23; i++) {
      majuMenit(30);
      expect(await findSesi(konteks, sibuk)).toBeDefined();
    }
    majuMenit(30);
    expect(await findSesi(konteks, sibuk)).toBeUndefined();
  });

  test("its last use is written at most every five minutes", async () => {
    const token = await masukkan(await buat());
    const sidik = sidikOf(token)?.sidik.toString("hex");
    const terakhir = async () =>
      (await runSql(uji.urlPemilik, `SELECT terakhir FROM masuk.sesi WHERE encode(sidik, 'hex') = '${sidik}'`))[0]
        ?.terakhir;
    const awal = await terakhir();
    majuMenit(4);
    await findSesi(konteks, token);
    expect(await terakhir()).toEqual(awal);
    majuMenit(1);
    await findSesi(konteks, token);
    expect(await terakhir()).toEqual(kini);
  });

  test("signing out ends this one, signing out everywhere ends all", async () => {
    const orang = await buat();
    const [a, b, c] = [await masukkan(orang), await masukkan(orang), await masukkan(orang)];
    await keluar(konteks, a);
    expect(await findSesi(konteks, a)).toBeUndefined();
    await keluarDariSemua(konteks, await akunOf(b));
    expect([await findSesi(konteks, b), await findSesi(konteks, c)]).toEqual([undefined, undefined]);
  });

  test("a closed account has lost its session by the next request", async () => {
    const orang = await buat();
    const token = await masukkan(orang);
    await setAktifPengguna(konteks, OPERATOR, { surel: orang.surel, aktif: false });
    expect(await findSesi(konteks, token)).toBeUndefined();
    await setAktifPengguna(konteks, OPERATOR, { surel: orang.surel, aktif: true });
    expect(await findSesi(konteks, token)).toBeUndefined();
  });
});

describe("changing one's own password", () => {
  test("ends every session, opens a new one, and the old password no longer opens the door", async () => {
    const orang = await buat();
    const [lama, lain] = [await masukkan(orang), await masukkan(orang)];
    const permintaan = { lama: SANDI, baru: "padi kuning sore nanti", alamat: orang.alamat, cara: "sandi" as const };
    const baru = await gantiSandi(konteks, await akunOf(lama), permintaan);
    expect(await findSesi(konteks, lama)).toBeUndefined();
    expect(await findSesi(konteks, lain)).toBeUndefined();
    expect(await akunOf(baru)).toMatchObject({ id: orang.id });
    expect(await coba(orang)).toEqual({ jenis: "ditolak" });
    expect(await coba(orang, "padi kuning sore nanti")).toMatchObject({ jenis: "masuk" });
  });

  test("is refused with the wrong old one, and a sixth guess waits", async () => {
    const orang = await buat();
    const akun = await akunOf(await masukkan(orang));
    const salah = { lama: "tebakan", baru: "padi kuning sore nanti", alamat: orang.alamat, cara: "sandi" as const };
    for (let i = 0; i < 5; i++) {
      await expect(gantiSandi(konteks, akun, salah)).rejects.toThrow("Sandi lama tidak cocok.");
    }
    await expect(gantiSandi(konteks, akun, { ...salah, lama: SANDI })).rejects.toThrow("Terlalu banyak percobaan");
  });

  test("follows the policy of the pemda", async () => {
    const orang = await buat();
    const akun = await akunOf(await masukkan(orang));
    const ganti = (baru: string) =>
      gantiSandi(konteks, akun, { lama: SANDI, baru, alamat: orang.alamat, cara: "sandi" });
    await expect(ganti("pendek")).rejects.toThrow("paling sedikit 12 karakter");
    await expect(ganti(SANDI)).rejects.toThrow("sama dengan yang lama");
  });
});

describe("the second step", () => {
  const kodeSaat = (secret: string, waktu = kini) =>
    generateSync({ secret, epoch: Math.floor(waktu.getTime() / 1000) });

  async function pasang(orang: Orang): Promise<string> {
    const akun = await akunOf(await masukkan(orang));
    await siapkanTotp(konteks, akun);
    const calon = await findCalonTotp(konteks, akun, "OpenSAKIP");
    if (calon === undefined) throw new Error("calon tidak ada");
    const ketik = { sandi: SANDI, alamat: orang.alamat };
    await expect(aktifkanTotp(konteks, akun, { ...ketik, kode: "000000" })).rejects.toThrow("Kode tidak cocok");
    await aktifkanTotp(konteks, akun, { ...ketik, kode: kodeSaat(calon.rahasia) });
    expect(await findCalonTotp(konteks, akun, "OpenSAKIP")).toBeUndefined();
    return calon.rahasia;
  }
  async function tiketOf(orang: Orang): Promise<string> {
    const hasil = await coba(orang);
    if (hasil.jenis !== "perlu_totp") throw new Error(hasil.jenis);
    return hasil.tiket;
  }

  test("the password alone opens nothing, the code opens the session once", async () => {
    const orang = await buat();
    const rahasia = await pasang(orang);
    const tiket = await tiketOf(orang);
    expect(await findSesi(konteks, tiket)).toBeUndefined();
    const kode = kodeSaat(rahasia);
    // The code that set it up was used already.
    expect(await masukTotp(konteks, { tiket, kode, alamat: orang.alamat })).toEqual({ jenis: "ditolak" });
    majuMenit(1);
    const baru = kodeSaat(rahasia);
    const hasil = await masukTotp(konteks, { tiket, kode: baru, alamat: orang.alamat });
    if (hasil.jenis !== "masuk") throw new Error(hasil.jenis);
    expect(await findSesi(konteks, hasil.token)).toMatchObject({ cara: "totp", totpAktif: true });
    expect(await masukTotp(konteks, { tiket, kode: baru, alamat: orang.alamat })).toEqual({ jenis: "kedaluwarsa" });
    const lagi = await tiketOf(orang);
    expect(await masukTotp(konteks, { tiket: lagi, kode: baru, alamat: orang.alamat })).toEqual({ jenis: "ditolak" });
  });

  test("five wrong codes lock the account although the password is known", async () => {
    const orang = await buat();
    const rahasia = await pasang(orang);
    majuMenit(1);
    for (let i = 0; i < 5; i++) {
      const alamat = `10.6.0.${i}`;
      const tiket = await tiketOf({ ...orang, alamat });
      expect(await masukTotp(konteks, { tiket, kode: "000000", alamat })).toEqual({ jenis: "ditolak" });
    }
    expect(await coba({ ...orang, alamat: "10.6.1.1" })).toMatchObject({ jenis: "tunggu" });
    majuMenit(1);
    const tiket = await tiketOf({ ...orang, alamat: "10.6.1.2" });
    expect(await masukTotp(konteks, { tiket, kode: kodeSaat(rahasia), alamat: "10.6.1.2" })).toMatchObject({
      jenis: "masuk",
    });
  });

  test("must follow within five minutes", async () => {
    const orang = await buat();
    const rahasia = await pasang(orang);
    const tiket = await tiketOf(orang);
    expect(await isTiketBerlaku(konteks, tiket)).toBe(true);
    majuMenit(5);
    expect(await isTiketBerlaku(konteks, tiket)).toBe(false);
    expect(await masukTotp(konteks, { tiket, kode: kodeSaat(rahasia), alamat: orang.alamat })).toEqual({
      jenis: "kedaluwarsa",
    });
  });

  test("is removed with the password only, and both changes stand in the audit trail without the secret", async () => {
    const orang = await buat();
    const rahasia = await pasang(orang);
    const akun: Pengguna = { jenis: "akun", pemdaId: 3524, id: orang.id, nama: "Nama Uji", peran: [] };
    await expect(nonaktifkanTotp(konteks, akun, { sandi: "salah", alamat: orang.alamat })).rejects.toThrow(
      "Sandi tidak",
    );
    await nonaktifkanTotp(konteks, akun, { sandi: SANDI, alamat: orang.alamat });
    expect(await coba(orang)).toMatchObject({ jenis: "masuk" });
    const jejak = await runSql(
      uji.urlPemilik,
      `SELECT alasan, sebelum, sesudah FROM sakip.jejak WHERE kunci ->> 'pengguna_id' = '${orang.id}' ORDER BY no`,
    );
    expect(jejak.map((j) => j.alasan)).toEqual([
      "pengguna baru",
      "mengaktifkan langkah kedua",
      "menonaktifkan langkah kedua",
    ]);
    expect(JSON.stringify(jejak)).not.toContain(rahasia);
    expect(JSON.stringify(jejak)).not.toContain("argon2");
  });
});
