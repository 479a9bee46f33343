// The settings: their defaults and refusals, and that docs/pengaturan.md tells the same.
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "./akar-proyek.server.ts";
import { NAMA_PENGATURAN, readKonfigurasi } from "./konfigurasi.server.ts";
import { TINGKAT_LOG } from "./log.server.ts";

const dokumen = readFileSync(projectPath("docs", "pengaturan.md"), "utf8");
const barisTabel = [...dokumen.matchAll(/^\| `([A-Z0-9_]+)` \| (.+?) \|/gm)];

test("docs/pengaturan.md has one row for every setting that is read, and for no other", () => {
  expect(barisTabel.map(([, nama]) => nama).sort()).toEqual([...NAMA_PENGATURAN].sort());
});

test("without any setting the defaults are those that docs/pengaturan.md prints", () => {
  const bawaan = Object.fromEntries(barisTabel.map(([, nama, isi]) => [nama, isi?.replaceAll("`", "")]));
  const { port, host, tingkatLog, folderData, urlPemilik } = readKonfigurasi({});
  expect([String(port), host, tingkatLog]).toEqual([bawaan.PORT, bawaan.HOST, bawaan.LOG_LEVEL]);
  expect([folderData, urlPemilik]).toEqual([projectPath("data"), null]);
});

test("docs/pengaturan.md names every log level", () => {
  for (const tingkat of TINGKAT_LOG) expect(dokumen).toContain(`\`${tingkat}\``);
});

test("an empty setting counts as unset, and a relative data folder is made absolute", () => {
  const kosong = Object.fromEntries(NAMA_PENGATURAN.map((nama) => [nama, ""]));
  expect(readKonfigurasi(kosong)).toEqual(readKonfigurasi({}));
  const { folderData } = readKonfigurasi({ OPENSAKIP_DATA: join("lain", "data") });
  expect(isAbsolute(folderData)).toBe(true);
});

test.each([
  [{ PORT: "-1" }, "PORT: harus bilangan bulat"],
  [{ PORT: "3000x" }, "PORT: harus bilangan bulat"],
  [{ PORT: "65536" }, "PORT: paling besar 65535"],
  [{ HOST: "http://localhost" }, "HOST: harus alamat IP"],
  [{ LOG_LEVEL: "keras" }, "LOG_LEVEL: harus salah satu"],
  [{ DATABASE_URL: "mysql://u:p@h/d" }, "DATABASE_URL: harus berbentuk"],
  [{ DATABASE_URL: "postgres://u:p@h" }, "DATABASE_URL: harus berbentuk"],
])("%j is refused by name", (env, pesan) => {
  expect(() => readKonfigurasi(env)).toThrow(
    expect.objectContaining({ kode: "lingkungan", rincian: [{ pesan: expect.stringContaining(pesan) }] }),
  );
});

const OIDC = {
  OIDC_PENERBIT: "https://sso.contoh.go.id/realms/pemda",
  OIDC_KLIEN: "opensakip",
  OIDC_RAHASIA: "rahasia",
};
const rincian = (env: NodeJS.ProcessEnv) => {
  try {
    readKonfigurasi(env);
  } catch (galat) {
    return JSON.stringify(galat instanceof Error && "rincian" in galat ? galat.rincian : galat);
  }
  return "";
};

test("without settings there is no single sign-on; empty ones count as unset", () => {
  expect(readKonfigurasi({}).oidc).toBeNull();
  expect(readKonfigurasi({ OIDC_PENERBIT: "", OIDC_KLIEN: "", OIDC_RAHASIA: "" }).oidc).toBeNull();
});

test("issuer, client and secret come together, with a name for the button", () => {
  expect(readKonfigurasi(OIDC).oidc).toEqual({
    penerbit: "https://sso.contoh.go.id/realms/pemda",
    klien: "opensakip",
    rahasia: "rahasia",
    nama: "SSO pemerintah",
  });
  expect(readKonfigurasi({ ...OIDC, OIDC_NAMA: "SSO Lamongan" }).oidc?.nama).toBe("SSO Lamongan");
  for (const nama of Object.keys(OIDC)) expect(rincian({ ...OIDC, [nama]: "" })).toContain("isi ketiganya");
});

