// Money that stands on sub kegiatan is that of their kegiatan and programme; an own figure wins.
import { describe, expect, test } from "vitest";
import { rollUpPagu } from "./gulung-simpul.ts";
import type { Simpul } from "./tipe.ts";

const simpul = (id: string, jenis: Simpul["jenis"], indukId: string | null, pagu: Simpul["pagu"] = {}): Simpul => ({
  id,
  indukId,
  jenis,
  kode: id,
  nama: id,
  nomenklatur: null,
  urutan: 1,
  indikatorId: [],
  pagu,
});
const paguOf = (hasil: readonly Simpul[], id: string) => hasil.find((s) => s.id === id)?.pagu;

describe("pagu", () => {
  const pohon = (program: Simpul["pagu"]) => [
    simpul("sasaran", "sasaran", null),
    simpul("program", "program", "sasaran", program),
    simpul("kegiatan", "kegiatan", "program"),
    simpul("sub-1", "sub_kegiatan", "kegiatan", { 2026: "100.50", 2027: "7" }),
    simpul("sub-2", "sub_kegiatan", "kegiatan", { 2026: "0.25" }),
  ];

  test("of sub kegiatan adds up to kegiatan and programme, exactly and per year, not above", () => {
    const hasil = rollUpPagu(pohon({}));
    expect(paguOf(hasil, "kegiatan")).toEqual({ 2026: "100.75", 2027: "7" });
    expect(paguOf(hasil, "program")).toEqual({ 2026: "100.75", 2027: "7" });
    expect(paguOf(hasil, "sasaran")).toEqual({});
  });

  test("that a programme has of its own wins in its year", () => {
    expect(paguOf(rollUpPagu(pohon({ 2026: "500" })), "program")).toEqual({ 2026: "500", 2027: "7" });
  });

  test("keeps the order of the nodes", () => {
    expect(rollUpPagu(pohon({})).map((s) => s.id)).toEqual(["sasaran", "program", "kegiatan", "sub-1", "sub-2"]);
  });
});
