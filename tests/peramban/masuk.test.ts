// Signing in on the real application over HTTP: what a stranger learns, what cookies and headers protect.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BasisTerbuka,
  createKonteks,
  createLog,
  openFromKonfigurasi,
  openLayananLuar,
  readKonfigurasi,
} from "#inti/server";
import type { PeranDiberi } from "#organisasi";
import { createPengguna, listPengguna, setAktifPengguna } from "#organisasi/server";
import { startAplikasi, stopAplikasi } from "../bantu/aplikasi-uji.ts";
import { newFolderContoh } from "../bantu/folder-contoh.ts";
import { createPengunjung, type Pengunjung } from "../bantu/pengunjung.ts";

const OPERATOR = { jenis: "operator", nama: "uji" } as const;
const SANDI = "sawah hijau pagi hari";
// An application of its own: what these tests change, others would see.
const folderData = newFolderContoh();
let terbuka: BasisTerbuka;
let aplikasi: Awaited<ReturnType<typeof startAplikasi>>;
beforeAll(async () => {
  aplikasi = await startAplikasi(folderData);
  terbuka = await openFromKonfigurasi(readKonfigurasi({ OPENSAKIP_DATA: folderData }), "perintah");
});
afterAll(async () => {
  await terbuka.close();
  await stopAplikasi(aplikasi.proses);
  await rm(folderData, { recursive: true, force: true });
});

const konteks = ({ basis }: BasisTerbuka = terbuka) =>
  createKonteks(basis, createLog("silent"), openLayananLuar(readKonfigurasi({ OPENSAKIP_DATA: folderData })));
const pengunjung = () => createPengunjung(aplikasi.alamat);
let nomor = 0;
async function buat(
  peran: PeranDiberi[] = [{ peran: "verifikator", pdKode: null }],
  sandi: string | undefined = SANDI,
) {
  const surel = `peramban${++nomor}@contoh.go.id`;
  return createPengguna(konteks(), OPERATOR, { surel, nama: `Orang ${nomor}`, peran, sandi });
}
async function masukkan(surel: string, sandi = SANDI) {
  const orang = pengunjung();
  const jawaban = await orang.post("/masuk", { surel, sandi, ke: "/capaian" });
  expect(jawaban.status).toBe(302);
  return { ...orang, jawaban };
}
const isi = async (jawaban: Response) => (await jawaban.text()).replaceAll(/nonce="[^"]*"|nonce: "[^"]*"/g, "");

describe("the sign-in form", () => {
  test("answers a wrong password, an unknown address and a closed account with the same status and page", async () => {
    const ada = await buat();
    const tutup = await buat();
    await setAktifPengguna(konteks(), OPERATOR, { id: tutup.id, aktif: false });
    const halaman: string[] = [];
    for (const [surel, sandi] of [
      [ada.surel, "salah"],
      ["hantu@contoh.go.id", "salah"],
      [tutup.surel, SANDI],
    ] as const) {
      const jawaban = await pengunjung().post("/masuk", { surel, sandi, ke: "/" });
      expect(jawaban.status).toBe(400);
      expect(jawaban.headers.getSetCookie()).toEqual([]);
      halaman.push((await isi(jawaban)).replaceAll(surel, "SUREL"));
    }
    expect(halaman[0]).toContain("Surel atau sandi tidak cocok.");
    expect(halaman[0]).toContain('value="SUREL"');
    expect(halaman[0]).not.toContain("salah");
    expect(halaman[1]).toBe(halaman[0]);
    expect(halaman[2]).toBe(halaman[0]);
  });

  test("locks for a while after five wrong passwords, for accounts that exist and for those that do not", async () => {
    for (const surel of [(await buat()).surel, "hantu2@contoh.go.id"]) {
      for (let i = 0; i < 5; i++) await pengunjung().post("/masuk", { surel, sandi: "salah", ke: "/" });
      const jawaban = await pengunjung().post("/masuk", { surel, sandi: SANDI, ke: "/" });
      expect(jawaban.status).toBe(429);
      expect(await jawaban.text()).toContain("Terlalu banyak percobaan.");
    }
  });

  test("goes on to the page that was asked for, else to the own tasks, and never to another site", async () => {
    const { surel } = await buat();
    expect((await masukkan(surel)).jawaban.headers.get("location")).toBe("/capaian");
    for (const ke of ["", "//jahat.id", "https://jahat.id/", "/\\jahat.id", "/.//jahat.id", "javascript:alert(1)"]) {
      const jawaban = await pengunjung().post("/masuk", { surel, sandi: SANDI, ke });
      expect(jawaban.headers.get("location")).toBe("/beranda");
    }
    expect(await (await pengunjung().get("/masuk")).text()).toContain('name="ke" value="/beranda"');
  });
});

