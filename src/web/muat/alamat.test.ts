import { describe, expect, test } from "vitest";
import { pdOfAlamat, replaceKueri, temaOfAlamat, tujuanOf, withKueri } from "./alamat.ts";

describe("withKueri", () => {
  test("leaves out what has no value, and the question mark when nothing is left", () => {
    expect(withKueri("/iku", { pd: "disnaker", tahun: undefined, x: null })).toBe("/iku?pd=disnaker");
    expect(withKueri("/iku", { pd: undefined })).toBe("/iku");
  });

  test("escapes values", () => {
    expect(withKueri("/iku", { pd: "a&b=c" })).toBe("/iku?pd=a%26b%3Dc");
  });
});

describe("replaceKueri", () => {
  test("keeps the other parameters", () => {
    expect(replaceKueri("/capaian", "?pd=disnaker&urut=nomor", { urut: "capaian-1", arah: "turun" })).toBe(
      "/capaian?pd=disnaker&urut=capaian-1&arah=turun",
    );
  });

  test("removes a parameter on null and leaves it on undefined", () => {
    expect(replaceKueri("/capaian", "?pd=a&tingkat=program", { tingkat: null, pd: undefined })).toBe("/capaian?pd=a");
    expect(replaceKueri("/capaian", "?tingkat=program", { tingkat: null })).toBe("/capaian");
  });
});

describe("pdOfAlamat", () => {
  test.each([
    ["/pd/disnaker", "", "disnaker"],
    ["/capaian", "?pd=dinsos", "dinsos"],
    ["/jelaskan/capaian/disnaker/iku-1/2023", "", "disnaker"],
    ["/jelaskan/pagu/disnaker/2024", "", "disnaker"],
  ])("finds the perangkat daerah in %s%s", (path, kueri, kode) => {
    expect(pdOfAlamat(path, kueri)).toBe(kode);
  });

  test.each(["/", "/tematik/kemiskinan", "/jelaskan/tema/kemiskinan/2024/semua", "/jelaskan/rekap-pemda/2024"])(
    "finds none in %s",
    (path) => {
      expect(pdOfAlamat(path, "")).toBeUndefined();
    },
  );
});

test("after signing in one goes to a path of this site, and to the own tasks for nothing or anything else", () => {
  expect(tujuanOf(undefined)).toBe("/beranda");
  expect(tujuanOf("/")).toBe("/");
  expect(tujuanOf("/capaian?pd=disnaker")).toBe("/capaian?pd=disnaker");
  for (const ke of [
    "",
    "capaian",
    "https://jahat.id/",
    "//jahat.id",
    "/\\jahat.id",
    "/.//jahat.id",
    "/a/..//jahat.id",
    "\t//jahat.id",
    "/\t/jahat.id",
    "javascript:alert(1)",
    "/masuk?ke=/masuk",
  ]) {
    expect(tujuanOf(ke)).toBe("/beranda");
  }
});

test("an explanation of a theme's figure names its theme and no PD", () => {
  for (const besaran of ["tema", "kondisi", "penanda", "strategi", "serapan"]) {
    expect(temaOfAlamat(`/jelaskan/${besaran}/kemiskinan/2024/x`)).toBe("kemiskinan");
    expect(pdOfAlamat(`/jelaskan/${besaran}/kemiskinan/2024/x`, "")).toBeUndefined();
  }
  expect(temaOfAlamat("/jelaskan/capaian/disnaker/iku-1/2023")).toBeUndefined();
});
