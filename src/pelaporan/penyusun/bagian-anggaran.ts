// The money of the deck: programmes with their total, the budget tagged for a theme, and the priority programmes.
import { compare, formatPersen, formatRupiah, parseDecimal } from "#inti";
import type { Anggaran, BarisAnggaran, BarisPrioritas } from "#perencanaan";
import type { BarisBertanda } from "#tematik";
import type { Bagian, Blok, Sel } from "../model.ts";
import { type BahanDeck, namaLembaga, type TemaDeck } from "./bahan.ts";
import { barisTotal, catatanKosong, selGabung, selKepala, selRupiah, selTeks, withRentang } from "./sel.ts";

/** Every programme of the plan with the year's pagu, and their exact total. */
export function bagianAnggaran(bahan: BahanDeck): Bagian {
  const judul = `TOTAL ANGGARAN ${namaLembaga(bahan).toUpperCase()}`;
  return { kunci: "anggaran", judul, blok: [tabelAnggaran(judul, bahan.anggaran)] };
}

/** The part of the PD's budget that is tagged for the theme. */
export function bagianAnggaranTema(bahan: BahanDeck, { tema, anggaran }: TemaDeck): Bagian {
  const judul = `ANGGARAN YANG MENDUKUNG ${tema.nama.toUpperCase()}`;
  const { pd, tahun } = bahan.laporan;
  const asal = `/jelaskan/tema/${tema.kode}/${tahun}/${pd.kode}`;
  const blok =
    anggaran.baris.length === 0
      ? catatanKosong(
          `Belum ada anggaran Tahun ${tahun} yang ditandai untuk tema ${tema.nama}. Bagian ini memuat sub kegiatan yang ` +
            "mendukung tema beserta anggarannya; perencana perangkat daerah menandainya pada pagu.",
        )
      : tabelTema(judul, tahun, anggaran.baris, barisTotal(5, formatRupiah(anggaran.total), asal));
  return { kunci: `anggaran-${tema.kode}`, judul, blok: [blok, ...catatanTema(anggaran)] };
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
  return {
    jenis: "tabel",
    judul: `${judul} TAHUN ${tahun}`,
    lebar: [5, 36, 43, 16],
    kepala: [["NO", "PROGRAM", "INDIKATOR PROGRAM", `ANGGARAN TAHUN ${tahun}`].map((k) => selKepala(k))],
    baris: [...baris.map(barisProgram), barisTotal(4, teksTotal, total === null ? null : jelaskan)],
  };
}

function barisProgram({ nomor, simpul, indikator, pagu, teks }: BarisAnggaran): readonly Sel[] {
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    { isi: simpul.nama, judulBaris: true },
    selTeks(indikator.join("\n")),
    selRupiah(teks, pagu !== null),
  ];
}

function tabelTema(judul: string, tahun: number, baris: readonly BarisBertanda[], total: readonly Sel[]): Blok {
  return {
    jenis: "tabel",
    judul: `${judul} TAHUN ${tahun}`,
    lebar: [5, 24, 32, 23, 16],
    kepala: [
      ["NO", "PROGRAM", "SUB KEGIATAN", "INDIKATOR SUB KEGIATAN", `ANGGARAN TAHUN ${tahun}`].map((k) => selKepala(k)),
    ],
    baris: [...withRentang(baris, (b) => b.program).map((b, i) => barisTema(b.baris, i + 1, b.rentang)), total],
  };
}

function barisTema(baris: BarisBertanda, nomor: number, rentang: number): readonly Sel[] {
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    ...selGabung(selTeks(baris.program), rentang),
    { isi: baris.subKegiatan, judulBaris: true },
    selTeks(baris.indikator.join("\n")),
    { isi: formatRupiah(baris.nilai) + teksBagian(baris), rata: "kanan" },
  ];
}

// A share below the whole says of what it is the share.
function teksBagian({ bagian, pagu }: BarisBertanda): string {
  const utuh = compare(parseDecimal(bagian), parseDecimal("100")) === 0;
  return utuh ? "" : `\n(${formatPersen(bagian)} dari pagu ${formatRupiah(pagu)})`;
}

function catatanTema({ tanpaPagu, tercakup }: TemaDeck["anggaran"]): readonly Blok[] {
  const kalimat = [
    ...tanpaPagu.map((nama) => `${nama} bertanda tema ini, tetapi belum memiliki pagu.`),
    ...tercakup.map((nama) => `${nama} sudah tercakup dalam pagu induknya yang juga bertanda.`),
  ];
  return kalimat.map((isi) => ({ jenis: "catatan", nada: "peringatan", isi }));
}

function barisPrioritas(prioritas: BarisPrioritas): readonly (readonly Sel[])[] {
  const { program, kegiatan, subKegiatan, pagu, teksPagu } = prioritas;
  const indikator = prioritas.indikator.length > 0 ? prioritas.indikator : [{ nama: "", target: "-" }];
  return indikator.map(({ nama, target }, i) => {
    const rentang = i === 0 ? indikator.length : 0;
    return [
      ...selGabung(selTeks(program), rentang),
      ...selGabung(selTeks(kegiatan), rentang),
      ...selGabung({ isi: subKegiatan, judulBaris: true }, rentang),
      selTeks(nama),
      { isi: target, rata: "tengah", ...(target === "-" ? { nada: "redup" } : {}) },
      ...selGabung(selRupiah(teksPagu, pagu !== null), rentang),
    ];
  });
}
