// The deck of the real presentation as a workbook: every table cell and every printed figure is in it, and its formulas
// give what is printed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { matematikaTeks, rapikanTeksSel } from "#inti";
import type { Pengguna } from "#organisasi";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { buatLaporanDeck } from "./deck.server.ts";
import { teksPolos } from "./isi.ts";
import type { Dokumen, Sel } from "./model.ts";
import { hitungUlangBuku, type LembarBaca, listLembarBaca, openBuku } from "./perender/xlsx/uji-buku.ts";
import { renderLaporan } from "./render.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const ANGKA_PAPARAN = [
  ...["94,87%", "94,54%", "99,65%", "95,23%", "102,08%", "95,24%", "86,50", "88,30", "83,45", "79,48"],
  ...["109,51%", "100,02%", "183,82%", "88,91%", "101,79%", "109,17%", "103,80%", "249,52%", "118,50%", "101,72%"],
  ...[
    "Rp7.646.914.434",
    "Rp1.200.000.000",
    "Rp50.000.000",
    "160 orang",
    "1.000 Pencaker",
    "59,25%",
    "50,00%",
    "74,05%",
  ],
] as const;

let uji: BasisUji;
let deck: Dokumen;
beforeAll(async () => {
  uji = await createContohLamongan();
  deck = await buatLaporanDeck(uji.konteks, PUBLIK, { pdKode: "disnaker", periode: "2024-S1" });
});
afterAll(() => uji.drop());

const tulis = async () => openBuku(await renderLaporan(deck, "xlsx"));
const listRumus = (lembar: readonly LembarBaca[]) => lembar.flatMap((l) => l.sel.filter((s) => s.formula !== null));

/** The texts of a cell: whole, or as number and words side by side. */
function bagianSel({ isi, rumus, angka }: Sel): readonly string[] {
  const utuh = rapikanTeksSel(teksPolos(isi) + (rumus === undefined ? "" : `\n${matematikaTeks(rumus)}`));
  const [pertama = "", ...lain] = utuh.split("\n");
  return angka === undefined || lain.length === 0 ? [utuh] : [pertama, lain.join("\n")];
}

test("every cell of every table is in the workbook, number for number and word for word", async () => {
  const ada = new Set(listLembarBaca(await tulis()).flatMap((l) => l.sel.map((s) => s.teks)));
  const tabel = deck.bagian.flatMap((b) => b.blok.filter((x) => x.jenis === "tabel"));
  const sel = tabel.flatMap((t) => [...t.kepala, ...t.baris].flat());
  expect(sel.length).toBeGreaterThan(200);
  expect(sel.flatMap(bagianSel).filter((teks) => teks !== "" && !ada.has(teks))).toEqual([]);
});

test("every figure of the presentation is a number of the workbook", async () => {
  const angka = listLembarBaca(await tulis()).flatMap((l) => l.sel.filter((s) => typeof s.nilai === "number"));
  const teks = new Set(angka.map((s) => s.teks));
  expect(ANGKA_PAPARAN.filter((a) => !teks.has(a))).toEqual([]);
});

test("capaian and totals are formulas; computed again they are what is printed", async () => {
  const kerja = await tulis();
  const cetak = listRumus(listLembarBaca(kerja));
  expect(cetak.map((s) => s.teks)).toEqual(
    expect.arrayContaining(["99,65%", "102,08%", "95,24%", "249,52%", "118,50%", "88,91%", "Rp7.646.914.434"]),
  );
  hitungUlangBuku(kerja);
  expect(listRumus(listLembarBaca(kerja))).toEqual(cetak);
});
