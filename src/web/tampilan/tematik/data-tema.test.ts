import { describe, expect, test } from "vitest";
import { buildBacaan } from "#tematik";
import { ANGGARAN_UJI, HASIL_UJI, TEMA_UJI } from "../../../../tests/bantu/kerangka-uji.ts";
import { TABEL_DATA } from "./data.ts";
import { buildTabelData, renderData, toCsv } from "./data-tema.ts";

const BACAAN = buildBacaan({
  pemda: "Kabupaten Lamongan",
  pemdaId: 3524,
  tema: TEMA_UJI,
  tahun: 2024,
  penanda: new Map([[2024, ANGGARAN_UJI.penanda]]),
  hasil: HASIL_UJI,
  indikator: new Map(),
  kebijakan: undefined,
});
const ASAL = { pemda: "Kabupaten Lamongan", alamat: "http://uji.invalid/tematik/kemiskinan" };

describe("open data of a theme", () => {
  test("has stable columns, and every row as many cells as there are columns", () => {
    expect(
      Object.fromEntries(TABEL_DATA.map(({ kode }) => [kode, buildTabelData(BACAAN, kode, ASAL).kolom.join(",")])),
    ).toEqual({
      kondisi:
        "tema,kondisi,nama,satuan,arah,tahun,nilai,tanpa_angka,asal,sumber,nilai_diisi,sumber_diisi,sumber_data,lisensi",
      kerangka:
        "tema,kunci,lapis,label,uraian,dari,perangkat_daerah,simpul,tahun,anggaran,realisasi,sumber_data,lisensi",
      peran: "tema,peran,pihak,perangkat_daerah,tugas,sumber_data,lisensi",
      anggaran:
        "tema,tahun,strategi,perangkat_daerah,program,simpul,uraian,indikator,bagian_persen,pagu,anggaran,realisasi,sumber_data,lisensi",
    });
    for (const { kode } of TABEL_DATA) {
      const { kolom, baris } = buildTabelData(BACAAN, kode, ASAL);
      expect(baris.length).toBeGreaterThan(0);
      for (const b of baris) expect(b).toHaveLength(kolom.length);
    }
  });

  test("keeps exact decimals as text, in JSON too", () => {
    const isi: unknown = JSON.parse(renderData(BACAAN, "json", undefined, ASAL));
    expect(isi).toMatchObject({
      tema: "kemiskinan",
      tahun: 2024,
      sumber_data: "Kabupaten Lamongan, tema Kemiskinan, Tahun 2024, http://uji.invalid/tematik/kemiskinan",
      tabel: {
        kondisi: [{ tahun: "2022", nilai: "12.5" }, { nilai: "11" }],
        anggaran: [
          { anggaran: "600.00", realisasi: "300.00" },
          { realisasi: null },
          { strategi: null, pagu: "250.50" },
        ],
      },
    });
    expect(Object.keys((isi as { tabel: object }).tabel)).toEqual(TABEL_DATA.map((t) => t.kode));
  });

  test("names the causes a strategy answers by their keys", () => {
    const strategi = buildTabelData(BACAAN, "kerangka", ASAL).baris.find((b) => b[1] === "strategi-kerja");
    expect(strategi?.slice(2, 6)).toEqual([
      "strategi",
      "Strategi 1",
      "Meningkatnya pendapatan",
      "permasalahan-m1 | permasalahan-m2",
    ]);
  });

  test("as CSV needs the name of one table", () => {
    expect(() => renderData(BACAAN, "csv", undefined, ASAL)).toThrow("Sebutkan tabel");
    expect(renderData(BACAAN, "csv", "peran", ASAL).split("\r\n")[1]).toMatch(
      /^kemiskinan,utama,Dinas Tenaga Kerja,disnaker,Melatih,"Kabupaten Lamongan, tema/,
    );
  });
});

test("CSV doubles quotes, keeps numbers, and disarms what a spreadsheet would run", () => {
  const baris = [['a "b", c', "-1.5", null, "=1+1", "-x"]];
  expect(toCsv({ nama: "kondisi", kolom: ["a", "b", "c", "d", "e"], baris })).toBe(
    'a,b,c,d,e\r\n"a ""b"", c",-1.5,,\'=1+1,\'-x\r\n',
  );
});
