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
    tautan: [{ label: "Akun saya", ke: "/akun" }],
  });
});

test("only an admin is led to the list of accounts", () => {
  const ke = akunAkarOf(akun({ peran: "admin_pemda", pdId: null }))?.tautan.map((t) => t.ke);
  expect(ke).toEqual(["/pengaturan/pengguna", "/akun"]);
});
