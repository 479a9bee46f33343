// Every cell of a plan's workbook that cannot be taken is named with sheet and address; nothing is guessed.
import { describe, expect, test } from "vitest";
import { type BukuUji, bacaUbahan, SASARAN } from "../../../tests/bantu/rencana-buku.ts";
import type { Sel } from "../buku/sel.ts";

const RUSAK: Sel = { jenis: "galat", pesan: "Sel berisi galat Excel." };
type Kasus = readonly [string, (b: BukuUji) => void, string];

function tolak(kasus: readonly Kasus[], jenis: "renja" | "renstra" = "renja"): void {
  test.each(kasus)("%s", (_, ubah, harapan) => {
    const { galat } = bacaUbahan(ubah, jenis);
    expect(galat.find((g) => g.startsWith(harapan)) ?? galat).toEqual(expect.stringContaining(harapan));
  });
}

test("the workbook that nobody touched has neither errors nor differences", () => {
  for (const jenis of ["renja", "renstra"] as const) {
    expect(bacaUbahan(() => undefined, jenis)).toMatchObject({ galat: [], beda: [] });
  }
});

describe("Pohon refuses", () => {
  tolak([
    ["a cell that Excel could not reckon", (b) => b.tulis("Pohon", "Nama", 2, RUSAK), "Pohon!E2: Sel berisi galat"],
    ["a place that is no whole number", (b) => b.tulis("Pohon", "Urutan", 2, "1,5"), 'Pohon!J2: "1,5" bukan bilangan'],
    ["a code with capitals", (b) => b.tulis("Pohon", "Kode", 2, "S 1"), "Pohon!B2: Kode terdiri atas huruf kecil"],
    ["an unknown pemilik", (b) => b.tulis("Pohon", "Pemilik kinerja", 2, "camat"), 'Pohon!G2: Jabatan "camat"'],
    ["an unknown tingkat", (b) => b.tulis("Pohon", "Tingkat kinerja", 2, "Tinggi"), 'Pohon!F2: "Tinggi" tidak ada'],
    ["a year out of range", (b) => b.tulis("Pohon", "Berlaku mulai", 2, 1999), "Pohon!K2: Tahun dari 2000"],
    ["no kind at all", (b) => b.tulis("Pohon", "Jenis", 2, null), "Pohon!D2: Isi bagian ini."],
    [
      "a missing column, in a new row, at the row",
      (b) => {
        b.gantiJudul("Pohon", "Nama", "Nama simpul");
        b.tambah("Pohon", { Kode: "t-2", Jenis: "Sasaran" });
      },
      "Pohon!baris 4: Isi bagian ini.",
    ],
    [
      "a header without any like it",
      (b) => b.gantiJudul("Pohon", "Kode", ""),
      'Pohon: Kolom "Kode" tidak ada pada baris pertama',
    ],
  ]);
});

describe("Indikator and its formula refuse", () => {
  tolak([
    ["an unknown node", (b) => b.tulis("Indikator", "Simpul", 2, "s-7"), 'Indikator!D2: Kode "s-7" tidak ada'],
    ["a place in words", (b) => b.tulis("Indikator", "Urutan", 2, "satu"), 'Indikator!E2: "satu" bukan bilangan'],
    ["a place too far", (b) => b.tulis("Indikator", "Urutan", 2, 40_000), "Indikator!E2: "],
    ["a first year in words", (b) => b.tulis("Indikator", "Berlaku sejak", 2, "kini"), 'Indikator!O2: "kini" bukan'],
    ["a broken first year", (b) => b.tulis("Indikator", "Berlaku sejak", 2, RUSAK), "Indikator!O2: Sel berisi galat"],
    ["an unknown arah", (b) => b.tulis("Indikator", "Arah", 2, "Naek"), 'Indikator!K2: "Naek" tidak ada'],
    ["a formula without satuan", (b) => b.tulis("Indikator", "Satuan", 2, null), "Indikator!I2: Isi bagian ini."],
    ["too many decimals", (b) => b.tulis("Indikator", "Desimal", 2, 9), "Indikator!J2: "],
    ["an indikator without a name", (b) => b.tulis("Indikator", "Nama", 2, null), "Indikator!C2: Isi bagian ini."],
    ["a header that is gone", (b) => b.gantiJudul("Indikator", "Kode", "K"), 'Indikator: Kolom "Kode" tidak ada'],
  ]);
});

