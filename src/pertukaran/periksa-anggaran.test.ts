// Rules of the budget: one broken place per case, named by file and row.
import { expect, test } from "vitest";
import { ganti, periksaUji, tambah, ujiAturan, VERSI_UJI } from "../../tests/bantu/kumpulan-uji.ts";

ujiAturan("budget", [
  [
    "pagu is not negative",
    { "pagu.csv": ganti("400.000", "-400.000") },
    ['pagu.csv:3: Kolom "nilai" berisi "-400.000": pagu tidak boleh negatif'],
  ],
  [
    "a sub kegiatan does not cost more than its programme",
    { "pagu.csv": ganti("400.000", "1.400.000") },
    [
      'pagu.csv:3: Pagu sub kegiatan "2.07.03.2.01.0001" (Rp1.400.000) melebihi pagu "2.07.03" Tahun 2024 (Rp1.000.000).',
    ],
  ],
  [
    "all sub kegiatan together do not cost more than their programme",
    {
      "simpul.csv": tambah(`disnaker;2.07.03.2.01.0002;2.07.03.2.01;sub_kegiatan;S;${VERSI_UJI};2.07.03.2.01.0002;2`),
      "pagu.csv": tambah("disnaker;2.07.03.2.01.0002;2024;0;600.000,01;"),
    },
    [
      'pagu.csv:3: Jumlah pagu 2 sub kegiatan "2.07.03.2.01.0001", "2.07.03.2.01.0002" (Rp1.000.000,01) melebihi pagu "2.07.03"',
    ],
  ],
  [
    "the newest version of a pagu holds",
    { "pagu.csv": tambah("disnaker;2.07.03.2.01.0001;2024;1;900.000;", "disnaker;2.07.03;2024;1;800.000;") },
    ['pagu.csv:4: Pagu sub kegiatan "2.07.03.2.01.0001" (Rp900.000) melebihi pagu "2.07.03" Tahun 2024 (Rp800.000).'],
  ],
  [
    "a sasaran has no pagu",
    { "pagu.csv": tambah("disnaker;sasaran-1;2024;0;5;") },
    ['pagu.csv:4: Simpul "sasaran-1" bukan program, kegiatan, atau sub kegiatan'],
  ],
  [
    "priorities are sub kegiatan",
    { "prioritas.csv": tambah("disnaker;2024;2.07.03;2") },
    ['prioritas.csv:3: Simpul "2.07.03" bukan sub kegiatan.'],
  ],
  [
    "a share needs a pagu",
    { "penanda-anggaran.csv": tambah("kemiskinan;disnaker;2.07.01;2024;10") },
    ['penanda-anggaran.csv:3: Pagu simpul "2.07.01" Tahun 2024 belum ada di pagu.csv.'],
  ],
  [
    "the same money is not tagged above 100 % in one theme",
    { "penanda-anggaran.csv": tambah("kemiskinan;disnaker;2.07.03;2024;50") },
    [
      'penanda-anggaran.csv:2: Bagian untuk tema "kemiskinan" melebihi 100%: "2.07.03.2.01.0001" ditandai bersama "2.07.03"',
    ],
  ],
  [
    "shares that add up to 100 % are accepted",
    { "penanda-anggaran.csv": tambah("kemiskinan;disnaker;2.07.03;2024;40") },
    [],
  ],
  [
    "a share of 0 is refused",
    { "penanda-anggaran.csv": ganti(";60", ";0") },
    ["bagian harus lebih dari 0 dan paling besar 100"],
  ],
  ["a share above 100 is refused", { "penanda-anggaran.csv": ganti(";60", ";100,5") }, ["bagian harus lebih dari 0"]],
  [
    "a share that is no number is refused",
    { "penanda-anggaran.csv": ganti(";60", ";semua") },
    ["penanda-anggaran.csv:2"],
  ],
]);

test("nodes in a ring do not hang the budget check", () => {
  const galat = periksaUji({
    "simpul.csv": tambah(
      `disnaker;a;b;kegiatan;A;${VERSI_UJI};2.07.03.2.02;1`,
      `disnaker;b;a;program;B;${VERSI_UJI};2.07.02;2`,
      `disnaker;c;a;sub_kegiatan;C;${VERSI_UJI};2.07.03.2.02.0001;3`,
    ),
    "pagu.csv": tambah("disnaker;c;2024;0;5;"),
  });
  expect(galat).toContainEqual(expect.stringContaining('simpul.csv:7: Simpul "a" menjadi induk bagi dirinya sendiri.'));
});