test("the issuer is reached by https; plain http only on this machine", () => {
  expect(rincian({ ...OIDC, OIDC_PENERBIT: "http://sso.contoh.go.id" })).toContain("OIDC_PENERBIT");
  expect(rincian({ ...OIDC, OIDC_PENERBIT: "sso.contoh.go.id" })).toContain("OIDC_PENERBIT");
  expect(readKonfigurasi({ ...OIDC, OIDC_PENERBIT: "http://127.0.0.1:8080" }).oidc).not.toBeNull();
});

const S3 = { BERKAS_S3_URL: "https://s3.contoh.go.id/bukti", BERKAS_S3_KUNCI: "kunci", BERKAS_S3_RAHASIA: "rahasia" };

test("files lie in the data folder unless an S3 bucket is set whole: address, key and secret", () => {
  expect(readKonfigurasi({}).berkasS3).toBeNull();
  expect(readKonfigurasi(S3).berkasS3).toEqual({
    url: "https://s3.contoh.go.id/bukti",
    kunci: "kunci",
    rahasia: "rahasia",
    wilayah: "us-east-1",
  });
  for (const nama of Object.keys(S3)) expect(rincian({ ...S3, [nama]: "" })).toContain("isi ketiganya");
  for (const url of [
    "s3.contoh.go.id/bukti",
    "https://s3.contoh.go.id",
    "https://a:b@s3.contoh.go.id/bukti",
    "ftp://s3/bukti",
  ])
    expect(rincian({ ...S3, BERKAS_S3_URL: url })).toContain("BERKAS_S3_URL");
  expect(rincian({ ...S3, BERKAS_S3_WILAYAH: "Jakarta Pusat" })).toContain("BERKAS_S3_WILAYAH");
});

test("the virus scanner is off unless its socket is named, by host and port or by path", () => {
  expect(readKonfigurasi({}).clamd).toBeNull();
  expect(readKonfigurasi({ CLAMD_SOKET: "clamd.lan:3310" }).clamd).toEqual({ host: "clamd.lan", port: 3310 });
  expect(readKonfigurasi({ CLAMD_SOKET: "[::1]:3310" }).clamd).toEqual({ host: "::1", port: 3310 });
  expect(readKonfigurasi({ CLAMD_SOKET: "/run/clamd.ctl" }).clamd).toEqual({ path: "/run/clamd.ctl" });
  for (const salah of ["clamd", "clamd:0", "clamd:99999", "run/clamd.ctl"])
    expect(rincian({ CLAMD_SOKET: salah })).toContain("CLAMD_SOKET");
});

const SURAT = {
  SMTP_URL: "smtp://127.0.0.1:2525",
  SURAT_DARI: "SAKIP <sakip@contoh.go.id>",
  ALAMAT_WEB: "https://sakip.contoh.go.id/",
};

test("mail is off unless server, sender and own address are set together", () => {
  expect(readKonfigurasi({})).toMatchObject({ surat: null, alamatWeb: "http://127.0.0.1:3000", jamPengingat: "07:00" });
  expect(readKonfigurasi(SURAT)).toMatchObject({
    surat: { smtpUrl: SURAT.SMTP_URL, dari: SURAT.SURAT_DARI },
    alamatWeb: "https://sakip.contoh.go.id",
    zonaWaktu: "Asia/Jakarta",
  });
  for (const nama of Object.keys(SURAT)) expect(rincian({ ...SURAT, [nama]: "" })).toContain("isi ketiganya");
});

test.each([
  ["SMTP_URL", "http://surat.contoh.go.id"],
  ["SURAT_DARI", "bukan alamat"],
  ["SURAT_DARI", "A <a@b.id>\r\nBcc: lain@jahat.id"],
  ["ALAMAT_WEB", "sakip.contoh.go.id"],
  ["ZONA_WAKTU", "Europe/Berlin"],
  ["JAM_PENGINGAT", "24:00"],
])("%s refuses %j", (nama, nilai) => {
  expect(rincian({ ...SURAT, [nama]: nilai })).toContain(`${nama}: harus`);
});
