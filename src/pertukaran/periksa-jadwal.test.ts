import { expect, test } from "vitest";
import { buatIsi } from "../../tests/bantu/kumpulan-uji.ts";
import { readKumpulan } from "./baca-kumpulan.ts";
import { periksaJadwalPengisian } from "./periksa-jadwal.ts";

const periksa = (...baris: readonly string[]) => {
  const isi = new Map(buatIsi());
  isi.set("jadwal-pengisian.csv", new TextEncoder().encode(["periode;dibuka;batas", ...baris].join("\n")));
  return periksaJadwalPengisian(readKumpulan(isi).kumpulan).map((g) => `${g.baris} ${g.pesan}`);
};

test("periods side by side with days in order are right", () => {
  expect(periksa("2024-S1;01/07/2024;31/07/2024", "2024-S2;02/01/2025;02/01/2025")).toEqual([]);
});

test("a due date before the first day is named", () => {
  expect(periksa("2024-S1;02/07/2024;01/07/2024")).toEqual(["2 batas mendahului dibuka. Periksa kedua tanggalnya."]);
});

test.each([
  ["2024-S2", "2024-TW4"],
  ["2024-TW4", "2024"],
])("%s and %s overlap", (a, b) => {
  expect(periksa(`${a};01/01/2025;31/01/2025`, `${b};01/01/2025;31/01/2025`)).toEqual([
    `3 Periode ${b} tumpang tindih dengan ${a}. Pilih periode yang terpisah.`,
  ]);
});
