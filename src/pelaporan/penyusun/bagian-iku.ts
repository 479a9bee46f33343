// The sections of indikator kinerja utama: definition with formula, and the targets of two years.
import type { BarisIku } from "#perencanaan";
import type { Bagian, Blok, Sel } from "../model.ts";
import type { BahanDeck } from "./bahan.ts";
import { angkaSel, catatanKosong, selGabung, selKepala, selTeks, withRentang } from "./sel.ts";

const JUDUL = "INDIKATOR KINERJA UTAMA PD";

/** Sasaran first, then programmes, as in the deck. */
export function bagianIku({ iku }: BahanDeck): readonly Bagian[] {
  return [
    {
      kunci: "iku-sasaran",
      judul: JUDUL,
      subjudul: "Indikator Sasaran Strategis PD",
      blok: [tabelIku("INDIKATOR SASARAN STRATEGIS PD", iku.sasaran, iku.tahun)],
    },
    {
      kunci: "iku-program",
      judul: JUDUL,
      subjudul: "Indikator Program PD",
      blok: [tabelIku("INDIKATOR PROGRAM PD", iku.program, iku.tahun)],
    },
  ];
}

function tabelIku(kelompok: string, baris: readonly BarisIku[], tahun: number): Blok {
  if (baris.length === 0) {
    return catatanKosong(
      `Belum ada indikator untuk Tahun ${tahun}. Bagian ini memuat indikator, definisi operasional, rumus, dan targetnya; ` +
        "perencana perangkat daerah menetapkannya bersama pohon kinerja.",
    );
  }
  return {
    jenis: "tabel",
    judul: `${kelompok} TAHUN ${tahun}`,
    lebar: [4, 26, 48, 11, 11],
    kepala: [
      [
        selKepala("NO", { gabungBaris: 2 }),
        selKepala(kelompok, { gabungKolom: 2 }),
        selKepala("TARGET KINERJA", { gabungKolom: 2 }),
      ],
      ["INDIKATOR", "DEFINISI OPERASIONAL & FORMULA", `TAHUN ${tahun - 1}`, `TAHUN ${tahun}`].map((j) => selKepala(j)),
    ],
    baris: withRentang(baris, (b) => String(b.nomor)).map((b) => barisIku(b.baris, b.rentang)),
  };
}

function barisIku({ nomor, indikator, definisi, rumus, target }: BarisIku, rentang: number): readonly Sel[] {
  const selDefinisi = selTeks(definisi);
  return [
    ...selGabung({ isi: `${nomor}.`, rata: "tengah" }, rentang),
    { isi: indikator.nama, judulBaris: true },
    rumus === null ? selDefinisi : { ...selDefinisi, rumus },
    ...target.map(
      (t): Sel => ({
        isi: t.teks,
        rata: "tengah",
        ...(t.nilai === null ? { nada: "redup" } : {}),
        ...angkaSel(t.teks, t.nilai, indikator.satuan),
      }),
    ),
  ];
}
