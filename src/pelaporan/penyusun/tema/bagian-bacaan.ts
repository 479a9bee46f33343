// How a theme reads: what conditions and money say side by side, the outputs each strategy reached, and what is still open.
import type { SelAngka } from "#pengukuran";
import {
  BATAS_KESIMPULAN,
  type BacaanStrategi,
  type BacaanTema,
  type Celah,
  judulCelah,
  type KeluaranSimpul,
} from "#tematik";
import type { Bagian, Sel, Tabel } from "../../model.ts";
import { angkaSel, catatanKosong, selGabung, selKepala, withRentang } from "../sel.ts";
import { selUang } from "./sel-tema.ts";

/** Whether the theme goes where it should, in sentences that claim no cause. */
export function bagianKesimpulan({ tema, kesimpulan }: BacaanTema): Bagian {
  const { utama, kondisi, uang } = kesimpulan;
  return {
    kunci: `kesimpulan-${tema.kode}`,
    judul: "APAKAH TEMA INI BERHASIL?",
    subjudul: tema.nama,
    blok: [
      { jenis: "paragraf", isi: [{ teks: utama, tebal: true }] },
      { jenis: "daftar", butir: [...kondisi, uang] },
      { jenis: "catatan", nada: "info", isi: BATAS_KESIMPULAN },
    ],
  };
}

/** Money and outputs of each strategy, the outputs with the figures of the whole year. */
export function bagianKeluaran({ tema, tahun, strategi }: BacaanTema): Bagian {
  const kepala = {
    kunci: `keluaran-${tema.kode}`,
    judul: "UANG DAN KELUARAN PER STRATEGI",
    subjudul: `${tema.nama}, Tahun ${tahun}`,
  };
  if (strategi.length === 0) {
    const isi =
      "Belum ada strategi. Di sini dicantumkan anggaran, realisasi, dan keluaran setiap strategi; koordinator tema mengisi " +
      "strateginya, perencana perangkat daerah menandai anggarannya.";
    return { ...kepala, blok: [catatanKosong(isi)] };
  }
  const judul = ["STRATEGI", "ANGGARAN TEMA", "REALISASI", "SERAPAN", "KELUARAN", "PERANGKAT DAERAH"];
  const angka = ["TARGET", "REALISASI", "CAPAIAN"];
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `Uang dan keluaran per strategi, Tahun ${tahun}`,
    lebar: [19, 12, 11, 7, 21, 10, 7, 7, 6],
    kepala: [
      [
        ...judul.map((k) => selKepala(k, { gabungBaris: 2 })),
        selKepala(`KELUARAN TAHUN ${tahun}`, { gabungKolom: angka.length }),
      ],
      angka.map((k) => selKepala(k)),
    ],
    baris: strategi.flatMap(barisStrategi),
  };
  return { ...kepala, blok: [tabel] };
}

function barisStrategi({ strategi, uang, serapan, keluaran }: BacaanStrategi): readonly (readonly Sel[])[] {
  const daftar: readonly (KeluaranSimpul | null)[] = keluaran.length === 0 ? [null] : keluaran;
  const kepala: readonly Sel[] = [
    { isi: strategi?.uraian ?? "Belum dikaitkan dengan strategi", judulBaris: true },
    uang === null ? { isi: "belum ditandai", rata: "kanan", nada: "redup" } : selUang(uang.nilai),
    uang === null ? { isi: "-", rata: "kanan", nada: "redup" } : selUang(uang.realisasi),
    selAngka(serapan),
  ];
  return daftar.map((k, i) => [
    ...kepala.flatMap((s) => selGabung(s, i === 0 ? daftar.length : 0)),
    ...(k === null ? KELUARAN_KOSONG : barisKeluaran(k)),
  ]);
}

const KELUARAN_KOSONG: readonly Sel[] = [
  { isi: "belum ada pelaksana berindikator", nada: "redup" },
  ...["-", "-", "-", "-"].map((isi): Sel => ({ isi, rata: "tengah", nada: "redup" })),
];

function barisKeluaran({ indikator, target, realisasi, capaian }: KeluaranSimpul): readonly Sel[] {
  return [
    { isi: indikator.nama },
    { isi: indikator.pd.namaSingkat },
    selAngka(target),
    selAngka(realisasi),
    { ...selAngka(capaian), ...angkaSel(capaian.teks, capaian.nilai, "%") },
  ];
}

function selAngka({ teks, nilai, jelaskan }: SelAngka): Sel {
  if (nilai === null) return { isi: teks, rata: "tengah", nada: "redup" };
  return { isi: jelaskan === undefined ? teks : [{ teks, asal: jelaskan }], rata: "tengah" };
}

/** What the theme leaves open, by kind, as the rules find it. */
export function bagianCelah({ tema, celah }: BacaanTema): Bagian {
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `Yang belum lengkap pada tema ${tema.nama}`,
    lebar: [5, 25, 70],
    kepala: [["NO", "YANG BELUM LENGKAP", "RINCIAN"].map((k) => selKepala(k))],
    baris: withRentang(celah, (c) => c.jenis).map(({ baris, rentang }, i) => barisCelah(baris, i + 1, rentang)),
  };
  return {
    kunci: `celah-${tema.kode}`,
    judul: "YANG BELUM LENGKAP",
    subjudul: tema.nama,
    blok:
      celah.length === 0
        ? [{ jenis: "catatan", nada: "info", isi: "Tidak ada yang kurang menurut aturan pemeriksaan tema." }]
        : [tabel],
  };
}

function barisCelah({ jenis, kalimat }: Celah, nomor: number, rentang: number): readonly Sel[] {
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    ...selGabung({ isi: judulCelah(jenis) }, rentang),
    { isi: kalimat, judulBaris: true },
  ];
}
