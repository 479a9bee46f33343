import { expect, test } from "vitest";
import {
  AKSI_VERSI,
  type AksiVersi,
  foldVersi,
  nextAksiVersi,
  sebutanKeadaanVersi,
  sebutanVersi,
} from "./keadaan-versi.ts";

const lipat = (...aksi: readonly AksiVersi[]) => foldVersi(aksi.map((satu) => ({ aksi: satu })));

test("a version is drafted until it is submitted, and again when it is returned", () => {
  expect(lipat()).toBe("disusun");
  expect(lipat("susun")).toBe("disusun");
  expect(lipat("susun", "ajukan")).toBe("diajukan");
  expect(lipat("susun", "ajukan", "kembalikan")).toBe("disusun");
  expect(lipat("susun", "ajukan", "kembalikan", "ajukan", "tetapkan")).toBe("ditetapkan");
  expect(lipat("susun", "batalkan")).toBe("dibatalkan");
});

test("what was set or called off stays so: nothing may follow", () => {
  expect(nextAksiVersi("ditetapkan")).toEqual([]);
  expect(nextAksiVersi("dibatalkan")).toEqual([]);
});

test("nothing is set that was not submitted, and every step leads to a state with a name", () => {
  expect(nextAksiVersi("disusun")).not.toContain("tetapkan");
  for (const aksi of AKSI_VERSI) expect(sebutanKeadaanVersi(lipat(aksi))).not.toBe("");
  expect([sebutanVersi(0), sebutanVersi(2)]).toEqual(["Murni", "Perubahan ke-2"]);
});