describe("Versi rumus and Variabel refuse", () => {
  tolak([
    ["an unknown indikator", (b) => b.tulis("Versi rumus", "Indikator", 2, "iku-9"), 'Versi rumus!B2: Kode "iku-9"'],
    ["a year in words", (b) => b.tulis("Versi rumus", "Berlaku sejak", 2, "lama"), 'Versi rumus!C2: "lama" bukan'],
    ["a version without satuan", (b) => b.tulis("Versi rumus", "Satuan", 2, null), "Versi rumus!E2: Isi bagian ini."],
    [
      "a sheet of versions without years",
      (b) => b.gantiJudul("Versi rumus", "Berlaku sejak", "Sejak"),
      'Versi rumus: Kolom "Berlaku sejak" tidak ada',
    ],
    [
      "a variable of nothing",
      (b) => b.tambah("Variabel", { Nama: "c", Arti: "C" }),
      "Variabel!B6: Isi kode indikator.",
    ],
    ["a variable of a broken year", (b) => b.tulis("Variabel", "Berlaku sejak", 2, RUSAK), "Variabel!C2: Sel berisi"],
    ["a broken name of a variable", (b) => b.tulis("Variabel", "Nama", 2, RUSAK), "Variabel!D2: Sel berisi galat"],
    ["a sheet of variables without names", (b) => b.gantiJudul("Variabel", "Nama", "N"), 'Variabel: Kolom "Nama"'],
  ]);
});

describe("Letak lain refuses", () => {
  tolak([
    ["an unknown node", (b) => b.tulis("Letak lain", "Simpul", 2, "s-8"), 'Letak lain!B2: Kode "s-8" tidak ada'],
    ["an unknown indikator", (b) => b.tulis("Letak lain", "Indikator", 2, "iku-8"), 'Letak lain!C2: Kode "iku-8"'],
    ["a place in words", (b) => b.tulis("Letak lain", "Urutan", 2, "dua"), 'Letak lain!D2: "dua" bukan bilangan'],
    ["a header that is gone", (b) => b.gantiJudul("Letak lain", "Simpul", "S"), 'Letak lain: Kolom "Simpul"'],
  ]);
});

describe("Target refuses", () => {
  tolak([
    ["a number in words", (b) => b.tulis("Target", "2026", 2, "banyak"), 'Target!E2: "banyak"'],
    ["a range of three", (b) => b.tulis("Target", "2026", 2, "1 s.d. 2 s.d. 3"), 'Target!E2: "1 s.d. 2 s.d. 3"'],
    ["a range without a lower end", (b) => b.tulis("Target", "2026", 2, "x s.d. 3"), 'Target!E2: "x s.d. 3" tidak'],
    ["a range without an upper end", (b) => b.tulis("Target", "2026", 2, "3 s/d y"), 'Target!E2: "3 s/d y" tidak'],
    ["a broken cell", (b) => b.tulis("Target", "2026", 2, RUSAK), "Target!E2: Sel berisi galat"],
    ["a reason too long", (b) => b.tulis("Target", "Alasan 2026", 2, "a".repeat(1001)), "Target!"],
    ["an unknown indikator", (b) => b.tulis("Target", "Indikator", 2, "iku-7"), 'Target!B2: Kode "iku-7" tidak ada'],
    ["a row about nothing", (b) => b.tambah("Target", { "2026": 5 }), "Target!B4: Isi kode indikator."],
    ["an indikator twice", (b) => b.tambah("Target", { Indikator: "iku-1" }), 'Target!B4: "iku-1" sudah ada'],
    ["a header that is gone", (b) => b.gantiJudul("Target", "Indikator", "I"), 'Target: Kolom "Indikator" tidak ada'],
  ]);
});

describe("Pagu refuses", () => {
  tolak([
    ["an amount in words", (b) => b.tulis("Pagu", "2026", 2, "sejuta"), 'Pagu!E2: "sejuta"'],
    ["an amount below zero", (b) => b.tulis("Pagu", "2026", 2, -1), "Pagu!E2: Tulis rupiah"],
    ["a broken amount", (b) => b.tulis("Pagu", "2026", 2, RUSAK), "Pagu!E2: Sel berisi galat"],
    ["a long source", (b) => b.tulis("Pagu", "Sumber dana", 2, "d".repeat(201)), "Pagu!F2: Paling panjang 200"],
    ["a priority in words", (b) => b.tulis("Pagu", "Prioritas", 2, "utama"), 'Pagu!G2: "utama" bukan bilangan'],
    ["a priority too far", (b) => b.tulis("Pagu", "Prioritas", 2, 40_000), "Pagu!G2: "],
    ["an unknown node", (b) => b.tulis("Pagu", "Simpul", 2, "2.07.09"), 'Pagu!B2: Kode "2.07.09" tidak ada'],
    ["a node twice", (b) => b.tambah("Pagu", { Simpul: "2.07.03" }), 'Pagu!B3: "2.07.03" sudah ada'],
    [
      "a source without an amount",
      (b) => b.tambah("Pagu", { Simpul: "s-1", "Sumber dana": "PAD" }),
      "Pagu!E3: Ada sumber dana tanpa pagu",
    ],
    ["a header that is gone", (b) => b.gantiJudul("Pagu", "Simpul", "Kode"), 'Pagu: Kolom "Simpul" tidak ada'],
  ]);
});

