// The money of the deck: programmes with their total, and the priority programmes.
import type { Anggaran, BarisAnggaran, BarisPrioritas } from "#perencanaan";
import type { Bagian, Blok, Sel } from "../model.ts";
import { type BahanDeck, namaLembaga } from "./bahan.ts";
import { angkaSel, barisTotal, catatanKosong, selGabung, selKepala, selRupiah, selTeks } from "./sel.ts";

/** Every programme of the plan with the year's pagu, and their exact total. */
export function bagianAnggaran(bahan: BahanDeck): Bagian {
  const judul = `TOTAL ANGGARAN ${namaLembaga(bahan).toUpperCase()}`;
  return { kunci: "anggaran", judul, blok: [tabelAnggaran(judul, bahan.anggaran)] };
}

/** The year's priority sub kegiatan with target and budget. */
export function bagianPrioritas({ prioritas, laporan: { tahun } }: BahanDeck): Bagian {
  const judul = "IMPLEMENTASI PROGRAM PRIORITAS PD";
  if (prioritas.length === 0) {
    const isi =
      `Belum ada program prioritas Tahun ${tahun}. Bagian ini memuat sub kegiatan prioritas dengan target dan anggarannya; ` +
      "perencana perangkat daerah memilihnya dari rencana.";
    return { kunci: "prioritas", judul, blok: [catatanKosong(isi)] };
  }
  const kepala = [
    "PROGRAM",
    "KEGIATAN",
    "SUB KEGIATAN",
    "INDIKATOR",
    `TARGET TAHUN ${tahun}`,
    `ANGGARAN TAHUN ${tahun}`,
  ];
  const tabel: Blok = {
    jenis: "tabel",
    judul: `${judul} TAHUN ${tahun}`,
    lebar: [18, 18, 22, 20, 10, 12],
    kepala: [kepala.map((k) => selKepala(k))],
    baris: prioritas.flatMap(barisPrioritas),
  };
  return { kunci: "prioritas", judul, blok: [tabel] };
}

function tabelAnggaran(judul: string, { baris, tahun, total, teksTotal, jelaskan }: Anggaran): Blok {
  if (baris.length === 0) {
    return catatanKosong(
      `Belum ada program untuk Tahun ${tahun}. Bagian ini memuat program, indikator, dan pagunya; ` +
        "perencana perangkat daerah mengisinya dari dokumen pelaksanaan anggaran.",
    );
  }
  const asal = total === null ? null : jelaskan;
  const dari = baris.filter((b) => b.pagu !== null).map((b) => kunciPagu(b.nomor));
  return {
    jenis: "tabel",
    judul: `${judul} TAHUN ${tahun}`,
    lebar: [5, 36, 43, 16],
    kepala: [["NO", "PROGRAM", "INDIKATOR PROGRAM", `ANGGARAN TAHUN ${tahun}`].map((k) => selKepala(k))],
    baris: [...baris.map(barisProgram), barisTotal(4, { teks: teksTotal, nilai: total, asal, dari })],
  };
}

function barisProgram({ nomor, simpul, indikator, pagu, teks }: BarisAnggaran): readonly Sel[] {
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    { isi: simpul.nama, judulBaris: true },
    selTeks(indikator.join("\n")),
    selRupiah(teks, pagu, kunciPagu(nomor)),
  ];
}

/** The key of the cell that holds the money of a row. */
const kunciPagu = (nomor: number): string => `pagu-${nomor}`;

function barisPrioritas(prioritas: BarisPrioritas): readonly (readonly Sel[])[] {
  const { program, kegiatan, subKegiatan, pagu, teksPagu } = prioritas;
  const kosong = { nama: "", target: "-", nilai: null, satuan: "" };
  const indikator = prioritas.indikator.length > 0 ? prioritas.indikator : [kosong];
  return indikator.map(({ nama, target, nilai, satuan }, i) => {
    const rentang = i === 0 ? indikator.length : 0;
    return [
      ...selGabung(selTeks(program), rentang),
      ...selGabung(selTeks(kegiatan), rentang),
      ...selGabung({ isi: subKegiatan, judulBaris: true }, rentang),
      selTeks(nama),
      {
        isi: target,
        rata: "tengah",
        ...(target === "-" ? { nada: "redup" } : {}),
        ...angkaSel(target, nilai, satuan),
      },
      ...selGabung(selRupiah(teksPagu, pagu), rentang),
    ];
  });
}
