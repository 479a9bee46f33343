import { describe, expect, test } from "vitest";
import { matematikaTeks } from "#inti";
import { PD } from "../../tests/bantu/contoh.ts";
import { kondisiUji, pihakUji, strategiUji, temaTersimpanUji } from "../../tests/bantu/tema-uji.ts";
import { buildAnggaranTema, explainTema, type PenandaTersimpan } from "./anggaran-tema.ts";
import { buildTema, findNilaiTerbaru } from "./tema.ts";

const SUB = { id: "sk", kode: "2.07.03.2.01.0001", jenis: "sub_kegiatan", nama: "Pelatihan Keterampilan" } as const;
const KEGIATAN = { id: "k", jenis: "kegiatan", nama: "Pelaksanaan Pelatihan" } as const;
const PROGRAM = { id: "p", kode: "2.07.03", jenis: "program", nama: "Program Pelatihan Kerja" } as const;

function penanda(beda: Partial<PenandaTersimpan> = {}): PenandaTersimpan {
  return {
    id: "penanda",
    strategi: null,
    realisasi: null,
    pd: PD,
    simpul: SUB,
    leluhur: [KEGIATAN, PROGRAM],
    indikator: ["Jumlah tenaga kerja terlatih"],
    bagian: "100",
    pagu: "1200000000.00",
    ...beda,
  };
}

describe("buildAnggaranTema", () => {
  test("a row is the tagged share of the pagu, exact, and the total is the sum of the rows", () => {
    const setengah = penanda({ simpul: { ...SUB, id: "lain" }, leluhur: [], bagian: "33.3", pagu: "0.10" });
    const anggaran = buildAnggaranTema(2024, [penanda(), setengah]);
    expect(anggaran.baris.map((b) => b.nilai)).toEqual(["1200000000.0000", "0.03330"]);
    expect(anggaran.total).toBe("1200000000.03330");
    expect(anggaran.baris[0]).toMatchObject({
      program: "Program Pelatihan Kerja",
      subKegiatan: "Pelatihan Keterampilan",
    });
    expect(anggaran.baris[1]?.program).toBe("");
  });

  test("a tagged node without pagu adds nothing and is named", () => {
    const anggaran = buildAnggaranTema(2024, [penanda({ pagu: null })]);
    expect(anggaran).toMatchObject({ baris: [], tanpaPagu: ["Pelatihan Keterampilan"] });
  });

  test("a tagged node below another tagged one is not counted twice", () => {
    const program = penanda({ simpul: PROGRAM, leluhur: [], pagu: "1300000000.00" });
    const anggaran = buildAnggaranTema(2024, [penanda(), program]);
    expect(anggaran.baris.map((b) => b.subKegiatan)).toEqual(["Program Pelatihan Kerja"]);
    expect(anggaran.tercakup).toEqual(["Pelatihan Keterampilan"]);
    expect(explainTema("Kemiskinan", null, anggaran).catatan).toEqual([
      "Pelatihan Keterampilan sudah tercakup dalam pagu induknya yang juga bertanda; tidak dijumlahkan dua kali.",
    ]);
  });

  test("a tagged parent without pagu covers nothing: its child's money counts", () => {
    const anggaran = buildAnggaranTema(2024, [penanda(), penanda({ simpul: PROGRAM, leluhur: [], pagu: null })]);
    expect(anggaran.baris.map((b) => b.subKegiatan)).toEqual(["Pelatihan Keterampilan"]);
    expect(anggaran).toMatchObject({ tercakup: [], tanpaPagu: ["Program Pelatihan Kerja"] });
  });
});

describe("explainTema", () => {
  test("names every row with its share, and sets the sum", () => {
    const p = explainTema("Kemiskinan", PD.nama, buildAnggaranTema(2024, [penanda({ bagian: "50" })]));
    expect(p).toMatchObject({
      judul: "Anggaran yang mendukung Kemiskinan",
      konteks: "Dinas Tenaga Kerja, Tahun 2024",
      hasil: "Rp600.000.000",
      operan: [
        { label: "Pelatihan Keterampilan", nilai: "Rp600.000.000", sumber: "Disnaker: pagu Rp1.200.000.000 × 50%" },
      ],
    });
    expect(p.hitungan && matematikaTeks(p.hitungan)).toBe("Rp600.000.000 = Rp600.000.000");
  });

  test("without rows there is no total, and the reasons are told", () => {
    const p = explainTema("Kemiskinan", null, buildAnggaranTema(2024, [penanda({ pagu: null })]));
    expect(p).toMatchObject({ konteks: "Semua perangkat daerah, Tahun 2024", hasil: "belum diisi" });
    expect(p.hitungan).toBeUndefined();
    expect(p.catatan).toEqual([
      "Pelatihan Keterampilan bertanda tema ini, tetapi belum memiliki pagu Tahun 2024; tidak dijumlahkan.",
    ]);
  });
});

describe("buildTema", () => {
  const program = {
    id: "d1",
    simpul: { id: "p", kode: "2.07.03", jenis: "program", nama: "Program Pelatihan Kerja" },
    pd: PD,
  } as const;

  test("sets conditions as text and groups the parties by role", () => {
    const tema = buildTema(
      temaTersimpanUji({
        kondisi: [
          kondisiUji("Garis Kemiskinan", "rupiah/kapita/bulan", { 2021: "419309" }),
          kondisiUji("Penduduk Miskin", "%", { 2021: "13.86", 2022: "12.53" }),
        ],
        peran: [
          pihakUji("utama", PD.nama, PD, ["Fasilitasi Akses Lapangan Kerja"]),
          pihakUji("eksternal", "Baznas", null),
        ],
      }),
    );
    expect(tema.kondisi.map((k) => k.nilai.map((n) => n.teks))).toEqual([
      ["Rp419.309/kapita/bulan"],
      ["13,86%", "12,53%"],
    ]);
    expect(tema.peran.penunjang).toEqual([]);
    expect(tema.peran.utama.map((p) => [p.pihak, p.tugas[0]?.uraian])).toEqual([
      ["Dinas Tenaga Kerja", "Fasilitasi Akses Lapangan Kerja"],
    ]);
    expect(tema.peran.eksternal.map((p) => [p.pihak, p.pd])).toEqual([["Baznas", null]]);
  });

  test("puts what carries out a strategy under its intermediate goal, or right under the strategy", () => {
    const antara = { id: "s1", kode: "terlatih", uraian: "Pencari kerja terlatih", versi: 1 };
    const { strategi } = buildTema(
      temaTersimpanUji({
        strategi: [
          strategiUji("pendapatan", "Meningkatnya Pendapatan", ["TANIJAGO"], {
            sasaranAntara: [antara],
            dukungan: [
              { ...program, sasaranAntaraId: "s1" },
              { ...program, id: "d2", sasaranAntaraId: null },
            ],
          }),
        ],
      }),
    );
    expect(strategi[0]?.sasaranAntara).toEqual([{ ...antara, dukungan: [program] }]);
    expect(strategi[0]?.dukungan).toEqual([{ ...program, id: "d2" }]);
  });

  test("the newest value of a condition may be asked for as of a year", () => {
    const [k] = buildTema(
      temaTersimpanUji({ kondisi: [kondisiUji("P0", "%", { 2021: "13.86", 2023: "12" })] }),
    ).kondisi;
    expect(k && [findNilaiTerbaru(k)?.tahun, findNilaiTerbaru(k, 2022)?.tahun, findNilaiTerbaru(k, 2020)]).toEqual([
      2023,
      2021,
      undefined,
    ]);
  });
});
