// One sheet of a workbook that came back, by the titles of its columns, whatever their order. Pure.
import { alamatSel } from "#inti";
import { type Buku, type GalatBuku, KOSONG, type Sel, teksSel } from "../buku/sel.ts";
import { usul } from "../usul.ts";
import { JUDUL_KUNCI } from "./lembar-rencana.ts";

/** A row with cells by column title; a title that the sheet does not have gives an empty cell and no address. */
export type BarisLembar = {
  readonly lembar: string;
  readonly nomor: number;
  readonly sel: (judul: string) => Sel;
  readonly alamat: (judul: string) => string | null;
};
export type LembarDibaca = {
  readonly nama: string;
  readonly judul: readonly string[];
  readonly ada: (judul: string) => boolean;
  readonly baris: readonly BarisLembar[];
};

/** `lembar` is undefined when the workbook has none of that name, or its header cannot be used (then `galat` says why). */
export type HasilBuka = { readonly lembar: LembarDibaca | undefined; readonly galat: readonly GalatBuku[] };

/**
 * Opens a sheet. `harus`: titles without which it cannot be read; `isi`: titles of which one must be filled for a row to
 * count (all others only explain).
 */
export function bukaLembar(
  buku: Buku,
  nama: string,
  { harus, isi }: { readonly harus: readonly string[]; readonly isi: readonly string[] },
): HasilBuka {
  const mentah = buku.get(nama);
  const [kepala, ...sisa] = mentah?.baris ?? [];
  if (kepala === undefined) return { lembar: undefined, galat: [] };
  const judul = kepala.sel.map((s) => teksSel(s));
  const kecil = new Map(judul.map((j, i) => [j.toLowerCase(), i]));
  const hilang = harus.filter((j) => !kecil.has(j.toLowerCase()));
  if (hilang.length > 0) {
    return { lembar: undefined, galat: hilang.map((j) => ({ lembar: nama, sel: null, pesan: pesanHilang(j, judul) })) };
  }
  const letak = (j: string): number => kecil.get(j.toLowerCase()) ?? -1;
  const baris = sisa.map(
    ({ nomor, sel }): BarisLembar => ({
      lembar: nama,
      nomor,
      sel: (j) => sel[letak(j)] ?? KOSONG,
      alamat: (j) => (letak(j) < 0 ? null : alamatSel(letak(j), nomor)),
    }),
  );
  return {
    lembar: {
      nama,
      judul,
      ada: (j) => letak(j) >= 0,
      baris: baris.filter((b) => isi.some((j) => b.sel(j).jenis !== "kosong")),
    },
    galat: [],
  };
}

function pesanHilang(judul: string, ada: readonly string[]): string {
  return `Kolom "${judul}" tidak ada pada baris pertama. Kembalikan judulnya seperti di buku kerja unduhan.${usul(
    judul,
    ada.filter((a) => a !== ""),
  )}`;
}

/** The hidden key of a row; empty when it has none. */
export function kunciBarisLembar(baris: BarisLembar): string {
  return teksSel(baris.sel(JUDUL_KUNCI)).toLowerCase();
}

/** A row that names itself: its hidden key and its code. */
export type CalonBaris = { readonly kunci: string; readonly kode: string; readonly baris: BarisLembar };
export type BarisBerId = CalonBaris & { readonly id: string };

/**
 * The rows with their ids: of its key where the plan has it (a copied row keeps the key, so the one that still has the old
 * code wins, then the first); else of its code, where no other row has claimed it; else a new one.
 */
export function bagiKunci(
  baris: readonly CalonBaris[],
  lama: ReadonlyMap<string, string>,
  newId: () => string,
): readonly BarisBerId[] {
  const pemilik = new Map<string, number>();
  for (const [i, { kunci, kode }] of baris.entries()) {
    if (!lama.has(kunci)) continue;
    const kini = pemilik.get(kunci);
    if (kini === undefined || (lama.get(kunci) === kode && baris[kini]?.kode !== kode)) {
      pemilik.set(kunci, i);
    }
  }
  const menurutKode = new Map([...lama].map(([id, kode]) => [kode, id]));
  const hasil = new Map([...pemilik].map(([id, i]) => [i, id]));
  for (const [i, { kunci, kode }] of baris.entries()) {
    const id = menurutKode.get(kode);
    if (hasil.has(i) || kunci !== "" || id === undefined || pemilik.has(id)) continue;
    pemilik.set(id, i);
    hasil.set(i, id);
  }
  return baris.map((satu, i) => ({ ...satu, id: hasil.get(i) ?? newId() }));
}
