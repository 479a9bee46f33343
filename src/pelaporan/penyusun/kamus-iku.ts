// The kamus of indikator as a document: per PER/09/M.PAN/5/2007 and PER/20/M.PAN/11/2008. Pure; called by kamus-iku.server.ts.
import { type BarisKamus, sebutanKinerja } from "#perencanaan";
import type { Bagian, Dokumen, Sel, Tabel } from "../model.ts";
import { catatanKosong, selGabung, selKepala, selTeks, withRentang } from "./sel.ts";

/** `versi` says which plan it is out of, e.g. "Renstra 2025-2029, murni (sedang disusun)". */
export type BahanKamusIku = {
  readonly pemda: string;
  readonly pd: string;
  readonly tahun: number;
  readonly versi: string;
  readonly semua: boolean;
  readonly baris: readonly BarisKamus[];
};

const KEPALA = [
  ["NO", 3],
  ["SASARAN / KINERJA UTAMA", 12],
  ["INDIKATOR", 12],
  ["ALASAN PEMILIHAN", 12],
  ["FORMULASI DAN PENJELASAN", 25],
  ["SUMBER DATA", 9],
  ["PENANGGUNG JAWAB", 10],
  ["SATUAN", 6],
  ["POLARITAS", 8],
  ["AGREGASI", 7],
  ["FREKUENSI", 8],
] as const;

/** One section with one table; a note in its place where there is no indikator yet. */
export function buildKamusIku(bahan: BahanKamusIku): Dokumen {
  const { pemda, pd, tahun, versi, semua } = bahan;
  const nama = semua ? "Kamus Indikator Kinerja" : "Kamus Indikator Kinerja Utama";
  return {
    jenis: "kamus-iku",
    judul: `${nama} ${pd} Tahun ${tahun}`,
    pengarang: pemda,
    sampul: { baris: [nama.toUpperCase(), pd.toUpperCase(), pemda.toUpperCase()], periode: `Tahun ${tahun}` },
    bagian: [bagianKamus(nama.toUpperCase(), bahan)],
    penutup: "",
    kaki: `${nama} ${pd}. Sumber: ${versi}.`,
    bahasa: "id",
  };
}

function bagianKamus(judul: string, { pd, versi, baris }: BahanKamusIku): Bagian {
  const kepala = { kunci: "kamus", judul, subjudul: `${pd}, ${versi}` };
  if (baris.length > 0) return { ...kepala, blok: [tabelKamus(judul, baris)] };
  const isi =
    "Belum ada indikator. Kamus memuat alasan pemilihan, formulasi, sumber data, dan penanggung jawab setiap indikator; " +
    "perencana perangkat daerah mengisinya bersama pohon kinerja.";
  return { ...kepala, blok: [catatanKosong(isi)] };
}

function tabelKamus(judul: string, baris: readonly BarisKamus[]): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: KEPALA.map(([, lebar]) => lebar),
    kepala: [KEPALA.map(([teks]) => selKepala(teks))],
    baris: withRentang(baris, (b) => String(b.nomor)).map((b) => barisKamus(b.baris, b.rentang)),
    catatan: ["Dasar: PER/09/M.PAN/5/2007 dan PER/20/M.PAN/11/2008."],
  };
}

function barisKamus(b: BarisKamus, rentang: number): readonly Sel[] {
  const penjelasan = selTeks(b.definisi);
  return [
    ...selGabung({ isi: `${b.nomor}.`, rata: "tengah" }, rentang),
    ...selGabung(selTeks(sebutanKinerja(b)), rentang),
    { isi: [b.indikator.nama, ...b.juga.map((j) => `Juga mengukur ${j}.`)].join(" "), judulBaris: true },
    selTeks(b.alasan),
    b.rumus === null ? penjelasan : { ...penjelasan, rumus: b.rumus },
    ...[b.sumberData, b.penanggungJawab].map((teks) => selTeks(teks)),
    ...[b.satuan, b.polaritas, b.agregasi, b.frekuensi].map((teks) => selTeks(teks, "tengah")),
  ];
}
