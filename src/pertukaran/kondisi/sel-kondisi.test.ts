// Ragged and broken rows of a table of statistics: which cells count, and what the reader says of them.
import { describe, expect, test } from "vitest";
import type { LembarTerbaca, Sel } from "../buku/sel.ts";
import { bacaKondisi } from "./baca-kondisi.ts";
import { listSelKondisi } from "./sel-kondisi.ts";

const sel = (isi: string | Sel): Sel =>
  typeof isi !== "string" ? isi : isi === "" ? { jenis: "kosong" } : { jenis: "teks", teks: isi };
const lembar = (...baris: readonly (readonly (string | Sel)[])[]): LembarTerbaca => ({
  nama: "Data",
  baris: baris.map((b, i) => ({ nomor: i + 1, sel: b.map(sel) })),
});
const GALAT: Sel = { jenis: "galat", pesan: "Rumus rusak" };
const PANJANG = { bentuk: "panjang", indeks: 0, kondisi: 0, tahun: 1, nilai: 2, sumber: null, satuan: null } as const;
const JUDUL = ["kondisi", "tahun", "nilai"];
const P0 = { id: "p0", kode: "p0", nama: "Persentase Penduduk Miskin", satuan: "%", versi: 1 };
const baca = (isi: LembarTerbaca, sumberFormulir = "BPS", kondisi = [P0]) =>
  bacaKondisi({ lembar: [isi], kondisi, sumberFormulir });

describe("a list", () => {
  test("leaves out a row with neither year nor value", () => {
    const isi = listSelKondisi(lembar(JUDUL, ["Catatan"], ["p0", "2021", "13,86"]), PANJANG);
    expect(isi.sel.map((s) => s.alamat)).toEqual(["C3"]);
  });

  test("a row that ends before its value holds an empty cell, which is passed over", () => {
    const isi = lembar(JUDUL, ["p0", "2021"]);
    expect(listSelKondisi(isi, PANJANG).sel.map((s) => s.isi)).toEqual([{ jenis: "kosong" }]);
    expect(baca(isi).dilewati).toEqual([{ tempat: "Data!C2", sebab: "Persentase Penduduk Miskin Tahun 2021 kosong" }]);
  });

  test("a row whose year is missing but whose value is broken is kept", () => {
    const [satu] = listSelKondisi(lembar(JUDUL, ["p0", "", GALAT]), PANJANG).sel;
    expect(satu).toMatchObject({ tahun: null, teksTahun: "", isi: GALAT });
  });

  test("a row that names no condition is refused at the cell of the name", () => {
    const { galat } = baca(lembar(JUDUL, ["", "2021", "13,86"]));
    expect(galat).toHaveLength(1);
    expect(galat[0]).toMatchObject({ sel: "A2" });
    expect(galat[0]?.pesan).toMatch(/^Baris tanpa nama bukan kondisi tema ini\./u);
  });

  test("a broken cell is refused with what is wrong with it", () => {
    expect(baca(lembar(JUDUL, ["p0", "2021", GALAT])).galat).toEqual([
      { lembar: "Data", sel: "C2", pesan: "Rumus rusak" },
    ]);
  });

  test("digits that no notation reads are refused", () => {
    expect(baca(lembar(JUDUL, ["p0", "2021", "1.2.3"])).galat).toEqual([
      { lembar: "Data", sel: "C2", pesan: '"1.2.3" tidak terbaca. Tulis seperti 166.350 atau 13,86.' },
    ]);
  });

  test("without any condition in the theme and any value in the file, it says that there is none yet", () => {
    expect(baca(lembar(JUDUL), "BPS", []).galat[0]?.pesan).toContain("(belum ada kondisi)");
  });
});

test("a table with conditions across leaves out the empty cells of a year", () => {
  const susunan = {
    bentuk: "tegak",
    indeks: 0,
    tahun: 0,
    kondisi: [
      { kolom: 1, nama: "p0" },
      { kolom: 2, nama: "p1" },
    ],
  } as const;
  const { sel: isi } = listSelKondisi(lembar(["tahun", "p0", "p1"], ["2020", "", "1,84"], ["2021", "13,86"]), susunan);
  expect(isi.map((s) => `${s.alamat} ${s.nama} ${s.tahun}`)).toEqual(["C2 p1 2020", "B3 p0 2021"]);
});

test("a source may stand in the cell beside its label, and a label with nothing beside it names none", () => {
  const sumber = (...baris: readonly string[]) => listSelKondisi(lembar(JUDUL, baris), PANJANG).sumber;
  expect(sumber("Sumber:", "BPS  Lamongan")).toBe("BPS Lamongan");
  expect(sumber("Sumber:")).toBeNull();
});

test("a header row that is not there counts as the first", () => {
  const susunan = { bentuk: "lebar", indeks: -1, nama: 0, satuan: null, tahun: [{ kolom: 1, tahun: 2021 }] } as const;
  expect(listSelKondisi(lembar(["p0", "13,86"]), susunan).sel[0]?.alamatTahun).toBe("B1");
});
