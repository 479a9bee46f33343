// Single sign-on on the real application against a real, small provider, both over HTTP.
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createKonteks, createLog, openFromKonfigurasi, openLayananLuar, readKonfigurasi } from "#inti/server";
import { createPengguna } from "#organisasi/server";
import { startAplikasi, stopAplikasi } from "../bantu/aplikasi-uji.ts";
import { newFolderContoh } from "../bantu/folder-contoh.ts";
import { KLIEN_UJI, type PenerbitUji, startPenerbit } from "../bantu/penerbit-uji.ts";
import { createPengunjung, type Pengunjung } from "../bantu/pengunjung.ts";

const SUREL = "sso@contoh.go.id";
let penerbit: PenerbitUji;
let aplikasi: Awaited<ReturnType<typeof startAplikasi>>;
let folderData: string;
beforeAll(async () => {
  penerbit = await startPenerbit();
  folderData = newFolderContoh();
  aplikasi = await startAplikasi(folderData, {
    OIDC_PENERBIT: penerbit.alamat,
    OIDC_KLIEN: KLIEN_UJI.klien,
    OIDC_RAHASIA: KLIEN_UJI.rahasia,
    OIDC_NAMA: "SSO Uji",
  });
  const konfigurasi = readKonfigurasi({ OPENSAKIP_DATA: folderData });
  const terbuka = await openFromKonfigurasi(konfigurasi, "perintah");
  const isian = {
    surel: SUREL,
    nama: "Pemakai SSO",
    peran: [{ peran: "pimpinan" as const, pdKode: null }],
    sandi: null,
  };
  const konteks = createKonteks(terbuka.basis, createLog("silent"), openLayananLuar(konfigurasi));
  await createPengguna(konteks, { jenis: "operator", nama: "uji" }, isian);
  await terbuka.close();
});
afterAll(async () => {
  await stopAplikasi(aplikasi.proses);
  await penerbit.close();
  await rm(folderData, { recursive: true, force: true });
});

/** Goes to the provider and comes back with its answer, as a browser would; returns the way back, not yet taken. */
async function sampaiBalik(orang: Pengunjung, ke = "/capaian"): Promise<string> {
  const pergi = await orang.get(`/masuk/oidc${ke === "" ? "" : `?ke=${encodeURIComponent(ke)}`}`);
  const { pathname, searchParams } = new URL(pergi.headers.get("location") ?? "");
  expect(pathname).toBe("/authorize");
  expect(searchParams.get("code_challenge_method")).toBe("S256");
  expect(searchParams.get("state")).not.toBe("");
  const balik = await fetch(pergi.headers.get("location") ?? "", { redirect: "manual" });
  return balik.headers.get("location") ?? "";
}

test("who was sent nowhere lands on the own tasks", async () => {
  const orang = createPengunjung(aplikasi.alamat);
  penerbit.identitas = { email: "SSO@contoh.go.id", email_verified: true };
  const masuk = await orang.get(await sampaiBalik(orang, ""));
  expect(masuk.headers.get("location")).toBe("/beranda");
});

test("the button is offered, and the verified address of an account signs in and goes on to the page asked for", async () => {
  const orang = createPengunjung(aplikasi.alamat);
  expect(await (await orang.get("/masuk")).text()).toContain("Masuk dengan <!-- -->SSO Uji");
  penerbit.identitas = { email: "SSO@contoh.go.id", email_verified: true };
  const masuk = await orang.get(await sampaiBalik(orang));
  expect(masuk.headers.get("location")).toBe("/capaian");
  expect(masuk.headers.get("cache-control")).toBe("private, no-store");
  expect(await (await orang.get("/akun")).text()).toContain(SUREL);
});

test.each([
  { nama: "an address that is not verified", identitas: { email: SUREL, email_verified: false }, sso: "ditolak" },
  {
    nama: "an address without account",
    identitas: { email: "lain@contoh.go.id", email_verified: true },
    sso: "ditolak",
  },
  {
    nama: "an answer to another request (nonce)",
    identitas: { email: SUREL, email_verified: true, nonce: "x" },
    sso: "gagal",
  },
])("$nama is refused", async ({ identitas, sso }) => {
  const orang = createPengunjung(aplikasi.alamat);
  penerbit.identitas = identitas;
  const jawaban = await orang.get(await sampaiBalik(orang));
  expect(jawaban.headers.get("location")).toBe(`/masuk?sso=${sso}`);
  expect(orang.kuki.has("opensakip_sesi")).toBe(false);
});

test("a way back taken by another browser, with a forged cookie, a changed state, or a second time opens nothing", async () => {
  penerbit.identitas = { email: SUREL, email_verified: true };
  const orang = createPengunjung(aplikasi.alamat);
  const balik = await sampaiBalik(orang);
  const gagal = async (siapa: Pengunjung, alamat: string) => {
    expect((await siapa.get(alamat)).headers.get("location")).toBe("/masuk?sso=gagal");
    expect(siapa.kuki.has("opensakip_sesi")).toBe(false);
  };
  const kuki = orang.kuki.get("opensakip_oidc") ?? "";
  await gagal(createPengunjung(aplikasi.alamat), balik);
  const pemalsu = createPengunjung(aplikasi.alamat);
  pemalsu.kuki.set("opensakip_oidc", `${kuki.split(".")[0]}.${"A".repeat(43)}`);
  await gagal(pemalsu, balik);
  const lain = createPengunjung(aplikasi.alamat);
  lain.kuki.set("opensakip_oidc", kuki);
  await gagal(lain, balik.replace(/state=[^&]+/, "state=lain"));
  expect((await orang.get(balik)).headers.get("location")).toBe("/capaian");
  const ulang = createPengunjung(aplikasi.alamat);
  ulang.kuki.set("opensakip_oidc", kuki);
  await gagal(ulang, balik);
});
