import { expect, test } from "vitest";
import { teksPolos } from "../isi.ts";
import type { Tabel } from "../model.ts";
import { kisiTabel } from "./lebar-kolom.ts";
import { bagiRentang } from "./rentang.ts";

const GAYA = { ukuran: 10, tebal: false, tepiX: 4, tepiY: 4, tinggiRumus: 0 };
const tabel = (baris: Tabel["baris"]): Tabel => ({
  jenis: "tabel",
  judul: "Uji",
  lebar: [1, 1],
  kepala: [[{ isi: "PROGRAM" }, { isi: "INDIKATOR" }]],
  baris,
});
const berkelompok = (n: number, nama: string): Tabel["baris"] =>
  Array.from({ length: n }, (_, i) =>
    i === 0 ? [{ isi: nama, gabungBaris: n }, { isi: `i${i}` }] : [{ isi: `i${i}` }],
  );
const nama = (t: Tabel) => t.baris.filter((b) => b.length === 2).map((b) => teksPolos(b[0]?.isi ?? ""));

test("the name of a long group stands again, marked as going on, and every row keeps its cells", () => {
  const hasil = bagiRentang(tabel(berkelompok(12, "Program A")), [100, 100], 100, GAYA);
  expect(nama(hasil)).toEqual(["Program A", "Program A (lanjutan)", "Program A (lanjutan)"]);
  expect(hasil.baris.map((b) => teksPolos(b.at(-1)?.isi ?? ""))).toEqual(Array.from({ length: 12 }, (_, i) => `i${i}`));
  const kisi = kisiTabel(hasil).baris.flat();
  expect(kisi.reduce((n, s) => n + s.lebar * s.tinggi, 0)).toBe(24);
});

test("a group that fits, a table without groups and a text as tall as the part stay as they are", () => {
  const pendek = tabel(berkelompok(3, "Program A"));
  expect(nama(bagiRentang(pendek, [100, 100], 100, GAYA))).toEqual(["Program A"]);
  const polos = tabel([[{ isi: "a" }, { isi: "b" }]]);
  expect(bagiRentang(polos, [100, 100], 100, GAYA)).toBe(polos);
  const panjang = "kata panjang ".repeat(60);
  expect(nama(bagiRentang(tabel(berkelompok(12, panjang)), [100, 100], 100, GAYA))).toEqual([panjang]);
});
