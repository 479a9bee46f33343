// Reads the contents of one row by its columns: a cell that still says what was written keeps the stored value digit for
// digit, a missing column keeps what is stored, everything else is read and checked. Pure.
import { type IsiBaris, type JenisBaris, type LingkupNaskah, type Naskah, SKEMA_BARIS } from "#perencanaan";
import { type Buku, type GalatBuku, isSama, type Sel } from "../buku/sel.ts";
import type { BarisLembar } from "./buka-lembar.ts";
import type { KamusBaca, KamusTulis } from "./kamus-rencana.ts";
import type { Kolom } from "./kolom-rencana.ts";
import { LEMBAR } from "./lembar-rencana.ts";
import type { RuangDokumen } from "./ruang-rencana.ts";

/** Where the contents of a plan row stand in the workbook: `alamat` of a column of the row, or of the row itself. */
export type LetakBaris = { readonly lembar: string; readonly alamat: (kolom: string | null) => string | null };

/** What reading keeps in hand; errors and places are gathered in `galat` and `letak`. */
export type Pembacaan = {
  readonly buku: Buku;
  readonly lama: Naskah;
  readonly lingkup: LingkupNaskah;
  readonly ruang: RuangDokumen;
  readonly tulis: KamusTulis;
  readonly kamus: KamusBaca;
  readonly newId: () => string;
  readonly galat: GalatBuku[];
  /** By `jenis/kunci`. */
  readonly letak: Map<string, LetakBaris>;
};

type IsiMentah = Readonly<Record<string, unknown>>;

/** The contents as read, or null when a cell could not be read (the error is noted). */
export function bacaIsi(
  p: Pembacaan,
  kolom: readonly Kolom[],
  baris: BarisLembar,
  lama: object | undefined,
): IsiMentah | null {
  const nilaiLama: IsiMentah | undefined = lama === undefined ? undefined : { ...lama };
  const isi: Record<string, unknown> = {};
  let utuh = true;
  for (const k of kolom) {
    const hasil = bacaKolom(p, k, baris, nilaiLama);
    if (hasil.ok) isi[k.nama] = hasil.nilai;
    else {
      utuh = false;
      catatGalat(p, baris, k.tulis.judul, hasil.pesan);
    }
  }
  return utuh ? isi : null;
}

function bacaKolom(p: Pembacaan, k: Kolom, baris: BarisLembar, lama: IsiMentah | undefined) {
  const { judul } = k.tulis;
  const sel = baris.sel(judul);
  const tersimpan = lama === undefined ? undefined : (lama[k.nama] ?? null);
  if (tersimpan !== undefined) {
    if (baris.alamat(judul) === null) return { ok: true, nilai: tersimpan } as const;
    const tetap = k.acuan === undefined || tersimpan === null || p.kamus.isTetap(k.acuan, String(tersimpan));
    if (tetap && isSama(sel, k.keSel(tersimpan, p.tulis))) return { ok: true, nilai: tersimpan } as const;
  }
  return bacaSel(sel, (s) => k.dariSel(s, p.kamus));
}

/** Reads a cell unless Excel itself could not. */
export function bacaSel<T>(sel: Sel, baca: (sel: Sel) => T): T | { readonly ok: false; readonly pesan: string } {
  return sel.jenis === "galat" ? { ok: false, pesan: sel.pesan } : baca(sel);
}

/** Notes an error at a cell, or at the sheet when the column is missing. */
export function catatGalat(p: Pembacaan, baris: BarisLembar, judul: string, pesan: string): void {
  p.galat.push({ lembar: baris.lembar, sel: baris.alamat(judul), pesan });
}

/** Notes where a plan row stands; `judulOf` names the title of a column of the row. */
export function catatLetak(
  p: Pembacaan,
  { jenis, kunci }: { readonly jenis: JenisBaris; readonly kunci: string },
  baris: BarisLembar,
  judulOf: (kolom: string) => string | undefined,
): void {
  p.letak.set(`${jenis}/${kunci}`, {
    lembar: baris.lembar,
    alamat: (kolom) => {
      const judul = kolom === null ? undefined : judulOf(kolom.replace(/\..*$/, ""));
      return (judul === undefined ? null : baris.alamat(judul)) ?? `baris ${baris.nomor}`;
    },
  });
}

/** The title of the column that holds a column of the row. */
export function judulDari(kolom: readonly Kolom[]): (nama: string) => string | undefined {
  return (nama) => kolom.find((k) => k.nama === nama)?.tulis.judul;
}

/**
 * Contents that the plan may hold: the stored ones where nothing differs, else checked against the schema.
 * @returns null when the schema refuses them; the errors are noted at their cells
 */
export function terimaIsi<J extends JenisBaris>(
  p: Pembacaan,
  { jenis, kunci }: { readonly jenis: J; readonly kunci: string },
  isi: object,
  lama: IsiBaris[J] | undefined,
): IsiBaris[J] | null {
  if (lama !== undefined && isSamaIsi(isi, lama)) return lama;
  const hasil = SKEMA_BARIS[jenis].safeParse(isi);
  // The schema under a kind parses that kind's contents; indexing by J loses that.
  if (hasil.success) return hasil.data as IsiBaris[J];
  for (const isu of hasil.error.issues) {
    const pesan = isu.code === "invalid_type" || isu.code === "invalid_value" ? "Isi bagian ini." : isu.message;
    p.galat.push({ ...letakKolom(p, { jenis, kunci, kolom: isu.path.join(".") }), pesan });
  }
  return null;
}

/** Where a column of a plan row stands; the sheet Pohon, without a cell, for a row that the workbook does not have. */
export function letakKolom(
  p: Pembacaan,
  { jenis, kunci, kolom }: { readonly jenis: string; readonly kunci: string; readonly kolom: string | null },
): Pick<GalatBuku, "lembar" | "sel"> {
  const letak = p.letak.get(`${jenis}/${kunci}`);
  return letak === undefined ? { lembar: LEMBAR.pohon, sel: null } : { lembar: letak.lembar, sel: letak.alamat(kolom) };
}

function isSamaIsi(isi: object, lama: object): boolean {
  const a: IsiMentah = { ...isi };
  const b: IsiMentah = { ...lama };
  const nama = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...nama].every((n) => JSON.stringify(a[n] ?? null) === JSON.stringify(b[n] ?? null));
}
