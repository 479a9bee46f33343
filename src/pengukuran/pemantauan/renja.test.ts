import { expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, PEMDA, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { kebijakanUkurBawaan } from "../kebijakan-ukur.ts";
import { type BahanRenja, buildRenja } from "./renja.ts";
import { isDiBawah } from "./simpul.ts";

const IKP = indikator({ id: "ikp", kode: "ikp", jadwal: ["2023", "2024"], target: { "2024": titik("80") } });
const RENCANA = rencana(
  [
    simpul("s1", { nama: "Sasaran pertama", indikatorId: ["iku"] }),
    simpul("p1", { jenis: "program", indukId: "s1", indikatorId: ["ikp"], pagu: { 2024: "1000" } }),
    simpul("k1", { jenis: "kegiatan", indukId: "p1", indikatorId: ["ikp"] }),
    simpul("sk1", { jenis: "sub_kegiatan", indukId: "k1", pagu: { 2024: "1000" } }),
    simpul("p2", { jenis: "program" }),
  ],
  [indikator({ id: "iku", kode: "iku" }), IKP],
);
const UKUR = { ikp: { realisasi: nilaiPer({ "2023": "60", "2024": "72" }), tercetak: {} } };

function bahan(beda: Partial<BahanRenja> = {}): BahanRenja {
  const perTahun = { indikator: { ikp: IKP }, ukur: UKUR };
  return {
    pemda: PEMDA,
    kepala: null,
    rencana: RENCANA,
    perTahun: new Map([
      [2023, perTahun],
      [2024, perTahun],
    ]),
    kebijakan: [kebijakan()],
    rekap: { capaian: kebijakan(), ukur: kebijakanUkurBawaan(2024) },
    renstra: {
      judul: "Renstra 2023-2026",
      tahunMulai: 2023,
      tahunSelesai: 2026,
      target: { ikp: titik("90") },
      pagu: new Map([["p1", "4000"]]),
    },
    narasi: [],
    anggaran: {
      jadwal: ["2024-TW4"],
      lapor: [
        { simpulId: "sk-lama", periode: "2023-S2", nilai: "700" },
        { simpulId: "sk1", periode: "2024-TW4", nilai: "900" },
      ],
    },
    induk: new Map([
      ["s1", null],
      ["p1", "s1"],
      ["k1", "p1"],
      ["sk1", "k1"],
      ["sk-lama", "p1"],
      ["p2", null],
    ]),
    ...beda,
  };
}

test("nodes stand under their sasaran in the order of the plan, the others under none", () => {
  const { kelompok } = buildRenja(bahan());
  expect(kelompok.map((k) => [k.sasaran?.nama ?? null, k.baris.map((b) => b.simpul.id)])).toEqual([
    ["Sasaran pertama", ["p1", "k1", "sk1"]],
    [null, ["p2"]],
  ]);
});

test("a program has its figures and its money, a node without pagu no money", () => {
  const [program, kegiatan] = buildRenja(bahan()).kelompok[0]?.baris ?? [];
  expect(program?.kinerja[0]?.kolom).toMatchObject({
    targetRenstra: { teks: "90%" },
    sampaiLalu: { teks: "60%" },
    targetTahun: { teks: "80%" },
    tahunIni: { teks: "72%" },
    capaianTahun: { teks: "90,00%", predikat: "Tinggi" },
    sampaiKini: { teks: "72%" },
    capaianRenstra: { teks: "80,00%" },
  });
  expect(kegiatan?.anggaran).toBeNull();
});

test("money of a sub kegiatan that no longer is still counts under its program", () => {
  const [program] = buildRenja(bahan()).kelompok[0]?.baris ?? [];
  expect(program?.anggaran).toMatchObject({
    targetRenstra: { teks: "Rp4.000" },
    sampaiLalu: { teks: "Rp700" },
    tahunIni: { teks: "Rp900" },
    capaianTahun: { teks: "90,00%" },
    sampaiKini: { teks: "Rp1.600" },
    capaianRenstra: { teks: "40,00%" },
  });
});

test("the mean counts an indikator once, however many nodes use it", () => {
  expect(buildRenja(bahan()).rekap).toMatchObject({
    capaian: { teks: "90,00%", predikat: "Tinggi" },
    jumlah: { berangka: 1 },
  });
});

test("narratives name indikator and period; those of an indikator outside the plan are left out", () => {
  const isi = { periode: "2024-S1", faktorPendukung: "a", faktorPenghambat: "b", tindakLanjut: "c" };
  const { narasi } = buildRenja(
    bahan({
      narasi: [
        { indikatorId: "ikp", ...isi },
        { indikatorId: "lain", ...isi },
      ],
    }),
  );
  expect(narasi.map((n) => [n.indikator, n.label])).toEqual([[IKP.nama, "Semester I"]]);
});

test("without a Renstra the year still stands, and last year's position with it", () => {
  const [program] = buildRenja(bahan({ renstra: null })).kelompok[0]?.baris ?? [];
  expect(program?.kinerja[0]?.kolom.targetRenstra.kosong).toBe("belum_diisi");
  expect(program?.kinerja[0]?.kolom.sampaiLalu.teks).toBe("60%");
  expect(program?.anggaran?.sampaiLalu.kosong).toBe("belum_diisi");
});

test("a node below another is found through any depth, and a ring ends", () => {
  const induk = new Map([
    ["a", null],
    ["b", "a"],
    ["c", "b"],
    ["x", "y"],
    ["y", "x"],
  ]);
  expect([isDiBawah(induk, "c", "a"), isDiBawah(induk, "a", "c"), isDiBawah(induk, "x", "a")]).toEqual([
    true,
    false,
    false,
  ]);
});
