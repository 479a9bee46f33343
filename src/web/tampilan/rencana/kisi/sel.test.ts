// Cells of the planning grids: what typing changes, how it reads, and that both agree.
import { describe, expect, test } from "vitest";
import { applyPerubahan, emptyNaskah, type Naskah, type Perubahan } from "#perencanaan";
import { bacaSel, type KolomKisi, teksSel, teksTandingan } from "./sel.ts";

const ID = "10000000-0000-7000-8000-000000000001";
const kolom = (macam: KolomKisi["macam"], waktu = "2026"): KolomKisi => ({ id: waktu, judul: waktu, macam, waktu });
const naskah = (...perubahan: readonly Perubahan[]): Naskah => applyPerubahan(emptyNaskah(), perubahan);
const target = (nilai: string, alasan: string | null = null): Perubahan => ({
  jenis: "target",
  kunci: `${ID}/2026`,
  isi: { nilai, batas_bawah: null, batas_atas: null, alasan },
});
const pagu = (nilai: string, sumber_dana: string | null = null): Perubahan => ({
  jenis: "pagu",
  kunci: `${ID}/2026`,
  isi: { nilai, sumber_dana },
});
const ketik = (n: Naskah, k: KolomKisi, teks: string) => {
  const hasil = bacaSel(n, k, ID, teks);
  return hasil.ok ? hasil.perubahan : hasil.pesan;
};

describe("a cell of a target", () => {
  test("becomes what is typed and keeps the reason that was written", () => {
    expect(ketik(naskah(target("80.00", "Alasan")), kolom("target"), "82,50")).toEqual(target("82.50", "Alasan"));
  });

  test("that is emptied takes the target away, and changes nothing where there was none", () => {
    expect(ketik(naskah(target("80")), kolom("target"), " ")).toEqual({
      jenis: "target",
      kunci: `${ID}/2026`,
      isi: null,
    });
    expect(ketik(naskah(), kolom("target"), "")).toBeNull();
  });

  test("left as it reads changes nothing", () => {
    const n = naskah(target("80.00"));
    expect(ketik(n, kolom("target"), teksSel(n, kolom("target"), ID))).toBeNull();
  });

  test("says what is wrong with a text that is no number", () => {
    expect(ketik(naskah(), kolom("target"), "1.00")).toMatch(/tidak jelas/);
  });
});

describe("a cell of money", () => {
  test("takes rupiah, keeps the source of funds, and reads without useless decimals", () => {
    expect(ketik(naskah(pagu("1", "DAU")), kolom("pagu"), "Rp1.200.000.000")).toEqual(pagu("1200000000", "DAU"));
    expect(teksSel(naskah(pagu("1200000000.00")), kolom("pagu"), ID)).toBe("1.200.000.000");
  });

  test.each([
    ["-1", /negatif/],
    ["1,234", /desimal|tidak jelas/],
    ["banyak", /bukan angka/],
  ])("refuses %s", (teks, pesan) => {
    expect(ketik(naskah(), kolom("pagu"), teks)).toMatch(pesan);
  });

  test("takes a source of funds only beside an amount", () => {
    expect(ketik(naskah(), kolom("dana"), "DAU")).toMatch(/Isi pagunya dahulu/);
    expect(ketik(naskah(pagu("5")), kolom("dana"), " DAU ")).toEqual(pagu("5", "DAU"));
  });
});

describe("a cell of the schedule", () => {
  test("takes a pattern, and leaves a special one alone", () => {
    expect(ketik(naskah(), kolom("jadwal"), "semester")).toEqual({
      jenis: "jadwal",
      kunci: `${ID}/2026`,
      isi: { periode: ["2026-S1", "2026-S2"] },
    });
    const khusus = naskah({ jenis: "jadwal", kunci: `${ID}/2026`, isi: { periode: ["2026-S1", "2026-TW4"] } });
    expect(ketik(khusus, kolom("jadwal"), "khusus")).toBeNull();
  });
});

test("what somebody else wrote reads as the cell would show it", () => {
  expect(teksTandingan(kolom("target"), { kunci: `${ID}/2026`, isi: target("82.50").isi })).toBe("82,50");
  expect(teksTandingan(kolom("target"), { kunci: `${ID}/2026`, isi: null })).toBe("kosong");
});
