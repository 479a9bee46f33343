import { describe, expect, test } from "vitest";
import { PD } from "../../../tests/bantu/contoh.ts";
import { ANGGARAN_UJI, DINSOS, HASIL_UJI, TEMA_UJI, tandaUji } from "../../../tests/bantu/kerangka-uji.ts";
import { kondisiUji, pihakUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildAnggaranTema, type PenandaTersimpan } from "../anggaran-tema.ts";
import { buildDeret } from "../kondisi/deret-kondisi.ts";
import { buildTema, type TemaTersimpan } from "../tema.ts";
import { judulCelah, listCelah } from "./celah.ts";
import type { JenisCelah } from "./tipe-celah.ts";

const deretOf = (tema: typeof TEMA_UJI) => buildDeret({ kondisi: tema.kondisi, indikator: new Map(), dasar: "" });
const BAHAN = { tema: TEMA_UJI, anggaran: ANGGARAN_UJI, hasil: HASIL_UJI, deret: deretOf(TEMA_UJI) };

function celahDari(beda: Partial<TemaTersimpan>, penanda: readonly PenandaTersimpan[] = [], tahun = 2024) {
  const tema = buildTema(temaTersimpanUji(beda));
  return listCelah({ tema, anggaran: buildAnggaranTema(tahun, penanda), hasil: HASIL_UJI, deret: deretOf(tema) });
}
const objek = (jenis: JenisCelah, daftar = listCelah(BAHAN)) =>
  daftar.filter((c) => c.jenis === jenis).map((c) => c.objek);

describe("the framework leaves open", () => {
  test("a cause that no strategy answers, with the page where it is mended", () => {
    expect(listCelah(BAHAN)[0]).toEqual({
      jenis: "masalah_tanpa_strategi",
      layar: "sunting",
      objek: "Harga tidak stabil",
      kalimat: 'Permasalahan "Harga tidak stabil" belum dijawab satu strategi pun.',
      ke: "/tematik/kemiskinan/sunting/kerangka#m3",
    });
  });

  test("a cause that no indikator measures", () => {
    expect(objek("masalah_tanpa_ukuran")).toHaveLength(3);
    const ukuran = [{ id: "i", kode: "iku-1", nama: "TPT", pd: PD }];
    const terukur = celahDari({ permasalahan: TEMA_UJI.permasalahan.map((m) => ({ ...m, ukuran })) });
    expect(objek("masalah_tanpa_ukuran", terukur)).toEqual([]);
  });

  test("a strategy that nothing carries out; a tag for it counts", () => {
    expect(objek("strategi_tanpa_program")).toEqual([]);
    const tanpaTanda = { ...BAHAN, anggaran: buildAnggaranTema(2024, []) };
    expect(objek("strategi_tanpa_program", listCelah(tanpaTanda))).toEqual(["Terpenuhinya jaminan sosial"]);
  });

  test("a strategy without an innovation", () => {
    expect(objek("strategi_tanpa_inovasi")).toEqual(["Terpenuhinya jaminan sosial"]);
  });

  test("a programme with no tag at it, below it or above it", () => {
    expect(objek("program_tanpa_anggaran")).toEqual([]);
    const lain = {
      ...BAHAN,
      anggaran: buildAnggaranTema(2024, [tandaUji({ simpul: { ...tandaUji().simpul, id: "x" }, leluhur: [] })]),
    };
    expect(objek("program_tanpa_anggaran", listCelah(lain))).toEqual(["Program Pelatihan", "Pelatihan Kerja"]);
    const diAtas = {
      ...BAHAN,
      anggaran: buildAnggaranTema(2024, [
        tandaUji({ simpul: { id: "p", kode: "2.07.03", jenis: "program", nama: "P" }, leluhur: [] }),
      ]),
    };
    expect(objek("program_tanpa_anggaran", listCelah(diAtas))).toEqual([]);
  });
});

describe("the tagged budget leaves open", () => {
  test("money without an indikator on its node, a tag without a strategy, a tag without pagu: one each per node", () => {
    const tanpa = celahDari({}, [
      tandaUji({ id: "1", indikator: [], pagu: null, bagian: "50" }),
      tandaUji({ id: "2", indikator: [], pagu: null, bagian: "50" }),
    ]);
    for (const jenis of ["anggaran_tanpa_indikator", "penanda_tanpa_strategi", "penanda_tanpa_pagu"] as const) {
      expect(objek(jenis, tanpa)).toEqual(["Pelatihan Kerja"]);
    }
    expect(tanpa.find((c) => c.jenis === "penanda_tanpa_pagu")).toMatchObject({
      layar: "penanda",
      ke: "/tematik/kemiskinan/penanda?tahun=2024&pd=disnaker",
    });
    expect(objek("penanda_tanpa_strategi")).toEqual(["Bantuan Sosial"]);
    expect(objek("anggaran_tanpa_indikator")).toEqual(["Bantuan Sosial"]);
    expect(objek("penanda_tanpa_pagu")).toEqual([]);
  });

  test("a main PD without a tag or a task, and money of a PD without a role", () => {
    const peran = [pihakUji("utama", DINSOS.nama, DINSOS)];
    const celah = celahDari({ peran }, [tandaUji()]);
    expect(objek("pd_utama_tanpa_penanda", celah)).toEqual(["Dinas Sosial"]);
    expect(objek("pd_utama_tanpa_tugas", celah)).toEqual(["Dinas Sosial"]);
    expect(objek("pd_tanpa_peran", celah)).toEqual(["Dinas Tenaga Kerja"]);
    expect(objek("pd_utama_tanpa_penanda")).toEqual([]);
    expect(objek("pd_tanpa_peran")).toEqual([]);
  });
});

describe("the conditions leave open", () => {
  test("one without a value, and one whose newest value lies more than two years back", () => {
    const kondisi = [
      kondisiUji("Kosong", "%", {}),
      kondisiUji("Lama", "%", { 2021: "1" }),
      kondisiUji("Baru", "%", { 2022: "1" }),
    ];
    const celah = celahDari({ kondisi });
    expect(objek("kondisi_tanpa_nilai", celah)).toEqual(["Kosong"]);
    expect(objek("kondisi_usang", celah)).toEqual(["Lama"]);
  });

  test("one that was entered otherwise than computed, with both figures", () => {
    const kondisi = [
      kondisiUji("Miskin", "jiwa", { 2024: "1" }),
      kondisiUji("P0", "%", { 2024: "12" }, { rumus: "miskin * 10" }),
    ];
    const [beda] = celahDari({ kondisi }).filter((c) => c.jenis === "kondisi_beda");
    expect(beda?.kalimat).toBe('"P0" Tahun 2024 diisi 12% (BPS), sedangkan hasil rumus ialah 10%.');
  });
});

test("an empty theme has no gap, and every kind has a heading", () => {
  expect(celahDari({})).toEqual([]);
  expect(new Set(listCelah(BAHAN).map((c) => judulCelah(c.jenis))).size).toBeGreaterThan(3);
});
