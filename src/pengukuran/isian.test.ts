import { describe, expect, test } from "vitest";
import { kebijakan, titik } from "../../tests/bantu/contoh.ts";
import type { AturanIsian, IsianNilai } from "./isi-tipe.ts";
import { hitungIsian, isSamaIsi, measureIsi, readIsian, toIsianNilai } from "./isian.ts";
import { fromPolos, kebijakanUkurBawaan, toPolos } from "./kebijakan-ukur.ts";
import { listKurang, sebabTindakLanjut } from "./kewajiban.ts";
import { formatSelCapaian, formatSelRealisasi } from "./sel.ts";

const ATURAN: AturanIsian = {
  satuan: "%",
  desimal: 2,
  polaritas: "naik",
  aturanTurun: null,
  rumus: null,
  variabel: [],
  target: titik("94.87"),
  kebijakan: toPolos(kebijakan()),
};
const RASIO: AturanIsian = {
  ...ATURAN,
  rumus: "a / b * 100",
  variabel: [
    { nama: "a", label: "Lulus", satuan: "orang" },
    { nama: "b", label: "Peserta", satuan: "orang" },
  ],
};
const nilai = (teks: string): IsianNilai => ({ jenis: "nilai", teks });
const variabel = (teks: Record<string, string>): IsianNilai => ({ jenis: "variabel", teks });

describe("readIsian", () => {
  test.each([
    ["94,87", "94.87"],
    ["94,87%", "94.87"],
    ["94,87 persen", "94.87"],
  ])("%s is read as it is meant", (teks, harapan) => {
    expect(readIsian(nilai(teks), ATURAN)).toEqual({
      ok: true,
      isi: { nilai: harapan, variabel: {}, alasanTidakTersedia: null },
    });
  });

  test("the wrong unit, an unclear number, a foreign variable and a missing reason are named by their field", () => {
    const kolom = (i: IsianNilai, aturan = RASIO) => {
      const hasil = readIsian(i, aturan);
      return hasil.ok ? [] : hasil.salah.map((s) => s.kolom);
    };
    expect(kolom(nilai("5 orang"), ATURAN)).toEqual(["nilai"]);
    expect(kolom(nilai("1.00"), ATURAN)).toEqual(["nilai"]);
    expect(kolom(variabel({ a: "x", b: "2", c: "3" }))).toEqual(["variabel.c", "variabel.a"]);
    expect(kolom({ jenis: "tidak_tersedia", alasan: " " })).toEqual(["alasan"]);
  });

  test("an empty text clears, and variables may be filled partly", () => {
    expect(readIsian(nilai(" "), ATURAN)).toEqual(readIsian({ jenis: "kosong" }, ATURAN));
    expect(readIsian(variabel({ a: "3 orang", b: "" }), RASIO)).toMatchObject({
      ok: true,
      isi: { variabel: { a: "3" } },
    });
  });

  test.each<readonly [IsianNilai, AturanIsian]>([
    [nilai("1.250,50"), ATURAN],
    [variabel({ a: "1.000", b: "3" }), RASIO],
    [{ jenis: "tidak_tersedia", alasan: "Survei ditunda" }, ATURAN],
    [{ jenis: "kosong" }, ATURAN],
  ])("what is read can be shown as it was typed (%#)", (isian, aturan) => {
    const hasil = readIsian(isian, aturan);
    expect(hasil.ok && toIsianNilai(hasil.isi)).toEqual(isian);
  });
});

describe("hitungIsian", () => {
  test("computes capaian as the server does", () => {
    expect(formatSelCapaian(hitungIsian(ATURAN, nilai("94,54")).capaian, "").teks).toBe("99,65%");
    const dariRumus = hitungIsian({ ...RASIO, target: titik("50") }, variabel({ a: "1", b: "3" }));
    expect(formatSelRealisasi(dariRumus.realisasi, "%", "").teks).toBe("33,33%");
    expect(formatSelCapaian(dariRumus.capaian, "").teks).toBe("66,67%");
  });

  test.each<readonly [string, AturanIsian, IsianNilai, string]>([
    ["what cannot be read yet", ATURAN, nilai("9x"), "belum_diisi"],
    ["half a formula", RASIO, variabel({ a: "1" }), "belum_diisi"],
    ["a division by zero", RASIO, variabel({ a: "1", b: "0" }), "tidak_terdefinisi"],
    ["a reason", ATURAN, { jenis: "tidak_tersedia", alasan: "x" }, "tidak_tersedia"],
    ["no target", { ...ATURAN, target: null }, nilai("1"), "belum_diisi"],
    ["no policy", { ...ATURAN, kebijakan: null }, nilai("1"), "tidak_terdefinisi"],
  ])("%s gives its kind of no number", (_, aturan, isian, jenis) => {
    expect(hitungIsian(aturan, isian).capaian).toMatchObject({ ada: false, sebab: { jenis } });
  });

  test("a broken formula text counts as not filled", () => {
    expect(hitungIsian({ ...RASIO, rumus: "a /" }, variabel({ a: "1", b: "2" })).realisasi.ada).toBe(false);
  });
});

test("the policy survives its way to the browser", () => {
  for (const k of [kebijakan(), kebijakan({ batasBawah: null })]) expect(fromPolos(toPolos(k))).toEqual(k);
});

test("86.5 and 86.50 are different contents, because they print differently", () => {
  const isi = (n: string) => ({ nilai: n, variabel: {}, alasanTidakTersedia: null });
  expect(isSamaIsi(isi("86.5"), isi("86.50"))).toBe(false);
  expect(isSamaIsi({ ...isi("1"), variabel: { a: "1", b: "2" } }, { ...isi("1"), variabel: { b: "2", a: "1" } })).toBe(
    true,
  );
});

describe("duties before submitting", () => {
  const kurang = (isian: IsianNilai, tindakLanjut = "", aturan = ATURAN) => {
    const hasil = readIsian(isian, aturan);
    const isi = hasil.ok ? hasil.isi : { nilai: null, variabel: {}, alasanTidakTersedia: null };
    const narasi = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut };
    return listKurang({ aturan, isi, hasil: measureIsi(aturan, isi), narasi, kebijakan: kebijakanUkurBawaan(2024) });
  };

  test("a figure, or every variable, or a reason must be there", () => {
    expect(kurang({ jenis: "kosong" })).toEqual(["Realisasi belum diisi."]);
    expect(kurang(variabel({ a: "1" }), "", RASIO)).toEqual(["Belum diisi: Peserta."]);
    expect(kurang({ jenis: "tidak_tersedia", alasan: "Survei ditunda" })).toEqual([]);
  });

  test.each([
    ["94,86", true],
    ["94,87", false],
    ["113,84", false],
    ["113,85", true],
  ])("a realisasi of %s asks for a rencana tindak lanjut: %s", (teks, wajib) => {
    expect(kurang(nilai(teks)).length).toBe(wajib ? 1 : 0);
    expect(kurang(nilai(teks), "Melatih lagi")).toEqual([]);
  });

  test("a cap does not hide what is above the threshold", () => {
    const { capaian } = hitungIsian(
      { ...ATURAN, kebijakan: { ...toPolos(kebijakan()), batasAtas: "100" } },
      nilai("200"),
    );
    expect(sebabTindakLanjut(capaian, kebijakanUkurBawaan(2024))).toContain("di atas 120%");
  });
});
