// Tables of the LKjIP that print measured figures: the year, the years before, the end of the Renstra. Pure.
import type { Pita } from "#organisasi";
import type { AngkaTahun, IndikatorTahunan, SelAngka } from "#pengukuran";
import type { Sel, Tabel } from "../../model.ts";
import { catatanSel, type SelBernama } from "../catatan-capaian.ts";
import { angkaSel, selGabung, selKepala } from "../sel.ts";
import { selBesaran, selCapaian, selTiga } from "../sel-capaian.ts";

/** An indikator under the name of what it belongs to; neighbours with one `kelompok` share a cell. */
export type BarisIndikator = { readonly kelompok: string; readonly indikator: IndikatorTahunan };

/** Target, realisasi and capaian of the year, one row per indikator. `kepala` names the first column, "" leaves it out. */
export function tabelTahun(
  judul: string,
  kepala: string,
  baris: readonly BarisIndikator[],
  skala: readonly Pita[],
): Tabel {
  const berkelompok = kepala !== "";
  return {
    jenis: "tabel",
    judul,
    lebar: berkelompok ? [21, 5, 35, 13, 13, 13] : [6, 46, 14, 14, 16],
    kepala: [
      [...(berkelompok ? [kepala] : []), "NO", "INDIKATOR KINERJA", "TARGET", "REALISASI", "CAPAIAN"].map((k) =>
        selKepala(k),
      ),
    ],
    baris: baris.map(({ kelompok, indikator }, i) => [
      ...(berkelompok ? selGabung({ isi: kelompok, judulBaris: true }, rentang(baris, i)) : []),
      { isi: `${i + 1}.`, rata: "tengah" },
      { isi: indikator.nama, judulBaris: true },
      ...tigaOf(indikator.tahun.at(-1), `b${i}`, skala),
    ]),
    catatan: catatanSel(baris.flatMap(({ indikator }) => selTahun(indikator.nama, indikator.tahun.at(-1)))),
  };
}

/** Every year of every indikator, oldest first. */
export function tabelBanding(judul: string, daftar: readonly IndikatorTahunan[], skala: readonly Pita[]): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: [40, 12, 15, 15, 18],
    kepala: [["INDIKATOR KINERJA", "TAHUN", "TARGET", "REALISASI", "CAPAIAN"].map((k) => selKepala(k))],
    baris: daftar.flatMap((indikator, i) =>
      indikator.tahun.map((t, j) => [
        ...selGabung({ isi: indikator.nama, judulBaris: true }, j === 0 ? indikator.tahun.length : 0),
        { isi: String(t.tahun), rata: "tengah" as const, judulBaris: true },
        ...tigaOf(t, `b${i}-${t.tahun}`, skala),
      ]),
    ),
    catatan: catatanSel(daftar.flatMap((i) => i.tahun.flatMap((t) => selTahun(i.nama, t)))),
  };
}

/** The year's realisasi against the target of the last year of the Renstra or RPJMD. */
export function tabelAkhir(
  judul: string,
  tahunAkhir: number,
  daftar: readonly IndikatorTahunan[],
  skala: readonly Pita[],
): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: [42, 18, 20, 20],
    kepala: [
      ["INDIKATOR KINERJA", `TARGET TAHUN ${tahunAkhir}`, "REALISASI TAHUN INI", "TINGKAT KEMAJUAN"].map((k) =>
        selKepala(k),
      ),
    ],
    baris: daftar.map(({ nama, satuan, tahun, akhir }) => [
      { isi: nama, judulBaris: true },
      { ...selBesaran(akhir.target), ...angkaSel(akhir.target.teks, akhir.target.nilai, satuan) },
      selRealisasi(tahun.at(-1), satuan),
      selCapaian(akhir.capaian, skala),
    ]),
    catatan: catatanSel(
      daftar.flatMap(({ nama, akhir, tahun }) => [
        { indikator: nama, besaran: `target Tahun ${tahunAkhir}`, sel: akhir.target },
        { indikator: nama, besaran: "tingkat kemajuan", sel: akhir.capaian },
        ...selTahun(nama, tahun.at(-1)),
      ]),
    ),
  };
}

/** A figure with the number behind it. */
export function selRealisasi(t: AngkaTahun | undefined, satuan: string): Sel {
  if (t === undefined) return { isi: "-", rata: "tengah", nada: "redup" };
  return { ...selBesaran(t.realisasi), ...angkaSel(t.realisasi.teks, t.realisasi.nilai, satuan) };
}

function tigaOf(t: AngkaTahun | undefined, kunci: string, skala: readonly Pita[]): readonly Sel[] {
  const strip: Sel = { isi: "-", rata: "tengah", nada: "redup" };
  return t === undefined ? [strip, strip, strip] : selTiga(t, { kunci, ulang: t.ulang, skala });
}

function selTahun(nama: string, t: AngkaTahun | undefined): readonly SelBernama[] {
  if (t === undefined) return [];
  const bernama = (besaran: string, sel: SelAngka) => ({
    indikator: nama,
    besaran: `${besaran} Tahun ${t.tahun}`,
    sel,
  });
  return [bernama("target", t.target), bernama("realisasi", t.realisasi), bernama("capaian", t.capaian)];
}

// How many rows from this one on belong to the same group; 0 for the rows covered by one above.
function rentang(baris: readonly BarisIndikator[], i: number): number {
  const kelompok = baris[i]?.kelompok;
  if (i > 0 && baris[i - 1]?.kelompok === kelompok) return 0;
  const beda = baris.findIndex((b, j) => j > i && b.kelompok !== kelompok);
  return (beda === -1 ? baris.length : beda) - i;
}
