// A page of everything a look decides about: headings, a table, a note, a chart, a signature. Its figures are made up and
// say so. Pure; called by contoh.server.ts.
import type { Bagian, Dokumen } from "../model.ts";

type Oleh = NonNullable<Dokumen["sampul"]["oleh"]>;
/** `kepala`: who signs, with Plt. or Plh. */
export type BahanContoh = {
  readonly pemda: string;
  readonly instansi: string;
  readonly kepala: Oleh | null;
  readonly paparan: boolean;
};

/** @example buildContoh({ pemda: "Kabupaten A", instansi: "Dinas B", kepala: null, paparan: false }).tata // "naskah" */
export function buildContoh({ pemda, instansi, kepala, paparan }: BahanContoh): Dokumen {
  const lembaga = instansi === pemda ? pemda : `${instansi} ${pemda}`;
  return {
    jenis: "laporan-triwulan",
    ...(paparan ? {} : { tata: "naskah" as const }),
    judul: `Contoh laporan ${lembaga}`,
    pengarang: lembaga,
    sampul: {
      baris: ["Contoh laporan", ...new Set([instansi, pemda])],
      periode: "Semester I",
      ...(kepala === null ? {} : { oleh: kepala }),
    },
    bagian: [bagianTeks(lembaga), bagianTabel(), bagianGrafik()],
    penutup: paparan ? "Terima kasih" : "",
    kaki: `Contoh laporan ${lembaga}`,
    bahasa: "id",
  };
}

function bagianTeks(lembaga: string): Bagian {
  return {
    kunci: "teks",
    judul: "JUDUL BAGIAN",
    blok: [
      {
        jenis: "paragraf",
        isi: `Halaman ini memperlihatkan rupa laporan ${lembaga}: kop, logo, warna, huruf, tepi, dan tempat tanda tangan. Semua angkanya contoh.`,
      },
      { jenis: "catatan", nada: "info", isi: "Catatan seperti ini memakai warna aksen." },
    ],
  };
}

function bagianTabel(): Bagian {
  const kepala = ["NO", "INDIKATOR", "TARGET", "REALISASI"].map((isi) => ({ isi, rata: "tengah" as const }));
  const baris = (nomor: string, nama: string, target: string, realisasi: string) => [
    { isi: nomor, rata: "tengah" as const },
    { isi: nama, judulBaris: true },
    { isi: target, rata: "kanan" as const },
    { isi: realisasi, rata: "kanan" as const },
  ];
  return {
    kunci: "tabel",
    judul: "TABEL",
    blok: [
      {
        jenis: "tabel",
        judul: "CONTOH TABEL",
        lebar: [8, 60, 16, 16],
        kepala: [kepala],
        baris: [
          baris("1", "Indikator pertama", "80,00%", "76,50%"),
          baris("2", "Indikator kedua", "120 orang", "131 orang"),
        ],
      },
    ],
  };
}

function bagianGrafik(): Bagian {
  return {
    kunci: "grafik",
    judul: "GRAFIK",
    blok: [
      {
        jenis: "grafik",
        bentuk: "batang_datar",
        judul: "Contoh grafik",
        satuan: "%",
        desimal: 1,
        kategori: ["Indikator pertama", "Indikator kedua"],
        seri: [
          { nama: "Target", nilai: ["80", "100"] },
          { nama: "Realisasi", nilai: ["76.5", "98.2"] },
        ],
        teksAlternatif: "Contoh grafik: target 80,0% dan 100,0%, realisasi 76,5% dan 98,2%.",
      },
    ],
  };
}
