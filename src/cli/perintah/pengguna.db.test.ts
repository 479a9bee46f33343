// `opensakip pengguna ...` from words to exit code, against a real database.
import { afterAll, beforeAll, expect, test } from "vitest";
import { listPengguna, masuk } from "#organisasi/server";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { createPd, createPemda } from "../../../tests/bantu/pabrik.ts";
import { penggunaBuat, penggunaNonaktif, penggunaReset } from "./pengguna.ts";

let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  const pemda = await createPemda(uji.konteks, { tahunKebijakan: [] });
  await createPd(pemda, "disnaker");
});
afterAll(() => uji.drop());

const jalankan = (kata: readonly string[], stdin = "") =>
  jalankanCli(uji, [penggunaBuat, penggunaReset, penggunaNonaktif], kata, stdin);
const buat = (surel: string, peran: string, ...lain: readonly string[]) => [
  ...["pengguna", "buat", "--surel", surel, "--nama", "Ani Lestari", "--peran", peran],
  ...lain,
];
const coba = (surel: string, sandi: string) => masuk(uji.konteks, { surel, sandi, alamat: "127.0.0.1" });
const sandiOf = (keluar: readonly string[]) => keluar.find((b) => b.startsWith("Sandi: "))?.slice(7) ?? "";

test("buat makes the account with its roles and prints a password that works, once", async () => {
  const { kode, keluar } = await jalankan(buat("Ani@Contoh.go.id", "perencana:disnaker,verifikator"));
  expect(kode).toBe(0);
  expect(keluar[0]).toBe("Pengguna ani@contoh.go.id dibuat.");
  expect(await coba("ani@contoh.go.id", sandiOf(keluar))).toMatchObject({ jenis: "masuk" });
  const { pengguna } = await listPengguna(uji.konteks, { jenis: "operator", nama: "uji" });
  expect(pengguna[0]?.peran).toEqual([
    { peran: "perencana", pdKode: "disnaker" },
    { peran: "verifikator", pdKode: null },
  ]);
});

test("buat takes the password from stdin, holds it to the policy, and prints none", async () => {
  expect((await jalankan(buat("budi@contoh.go.id", "pimpinan", "--sandi-stdin"), "pendek\n")).kode).toBe(2);
  expect((await jalankan(buat("budi@contoh.go.id", "pimpinan", "--sandi-stdin"), "")).kode).toBe(2);
  const { kode, keluar } = await jalankan(
    buat("budi@contoh.go.id", "pimpinan", "--sandi-stdin"),
    "sawah hijau pagi hari\n",
  );
  expect({ kode, keluar }).toEqual({ kode: 0, keluar: ["Pengguna budi@contoh.go.id dibuat."] });
  expect(await coba("budi@contoh.go.id", "sawah hijau pagi hari")).toMatchObject({ jenis: "masuk" });
});

test("wrong input names what would be right", async () => {
  expect((await jalankan(buat("cici@contoh.go.id", "raja"))).lapor[0]).toContain('Peran "raja" tidak dikenal');
  expect((await jalankan(buat("cici@contoh.go.id", "perencana"))).lapor[0]).toContain("menyebut perangkat daerahnya");
  expect((await jalankan(buat("cici@contoh.go.id", "perencana:dinkes"))).lapor[0]).toContain("Yang ada: disnaker");
  expect((await jalankan(buat("bukan surel", "pimpinan"))).lapor[0]).toContain("alamat surel yang benar");
  expect((await jalankan(buat("ani@contoh.go.id", "pimpinan"))).lapor[0]).toContain("sudah dipakai");
  expect((await jalankan(["pengguna", "reset", "--surel", "tidak@ada.id"])).kode).toBe(2);
});

test("reset replaces the password, nonaktif closes the account", async () => {
  const lama = sandiOf((await jalankan(buat("dedi@contoh.go.id", "evaluator"))).keluar);
  const baru = sandiOf((await jalankan(["pengguna", "reset", "--surel", "dedi@contoh.go.id"])).keluar);
  expect(await coba("dedi@contoh.go.id", lama)).toEqual({ jenis: "ditolak" });
  expect(await coba("dedi@contoh.go.id", baru)).toMatchObject({ jenis: "masuk" });
  expect((await jalankan(["pengguna", "nonaktif", "--surel", "dedi@contoh.go.id"])).kode).toBe(0);
  expect(await coba("dedi@contoh.go.id", baru)).toEqual({ jenis: "ditolak" });
});
