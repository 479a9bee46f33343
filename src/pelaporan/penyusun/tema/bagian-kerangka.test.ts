// The logical framework as diagram and table: with everything it can hold, and with nothing.
import { expect, test } from "vitest";
import { buildAnggaranTema, buildKerangka, buildTema } from "#tematik";
import { ANGGARAN_UJI, HASIL_UJI, TEMA_UJI } from "../../../../tests/bantu/kerangka-uji.ts";
import { temaTersimpanUji } from "../../../../tests/bantu/tema-uji.ts";
import { teksPolos } from "../../isi.ts";
import type { SimpulPohon } from "../../model.ts";
import { bagianDiagram, bagianTabelKerangka } from "./bagian-kerangka.ts";

const PENUH = buildKerangka(TEMA_UJI, ANGGARAN_UJI, HASIL_UJI);
const KOSONG = buildKerangka(buildTema(temaTersimpanUji()), buildAnggaranTema(2024, []));

test("a framework without nodes is one note in place of diagram and table", () => {
  for (const { blok } of [bagianDiagram("uji", KOSONG), bagianTabelKerangka("uji", KOSONG)]) {
    expect(blok).toEqual([
      { jenis: "catatan", nada: "kosong", isi: expect.stringMatching(/^Kerangka logis belum berisi strategi\./u) },
    ]);
  }
});

test("the diagram puts goals and nodes of the plan in layers of their own", () => {
  const [pohon] = bagianDiagram("uji", PENUH).blok;
  if (pohon?.jenis !== "pohon") throw new Error("Bukan pohon");
  const semua = (s: SimpulPohon): readonly SimpulPohon[] => [s, ...s.anak.flatMap(semua)];
  const lapis = new Map(pohon.akar.flatMap(semua).map((s) => [s.judul, s.lapis]));
  expect(lapis.get("Pencari kerja terlatih")).toBe("sasaran");
  expect(lapis.get("Program Pelatihan")).toBe("program");
});

test("the table names the goal of a strategy, and steps in what stands below a programme", () => {
  const [tabel] = bagianTabelKerangka("uji", PENUH).blok;
  if (tabel?.jenis !== "tabel") throw new Error("Bukan tabel");
  const teks = tabel.baris.flat().map((s) => teksPolos(s.isi));
  expect(teks).toContain("Pencari kerja terlatih");
  expect(teks.filter((t) => t.includes("Pelatihan Kerja"))).toContainEqual(expect.stringMatching(/^\u00a0{3}/u));
  expect(teks).toContain("• Pengangguran\n• Upah rendah");
});

test("a node without an office and money leaves both out, and no group stands for causes that are all answered", () => {
  const simpul = PENUH.simpul
    .filter((s) => s.judul !== "Harga tidak stabil")
    .map((s) => (s.judul === "Pelatihan Kerja" ? { ...s, pd: null, uang: null } : s));
  const [tabel] = bagianTabelKerangka("uji", { ...PENUH, simpul }).blok;
  if (tabel?.jenis !== "tabel") throw new Error("Bukan tabel");
  const baris = tabel.baris.map((b) => b.map((s) => teksPolos(s.isi)));
  expect(baris.find((b) => b.some((t) => t.endsWith("\nPelatihan Kerja")))?.at(-1)).toBe("belum diisi");
  expect(JSON.stringify(bagianDiagram("uji", { ...PENUH, simpul }).blok)).not.toContain('"belum-dijawab"');
});
