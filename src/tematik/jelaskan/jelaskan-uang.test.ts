import { expect, test } from "vitest";
import { ANGGARAN_UJI, tandaUji } from "../../../tests/bantu/kerangka-uji.ts";
import { ambilBagian, explainSebagian, explainSerapan, explainTanda } from "./jelaskan-uang.ts";

const KOSONG = ambilBagian(ANGGARAN_UJI, () => false);

test("a tag whose pagu its tagged parent covers is not counted twice, and says so", () => {
  const p = explainTanda({
    namaTema: "Kemiskinan",
    tahun: 2024,
    penanda: tandaUji(),
    baris: undefined,
    penulis: undefined,
  });
  expect(p.operan.map((o) => [o.nilai, o.sumber])).toEqual([
    ["Rp1.000", "Rencana Dinas Tenaga Kerja, versi terbaru"],
    ["100%", "Tanpa strategi"],
  ]);
  expect(p.catatan).toEqual([
    "Pagunya sudah tercakup dalam pagu induk yang juga bertanda, sehingga tidak dijumlahkan dua kali.",
  ]);
  expect(p).not.toHaveProperty("hitungan");
  expect(p).not.toHaveProperty("pengisi");
});

test("a part of the budget without any tag comes to nothing, and reads as not filled in instead of Rp0", () => {
  expect(KOSONG).toMatchObject({ tahun: 2024, baris: [], penanda: [], total: "0", realisasi: null, tanpaPagu: [] });
  expect(explainSebagian("Kemiskinan", KOSONG).hasil).toBe("belum diisi");
});

test("nothing is spent of a budget that does not exist: no sum, and the budget is told to be missing", () => {
  const p = explainSerapan({ nama: "tema Kemiskinan", anggaran: KOSONG });
  expect(p).toMatchObject({
    hasil: "-",
    operan: [{ label: "Anggaran bertanda", nilai: "belum ada" }],
    catatan: [],
  });
  expect(p).not.toHaveProperty("hitungan");
});
