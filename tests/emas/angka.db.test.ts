// The files that an agency hands in, read back: every number of the real presentation is in each of them, all formats agree
// cell by cell, formulas of the workbook give what is printed.
import { beforeAll, describe, expect, test } from "vitest";
import type { Dokumen } from "#pelaporan";
import { hitungUlangBuku, listLembarBaca, openBuku } from "../../src/pelaporan/perender/xlsx/uji-buku.ts";
import {
  ANGKA_INDIKATOR,
  ANGKA_KONDISI,
  ANGKA_PAGU,
  ANGKA_PRIORITAS,
  type AngkaIndikator,
  TERCETAK_LAIN,
} from "../bantu/angka-paparan.ts";
import { bandingkanSel, listTabel } from "./baca/banding.ts";
import { tanpaSela } from "./baca/tabel.ts";
import { DOKUMEN_EMAS, type Emas, FORMAT, getEmas, type KodeEmas, PASANGAN } from "./bantu-emas.ts";

let emas: Emas;
beforeAll(async () => {
  emas = await getEmas();
});

/** The rows of every table of a file, texts without white space and without hyphens at the ends of lines. */
function listBaris(kode: KodeEmas, format: (typeof FORMAT)[number]) {
  return emas
    .berkas(kode, format)
    .sel.flatMap((t) => t.baris.map((b) => b.map((s) => tanpaSela(s.replace(/-\n/g, "")))));
}

/** Which of these rows a file does not hold: a row that has the words in one cell and the figures after it, in order. */
function listHilang(baris: readonly (readonly string[])[], dicari: readonly (readonly string[])[]) {
  const ada = (harus: readonly string[]) => baris.some((b) => isBerurutan(b, harus.map(tanpaSela)));
  return dicari.filter((harus) => !ada(harus));
}

// A figure may be followed by words in its cell ("99,65%" and the predikat); it never stands in the middle of a text.
function isBerurutan(baris: readonly string[], [nama = "", ...angka]: readonly string[]): boolean {
  let letak = baris.indexOf(nama);
  if (letak < 0) return false;
  return angka.every((a) => {
    letak = baris.findIndex((s, i) => i > letak && isAngka(s, a));
    return letak >= 0;
  });
}

function isAngka(sel: string, angka: string): boolean {
  return sel.startsWith(angka) && !/^[\d.,%]/.test(sel.slice(angka.length));
}

const capaian2023 = ({ nama, tahun2023 }: AngkaIndikator) => [nama, ...tahun2023];
const capaian2024 = ({ nama, tahun2023, target2024, semester1 }: AngkaIndikator) => [
  ...[nama, ...tahun2023, target2024],
  ...(semester1 ?? ["-", "-", "-"]),
];

describe("every number of the presentation", () => {
  test.each(FORMAT)("stands in the deck as %s, in the row it belongs to", (format) => {
    const baris = listBaris("deck", format);
    const dicari = [
      ...ANGKA_INDIKATOR.map(capaian2024),
      ...ANGKA_INDIKATOR.map(({ nama, tahun2023: [target], target2024 }) => [nama, target, target2024]),
      ...ANGKA_PAGU,
      ...ANGKA_PRIORITAS,
    ];
    expect(listHilang(baris, dicari)).toEqual([]);
    const teks = emas.berkas("deck", format).teks.map(tanpaSela).join("|");
    expect(ANGKA_KONDISI.filter(([label, nilai]) => !sesudahnya(teks, label).startsWith(tanpaSela(nilai)))).toEqual([]);
  });

  test.each(FORMAT)("of 2023 stands in the LKjIP 2023 as %s, in the row it belongs to", (format) => {
    const baris = listBaris("lkjip", format);
    expect(listHilang(baris, ANGKA_INDIKATOR.map(capaian2023))).toEqual([]);
  });

  test.each(PASANGAN)("$kode as $format holds what was printed otherwise under Temuan only", ({ kode, format }) => {
    const { teks } = emas.berkas(kode, format);
    const temuan = teks.findLastIndex((t) => /^(\d+ )?(LAMPIRAN IV )?TEMUAN$/.test(t.trim()));
    expect(temuan).toBeGreaterThan(0);
    for (const angka of TERCETAK_LAIN) {
      expect(teks.slice(0, temuan).filter((t) => t.includes(angka))).toEqual([]);
      expect(teks.slice(temuan).some((t) => t.includes(angka))).toBe(true);
    }
  });
});

function sesudahnya(teks: string, label: string): string {
  const letak = teks.indexOf(tanpaSela(label));
  return letak < 0 ? "" : teks.slice(letak + tanpaSela(label).length).replace(/^[|:]+/, "");
}

describe("the formats agree", () => {
  test.each(PASANGAN)("every table cell of $kode is the same in $format", ({ kode, format }) => {
    const dokumen = emas.dokumen(kode);
    const sel = listTabel(dokumen).flatMap((t) => [...t.kepala, ...t.baris].flat());
    expect(sel.length).toBeGreaterThan(200);
    expect(bandingkanSel(dokumen, format, emas.berkas(kode, format).sel)).toEqual([]);
  });

  test.each(FORMAT)("one changed digit, one lost row or one lost table is noticed in %s", (format) => {
    const tabel = emas.berkas("deck", format).sel;
    const dokumen = emas.dokumen("deck");
    const ubah = (dari: string, ke: string): Dokumen => JSON.parse(JSON.stringify(dokumen).replace(dari, ke));
    const satu = bandingkanSel(ubah('"Rp255.000.000"', '"Rp255.000.001"'), format, tabel);
    expect(satu).toHaveLength(1);
    expect(satu[0]).toContain("255.000.001");
    expect(
      bandingkanSel(
        dokumen,
        format,
        tabel.map((t) => ({ ...t, baris: t.baris.slice(0, -1) })),
      ),
    ).not.toEqual([]);
    expect(bandingkanSel(dokumen, format, tabel.slice(0, -3))).not.toEqual([]);
  });
});

test.each(DOKUMEN_EMAS)("the formulas of %s as a workbook, computed again, give what is printed", async (kode) => {
  const buku = await openBuku(emas.berkas(kode, "xlsx").isi);
  const listRumus = () => listLembarBaca(buku).flatMap((l) => l.sel.filter((s) => s.formula !== null));
  const cetak = listRumus();
  const capaian = ANGKA_INDIKATOR.map((i) => i.tahun2023[2]);
  const semester = ANGKA_INDIKATOR.flatMap((i) => i.semester1?.slice(2) ?? []);
  const harus = kode === "deck" ? [...capaian, ...semester, "Rp7.646.914.434", "Rp1.200.000.000"] : capaian;
  expect(cetak.map((s) => s.teks)).toEqual(expect.arrayContaining(harus));
  hitungUlangBuku(buku);
  expect(listRumus()).toEqual(cetak);
});
