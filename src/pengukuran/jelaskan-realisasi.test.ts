import { describe, expect, test } from "vitest";
import { matematikaTeks } from "#inti";
import type { Indikator } from "#perencanaan";
import { indikator, PD, PEMDA, realisasi, rumus } from "../../tests/bantu/contoh.ts";
import { explainRealisasi } from "./jelaskan-realisasi.ts";
import type { RealisasiTersimpan } from "./tipe.ts";

const BERRUMUS = indikator({
  rumus: rumus("bekerja / angkatan * 100"),
  variabel: [
    { nama: "bekerja", label: "Penduduk yang Bekerja", satuan: "orang" },
    { nama: "angkatan", label: "Angkatan Kerja", satuan: "orang" },
  ],
});

function jelaskan(ind: Indikator, entri: readonly RealisasiTersimpan[], periode = "2024-S1") {
  const p = explainRealisasi({
    pemda: PEMDA,
    pd: PD,
    periode,
    kebijakan: undefined,
    bahan: { indikator: ind, realisasi: Object.fromEntries(entri.map((e) => [e.periode, e])), tercetak: {} },
  });
  return { ...p, rumus: p.rumus && matematikaTeks(p.rumus), hitungan: p.hitungan && matematikaTeks(p.hitungan) };
}

describe("explainRealisasi", () => {
  test("a stored value shows its source; a formula without its variables is shown with a note", () => {
    const p = jelaskan(BERRUMUS, [realisasi("2024-S1", { nilai: "94.54", catatan: "Tercetak dengan tanda persen." })]);
    expect(p).toMatchObject({
      judul: "Realisasi Persentase Penduduk yang Bekerja",
      konteks: "Dinas Tenaga Kerja, Semester I Tahun 2024",
      hasil: "94,54%",
      operan: [{ label: "Nilai yang dilaporkan", nilai: "94,54%", sumber: "Paparan SAKIP" }],
      rumus: "Penduduk yang Bekerja ÷ Angkatan Kerja × 100",
      hitungan: undefined,
      pengisi: { oleh: "Perencana", pada: "5 Juli 2024 10.05 WIB" },
    });
    expect(p.catatan.slice(-2)).toEqual([
      "Sumber hanya memberi hasil akhir; nilai variabel rumusnya tidak tersedia, sehingga hasil itu dicatat apa adanya.",
      "Tercetak dengan tanda persen.",
    ]);
    expect(p).not.toHaveProperty("pembulatan");
  });

  test("a computed value shows its variables, the formula with names and with numbers, and the exact digits", () => {
    const p = jelaskan(BERRUMUS, [realisasi("2024-S1", { variabel: { bekerja: "712345", angkatan: "750001" } })]);
    expect(p.operan).toEqual([
      { label: "Penduduk yang Bekerja", nilai: "712.345 orang", sumber: "Paparan SAKIP" },
      { label: "Angkatan Kerja", nilai: "750.001 orang", sumber: "Paparan SAKIP" },
    ]);
    expect(p.hitungan).toBe("712.345 ÷ 750.001 × 100 = 94,98%");
    expect(p.pembulatan).toBe("Nilai sebelum dibulatkan 94,9792066943…; dicetak 94,98%.");
  });

  test("a missing variable is named as not filled", () => {
    const p = jelaskan(BERRUMUS, [realisasi("2024-S1", { variabel: { bekerja: "2" } })]);
    expect(p.hasil).toBe("belum diisi");
    expect(p.operan[1]).toMatchObject({ label: "Angkatan Kerja", nilai: "belum diisi" });
  });

  test("a division by zero gives its reason", () => {
    const p = jelaskan(BERRUMUS, [realisasi("2024-S1", { variabel: { bekerja: "2", angkatan: "0" } })]);
    expect(p.hasil).toBe("tidak terdefinisi");
    expect(p.catatan.at(-1)).toMatch(/^Tidak ada angka karena /);
  });

  test("a value joined from parts lists them with their own explanations", () => {
    const ind = indikator({
      satuan: "orang",
      agregasi: "akumulasi",
      jadwal: ["2024-TW1", "2024-TW2"],
      sumberData: "BPS",
    });
    const satu = realisasi("2024-TW1", { nilai: "10" });
    const p = jelaskan(ind, [satu, realisasi("2024-TW2", { nilai: "15" })]);
    expect(p.hasil).toBe("25 orang");
    expect(p.kebijakan).toEqual(["Jumlah realisasi Tribulan I Tahun 2024, Tribulan II Tahun 2024."]);
    expect(p.operan[0]).toEqual({
      label: "Tribulan I Tahun 2024",
      nilai: "10 orang",
      sumber: "Paparan SAKIP",
      asal: "/jelaskan/realisasi/disnaker/iku-1/2024-TW1",
    });
    expect(p).not.toHaveProperty("pengisi");
    const kurang = jelaskan(ind, [satu]);
    expect(kurang.hasil).toBe("belum diisi");
    expect(kurang.kebijakan).toEqual([]);
    expect(kurang.operan[1]).toEqual({
      label: "Tribulan II Tahun 2024",
      nilai: "belum diisi",
      sumber: "Belum ada realisasi yang disetujui",
    });
  });
});
