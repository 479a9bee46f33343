import { expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { kebijakanUkurBawaan } from "../kebijakan-ukur.ts";
import { type BahanTemuan, buildTemuanPd } from "./temuan-pd.ts";

const IKU = indikator({
  id: "iku",
  kode: "iku",
  sumberData: "BPS",
  jadwal: ["2023", "2024-S1", "2024-S2"],
  target: { "2023": titik("94.87"), "2024": titik("95"), "2024-S1": titik("94.60") },
});
const CETAK = { teks: "99,66%", nilai: "99.66", sumber: "Paparan" };

function bahan(beda: Partial<BahanTemuan> = {}): BahanTemuan {
  return {
    pemda: PEMDA,
    pd: PD,
    kepala: null,
    periode: "2024-S1",
    rencana: rencana(
      [simpul("s1", { indikatorId: ["iku"] }), simpul("p1", { jenis: "program", indukId: "s1", pagu: { 2024: "10" } })],
      [IKU],
    ),
    ukur: { iku: { realisasi: nilaiPer({ "2023": "94.54", "2024-S1": "94.60" }), tercetak: { "2023": [CETAK] } } },
    kebijakan: [kebijakan(), kebijakan({ tahun: 2023 })],
    ukurKebijakan: kebijakanUkurBawaan(2024),
    tercetakPagu: undefined,
    tindakLanjut: new Set(),
    ...beda,
  };
}

const rencanaDengan = (beda: Partial<typeof IKU>, pagu: Record<number, string> = { 2024: "10" }) =>
  rencana(
    [simpul("s1", { indikatorId: ["iku"] }), simpul("p1", { jenis: "program", indukId: "s1", pagu })],
    [{ ...IKU, ...beda }],
  );

test("a printed figure that differs is told with its verdict, and how many were compared", () => {
  const { tercetak, dibandingkan } = buildTemuanPd(bahan());
  expect(tercetak.map((t) => [t.teks, t.hasilHitung, t.periode, t.terjelaskanPembulatan])).toEqual([
    ["99,66%", "99,65%", "Tahun 2023", true],
  ]);
  expect(dibandingkan).toBe(1);
});

test("a printed total of pagu is compared with the exact sum", () => {
  const cetak = (nilai: string) => ({ teks: `Rp${nilai}`, nilai, sumber: "Paparan" });
  expect(buildTemuanPd(bahan({ tercetakPagu: cetak("10") })).tercetak).toHaveLength(1);
  const [, pagu] = buildTemuanPd(bahan({ tercetakPagu: cetak("11") })).tercetak;
  expect(pagu).toMatchObject({ objek: "Total pagu", hasilHitung: "Rp10", terjelaskanPembulatan: false });
});

test("warnings about published figures name indikator, period and page; printed ones stand in their own list", () => {
  const ukur = {
    iku: {
      realisasi: nilaiPer({ "2023": "96", "2024-S1": "95" }),
      tercetak: { "2024-S1": [{ ...CETAK, nilai: "1" }] },
    },
  };
  const { peringatan, terukur, tercetak } = buildTemuanPd(bahan({ ukur }));
  expect(terukur).toBe(1);
  expect(peringatan).toMatchObject([
    {
      kode: "target_lebih_mudah",
      objek: IKU.nama,
      periode: "Semester I Tahun 2024",
      jelaskan: "/jelaskan/realisasi/disnaker/iku/2024-S1",
    },
  ]);
  expect(tercetak).toHaveLength(1);
});

test("a jump against last year is a warning", () => {
  const ukur = { iku: { realisasi: nilaiPer({ "2023": "10", "2024-S1": "94.60" }), tercetak: {} } };
  const { peringatan } = buildTemuanPd(bahan({ ukur }));
  expect(peringatan.map((p) => p.kode)).toContain("lonjakan_tahun_lalu");
});

test("only periods that the report reaches can be missing", () => {
  const kosong = { iku: { realisasi: {}, tercetak: {} } };
  const uraian = (periode: string) =>
    buildTemuanPd(bahan({ ukur: kosong, periode }))
      .kurang.filter((k) => k.uraian.startsWith("Realisasi"))
      .map((k) => k.periode);
  expect(uraian("2024-S1")).toEqual(["Semester I Tahun 2024"]);
  expect(uraian("2024")).toEqual(["Semester I Tahun 2024", "Semester II Tahun 2024"]);
});

test("an obligatory plan of action is missing until it is written", () => {
  const ukur = { iku: { realisasi: nilaiPer({ "2024-S1": "50" }), tercetak: {} } };
  const wajib = (tindakLanjut: ReadonlySet<string>) =>
    buildTemuanPd(bahan({ ukur, tindakLanjut })).kurang.filter((k) => k.uraian.includes("tindak lanjut"));
  expect(wajib(new Set())).toHaveLength(1);
  expect(wajib(new Set(["iku/2024-S1"]))).toEqual([]);
});

test("definition, source, target and pagu that nobody filled in are named", () => {
  const r = rencanaDengan({ definisi: " ", sumberData: null, target: {}, jadwal: [] }, {});
  const { kurang } = buildTemuanPd(bahan({ rencana: r, ukur: {} }));
  expect(kurang.map((k) => k.uraian)).toEqual([
    "Target setahun dan jadwal pengukuran belum diisi.",
    "Definisi operasional belum diisi.",
    "Sumber data belum diisi.",
    "Pagu belum diisi.",
  ]);
});

test("a PD without any indikator is told so once", () => {
  const { kurang } = buildTemuanPd(bahan({ rencana: rencana([]), ukur: {} }));
  expect(kurang.map((k) => k.uraian)).toEqual([
    "Belum ada indikator dalam rencana; perencana menyusun sasaran, indikator, dan targetnya.",
  ]);
});
