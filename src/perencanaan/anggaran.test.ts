import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indikator, rencana, simpul, titik } from "../../tests/bantu/contoh.ts";
import { buildAnggaran, buildPrioritas, explainPagu, penjumlahan, sumRupiah } from "./anggaran.ts";

// The six programmes of the Lamongan deck, 2024.
const PAGU = ["6011914656.00", "10000000.00", "1274999778.00", "255000000.00", "60000000.00", "35000000.00"];
const PROGRAM = PAGU.map((pagu, i) =>
  simpul(`p${i}`, {
    jenis: "program",
    urutan: i,
    pagu: { 2024: pagu },
    nomenklatur: i === 0 ? null : { versi: "v", kode: `2.07.0${i}` },
  }),
);

describe("buildAnggaran", () => {
  test("the total is the exact sum of the programmes of the year", () => {
    const anggaran = buildAnggaran(rencana(PROGRAM));
    expect(anggaran.teksTotal).toBe("Rp7.646.914.434");
    expect(anggaran.total).toBe("7646914434.00");
    expect(anggaran.jelaskan).toBe("/jelaskan/pagu/disnaker/2024");
    expect(anggaran.baris.map((b) => b.nomor)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a programme without pagu stays a row, says so and adds nothing", () => {
    const ind = indikator();
    const tanpa = simpul("x", { jenis: "program", urutan: 9, indikatorId: ["ind-1"] });
    const anggaran = buildAnggaran(rencana([...PROGRAM, tanpa], [ind]));
    expect(anggaran.baris.at(-1)).toMatchObject({ pagu: null, teks: "belum diisi", indikator: [ind.nama] });
    expect(anggaran.teksTotal).toBe("Rp7.646.914.434");
    expect(explainPagu(anggaran).catatan).toEqual(["Simpul x belum memiliki pagu Tahun 2024 dan tidak dijumlahkan."]);
  });

  test("without any pagu there is no total, and it is not 0", () => {
    const anggaran = buildAnggaran(rencana([simpul("x", { jenis: "program", pagu: { 2023: "5.00" } })]));
    expect(anggaran).toMatchObject({ total: null, teksTotal: "belum diisi" });
    expect(explainPagu(anggaran)).toMatchObject({ hasil: "belum diisi", operan: [] });
    expect(explainPagu(anggaran).hitungan).toBeUndefined();
  });
});

describe("explainPagu", () => {
  test("names every programme as an operand with its nomenklatur, and sets the sum", () => {
    const penjelasan = explainPagu(buildAnggaran(rencana(PROGRAM.slice(0, 2))));
    expect(penjelasan.operan).toEqual([
      { label: "Simpul p0", nilai: "Rp6.011.914.656", sumber: "Pagu program" },
      { label: "Simpul p1", nilai: "Rp10.000.000", sumber: "Pagu program 2.07.01" },
    ]);
    expect(penjelasan.hitungan).toEqual(penjumlahan(["Rp6.011.914.656", "Rp10.000.000"], "Rp6.021.914.656"));
  });
});

describe("buildPrioritas", () => {
  const program = simpul("p", { jenis: "program", nama: "Program Pelatihan" });
  const kegiatan = simpul("k", { jenis: "kegiatan", nama: "Pelaksanaan Pelatihan", indukId: "p" });
  const ind = indikator({ satuan: "orang", target: { "2024": titik("160") } });
  const lain = indikator({ id: "ind-2", nama: "Lain" });
  const sub = simpul("sk", {
    jenis: "sub_kegiatan",
    nama: "Proses Pendidikan",
    indukId: "k",
    pagu: { 2024: "1200000000.00" },
    indikatorId: ["ind-1", "ind-2"],
  });

  test("follows the declared order, with place in the plan, target and pagu as text", () => {
    const lepas = simpul("lepas", { jenis: "sub_kegiatan" });
    const baris = buildPrioritas(
      rencana([program, kegiatan, sub, lepas], [ind, lain], { prioritas: ["lepas", "sk", "tidak-ada"] }),
    );
    expect(baris[0]).toMatchObject({ nomor: 1, program: "", kegiatan: "", pagu: null, teksPagu: "belum diisi" });
    expect(baris[1]).toEqual({
      nomor: 2,
      program: "Program Pelatihan",
      kegiatan: "Pelaksanaan Pelatihan",
      subKegiatan: "Proses Pendidikan",
      simpulKode: "sk",
      indikator: [
        { nama: ind.nama, target: "160 orang", nilai: "160", satuan: "orang" },
        { nama: "Lain", target: "-", nilai: null, satuan: "%" },
      ],
      pagu: "1200000000.00",
      teksPagu: "Rp1.200.000.000",
    });
    expect(baris).toHaveLength(2);
  });
});

describe("sumRupiah", () => {
  test("adds sen exactly for any amounts and keeps the longest scale", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 17n })), (sen) => {
        const teks = sen.map((s) => `${s / 100n}.${String(s % 100n).padStart(2, "0")}`);
        const total = sen.reduce((a, b) => a + b, 0n);
        const harapan = sen.length === 0 ? "0" : `${total / 100n}.${String(total % 100n).padStart(2, "0")}`;
        expect(sumRupiah(teks)).toBe(harapan);
      }),
    );
    expect(sumRupiah(["10000000.00", "0.5"])).toBe("10000000.50");
  });
});
