// The figures of a theme as open data: tables with stable column names, numbers as exact decimal text. Pure; called by
// /tematik/:kode/data.
import { Galat } from "#inti";
import type { BacaanTema, PeranPd } from "#tematik";
import { type FormatData, type NamaTabelData, type SelData, TABEL_DATA, type TabelData } from "./data.ts";

/** Said in every file: no licence is invented for a pemda that has not set one. */
const LISENSI = "Pemerintah daerah belum menyatakan lisensi data ini; cantumkan sumbernya bila dipakai.";

/** Where the figures come from, for people who find the file without the page. */
export type AsalData = { readonly pemda: string; readonly alamat: string };

/** One table of the theme. Every row ends with its source and the licence note. */
export function buildTabelData(bacaan: BacaanTema, nama: NamaTabelData, asal: AsalData): TabelData {
  const { kolom, baris } = BUAT[nama](bacaan);
  const ekor = [sumberData(bacaan, asal), LISENSI];
  return {
    nama,
    kolom: [...kolom, "sumber_data", "lisensi"],
    baris: baris.map((b) => [...b, ...ekor]),
  };
}

/** The file's text: one table as CSV, or the asked tables (all without `nama`) as JSON. */
export function renderData(
  bacaan: BacaanTema,
  format: FormatData,
  nama: NamaTabelData | undefined,
  asal: AsalData,
): string {
  if (format === "csv") {
    if (nama === undefined) throw new Galat("masukan", "Sebutkan tabel yang diunduh sebagai CSV.");
    return toCsv(buildTabelData(bacaan, nama, asal));
  }
  const tabel = TABEL_DATA.map((t) => t.kode).filter((t) => nama === undefined || t === nama);
  const isi = {
    tema: bacaan.tema.kode,
    nama: bacaan.tema.nama,
    tahun: bacaan.tahun,
    sumber_data: sumberData(bacaan, asal),
    lisensi: LISENSI,
    tabel: Object.fromEntries(tabel.map((t) => [t, toObjek(BUAT[t](bacaan))])),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

type Isi = { readonly kolom: readonly string[]; readonly baris: readonly (readonly SelData[])[] };

function toObjek({ kolom, baris }: Isi): readonly Readonly<Record<string, SelData>>[] {
  return baris.map((b) => Object.fromEntries(kolom.map((k, i) => [k, b[i] ?? null])));
}

/**
 * RFC 4180: commas, CRLF, quotes doubled. A text that a spreadsheet would run as a formula gets an apostrophe in front;
 * numbers stay as they are.
 * @example toCsv({ nama: "kondisi", kolom: ["a"], baris: [["-1.5"], ["=1+1"]] }) // "a\r\n-1.5\r\n'=1+1\r\n"
 */
export function toCsv({ kolom, baris }: TabelData): string {
  return [kolom, ...baris].map((b) => `${b.map(selCsv).join(",")}\r\n`).join("");
}

function selCsv(sel: SelData): string {
  if (sel === null) return "";
  const aman = /^[=+\-@\t\r]/.test(sel) && !/^-?\d+(\.\d+)?$/.test(sel) ? `'${sel}` : sel;
  return /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}

function sumberData({ tema, tahun }: BacaanTema, { pemda, alamat }: AsalData): string {
  return `${pemda}, tema ${tema.nama}, Tahun ${tahun}, ${alamat}`;
}

const BUAT: Readonly<Record<NamaTabelData, (bacaan: BacaanTema) => Isi>> = {
  kondisi: ({ tema, deret }) => ({
    kolom: [
      ...["tema", "kondisi", "nama", "satuan", "arah", "tahun", "nilai", "tanpa_angka", "asal", "sumber"],
      ...["nilai_diisi", "sumber_diisi"],
    ],
    baris: deret.flatMap(({ kondisi: { kode, nama, satuan, arah }, titik }) =>
      titik.map(({ tahun, sel, asal, sumber, diisi }) => [
        ...[tema.kode, kode, nama, satuan, arah, String(tahun), sel.nilai, sel.kosong, asal, sumber || null],
        ...[diisi?.nilai ?? null, diisi?.sumber ?? null],
      ]),
    ),
  }),
  kerangka: ({ tema, kerangka: { simpul, tautan, tahun } }) => ({
    kolom: [
      ...["tema", "kunci", "lapis", "label", "uraian", "dari", "perangkat_daerah", "simpul", "tahun"],
      ...["anggaran", "realisasi"],
    ],
    baris: simpul.map(({ kunci, lapis, label, judul, pd, simpul: rencana, uang }) => [
      ...[tema.kode, kunci, lapis, label, judul, asalTautan(tautan, kunci), pd?.kode ?? null, rencana?.kode ?? null],
      ...[String(tahun), uang?.nilai ?? null, uang?.realisasi ?? null],
    ]),
  }),
  peran: ({ tema }) => ({
    kolom: ["tema", "peran", "pihak", "perangkat_daerah", "tugas"],
    baris: PERAN.flatMap((peran) =>
      tema.peran[peran].flatMap(({ pihak, pd, tugas }) => {
        const awal = [tema.kode, peran, pihak, pd?.kode ?? null];
        return tugas.length === 0 ? [[...awal, null]] : tugas.map((t) => [...awal, t.uraian]);
      }),
    ),
  }),
  anggaran: ({ tema, anggaran: { tahun, baris } }) => ({
    kolom: [
      ...["tema", "tahun", "strategi", "perangkat_daerah", "program", "simpul", "uraian", "indikator"],
      ...["bagian_persen", "pagu", "anggaran", "realisasi"],
    ],
    baris: baris.map((b) => [
      ...[
        tema.kode,
        String(tahun),
        b.strategi?.kode ?? null,
        b.pd.kode,
        b.program || null,
        b.simpulKode,
        b.subKegiatan,
      ],
      ...[b.indikator.join(" | ") || null, b.bagian, b.pagu, b.nilai, b.realisasi],
    ]),
  }),
};

const PERAN: readonly PeranPd[] = ["utama", "penunjang", "eksternal"];

function asalTautan(tautan: BacaanTema["kerangka"]["tautan"], kunci: string): SelData {
  const dari = tautan.filter((t) => t.ke === kunci).map((t) => t.dari);
  return dari.length === 0 ? null : dari.join(" | ");
}
