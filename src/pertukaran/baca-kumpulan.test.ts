// The files of a folder and its name card: one broken place per case, named by file and row.
import { expect, test } from "vitest";
import { buatIsi, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";
import { readKumpulan } from "./baca-kumpulan.ts";

ujiAturan("files and name card", [
  ["a required file may not be missing", { "jadwal.csv": null }, ["jadwal.csv: Berkas ini tidak ada di folder."]],
  ["an optional file may be missing", { "tercetak.csv": null }, []],
  [
    "a CSV file that the format does not know is refused with the nearest name",
    { "relisasi.csv": "pd\n" },
    ['relisasi.csv: Berkas ini bukan bagian dari format data. Maksud Anda "realisasi.csv"?'],
  ],
  ["other files are passed over", { "README.md": "apa saja" }, []],
  ["kumpulan.json may not be missing", { "kumpulan.json": null }, ["kumpulan.json: Berkas ini tidak ada"]],
  ["kumpulan.json must be JSON", { "kumpulan.json": "{" }, ["kumpulan.json: Bukan JSON yang benar."]],
  ["kumpulan.json must be an object", { "kumpulan.json": "[]" }, ["Isi berkas harus satu objek JSON"]],
  [
    "every wrong entry of kumpulan.json is named",
    { "kumpulan.json": '{"format":2,"nama":"A B","versi":"1","pemda":"lamongan","dokumen_sumber":" ","lain":1}' },
    ['Isian "format": harus 1', 'Isian "nama"', 'Isian "versi"', 'Isian "dokumen_sumber"', "Isian tidak dikenal: lain"],
  ],
]);

test("a name card that is not UTF-8 is not JSON", () => {
  const isi = new Map([...buatIsi(), ["kumpulan.json", Uint8Array.of(0xff, 0xfe)] as const]);
  expect(readKumpulan(isi).galat).toMatchObject([{ berkas: "kumpulan.json" }]);
});
