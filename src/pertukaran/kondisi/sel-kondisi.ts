// The cells of a laid out sheet that hold a value: which condition, which year, where it stands. Pure; called by the reader.
import { alamatSel } from "#inti";
import type { BarisTerbaca, LembarTerbaca, Sel } from "../buku/sel.ts";
import { teksSel } from "../buku/sel.ts";
import { bacaTahun, isTandaKosong } from "./angka-bps.ts";
import type { Susunan } from "./kepala.ts";

/**
 * A cell of a year. `tahun` null where the row's year cannot be read (`teksTahun` is what stands there); `satuan` and
 * `sumber` are what columns beside it say, null where they say nothing.
 */
export type SelKondisi = {
  readonly lembar: string;
  readonly alamat: string;
  readonly alamatNama: string;
  readonly alamatTahun: string;
  readonly nama: string;
  readonly tahun: number | null;
  readonly teksTahun: string;
  readonly isi: Sel;
  readonly satuan: string | null;
  readonly sumber: string | null;
};

/** What a sheet holds below its header: cells of years, and the source that a line of its own names. */
export type IsiLembar = { readonly sel: readonly SelKondisi[]; readonly sumber: string | null };

/** Every cell with a value, row by row; rows of text alone (headings, notes) hold none. */
export function listSelKondisi({ nama: lembar, baris }: LembarTerbaca, susunan: Susunan): IsiLembar {
  const barisKepala = baris[susunan.indeks]?.nomor ?? 1;
  const bawah = baris.slice(susunan.indeks + 1);
  return { sel: bawah.flatMap((b) => listSelBaris(lembar, b, { ...susunan, barisKepala })), sumber: findSumber(baris) };
}

type SusunanBernomor = Susunan & { readonly barisKepala: number };

function listSelBaris(lembar: string, b: BarisTerbaca, susunan: SusunanBernomor): readonly SelKondisi[] {
  switch (susunan.bentuk) {
    case "panjang":
      return barisPanjang(lembar, b, susunan);
    case "lebar":
      return barisLebar(lembar, b, susunan);
    case "tegak":
      return barisTegak(lembar, b, susunan);
  }
}

const isi = (sel: Sel | undefined): string => (sel === undefined ? "" : teksSel(sel));
const adaIsi = (sel: Sel | undefined): sel is Sel =>
  sel !== undefined && sel.jenis !== "kosong" && (sel.jenis === "galat" || isi(sel) !== "");
const atauNull = (teks: string): string | null => (teks === "" || isTandaKosong(teks) ? null : teks);
const dari = (b: BarisTerbaca, kolom: number | null): string | null =>
  kolom === null ? null : atauNull(isi(b.sel[kolom]));

function barisPanjang(
  lembar: string,
  b: BarisTerbaca,
  s: Extract<Susunan, { bentuk: "panjang" }>,
): readonly SelKondisi[] {
  const [nama, tahun, nilai] = [isi(b.sel[s.kondisi]), b.sel[s.tahun], b.sel[s.nilai]];
  if (!adaIsi(tahun) && !adaIsi(nilai)) return [];
  return [
    {
      lembar,
      alamat: alamatSel(s.nilai, b.nomor),
      alamatNama: alamatSel(s.kondisi, b.nomor),
      alamatTahun: alamatSel(s.tahun, b.nomor),
      nama,
      tahun: bacaTahun(tahun),
      teksTahun: isi(tahun),
      isi: nilai ?? { jenis: "kosong" },
      satuan: dari(b, s.satuan),
      sumber: dari(b, s.sumber),
    },
  ];
}

function barisLebar(
  lembar: string,
  b: BarisTerbaca,
  s: Extract<SusunanBernomor, { bentuk: "lebar" }>,
): readonly SelKondisi[] {
  return s.tahun.flatMap(({ kolom, tahun }): readonly SelKondisi[] => {
    const sel = b.sel[kolom];
    if (!adaIsi(sel)) return [];
    return [
      {
        lembar,
        alamat: alamatSel(kolom, b.nomor),
        alamatNama: alamatSel(s.nama, b.nomor),
        alamatTahun: alamatSel(kolom, s.barisKepala),
        nama: isi(b.sel[s.nama]),
        tahun,
        teksTahun: String(tahun),
        isi: sel,
        satuan: dari(b, s.satuan),
        sumber: null,
      },
    ];
  });
}

function barisTegak(
  lembar: string,
  b: BarisTerbaca,
  s: Extract<SusunanBernomor, { bentuk: "tegak" }>,
): readonly SelKondisi[] {
  const tahun = bacaTahun(b.sel[s.tahun]);
  if (tahun === null) return [];
  return s.kondisi.flatMap(({ kolom, nama }): readonly SelKondisi[] => {
    const sel = b.sel[kolom];
    if (!adaIsi(sel)) return [];
    const tempat = {
      alamat: alamatSel(kolom, b.nomor),
      alamatNama: alamatSel(kolom, s.barisKepala),
      alamatTahun: alamatSel(s.tahun, b.nomor),
    };
    return [{ lembar, ...tempat, nama, tahun, teksTahun: String(tahun), isi: sel, satuan: null, sumber: null }];
  });
}

// "Sumber: BPS, Survei Sosial Ekonomi Nasional", above or below the table.
function findSumber(baris: readonly BarisTerbaca[]): string | null {
  for (const { sel } of baris) {
    for (const [i, satu] of sel.entries()) {
      const cocok = /^(?:sumber(?: data)?|source)\s*:\s*(.*)$/isu.exec(isi(satu));
      if (cocok === null) continue;
      const nama = (cocok[1] ?? "").trim() === "" ? isi(sel[i + 1]) : (cocok[1] ?? "");
      if (nama.trim() !== "") return nama.trim().replace(/\s+/gu, " ");
    }
  }
  return null;
}
