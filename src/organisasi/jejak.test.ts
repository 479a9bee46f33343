import { expect, test } from "vitest";
import { namaPelaku } from "./hak.ts";
import { sebutanPelaku } from "./jejak.ts";

test("an account is told by its name alone; its id stays out of sight", () => {
  const akun = { jenis: "akun", pemdaId: 3524, id: "0190a1b2-0000-7000-8000-000000000001", peran: [] } as const;
  expect(sebutanPelaku(namaPelaku({ ...akun, nama: "Rani Dewi" }))).toBe("Rani Dewi");
});

test.each([
  ["operator:admin server", "Operator server (admin server)"],
  ["impor:contoh/lamongan", "Impor data (contoh/lamongan)"],
  ["migrasi:0009", "Pembaruan sistem (0009)"],
  ["publik", "Publik"],
  ["akun:0190", "Pengguna"],
  ["entah apa", "entah apa"],
  ["lain:x", "lain:x"],
])("%s reads as %s", (pelaku, sebutan) => {
  expect(sebutanPelaku(pelaku)).toBe(sebutan);
});
