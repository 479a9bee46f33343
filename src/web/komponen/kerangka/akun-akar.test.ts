import { expect, test } from "vitest";
import type { Akun, PeranPengguna } from "#organisasi";
import { akunAkarOf } from "./akun-akar.ts";

const akun = (...peran: readonly PeranPengguna[]): Akun => ({
  jenis: "akun",
  pemdaId: 3524,
  id: "x",
  nama: "Ani",
  peran,
});

test("the public has no account in the frame", () => {
  expect(akunAkarOf({ jenis: "publik" })).toBeNull();
});

test("roles are told in words, each once, and no id reaches the page", () => {
  const isi = akunAkarOf(
    akun(
      { peran: "perencana", pdId: "pd-1" },
      { peran: "perencana", pdId: "pd-2" },
      { peran: "evaluator", pdId: null },
    ),
  );
  expect(isi).toEqual({
    nama: "Ani",
    peran: ["Perencana", "Evaluator"],
    tautan: [
      { label: "Tugas saya", ke: "/beranda" },
      { label: "Dokumen perencanaan", ke: "/perencanaan" },
      { label: "Perjanjian kinerja", ke: "/perencanaan/perjanjian" },
      { label: "Isi realisasi", ke: "/pengukuran/isi" },
      { label: "Jadwal pengisian", ke: "/pengukuran/jadwal" },
      { label: "Akun saya", ke: "/akun" },
    ],
  });
});

test.each([
  [
    "admin_pemda",
    null,
    [
      "/pengukuran/jadwal",
      "/pengaturan/organisasi",
      "/pengaturan/kebijakan",
      "/pengaturan/tata-laporan",
      "/pengaturan/nomenklatur",
      "/pengaturan/pengguna",
      "/pengaturan/pengingat",
    ],
  ],
  ["verifikator", null, ["/pengukuran/verifikasi", "/pengukuran/jadwal", "/pengaturan/pengingat"]],
  ["kepala_pd", "pd-1", ["/pengukuran/persetujuan"]],
  ["evaluator", null, ["/pengukuran/jadwal"]],
] as const)("%s is led to the pages of that role only", (peran, pdId, halaman) => {
  const ke = akunAkarOf(akun({ peran, pdId }))?.tautan.map((t) => t.ke) ?? [];
  const khusus = ke.filter(
    (k) => k.startsWith("/pengaturan/") || /^.pengukuran.(persetujuan|verifikasi|jadwal)/.test(k),
  );
  expect(khusus).toEqual(halaman);
  expect(ke.includes("/pengukuran/isi")).toBe(peran !== "kepala_pd");
  expect(ke.at(-1)).toBe("/akun");
});
