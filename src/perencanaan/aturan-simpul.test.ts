// Which level stands under which, and what is said where it may not.
import { expect, test } from "vitest";
import { listAnakBoleh, periksaTempat } from "./aturan-simpul.ts";

test("a programme holds kegiatan, a sub kegiatan nothing; at the top stand visi, misi, tujuan, sasaran and kondisi", () => {
  expect(listAnakBoleh("program")).toEqual(["kegiatan"]);
  expect(listAnakBoleh("sub_kegiatan")).toEqual([]);
  expect(listAnakBoleh(null)).toEqual(["visi", "misi", "tujuan", "sasaran", "kondisi"]);
});

test("a level that needs a parent says which, one at the wrong place also where it stands", () => {
  expect(periksaTempat("program", { jenis: "sasaran", kode: "s-1" })).toBeNull();
  expect(periksaTempat("kegiatan", null)).toBe("Kegiatan harus berada di bawah program.");
  expect(periksaTempat("kegiatan", { jenis: "sasaran", kode: "s-1" })).toBe(
    'Kegiatan harus berada di bawah program, sedangkan "s-1" ialah sasaran.',
  );
});

test("a level that may stand at the top says so, with what else it may stand under", () => {
  expect(periksaTempat("visi", { jenis: "misi", kode: "m-1" })).toBe(
    'Visi harus berada di puncak, sedangkan "m-1" ialah misi.',
  );
  expect(periksaTempat("tujuan", { jenis: "program", kode: "p-1" })).toBe(
    'Tujuan harus berada di puncak atau di bawah visi atau misi, sedangkan "p-1" ialah program.',
  );
});
