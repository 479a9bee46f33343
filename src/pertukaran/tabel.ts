// What one CSV file of the format is: columns, natural key, references; and reading a file by it into typed rows.
import type { RincianGalat } from "#inti";
import { parseCsv } from "./csv.ts";
import type { JenisSel } from "./jenis-sel.ts";
import { usul } from "./usul.ts";

/** A column. An optional one may be missing from the file, or its cell empty: the value is then `kosong`. */
export type Kolom<T> = {
  readonly jenis: JenisSel<unknown>;
  readonly wajib: boolean;
  readonly uraian: string;
  readonly contoh: string;
  readonly baca: JenisSel<T>["baca"];
  readonly kosong?: T;
  /** What is stored stays when the file does not have the column at all; the value is then undefined. */
  readonly bertahan?: true;
};
export type Susunan = Readonly<Record<string, Kolom<unknown>>>;

/**
 * Columns that together must name a row of another (or of the same) file: own column to the column there. The last one
 * is what the row is called by, those before say where to look.
 */
export type Rujukan = { readonly berkas: string; readonly kolom: Readonly<Record<string, string>> };

export type Tabel<S extends Susunan = Susunan> = {
  readonly berkas: string;
  readonly wajib: boolean;
  readonly uraian: string;
  readonly kolom: S;
  /** The natural key: no two rows agree in all of these. */
  readonly kunci: readonly string[];
  readonly rujukan: readonly Rujukan[];
};

/** As `Tabel`, with the columns of the key checked against `kolom`. */
type DefinisiTabel<S extends Susunan> = Tabel<S> & { readonly kunci: readonly (keyof S)[] };

type NilaiKolom<S extends Susunan> = { readonly [N in keyof S]: S[N] extends Kolom<infer T> ? T : never };
/** One read row; `baris` is its number as Excel shows it. */
export type Baris<S extends Susunan> = NilaiKolom<S> & { readonly baris: number };
/** A row some of whose cells could not be read: good enough to know which keys exist, not to be used otherwise. */
export type BarisSebagian<S extends Susunan> = Partial<NilaiKolom<S>> & { readonly baris: number };

/** `utuh` is false when the file is missing or its header is wrong, so that nothing is known about its rows. */
export type TabelTerbaca<S extends Susunan> = {
  readonly utuh: boolean;
  readonly baris: readonly Baris<S>[];
  readonly sebagian: readonly BarisSebagian<S>[];
};

/** A column that every row must fill. */
export function wajib<T>(jenis: JenisSel<T>, uraian: string, contoh: string): Kolom<T> {
  return { jenis, wajib: true, uraian, contoh, baca: jenis.baca };
}

/** A column that may stay empty; the value is then `kosong`. */
export function opsional<T, const K = null>(
  jenis: JenisSel<T>,
  uraian: string,
  contoh: string,
  kosong: K,
): Kolom<T | K> {
  return { jenis, wajib: false, uraian, contoh, baca: jenis.baca, kosong };
}

/**
 * As `opsional`, for what is set on screens as well: where the file does not have the column, what is stored stays, and
 * a new row takes the default of the database.
 */
export function bertahan<T, const K = null>(
  jenis: JenisSel<T>,
  uraian: string,
  contoh: string,
  kosong: K,
): Kolom<T | K | undefined> {
  return { ...opsional<T, K>(jenis, uraian, contoh, kosong), bertahan: true };
}

/** Defines a file of the format: infers the types of its columns and checks the names in its key. */
export function tabel<const S extends Susunan>(isi: DefinisiTabel<S>): Tabel<S> {
  return isi;
}

/**
 * Reads one file. All errors of all rows are returned, each with its row; a row with errors is only in `sebagian`.
 * @param bita the file's content, undefined when the folder has no such file
 */
export function readTabel<S extends Susunan>(
  skema: Tabel<S>,
  bita: Uint8Array | undefined,
): { readonly tabel: TabelTerbaca<S>; readonly galat: readonly RincianGalat[] } {
  const { berkas } = skema;
  const gagal = (galat: readonly RincianGalat[]) => ({
    tabel: { utuh: false, baris: [], sebagian: [] },
    galat,
  });
  if (bita === undefined) {
    return skema.wajib
      ? gagal([{ berkas, pesan: `Berkas ini tidak ada di folder. Isinya: ${skema.uraian}` }])
      : { tabel: { utuh: true, baris: [], sebagian: [] }, galat: [] };
  }
  const csv = parseCsv(bita);
  if (!csv.ok) return gagal([{ berkas, ...(csv.baris === undefined ? {} : { baris: csv.baris }), pesan: csv.pesan }]);
  const kepala = (csv.baris[0] ?? []).map((nama) => nama.trim().toLowerCase());
  const galatKepala = periksaKepala(skema, kepala);
  if (galatKepala.length > 0) return gagal(galatKepala.map((pesan) => ({ berkas, baris: 1, pesan })));
  return readIsi(skema, kepala, csv.baris);
}

