// The settings: their defaults and refusals, and that docs/pengaturan.md tells the same.
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "./akar-proyek.server.ts";
import { NAMA_PENGATURAN, readKonfigurasi } from "./konfigurasi.server.ts";
import { TINGKAT_LOG } from "./log.server.ts";

const dokumen = readFileSync(projectPath("docs", "pengaturan.md"), "utf8");
const barisTabel = [...dokumen.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|/gm)];

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