describe("Pagu of a Renstra refuses", () => {
  tolak(
    [
      ["an amount with three decimals", (b) => b.tulis("Pagu", "2026", 2, "5,125"), "Pagu!E2: "],
      ["an amount in words", (b) => b.tulis("Pagu", "2027", 2, "nihil"), 'Pagu!F2: "nihil"'],
    ],
    "renstra",
  );
});

describe("Jadwal refuses", () => {
  tolak([
    ["neither ya nor empty", (b) => b.tulis("Jadwal", "2026", 2, "mungkin"), 'Jadwal!D2: Tulis "ya"'],
    ["a broken cell", (b) => b.tulis("Jadwal", "2026", 2, RUSAK), "Jadwal!D2: Sel berisi galat"],
    ["an unknown indikator", (b) => b.tulis("Jadwal", "Indikator", 2, "iku-6"), 'Jadwal!B2: Kode "iku-6" tidak ada'],
    ["an indikator twice", (b) => b.tambah("Jadwal", { Indikator: "iku-1" }), 'Jadwal!B4: "iku-1" sudah ada'],
    ["a header that is gone", (b) => b.gantiJudul("Jadwal", "Indikator", "I"), 'Jadwal: Kolom "Indikator"'],
  ]);
});

describe("Rencana aksi refuses", () => {
  tolak([
    ["an unknown indikator", (b) => b.tulis("Rencana aksi", "Indikator", 2, "iku-5"), 'Rencana aksi!B2: Kode "iku-5"'],
    ["no indikator", (b) => b.tulis("Rencana aksi", "Indikator", 2, null), "Rencana aksi!B2: Isi kode indikator."],
    ["a quarter in words", (b) => b.tulis("Rencana aksi", "TW II", 2, "mungkin"), 'Rencana aksi!H2: Tulis "ya"'],
    ["a place too far", (b) => b.tulis("Rencana aksi", "Urutan", 2, 40_000), "Rencana aksi!C2: "],
    ["an unknown sub kegiatan", (b) => b.tulis("Rencana aksi", "Sub kegiatan", 2, "9"), 'Rencana aksi!F2: Kode "9"'],
    [
      "an activity without a quarter",
      (b) => {
        b.tulis("Rencana aksi", "TW I", 2, "tidak");
        b.tulis("Rencana aksi", "TW III", 2, "-");
      },
      "Rencana aksi!G2: Pilih paling sedikit satu triwulan.",
    ],
    ["no description", (b) => b.tulis("Rencana aksi", "Uraian kegiatan", 2, null), "Rencana aksi!D2: Isi bagian ini."],
    ["a header that is gone", (b) => b.gantiJudul("Rencana aksi", "Indikator", "I"), 'Rencana aksi: Kolom "Indikator"'],
  ]);
});

describe("Dukungan PD lain refuses", () => {
  const lembar = "Dukungan PD lain";
  tolak([
    ["an unknown PD", (b) => b.tulis(lembar, "Perangkat daerah", 2, "x"), `${lembar}!C2: Perangkat daerah "x" tidak`],
    ["an unknown node", (b) => b.tulis(lembar, "Simpul", 2, "s-5"), `${lembar}!B2: Kode "s-5" tidak ada`],
    ["no support", (b) => b.tulis(lembar, "Dukungan", 2, null), `${lembar}!D2: Isi bagian ini.`],
    ["a broken support", (b) => b.tulis(lembar, "Dukungan", 2, RUSAK), `${lembar}!D2: Sel berisi galat`],
    [
      "one PD twice for one node",
      (b) => b.tambah(lembar, { Simpul: "s-1", "Perangkat daerah": "Dinas Sosial", Dukungan: "Lagi" }),
      `${lembar}!C3: Perangkat daerah ini sudah ditulis`,
    ],
    ["a header that is gone", (b) => b.gantiJudul(lembar, "Simpul", "S"), `${lembar}: Kolom "Simpul" tidak ada`],
  ]);
});

test("errors of several cells are told together, and the plan keeps nothing of the rows they stand in", () => {
  const { galat, naskah } = bacaUbahan((b) => {
    b.tulis("Pohon", "Jenis", 2, "Sasarn");
    b.tulis("Pohon", "Urutan", 2, "satu");
  });
  expect(galat.map((g) => g.slice(0, 9))).toEqual(["Pohon!D2:", "Pohon!J2:"]);
  expect(naskah.simpul.has(SASARAN)).toBe(false);
});