describe("the session cookie", () => {
  test("is HttpOnly, SameSite=Lax, for the whole site, and Secure when the browser came by https", async () => {
    const { surel } = await buat();
    const sesi = (jawaban: Response) =>
      jawaban.headers.getSetCookie().find((k) => k.startsWith("opensakip_sesi=")) ?? "";
    const biasa = await pengunjung().post("/masuk", { surel, sandi: SANDI, ke: "/" });
    expect(sesi(biasa)).toMatch(/^opensakip_sesi=3524\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const aman = await pengunjung().post("/masuk", { surel, sandi: SANDI, ke: "/" }, { "x-forwarded-proto": "https" });
    expect(sesi(aman)).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test("from before signing in is worth nothing afterwards (session fixation)", async () => {
    const [korban, penyerang] = [await buat(), await buat()];
    const jahat = await masukkan(penyerang.surel);
    const ditanam = jahat.kuki.get("opensakip_sesi") ?? "";
    const orang = pengunjung();
    orang.kuki.set("opensakip_sesi", ditanam);
    await orang.post("/masuk", { surel: korban.surel, sandi: SANDI, ke: "/" });
    expect(orang.kuki.get("opensakip_sesi")).not.toBe(ditanam);
    expect((await orang.get("/akun")).status).toBe(200);
    expect((await jahat.get("/akun")).headers.get("location")).toBe("/masuk?ke=%2Fakun");
    const karangan = pengunjung();
    karangan.kuki.set("opensakip_sesi", `3524.${"A".repeat(43)}`);
    await karangan.post("/masuk", { surel: korban.surel, sandi: SANDI, ke: "/" });
    expect(karangan.kuki.get("opensakip_sesi")).not.toBe(`3524.${"A".repeat(43)}`);
  });

  test("keeps pages out of every cache, while pages without it stay cacheable", async () => {
    const orang = await masukkan((await buat()).surel);
    const pribadi = await orang.get("/capaian");
    expect(pribadi.headers.get("cache-control")).toBe("private, no-store");
    expect(pribadi.headers.get("etag")).toBeNull();
    expect(await pribadi.text()).toContain("Keluar");
    const umum = await pengunjung().get("/capaian");
    expect(umum.headers.get("cache-control")).toBe("no-cache");
    expect(await umum.text()).not.toContain("Keluar");
    const lagi = await pengunjung().get("/capaian", { "if-none-match": umum.headers.get("etag") ?? "" });
    expect(lagi.status).toBe(304);
    const lain = await pengunjung().get("/capaian", {
      cookie: "iklan=1",
      "if-none-match": umum.headers.get("etag") ?? "",
    });
    expect(lain.status).toBe(304);
  });

  test("has pages of its account kept until the data change, for nobody else, and those about the account never", async () => {
    const [satu, dua] = [await masukkan((await buat()).surel), await masukkan((await buat()).surel)];
    const isi = async (orang: Pengunjung, path: string) => (await orang.get(path)).text();
    // Every drawing has a nonce of its own: the same text is the same drawing.
    const pertama = await isi(satu, "/beranda");
    expect(await isi(satu, "/beranda")).toBe(pertama);
    expect(await isi(dua, "/beranda")).not.toBe(pertama);
    expect(pertama).toContain(`Orang ${nomor - 1}`);
    expect(await isi(dua, "/beranda")).toContain(`Orang ${nomor}`);
    expect(await isi(satu, "/akun")).not.toBe(await isi(satu, "/akun"));
    await buat();
    expect(await isi(satu, "/beranda")).not.toBe(pertama);
    await satu.post("/keluar", {});
    expect((await satu.get("/beranda")).status).toBe(302);
  });

  test("is taken back when it opens nothing", async () => {
    const orang = pengunjung();
    orang.kuki.set("opensakip_sesi", `3524.${"A".repeat(43)}`);
    expect((await orang.get("/")).status).toBe(200);
    expect(orang.kuki.has("opensakip_sesi")).toBe(false);
  });
});

describe("leaving", () => {
  test("signing out ends the session by POST; opening the address does not", async () => {
    const orang = await masukkan((await buat()).surel);
    const token = orang.kuki.get("opensakip_sesi") ?? "";
    await orang.get("/keluar");
    expect((await orang.get("/akun")).status).toBe(200);
    await orang.post("/keluar", {});
    expect(orang.kuki.has("opensakip_sesi")).toBe(false);
    orang.kuki.set("opensakip_sesi", token);
    expect((await orang.get("/akun")).status).toBe(302);
  });

  test("signing out everywhere ends the sessions of every browser", async () => {
    const { surel } = await buat();
    const [satu, dua] = [await masukkan(surel), await masukkan(surel)];
    await satu.post("/akun", { maksud: "keluar_semua" });
    expect((await dua.get("/akun")).status).toBe(302);
  });

  test("a closed account has no session at its next request", async () => {
    const { id, surel } = await buat();
    const orang = await masukkan(surel);
    await setAktifPengguna(konteks(), OPERATOR, { id, aktif: false });
    expect((await orang.get("/akun")).status).toBe(302);
  });
});

describe("other sites", () => {
  test.each([
    { nama: "a foreign Origin", header: { origin: "https://jahat.id" } },
    { nama: "Origin null", header: { origin: "null" } },
    { nama: "Sec-Fetch-Site cross-site", header: { "sec-fetch-site": "cross-site" } },
    { nama: "Sec-Fetch-Site same-site (another subdomain)", header: { "sec-fetch-site": "same-site" } },
    { nama: "neither header", header: { origin: "" } },
  ])("cannot make a browser change anything: $nama is refused with a page that says so", async ({ header }) => {
    const orang = await masukkan((await buat()).surel);
    for (const path of ["/keluar", "/akun", "/masuk", "/masuk/peragaan", "/akun.data", "/sehat"]) {
      const jawaban = await orang.post(path, { maksud: "keluar_semua" }, header);
      expect([path, jawaban.status]).toEqual([path, 403]);
      expect(await jawaban.text()).toContain("Permintaan ditolak");
    }
    expect((await orang.get("/akun")).status).toBe(200);
  });

  test("cannot frame a page, and nothing inline runs or styles without the nonce of that page", async () => {
    const orang = await masukkan((await buat()).surel);
    for (const path of ["/", "/masuk", "/akun", "/capaian", "/tidak-ada"]) {
      const jawaban = await orang.get(path);
      const csp = jawaban.headers.get("content-security-policy") ?? "";
      expect(csp).not.toContain("unsafe-inline");
      expect(csp).not.toContain("unsafe-eval");
      expect(csp).toContain("frame-ancestors 'none'");
      expect(jawaban.headers.get("x-frame-options")).toBe("DENY");
      const html = await jawaban.text();
      expect(html).not.toMatch(/ style="/);
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(csp)?.[1];
      for (const [, atribut = ""] of html.matchAll(/<(?:script|style)\b([^>]*)>/g))
        expect(atribut).toContain(`nonce="${nonce}"`);
    }
  });
});

describe("an account", () => {
  test("whose password somebody else made must replace it before it sees any other page", async () => {
    const { surel, sandi } = await createPengguna(konteks(), OPERATOR, {
      surel: "baru@contoh.go.id",
      nama: "Baru",
      peran: [{ peran: "pimpinan", pdKode: null }],
    });
    const orang = await masukkan(surel, sandi ?? "");
    for (const path of ["/", "/capaian", "/pengaturan/pengguna"]) {
      expect((await orang.get(path)).headers.get("location")).toBe("/akun");
    }
    const ganti = { maksud: "ganti_sandi", lama: sandi ?? "", baru: SANDI, ulang: SANDI };
    expect((await orang.post("/akun", { ...ganti, ulang: "lain" })).status).toBe(200);
    expect((await orang.post("/akun", { ...ganti, baru: "pendek", ulang: "pendek" })).status).toBe(400);
    const lama = orang.kuki.get("opensakip_sesi");
    expect((await orang.post("/akun", ganti)).headers.get("location")).toBe("/akun?selesai=sandi");
    expect(orang.kuki.get("opensakip_sesi")).not.toBe(lama);
    expect((await orang.get("/capaian")).status).toBe(200);
  });

  test("with the second step is asked for a code, and the password alone opens no page", async () => {
    const { surel } = await buat();
    const orang = await masukkan(surel);
    await orang.post("/akun", { maksud: "siapkan_totp" });
    const halaman = await (await orang.get("/akun")).text();
    const rahasia = (/<code>([A-Z2-7 ]+)<\/code>/.exec(halaman)?.[1] ?? "").replaceAll(" ", "");
    expect(halaman).toContain('aria-label="Kode QR"');
    const epoch = Math.floor(Date.now() / 1000);
    // One step early: still taken, and the current one stays unused for signing in.
    const kodeLalu = generateSync({ secret: rahasia, epoch: epoch - 30 });
    const aktifkan = { maksud: "aktifkan_totp", kode: kodeLalu };
    expect((await orang.post("/akun", { ...aktifkan, sandi: "bukan sandinya" })).status).toBe(400);
    const aktif = await (await orang.post("/akun", { ...aktifkan, sandi: SANDI })).text();
    const pemulihan = [...aktif.matchAll(/<code>([a-z2-9]{5}(?:-[a-z2-9]{5}){2})<\/code>/g)].map(([, k = ""]) => k);
    expect(pemulihan).toHaveLength(10);
    const nanti = await (await orang.get("/akun")).text();
    expect(nanti).toContain("Kode pemulihan yang belum dipakai: <!-- -->10");
    expect(nanti).not.toContain(pemulihan[0]);
    const lagi = await masukkan(surel);
    expect(lagi.jawaban.headers.get("location")).toBe("/masuk/kode?ke=%2Fcapaian");
    expect(lagi.kuki.has("opensakip_sesi")).toBe(false);
    expect((await lagi.get("/akun")).status).toBe(302);
    expect((await lagi.post("/masuk/kode", { kode: "000000", ke: "/capaian" })).status).toBe(400);
    const kode = generateSync({ secret: rahasia, epoch: epoch + 30 });
    const hasil = await lagi.post("/masuk/kode", { kode, ke: "/capaian" });
    expect(hasil.headers.get("location")).toBe("/capaian");
    expect((await lagi.get("/akun")).status).toBe(200);
    const tanpaGawai = await masukkan(surel);
    expect(await (await tanpaGawai.get("/masuk/kode?cara=pemulihan")).text()).toContain("Kode pemulihan");
    const pakai = { kode: pemulihan[0] ?? "", ke: "/capaian" };
    expect((await tanpaGawai.post("/masuk/kode?cara=pemulihan", pakai)).headers.get("location")).toBe("/capaian");
    const ulang = await masukkan(surel);
    expect((await ulang.post("/masuk/kode?cara=pemulihan", pakai)).status).toBe(400);
  });
});

describe("settings of accounts", () => {
  test("an admin sets the policy of passwords and sessions; a refusal gives back what was typed", async () => {
    const admin = await masukkan((await buat([{ peran: "admin_pemda", pdKode: null }])).surel);
    const isian = { panjangTerpendek: "12", menganggurMenit: "45", palingLamaJam: "12" };
    const salah = await admin.post("/pengaturan/sandi", { ...isian, panjangTerpendek: "4" });
    expect(salah.status).toBe(400);
    const halaman = await salah.text();
    expect(halaman).toContain("Panjang sandi: tulis bilangan bulat 8 sampai 128.");
    expect(halaman).toContain('value="45"');
    const baik = await admin.post("/pengaturan/sandi", isian);
    expect(baik.headers.get("location")).toBe("/pengaturan/sandi?selesai=ya");
    expect(await (await admin.get("/pengaturan/sandi?selesai=ya")).text()).toContain("Perubahan disimpan.");
  });

  test("are closed to everybody but admins", async () => {
    const orang = await masukkan((await buat()).surel);
    const { id } = await buat();
    for (const path of [
      "/pengaturan/pengguna",
      "/pengaturan/pengguna/baru",
      `/pengaturan/pengguna/${id}`,
      "/pengaturan/sandi",
    ]) {
      expect((await orang.get(path)).status).toBe(403);
      expect((await pengunjung().get(path)).status).toBe(302);
    }
    for (const maksud of ["nonaktifkan", "reset"]) {
      expect((await orang.post(`/pengaturan/pengguna/${id}`, { maksud })).status).toBe(403);
      expect((await pengunjung().post(`/pengaturan/pengguna/${id}`, { maksud })).status).toBe(403);
    }
  });

  test("an admin adds an account with roles, sees its password once, and that password signs in", async () => {
    const admin = await masukkan((await buat([{ peran: "admin_pemda", pdKode: null }])).surel);
    const kirim = (surel: string) => {
      const isian = new URLSearchParams({ maksud: "tambah", nama: "Sari Dewi", surel, peran: "evaluator" });
      isian.append("peranPd", "perencana");
      isian.append("pd", "disnaker");
      return admin.post("/pengaturan/pengguna/baru", Object.fromEntries(isian));
    };
    const salah = await kirim("bukan-surel");
    expect(salah.status).toBe(400);
    expect(await salah.text()).toContain('value="Sari Dewi"');
    const baik = await kirim("sari.dewi@contoh.go.id");
    const sandi = /<code>([a-z0-9-]{24})<\/code>/.exec(await baik.text())?.[1] ?? "";
    await masukkan("sari.dewi@contoh.go.id", sandi);
    const daftar = await (await admin.get("/pengaturan/pengguna?cari=sari")).text();
    expect(daftar).toContain("sari.dewi@contoh.go.id");
    expect(daftar).not.toContain(sandi);
    expect((await kirim("sari.dewi@contoh.go.id")).status).toBe(409);
  });
});

describe("demo mode", () => {
  const setempat = () => createPengunjung(aplikasi.alamat, true);
  const pilih = (orang: Pengunjung, akun: string, header = {}) =>
    orang.post("/masuk/peragaan", { akun, ke: "/pengaturan/pengguna" }, header);

  test("one click signs in as a demo account; unknown ones and a GET do nothing", async () => {
    const orang = setempat();
    expect(await (await orang.get("/masuk")).text()).toContain("Pengguna peragaan");
    expect((await pilih(orang, "admin")).headers.get("location")).toBe("/pengaturan/pengguna");
    expect(await (await orang.get("/pengaturan/pengguna")).text()).toContain("Tutik (peragaan)");
    const tanpaTujuan = await setempat().post("/masuk/peragaan", { akun: "admin" });
    expect(tanpaTujuan.headers.get("location")).toBe("/beranda");
    const lain = setempat();
    await lain.get("/masuk/peragaan?akun=admin");
    expect((await pilih(lain, "raja")).status).toBe(404);
    expect(lain.kuki.has("opensakip_sesi")).toBe(false);
  });

  test("is closed to whoever comes through a proxy, with a session made on this machine too", async () => {
    const orang = setempat();
    await pilih(orang, "admin");
    const lewatProksi = { "x-forwarded-for": "36.1.2.3" };
    expect((await orang.get("/akun", lewatProksi)).status).toBe(302);
    const lain = pengunjung();
    expect(await (await lain.get("/masuk")).text()).not.toContain("Pengguna peragaan");
    expect((await pilih(lain, "admin")).status).toBe(403);
    expect(lain.kuki.has("opensakip_sesi")).toBe(false);
  });

  test("does not exist where the application listens to the network: no accounts, no button", async () => {
    const folder = await mkdtemp(join(tmpdir(), "opensakip-peramban-"));
    const { proses, alamat } = await startAplikasi(folder, { HOST: "0.0.0.0" });
    const orang = createPengunjung(alamat, true);
    expect(await (await orang.get("/masuk")).text()).not.toContain("Pengguna peragaan");
    expect((await pilih(orang, "admin")).status).toBe(403);
    const basis = await openFromKonfigurasi(readKonfigurasi({ OPENSAKIP_DATA: folder }), "perintah");
    const { pengguna } = await listPengguna(konteks(basis), OPERATOR);
    expect(pengguna).toEqual([]);
    await basis.close();
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    await berhenti;
    await rm(folder, { recursive: true, force: true });
  });
});
