// Factories of table rows for the tests of this folder.
import type { BarisCapaian, SelAngka } from "#pengukuran";

/** A cell with a number, or "-" for null. */
export function buildSel(nilai: string | null): SelAngka {
  return nilai === null
    ? { teks: "-", nilai: null, kosong: "tidak_dijadwalkan" }
    : { teks: `${nilai}%`, nilai, kosong: null };
}

/** What a row holds besides its node and name; every figure is "-" unless given. */
export type IsiBaris = {
  readonly simpul?: string;
  readonly lalu?: string | null;
  readonly s1?: string | null;
  readonly s2?: string | null;
};

/** A row of the capaian table named `nama`. */
export function buildBarisUji(nomor: number, nama: string, isi: IsiBaris = {}): BarisCapaian {
  const strip = buildSel(null);
  const simpul = isi.simpul ?? `simpul-${nomor}`;
  return {
    nomor,
    simpul: { kode: simpul, nama: simpul },
    indikator: { id: nama, kode: nama, nama, satuan: "%" },
    lalu: { target: strip, realisasi: strip, capaian: buildSel(isi.lalu ?? null) },
    targetTahun: strip,
    target: [strip, strip],
    realisasi: [strip, strip],
    capaian: [buildSel(isi.s1 ?? null), buildSel(isi.s2 ?? null)],
  };
}
