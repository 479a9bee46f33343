import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Akun, Objek } from "#organisasi";
import { akun } from "../../../tests/bantu/contoh-pengisian.ts";
import {
  aksiNaskah,
  foldNaskah,
  isBeralasan,
  isCocokNaskah,
  isDapatDitulis,
  type KeadaanNaskah,
  listTindakanNaskah,
  sebutanKeadaanNaskah,
  TINDAKAN_NASKAH,
  type TindakanNaskah,
} from "./alur-naskah.ts";

const fold = (...tindakan: readonly TindakanNaskah[]) => foldNaskah(tindakan.map((t) => ({ tindakan: t })));
const PD: Objek = { jenis: "pd", pemdaId: 3524, pdId: "pd-1" };

test.each<readonly [readonly TindakanNaskah[], KeadaanNaskah]>([
  [[], "draf"],
  [["ajukan"], "diajukan"],
  [["ajukan", "tarik"], "draf"],
  [["ajukan", "kembalikan"], "dikembalikan"],
  [["ajukan", "kembalikan", "ajukan"], "diajukan"],
  [["ajukan", "tetapkan"], "ditetapkan"],
  [["tetapkan"], "ditetapkan"],
  [["tetapkan", "batalkan"], "draf"],
  [["tetapkan", "ajukan", "tetapkan"], "ditetapkan"],
  [["batalkan", "kembalikan", "tarik"], "draf"],
])("after %j the report is %s", (tindakan, keadaan) => {
  expect(fold(...tindakan)).toBe(keadaan);
});

test("an action that does not fit changes nothing, wherever it stands in the list", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TINDAKAN_NASKAH)), fc.constantFrom(...TINDAKAN_NASKAH), (awal, lagi) => {
      const keadaan = fold(...awal);
      if (!isCocokNaskah(keadaan, lagi)) expect(fold(...awal, lagi)).toBe(keadaan);
      else expect(fold(...awal, lagi)).not.toBe(keadaan);
    }),
  );
});

test("texts are written only before they are handed in, and once they came back", () => {
  const semua: readonly KeadaanNaskah[] = ["draf", "diajukan", "dikembalikan", "ditetapkan"];
  expect(semua.filter(isDapatDitulis)).toEqual(["draf", "dikembalikan"]);
  expect(semua.map(sebutanKeadaanNaskah)).toEqual(["Draf", "Menunggu penetapan", "Dikembalikan", "Ditetapkan"]);
});

test("to return a report, and to take back that it is set, one says why", () => {
  expect(TINDAKAN_NASKAH.filter(isBeralasan)).toEqual(["kembalikan", "batalkan"]);
});

describe("who may", () => {
  const boleh = (pengguna: Akun, keadaan: KeadaanNaskah, objek: Objek = PD) =>
    listTindakanNaskah(keadaan, pengguna, objek);

  test("the planner hands in and takes back, the head returns and sets", () => {
    const [perencana, kepala] = [akun(["perencana", "pd-1"]), akun(["kepala_pd", "pd-1"])];
    expect([boleh(perencana, "draf"), boleh(kepala, "draf")]).toEqual([["ajukan"], ["tetapkan"]]);
    expect([boleh(perencana, "diajukan"), boleh(kepala, "diajukan")]).toEqual([["tarik"], ["kembalikan", "tetapkan"]]);
    expect([boleh(perencana, "ditetapkan"), boleh(kepala, "ditetapkan")]).toEqual([[], ["batalkan"]]);
  });

  test("neither does anything to another PD or to a report of the pemda", () => {
    for (const peran of ["perencana", "kepala_pd"] as const) {
      const satu = akun([peran, "pd-1"]);
      expect(boleh(satu, "draf", { ...PD, pdId: "pd-2" })).toEqual([]);
      expect(boleh(satu, "draf", { jenis: "pemda", pemdaId: 3524 })).toEqual([]);
    }
  });

  test("a report of the pemda is written and set by its admin", () => {
    expect(boleh(akun(["admin_pemda", null]), "draf", { jenis: "pemda", pemdaId: 3524 })).toEqual([
      "ajukan",
      "tetapkan",
    ]);
  });

  test("every action needs a right of its own kind", () => {
    expect(TINDAKAN_NASKAH.map(aksiNaskah)).toEqual([
      "susun_laporan",
      "susun_laporan",
      "tetapkan_laporan",
      "tetapkan_laporan",
      "tetapkan_laporan",
    ]);
  });
});
