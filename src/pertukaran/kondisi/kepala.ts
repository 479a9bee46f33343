// Finds how a sheet of statistics is laid out: which row heads it, and what its columns are. Rows above are titles. Pure.
import type { BarisTerbaca, LembarTerbaca, Sel } from "../buku/sel.ts";
import { teksSel } from "../buku/sel.ts";
import { bacaTahun } from "./angka-bps.ts";
import { bacaNama, cariKondisi, type KondisiDikenal } from "./nama-kondisi.ts";

type KolomTahun = { readonly kolom: number; readonly tahun: number };
/** `satuan` and `sumber` are columns, null where the sheet has none. `indeks` is the place of the header among the rows. */
export type Susunan =
  | {
      readonly bentuk: "panjang";
      readonly indeks: number;
      readonly kondisi: number;
      readonly tahun: number;
      readonly nilai: number;
      readonly sumber: number | null;
      readonly satuan: number | null;
    }
  | {
      readonly bentuk: "lebar";
      readonly indeks: number;
      readonly nama: number;
      readonly satuan: number | null;
      readonly tahun: readonly KolomTahun[];
    }
  | {
      readonly bentuk: "tegak";
      readonly indeks: number;
      readonly tahun: number;
      readonly kondisi: readonly { readonly kolom: number; readonly nama: string }[];
    };

const BARIS_KEPALA = 40;
const KONDISI = /^(?:kondisi|kode(?: kondisi)?|indikator|uraian|nama(?: kondisi)?)$/iu;
const SATUAN = /^(?:satuan|unit)$/iu;

/** How the sheet is laid out; null where no row heads conditions and years. */
export function findSusunan({ baris }: LembarTerbaca, kondisi: readonly KondisiDikenal[]): Susunan | null {
  const atas = baris.slice(0, BARIS_KEPALA);
  for (const [indeks, satu] of atas.entries()) {
    const panjang = readPanjang(satu, indeks);
    if (panjang !== null) return panjang;
  }
  return findTegak(baris, kondisi) ?? findLebar(atas, kondisi);
}

const isi = (sel: Sel | undefined): string => (sel === undefined ? "" : teksSel(sel));

function readPanjang({ sel }: BarisTerbaca, indeks: number): Susunan | null {
  const letak = (pola: RegExp): number => sel.findIndex((s) => pola.test(isi(s)));
  const boleh = (pola: RegExp): number | null => (letak(pola) < 0 ? null : letak(pola));
  const [kondisi, tahun, nilai] = [letak(KONDISI), letak(/^tahun$/iu), letak(/^nilai$/iu)];
  if (kondisi < 0 || tahun < 0 || nilai < 0) return null;
  return {
    bentuk: "panjang",
    indeks,
    kondisi,
    tahun,
    nilai,
    sumber: boleh(/^sumber(?: data)?$/iu),
    satuan: boleh(SATUAN),
  };
}

function findLebar(baris: readonly BarisTerbaca[], kondisi: readonly KondisiDikenal[]): Susunan | null {
  let terbaik: Extract<Susunan, { bentuk: "lebar" }> | null = null;
  for (const [indeks, { sel }] of baris.entries()) {
    const tahun = sel.flatMap((s, kolom): readonly KolomTahun[] => {
      const t = kolom === 0 ? null : bacaTahun(s);
      return t === null ? [] : [{ kolom, tahun: t }];
    });
    const awal = tahun[0]?.kolom;
    if (awal === undefined || tahun.length <= (terbaik?.tahun.length ?? 0)) continue;
    // A row that names a condition holds values, some of which look like years.
    if (sel.slice(0, awal).some((s) => cariKondisi(bacaNama(isi(s)), kondisi).length > 0)) continue;
    terbaik = { bentuk: "lebar", indeks, ...kolomNama(baris, indeks, awal), tahun };
  }
  return terbaik;
}

/** Before the years stand a number, the name, a unit: their headings are in the row of the years or in the one above. */
function kolomNama(
  baris: readonly BarisTerbaca[],
  indeks: number,
  awal: number,
): { readonly nama: number; readonly satuan: number | null } {
  const judul = Array.from({ length: awal }, (_, i) =>
    [baris[indeks], baris[indeks - 1]].map((b) => isi(b?.sel[i])).find((t) => t !== ""),
  );
  const satuan = judul.findIndex((j) => j !== undefined && SATUAN.test(j));
  const nama = judul.findIndex((j, i) => i !== satuan && !/^no\.?$|^nomor$/iu.test(j ?? ""));
  return { nama: Math.max(0, nama), satuan: satuan < 0 ? null : satuan };
}

function findTegak(baris: readonly BarisTerbaca[], kondisi: readonly KondisiDikenal[]): Susunan | null {
  for (const [indeks, { sel }] of baris.slice(0, BARIS_KEPALA).entries()) {
    const tahun = sel.findIndex((s) => /^tahun$/iu.test(isi(s)));
    if (tahun < 0 || !baris.slice(indeks + 1).some((b) => bacaTahun(b.sel[tahun]) !== null)) continue;
    const kolom = sel.flatMap((s, i) => (i === tahun || isi(s) === "" ? [] : [{ kolom: i, nama: isi(s) }]));
    if (kolom.some((k) => cariKondisi(bacaNama(k.nama), kondisi).length > 0)) {
      return { bentuk: "tegak", indeks, tahun, kondisi: kolom };
    }
  }
  return null;
}
