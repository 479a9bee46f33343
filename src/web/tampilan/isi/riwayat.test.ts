import fc from "fast-check";
import { expect, test } from "vitest";
import { catat, catatKetik, type Langkah, RIWAYAT_KOSONG, type Riwayat, tutup, ulangi, urungkan } from "./riwayat.ts";

const ubahan = (sebelum: string, sesudah: string, kolom = "nilai") => ({ kunci: "a", kolom, sebelum, sesudah });

test("typing on in one field is one step, another field or a pause begins a new one", () => {
  let r = catatKetik(RIWAYAT_KOSONG, ubahan("", "9"));
  r = catatKetik(r, ubahan("9", "94"));
  expect(r.lampau).toEqual([[ubahan("", "94")]]);
  expect(catatKetik(tutup(r), ubahan("94", "945")).lampau).toHaveLength(2);
  expect(catatKetik(r, ubahan("", "x", "alasan")).lampau).toHaveLength(2);
});

test("typing back to what stood there leaves no step", () => {
  const r = catatKetik(catatKetik(RIWAYAT_KOSONG, ubahan("5", "")), ubahan("", "5"));
  expect(r.lampau).toEqual([]);
});

test("a paste is undone as a whole, last field first", () => {
  const r = catat(RIWAYAT_KOSONG, [ubahan("", "1"), ubahan("", "2", "alasan")]);
  expect(urungkan(r)?.isi).toEqual([ubahan("2", "", "alasan"), ubahan("1", "")]);
});

test("a new change after undoing takes away what could be redone", () => {
  const r = urungkan(catat(RIWAYAT_KOSONG, [ubahan("", "1")]))?.riwayat ?? RIWAYAT_KOSONG;
  expect(ulangi(r)).not.toBeNull();
  expect(ulangi(catat(r, [ubahan("", "7")]))).toBeNull();
});

test("undoing everything gives back the first sheet and redoing everything the last, whatever was done between", () => {
  const kolom = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.array(fc.tuple(kolom, fc.string({ maxLength: 3 }))), (ketukan) => {
      const isi = new Map<string, string>();
      let r: Riwayat = RIWAYAT_KOSONG;
      for (const [k, sesudah] of ketukan) {
        r = catatKetik(r, ubahan(isi.get(k) ?? "", sesudah, k));
        isi.set(k, sesudah);
      }
      const akhir = new Map([...isi].filter(([, teks]) => teks !== ""));
      const jalankan = (langkah: Langkah) => {
        for (const u of langkah) isi.set(u.kolom, u.sesudah);
      };
      for (let h = urungkan(r); h !== null; h = urungkan(r)) {
        jalankan(h.isi);
        r = h.riwayat;
      }
      expect([...isi.values()].every((teks) => teks === "")).toBe(true);
      for (let h = ulangi(r); h !== null; h = ulangi(r)) {
        jalankan(h.isi);
        r = h.riwayat;
      }
      expect(new Map([...isi].filter(([, teks]) => teks !== ""))).toEqual(akhir);
    }),
  );
});
