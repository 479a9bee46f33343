import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { indikator, kebijakan, nilaiPer, rencana, simpul, titik } from "../../tests/bantu/contoh.ts";
import { explainRekap, kalimatRekap } from "./jelaskan-rekap.ts";
import { kebijakanUkurBawaan } from "./kebijakan-ukur.ts";
import { type AnggotaRekap, computeRekap, type KebijakanRekap } from "./rekap.ts";
import { buildRekapPd } from "./rekap-pd.ts";
import { formatSelCapaian } from "./sel.ts";
import type { TanpaAngka } from "./tipe.ts";

const dengan = (beda: Partial<KebijakanRekap["ukur"]> = {}): KebijakanRekap => ({
  capaian: kebijakan(),
  ukur: { ...kebijakanUkurBawaan(2024), ...beda },
});
const angka = (utuh: string): AnggotaRekap => ({
  nama: `Capaian ${utuh}`,
  asal: "/jelaskan",
  capaian: {
    ada: true,
    angka: parseDecimal(utuh),
    utuh: parseDecimal(utuh),
    desimal: 2,
    dipotong: null,
    predikat: "-",
  },
});
const tanpa = (jenis: TanpaAngka["jenis"]): AnggotaRekap => ({
  nama: jenis,
  capaian: {
    ada: false,
    sebab: jenis === "tidak_tersedia" || jenis === "tidak_terdefinisi" ? { jenis, alasan: "x" } : { jenis },
  },
});
const teks = (anggota: readonly AnggotaRekap[], k: KebijakanRekap) =>
  formatSelCapaian(computeRekap("R", anggota, k).capaian, "").teks;

describe("computeRekap", () => {
  test.each<readonly [string, readonly AnggotaRekap[], Partial<KebijakanRekap["ukur"]>, string]>([
    ["the plain mean", [angka("80"), angka("100"), angka("90.01")], {}, "90,00%"],
    ["each member cut by the policy", [angka("80"), angka("200")], { rekapBatasAtas: parseDecimal("100") }, "90,00%"],
    ["missing ones left out", [angka("80"), tanpa("belum_diisi")], {}, "80,00%"],
    ["missing ones as zero", [angka("80"), tanpa("belum_diisi")], { rekapKosong: "dihitung_nol" }, "40,00%"],
    [
      "no result while one is missing",
      [angka("80"), tanpa("belum_diisi")],
      { rekapKosong: "tanpa_hasil" },
      "belum diisi",
    ],
    [
      "only missing is zero, never the other kinds",
      [angka("80"), tanpa("tidak_dijadwalkan"), tanpa("tidak_tersedia"), tanpa("tidak_terdefinisi")],
      { rekapKosong: "dihitung_nol" },
      "80,00%",
    ],
    ["nothing due", [tanpa("tidak_dijadwalkan")], { rekapKosong: "dihitung_nol" }, "-"],
    ["no member", [], {}, "-"],
    ["nothing but undefined", [tanpa("tidak_terdefinisi"), tanpa("tidak_tersedia")], {}, "tidak terdefinisi"],
    ["nothing but unavailable", [tanpa("tidak_tersedia"), tanpa("tidak_dijadwalkan")], {}, "tidak tersedia"],
  ])("%s", (_, anggota, beda, harapan) => expect(teks(anggota, dengan(beda))).toBe(harapan));

  test("without a policy for the year there is no number", () => {
    expect(teks([angka("80")], { ...dengan(), capaian: undefined })).toBe("tidak terdefinisi");
  });

  test("each kind of no number is counted apart", () => {
    const semua = [
      angka("1"),
      tanpa("belum_diisi"),
      tanpa("belum_diisi"),
      tanpa("tidak_dijadwalkan"),
      tanpa("tidak_tersedia"),
    ];
    expect(computeRekap("R", semua, dengan()).jumlah).toEqual({
      berangka: 1,
      belum_diisi: 2,
      tidak_dijadwalkan: 1,
      tidak_tersedia: 1,
      tidak_terdefinisi: 0,
    });
  });
});

describe("explainRekap", () => {
  test("names every member with what it counts for, the mean, the policy and the counts", () => {
    const k = dengan({ rekapBatasAtas: parseDecimal("100") });
    const penjelasan = explainRekap(
      computeRekap("R", [angka("80"), angka("249.52"), tanpa("belum_diisi")], k),
      k,
      "PD",
    );
    expect(penjelasan.hasil).toBe("90,00%");
    expect(penjelasan.operan.map((o) => [o.nilai, o.sumber])).toEqual([
      ["80,00%", "Dihitung sebagai 80%"],
      ["249,52%", "Dihitung sebagai 100%"],
      ["belum diisi", "Tidak ikut dihitung"],
    ]);
    expect(penjelasan.catatan[0]).toContain("Berangka 2, belum diisi 1");
    expect(penjelasan.hitungan).toBeDefined();
  });

  test("a rekap without a number has no mathematics", () => {
    expect(explainRekap(computeRekap("R", [], dengan()), dengan(), "PD")).not.toHaveProperty("hitungan");
  });

  test("the policy's sentences change with the policy", () => {
    const semua = (["diabaikan", "dihitung_nol", "tanpa_hasil"] as const).map((rekapKosong) =>
      kalimatRekap(dengan({ rekapKosong })).join(" "),
    );
    expect(new Set(semua).size).toBe(3);
    expect(kalimatRekap({ ...dengan(), capaian: undefined }).join(" ")).not.toContain("Dibulatkan");
  });
});

test("a PD is the mean over the indikator of its sasaran, each once, from published figures only", () => {
  const a = indikator({ id: "a", kode: "a", target: { "2024-S1": titik("100") } });
  const b = indikator({ id: "b", kode: "b", target: { "2024-S1": titik("50") } });
  const c = indikator({ id: "c", kode: "c", target: { "2024-S1": titik("10") } });
  const hasil = buildRekapPd({
    rencana: rencana(
      [
        simpul("s1", { indikatorId: ["a", "b"] }),
        simpul("s2", { indikatorId: ["a"], urutan: 2 }),
        simpul("p1", { jenis: "program", indikatorId: ["c"] }),
        simpul("p2", { jenis: "program" }),
      ],
      [a, b, c],
    ),
    ukur: {
      a: { realisasi: nilaiPer({ "2024-S1": "80" }), tercetak: {} },
      b: { realisasi: nilaiPer({ "2024-S1": "20" }), tercetak: {} },
    },
    periode: "2024-S1",
    kebijakan: dengan(),
  });
  const t = (r: { readonly capaian: (typeof hasil)["rekap"]["capaian"] }) => formatSelCapaian(r.capaian, "").teks;
  expect(t(hasil.rekap)).toBe("60,00%");
  expect(hasil.sasaran.map((s) => [s.simpul.kode, t(s.rekap)])).toEqual([
    ["s1", "60,00%"],
    ["s2", "80,00%"],
  ]);
  expect(hasil.program.map((s) => [s.simpul.kode, t(s.rekap)])).toEqual([["p1", "belum diisi"]]);
});
