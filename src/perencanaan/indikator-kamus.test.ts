// The kamus out of a plan: order, what each sheet says, what is still missing.
import { describe, expect, test } from "vitest";
import { buildKamus, sebutanKinerja } from "./indikator-kamus.ts";
import type { IsiBaris } from "./rancangan/baris.ts";
import { applyPerubahan, emptyNaskah } from "./rancangan/naskah.ts";

const SIMPUL: IsiBaris["simpul"] = {
  induk_id: null,
  jenis: "sasaran",
  kode: "sasaran-1",
  nama: "Meningkatnya penduduk bekerja",
  nomenklatur_versi: null,
  nomenklatur_kode: null,
  urutan: 1,
  tingkat: null,
  jabatan_id: null,
  berlaku_mulai: null,
  berlaku_sampai: null,
};
const INDIKATOR: IsiBaris["indikator"] = {
  kode: "iku-1",
  jenis: "IKU",
  nama: "Persentase bekerja",
  sumber_data: "BPS",
  penanggung_jawab_id: "j1",
  alasan_pemilihan: "Menggambarkan sasaran",
  berlaku_sampai: null,
};
const RUMUS: IsiBaris["rumus"] = {
  definisi: "Perbandingan",
  satuan: "%",
  desimal: 2,
  polaritas: "turun",
  aturan_turun: null,
  agregasi: "rata_rata",
  rumus: "a / b * 100",
  variabel: [
    { nama: "a", label: "Bekerja", satuan: "orang" },
    { nama: "b", label: "Angkatan kerja", satuan: "orang" },
  ],
};
const naskah = applyPerubahan(emptyNaskah(), [
  { jenis: "simpul", kunci: "p", isi: { ...SIMPUL, jenis: "program", induk_id: "s", nama: "Program" } },
  { jenis: "simpul", kunci: "s", isi: SIMPUL },
  { jenis: "indikator", kunci: "i1", isi: INDIKATOR },
  { jenis: "indikator", kunci: "i2", isi: { ...INDIKATOR, kode: "iks-1", jenis: "keluaran", sumber_data: null } },
  { jenis: "rumus", kunci: "i1/2024", isi: RUMUS },
  { jenis: "rumus", kunci: "i1/2026", isi: { ...RUMUS, satuan: "orang" } },
  { jenis: "rumus", kunci: "i2/2027", isi: { ...RUMUS, rumus: null, variabel: [] } },
  { jenis: "kaitan", kunci: "s/i1", isi: { urutan: 1 } },
  { jenis: "kaitan", kunci: "p/i1", isi: { urutan: 1 } },
  { jenis: "kaitan", kunci: "p/i2", isi: { urutan: 2 } },
  { jenis: "jadwal", kunci: "i1/2024", isi: { periode: ["2024"] } },
  { jenis: "jadwal", kunci: "i1/2025", isi: { periode: ["2025-TW1", "2025-TW2"] } },
]);
const jabatan = new Map([["j1", { nama: "Kepala Dinas" }]]);
const bahan = (tahun: number, istilahTriwulan: "triwulan" | "tribulan" = "tribulan") => ({
  naskah,
  jabatan,
  tahun,
  istilahTriwulan,
});