function periksaKepala(skema: Tabel, kepala: readonly string[]): readonly string[] {
  const dikenal = Object.keys(skema.kolom);
  const asing = kepala.filter((nama) => !dikenal.includes(nama));
  const ganda = kepala.filter((nama, i) => kepala.indexOf(nama) !== i);
  const hilang = Object.entries(skema.kolom).filter(([nama, kolom]) => kolom.wajib && !kepala.includes(nama));
  return [
    ...hilang.map(([nama, kolom]) => `Kolom "${nama}" tidak ada. Tambahkan kolom itu: ${kolom.uraian}`),
    ...asing.map((nama) =>
      nama === ""
        ? "Ada kolom tanpa nama. Hapus kolom itu atau beri nama."
        : `Kolom "${nama}" tidak dikenal.${usul(nama, dikenal)}`,
    ),
    ...ganda.map((nama) => `Kolom "${nama}" ada lebih dari satu. Hapus salah satunya.`),
  ];
}

function readIsi<S extends Susunan>(skema: Tabel<S>, kepala: readonly string[], isi: readonly (readonly string[])[]) {
  const baris: Baris<S>[] = [];
  const sebagian: BarisSebagian<S>[] = [];
  const galat: RincianGalat[] = [];
  for (const [i, sel] of isi.entries()) {
    if (i === 0 || sel.every((s) => s.trim() === "")) continue;
    const { nilai, pesan } = readBaris(skema, kepala, sel);
    galat.push(...pesan.map((p) => ({ berkas: skema.berkas, baris: i + 1, pesan: p })));
    // readBaris filled every column of S when it had nothing to say, so this is the one place that knows the full type.
    if (pesan.length === 0) baris.push({ ...nilai, baris: i + 1 } as Baris<S>);
    else sebagian.push({ ...nilai, baris: i + 1 } as BarisSebagian<S>);
  }
  galat.push(...findGanda(skema, [...baris, ...sebagian]));
  return { tabel: { utuh: true, baris, sebagian }, galat };
}

function readBaris(skema: Tabel, kepala: readonly string[], sel: readonly string[]) {
  const nilai: Record<string, unknown> = {};
  const pesan: string[] = [];
  if (sel.slice(kepala.length).some((s) => s.trim() !== "")) {
    pesan.push(
      `Baris ini berisi ${sel.length} sel, padahal ada ${kepala.length} kolom. ` +
        "Apit isi yang memuat tanda pemisah (misalnya angka 94,87 di berkas berpemisah koma) dengan tanda kutip.",
    );
  }
  for (const [nama, kolom] of Object.entries(skema.kolom)) {
    const teks = (sel[kepala.indexOf(nama)] ?? "").trim();
    if (teks === "") {
      if (kolom.wajib) pesan.push(`Kolom "${nama}" kosong. Isi dengan: ${kolom.uraian}`);
      else nilai[nama] = kolom.bertahan === true && !kepala.includes(nama) ? undefined : kolom.kosong;
      continue;
    }
    const hasil = kolom.baca(teks);
    if (hasil.ok) nilai[nama] = hasil.nilai;
    else pesan.push(`Kolom "${nama}" berisi "${teks}": ${hasil.pesan}`);
  }
  return { nilai, pesan };
}

function findGanda(skema: Tabel, baris: readonly (Readonly<Record<string, unknown>> & { readonly baris: number })[]) {
  const pertama = new Map<string, number>();
  const galat: RincianGalat[] = [];
  for (const b of baris.toSorted((x, y) => x.baris - y.baris)) {
    const kunci = keyText(skema.kunci, b);
    if (kunci === null) continue;
    const sebelumnya = pertama.get(kunci);
    if (sebelumnya === undefined) pertama.set(kunci, b.baris);
    else galat.push({ berkas: skema.berkas, baris: b.baris, pesan: pesanGanda(skema.kunci, b, sebelumnya) });
  }
  return galat;
}

function pesanGanda(kunci: readonly string[], baris: Readonly<Record<string, unknown>>, sebelumnya: number): string {
  const isi = kunci.filter((k) => baris[k] !== null).map((k) => `${k} "${baris[k]}"`);
  return `Baris ganda: ${isi.join(", ")} sudah ada di baris ${sebelumnya}. Hapus salah satunya.`;
}

/** The values of some columns as one text to compare by; null when one of them could not be read. */
export function keyText(kolom: readonly string[], baris: Readonly<Record<string, unknown>>): string | null {
  const nilai = kolom.map((k) => baris[k]);
  return nilai.includes(undefined) ? null : JSON.stringify(nilai);
}
