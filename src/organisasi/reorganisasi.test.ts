// What a reorganisation must say, and what a PD was called when.
import { describe, expect, test } from "vitest";
import { IsianReorganisasi, isAdaPada, kalimatReorganisasi, namaPada, pdPada } from "./reorganisasi.ts";

const PD = {
  id: "1",
  kode: "dinas-c",
  nama: "Dinas C",
  namaSingkat: "C",
  bidang: [],
  jenis: "pd" as const,
  namaLampau: [
    { sampai: "2024-12-31", nama: "Dinas B", namaSingkat: "B" },
    { sampai: "2020-06-30", nama: "Dinas A", namaSingkat: "A" },
  ],
};
const ISIAN = {
  jenis: "gabung",
  tanggal: "2025-01-01",
  dasar: "Perda 7/2024",
  asal: ["a", "b"],
  hasil: ["c"],
  nama: "",
  namaSingkat: "",
} as const;
const pesan = (beda: object): readonly string[] => {
  const hasil = IsianReorganisasi.safeParse({ ...ISIAN, ...beda });
  return hasil.success ? [] : hasil.error.issues.map((i) => i.message);
};

describe("the name of a PD", () => {
  test.each([
    ["2019-01-01", "Dinas A"],
    ["2020-06-30", "Dinas A"],
    ["2020-07-01", "Dinas B"],
    ["2024-12-31", "Dinas B"],
    ["2025-01-01", "Dinas C"],
  ])("on %s was %s", (tanggal, nama) => {
    expect(namaPada(PD, tanggal).nama).toBe(nama);
  });

  test("in a report is the one it had when the year ended", () => {
    expect(pdPada(PD, 2020).nama).toBe("Dinas B");
    expect(pdPada(PD, 2025).namaSingkat).toBe("C");
  });

  test("is asked for no year after its last one", () => {
    expect(isAdaPada({ berakhir: "2024-12-31" }, 2024)).toBe(true);
    expect(isAdaPada({ berakhir: "2024-12-31" }, 2025)).toBe(false);
    expect(isAdaPada({}, 2099)).toBe(true);
  });
});

describe("a reorganisation", () => {
  test("that joins, splits, renames or ends what it names is accepted", () => {
    expect(pesan({})).toEqual([]);
    expect(pesan({ jenis: "pecah", asal: ["a"], hasil: ["b", "c"] })).toEqual([]);
    expect(pesan({ jenis: "ganti_nama", asal: ["a"], hasil: [], nama: "Baru", namaSingkat: "B" })).toEqual([]);
    expect(pesan({ jenis: "bubar", asal: ["a"], hasil: [] })).toEqual([]);
  });

  test.each([
    ["joins one", { asal: ["a"] }, /paling sedikit dua/],
    ["joins into nothing", { hasil: [] }, /satu hasilnya/],
    ["names one twice", { asal: ["a", "a"] }, /disebut dua kali/],
    ["splits into one", { jenis: "pecah", asal: ["a"], hasil: ["b"] }, /paling sedikit dua hasilnya/],
    ["changes a name into nothing", { jenis: "ganti_nama", asal: ["a"], hasil: [] }, /nama baru/],
    [
      "changes the names of two",
      { jenis: "ganti_nama", asal: ["a", "b"], hasil: [], nama: "X", namaSingkat: "X" },
      /satu perangkat daerah/,
    ],
    [
      "changes a short name into nothing",
      { jenis: "ganti_nama", asal: ["a"], hasil: [], nama: "X" },
      /nama singkatnya/,
    ],
    ["names one result twice", { jenis: "pecah", asal: ["a"], hasil: ["b", "b"] }, /disebut dua kali/],
    ["ends two", { jenis: "bubar", asal: ["a", "b"], hasil: [] }, /satu perangkat daerah yang bubar/],
    ["splits two", { jenis: "pecah", asal: ["a", "b"], hasil: ["c", "d"] }, /satu perangkat daerah yang dipecah/],
    ["ends with a result", { jenis: "bubar", asal: ["a"] }, /tanpa hasil/],
    ["has no day", { tanggal: "" }, /tanggal/],
    ["has no regulation", { dasar: " " }, /peraturan/],
  ])("that %s is refused with what to do", (_, beda, kalimat) => {
    expect(pesan(beda).join(" ")).toMatch(kalimat);
  });

  test("is told as one sentence", () => {
    const satu = (nama: string) => ({ kode: nama, nama });
    const dasar = {
      id: "1",
      tanggal: "2025-01-01",
      dasar: "Perda 7/2024",
      asal: [satu("A"), satu("B")],
      hasil: [satu("C")],
    };
    expect(kalimatReorganisasi({ ...dasar, jenis: "gabung" })).toBe(
      "A dan B bergabung menjadi C sejak 1 Januari 2025 (Perda 7/2024).",
    );
    const pecah = { ...dasar, jenis: "pecah", asal: [satu("A")], hasil: [satu("B"), satu("C"), satu("D")] } as const;
    expect(kalimatReorganisasi(pecah)).toBe("A dipecah menjadi B, C dan D sejak 1 Januari 2025 (Perda 7/2024).");
    const ganti = { ...dasar, jenis: "ganti_nama", asal: [satu("A")], hasil: [] } as const;
    expect(kalimatReorganisasi(ganti)).toBe("A berganti nama sejak 1 Januari 2025 (Perda 7/2024).");
    expect(kalimatReorganisasi({ ...dasar, jenis: "bubar", asal: [satu("A")], hasil: [] })).toBe(
      "A bubar sejak 1 Januari 2025 (Perda 7/2024).",
    );
  });
});