describe("the kamus", () => {
  test("says everything about an indikator, in the formula that holds in its year", () => {
    const [baris] = buildKamus(bahan(2025), "IKU");
    expect(baris).toMatchObject({
      nomor: 1,
      kinerja: "Meningkatnya penduduk bekerja",
      juga: ["Program"],
      alasan: "Menggambarkan sasaran",
      definisi: "Perbandingan",
      rumusTeks: "Bekerja ÷ Angkatan kerja × 100",
      sumberData: "BPS",
      penanggungJawab: "Kepala Dinas",
      satuan: "%",
      polaritas: "Makin rendah makin baik",
      agregasi: "Rata-rata",
      frekuensi: "Tribulanan",
    });
    expect(buildKamus(bahan(2026, "triwulan"), "IKU")).toMatchObject([{ satuan: "orang", frekuensi: "Triwulanan" }]);
  });

  test("holds each indikator once, under its first node in reading order, and numbers the nodes", () => {
    const semua = buildKamus(bahan(2025), null);
    expect(semua.map((b) => [b.nomor, b.indikator.kode])).toEqual([
      [1, "iku-1"],
      [2, "iks-1"],
    ]);
  });

  test("leaves open what the plan does not say, and takes the first formula to come where none holds yet", () => {
    const [, baris] = buildKamus(bahan(2025), null);
    expect(baris).toMatchObject({ sumberData: "", frekuensi: "", rumus: null, rumusTeks: "", satuan: "%" });
  });

  test("of an indikator without any formula, reason or holder says nothing but its name", () => {
    const kosong = { ...INDIKATOR, alasan_pemilihan: null, sumber_data: null, penanggung_jawab_id: null };
    const lain = applyPerubahan(emptyNaskah(), [
      { jenis: "simpul", kunci: "s", isi: SIMPUL },
      { jenis: "indikator", kunci: "i1", isi: kosong },
      { jenis: "kaitan", kunci: "s/i1", isi: { urutan: 1 } },
      { jenis: "kaitan", kunci: "s/hilang", isi: { urutan: 2 } },
    ]);
    expect(buildKamus({ ...bahan(2025), naskah: lain }, "IKU")).toEqual([
      {
        nomor: 1,
        kinerja: "Meningkatnya penduduk bekerja",
        jenisSimpul: "sasaran",
        juga: [],
        indikator: { id: "i1", kode: "iku-1", nama: "Persentase bekerja", jenis: "IKU" },
        rumus: null,
        variabel: [],
        ...{ alasan: "", definisi: "", rumusTeks: "", sumberData: "", penanggungJawab: "" },
        ...{ satuan: "", polaritas: "", agregasi: "", frekuensi: "" },
      },
    ]);
  });

  test("takes the earliest of several formulas to come, in whatever order the plan holds them", () => {
    for (const tahun of [
      [2028, 2027, 2029],
      [2027, 2029, 2028],
    ]) {
      const lain = applyPerubahan(naskah, [
        { jenis: "rumus", kunci: "i2/2027", isi: null },
        ...tahun.map((t) => ({ jenis: "rumus", kunci: `i2/${t}`, isi: { ...RUMUS, satuan: `sejak ${t}` } }) as const),
      ]);
      expect(buildKamus({ ...bahan(2025), naskah: lain }, null)[1]?.satuan).toBe("sejak 2027");
    }
  });

  test("calls a variable that has no label by its name", () => {
    const isi = { ...RUMUS, variabel: RUMUS.variabel.slice(0, 1) };
    const lain = applyPerubahan(naskah, [{ jenis: "rumus", kunci: "i1/2024", isi }]);
    expect(buildKamus({ ...bahan(2025), naskah: lain }, "IKU")[0]?.rumusTeks).toBe("Bekerja ÷ b × 100");
  });

  test("is measured as often as its newest schedule says, in whatever order the plan holds them", () => {
    const lain = applyPerubahan(naskah, [
      { jenis: "jadwal", kunci: "i1/2023", isi: { periode: ["2023-S1"] } },
      { jenis: "jadwal", kunci: "i1/2026", isi: { periode: [] } },
    ]);
    expect(buildKamus({ ...bahan(2025), naskah: lain }, "IKU")[0]?.frekuensi).toBe("");
    const lama = applyPerubahan(lain, [{ jenis: "jadwal", kunci: "i1/2026", isi: null }]);
    expect(buildKamus({ ...bahan(2025), naskah: lama }, "IKU")[0]?.frekuensi).toBe("Tribulanan");
  });

  test("names the level of a node only where its name does not", () => {
    expect(sebutanKinerja({ jenisSimpul: "program", kinerja: "PROGRAM PELATIHAN" })).toBe("PROGRAM PELATIHAN");
    expect(sebutanKinerja({ jenisSimpul: "sasaran", kinerja: "Meningkat" })).toBe("Sasaran: Meningkat");
  });

  test.each([
    ["2025-01", "Bulanan"],
    ["2025-S1", "Semesteran"],
    ["2025", "Tahunan"],
  ])("a schedule with %s is %s", (periode, frekuensi) => {
    const lain = applyPerubahan(naskah, [{ jenis: "jadwal", kunci: "i1/2025", isi: { periode: [periode] } }]);
    expect(buildKamus({ ...bahan(2025), naskah: lain }, "IKU")[0]?.frekuensi).toBe(frekuensi);
  });
});
