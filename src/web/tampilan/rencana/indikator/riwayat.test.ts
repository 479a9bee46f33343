// Targets over the years and a formula tried out.
import { describe, expect, test } from "vitest";
import { parseRumus } from "#inti";
import { applyPerubahan, emptyNaskah } from "#perencanaan";
import { cobaRumus } from "./coba.ts";
import { listRiwayat } from "./riwayat.ts";

const ID = "10000000-0000-7000-8000-000000000011";
const titik = (nilai: string) => ({ nilai, batas_bawah: null, batas_atas: null, alasan: null });
const naskah = applyPerubahan(emptyNaskah(), [
  { jenis: "target_renstra", kunci: `${ID}/2024`, isi: titik("80.10") },
  { jenis: "target_renstra", kunci: `${ID}/2026`, isi: titik("90") },
  { jenis: "target", kunci: `${ID}/2025`, isi: { nilai: null, batas_bawah: "5", batas_atas: "7", alasan: null } },
  { jenis: "target", kunci: `${ID}/2026`, isi: titik("91.00") },
  { jenis: "target", kunci: `${ID}/2026-TW1`, isi: titik("20") },
  { jenis: "target", kunci: "lain/2026", isi: titik("1") },
]);

describe("targets over the years", () => {
  test("stand per year, as printed, without those of parts of a year and of others", () => {
    expect(listRiwayat(naskah, ID, "%").titik.map((t) => [t.tahun, t.renstra, t.tahunan])).toEqual([
      [2024, "80,10%", null],
      [2025, null, "5% s.d. 7%"],
      [2026, "90%", "91,00%"],
    ]);
  });

  test("are drawn on one scale from the lowest to the highest, and a year without a number breaks the line", () => {
    const [renstra, tahunan] = listRiwayat(naskah, ID, "%").gambar?.seri ?? [];
    expect([renstra?.ruas, renstra?.titik.map((t) => t.x)]).toEqual([[], [0, 100]]);
    expect(tahunan?.ruas).toEqual(["50,100 100,0"]);
  });

  test("are not drawn where there is no line to draw", () => {
    expect(listRiwayat(emptyNaskah(), ID, "%")).toEqual({ titik: [], gambar: null });
    const satu = applyPerubahan(emptyNaskah(), [{ jenis: "target", kunci: `${ID}/2026`, isi: titik("1") }]);
    expect(listRiwayat(satu, ID, "%").gambar).toBeNull();
  });
});

describe("a formula tried out", () => {
  const ekspresi = (rumus: string) => {
    const hasil = parseRumus(rumus);
    if (!hasil.ok) throw new Error(hasil.pesan);
    return hasil.ekspresi;
  };
  const coba = (rumus: string, a: string, b: string) =>
    cobaRumus(
      ekspresi(rumus),
      [
        { nama: "a", coba: a },
        { nama: "b", coba: b },
      ],
      { satuan: "%", desimal: "2" },
    );

  test("gives its result in the indikator's unit and decimals, step by step", () => {
    const hasil = coba("a / b * 100", "1", "8");
    expect(hasil).toMatchObject({ jenis: "hasil", teks: "12,50%" });
    expect(hasil.jenis === "hasil" ? hasil.langkah.map((l) => l.teks) : []).toEqual(["1 ÷ 8", "0,125 × 100"]);
  });

  test("reads numbers as Indonesians write them, and says what it cannot read", () => {
    expect(coba("a + b", "1.250", "0,5")).toMatchObject({ teks: "1.250,50%" });
    expect(coba("a + b", "1.2.3", "1")).toMatchObject({ jenis: "salah", pesan: expect.stringContaining("a: ") });
  });

  test("waits for numbers, and tells of a division by zero", () => {
    expect(coba("a / b", "", "")).toEqual({ jenis: "belum", kurang: ["a", "b"] });
    expect(coba("a / b", "1", "0")).toMatchObject({ jenis: "salah", pesan: expect.stringContaining("nol") });
  });
});
