import { describe, expect, test } from "vitest";
import { indikator, rencana, rumus, simpul, titik } from "../../tests/bantu/contoh.ts";
import { listIku, rumusIndikator } from "./iku.ts";

const BERRUMUS = indikator({
  rumus: rumus("bekerja / angkatan * 100"),
  variabel: [{ nama: "bekerja", label: "Jumlah Penduduk yang Bekerja", satuan: "orang" }],
  target: { "2023": titik("94.87"), "2024": { jenis: "rentang", bawah: "90", atas: "95.50" } },
});
const TANPA = indikator({ id: "ind-2", kode: "iku-2", nama: "Nilai Sakip", satuan: "nilai" });

describe("listIku", () => {
  const program = simpul("p", { jenis: "program", urutan: 2, indikatorId: ["ind-1", "ind-2"] });
  const kosong = simpul("p0", { jenis: "program", urutan: 1 });
  const daftar = listIku(rencana([simpul("s", { indikatorId: ["ind-2"] }), kosong, program], [BERRUMUS, TANPA]));

  test("sasaran and programmes are separate, and nodes without indikator are not counted", () => {
    expect(daftar.sasaran.map((b) => [b.nomor, b.indikator.kode])).toEqual([[1, "iku-2"]]);
    expect(daftar.program.map((b) => [b.nomor, b.indikator.kode])).toEqual([
      [1, "iku-1"],
      [1, "iku-2"],
    ]);
  });

  test("targets of last year and this year are set as text, a missing one as a dash", () => {
    expect(daftar.program[0]?.target).toEqual([
      { tahun: 2023, teks: "94,87%", nilai: "94.87" },
      { tahun: 2024, teks: "90% s.d. 95,50%", nilai: "90" },
    ]);
    expect(daftar.sasaran[0]?.target[1]).toEqual({ tahun: 2024, teks: "-", nilai: null });
  });

  test("a formula is set with the labels of its variables, and an unknown variable keeps its name", () => {
    expect(daftar.program[0]?.rumusTeks).toContain("Jumlah Penduduk yang Bekerja");
    expect(daftar.program[0]?.rumusTeks).toContain("angkatan");
    expect(daftar.sasaran[0]?.rumus).toBeNull();
    expect(daftar.sasaran[0]?.rumusTeks).toBeNull();
    expect(rumusIndikator(TANPA)).toBeNull();
  });
});
