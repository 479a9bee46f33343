import { expect, test } from "vitest";
import { readKonfigurasi } from "./konfigurasi.server.ts";

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
