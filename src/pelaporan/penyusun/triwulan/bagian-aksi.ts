// The rencana aksi of the quarter, and why its figures came out as they did. Called by laporan-triwulan.ts.
import type { PemantauanTriwulan } from "#pengukuran";
import type { Bagian, Tabel } from "../../model.ts";
import { catatanKosong, selGabung, selKepala, selTeks, withRentang } from "../sel.ts";

const ROMAWI = ["I", "II", "III", "IV"];

/** What was to be done in the quarter, by whom. */
export function bagianAksi({ indikator, labelPeriode }: PemantauanTriwulan): Bagian {
  const judul = "RENCANA AKSI";
  const aksi = indikator.flatMap((i) => i.aksi.map((a) => ({ indikator: i, aksi: a })));
  if (aksi.length === 0) {
    const isi =
      `Belum ada rencana aksi untuk ${labelPeriode}. Bagian ini memuat kegiatan yang mencapai target setiap indikator dan ` +
      "penanggung jawabnya; perencana perangkat daerah menyusunnya dalam Renja.";
    return { kunci: "rencana-aksi", judul, subjudul: labelPeriode, blok: [catatanKosong(isi)] };
  }
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `RENCANA AKSI ${labelPeriode.toUpperCase()}`,
    lebar: [4, 28, 40, 18, 10],
    kepala: [["NO", "INDIKATOR", "KEGIATAN", "PENANGGUNG JAWAB", "TRIWULAN"].map((k) => selKepala(k))],
    baris: withRentang(aksi, (a) => a.indikator.id).map(({ baris, rentang }, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      ...selGabung({ isi: baris.indikator.nama, judulBaris: true }, rentang),
      selTeks(baris.aksi.uraian),
      selTeks(baris.aksi.penanggungJawab),
      { isi: baris.aksi.triwulan.map((t) => ROMAWI[t - 1] ?? String(t)).join(", "), rata: "tengah" },
    ]),
  };
  return { kunci: "rencana-aksi", judul, subjudul: labelPeriode, blok: [tabel] };
}

/** Factors and follow-up of every indikator with a published figure in the quarter. */
export function bagianAnalisis({ indikator, labelPeriode }: PemantauanTriwulan): Bagian {
  const judul = "FAKTOR DAN TINDAK LANJUT";
  const terukur = indikator.filter((i) => i.realisasi.nilai !== null || i.narasi !== null);
  if (terukur.length === 0) {
    const isi =
      `Belum ada realisasi ${labelPeriode} yang disetujui. Bagian ini memuat faktor pendukung, faktor penghambat, dan ` +
      "rencana tindak lanjut; perencana perangkat daerah menulisnya bersama realisasi.";
    return { kunci: "analisis", judul, subjudul: labelPeriode, blok: [catatanKosong(isi)] };
  }
  const kepala = ["NO", "INDIKATOR", "CAPAIAN", "FAKTOR PENDUKUNG", "FAKTOR PENGHAMBAT", "TINDAK LANJUT"];
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `FAKTOR DAN TINDAK LANJUT ${labelPeriode.toUpperCase()}`,
    lebar: [4, 22, 10, 22, 22, 22],
    kepala: [kepala.map((k) => selKepala(k))],
    baris: terukur.map((i, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      { isi: i.nama, judulBaris: true },
      { isi: i.capaian.teks, rata: "tengah" },
      selTeks(i.narasi?.faktorPendukung ?? ""),
      selTeks(i.narasi?.faktorPenghambat ?? ""),
      selTeks(i.narasi?.tindakLanjut ?? ""),
    ]),
  };
  return { kunci: "analisis", judul, subjudul: labelPeriode, blok: [tabel] };
}
