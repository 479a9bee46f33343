// What the values of a file would change in a theme: new, changed, equal. Pure; shown before anything is saved.
import { compare, formatBesaran, parseDecimal } from "#inti";
import type { Kondisi } from "#tematik";
import type { NilaiTerbaca } from "./baca-kondisi.ts";

/** A stored value, as decimal text in the unit of its condition. */
export type NilaiTersimpan = { readonly nilai: string; readonly sumber: string };
/**
 * A value to be saved. `lama` is what the reader of the preview saw, null where the year was empty; `tempat` where it
 * stands in the file, `dariBerkas` what the file said where the unit was converted.
 */
export type PerubahanKondisi = {
  readonly kondisiId: string;
  /** The revision of the condition that the value was read against: its unit may change. */
  readonly versi: number;
  readonly tahun: number;
  readonly baru: NilaiTersimpan;
  readonly lama: NilaiTersimpan | null;
  readonly tempat: string;
  readonly dariBerkas: string | null;
};
/** The same for people. */
export type BedaKondisi = PerubahanKondisi & {
  readonly macam: "baru" | "berubah" | "sama";
  readonly kondisi: string;
  readonly teksBaru: string;
  readonly teksLama: string | null;
};

/** What the comparison needs of a condition of the theme. */
export type KondisiTema = Pick<Kondisi, "id" | "nama" | "satuan" | "versi"> & {
  readonly nilai: readonly (NilaiTersimpan & { readonly tahun: number })[];
};

/** Every value of the file against the theme as it stands, in the order of the theme and its years. */
export function bandingkanKondisi(
  kondisi: readonly KondisiTema[],
  nilai: readonly NilaiTerbaca[],
): readonly BedaKondisi[] {
  return kondisi.flatMap((k) =>
    nilai
      .filter((n) => n.kondisi.id === k.id)
      .toSorted((a, b) => a.tahun - b.tahun)
      .map((n) => bedaKondisi(k, n)),
  );
}

/** One value of a file against its condition as it stands. */
export function bedaKondisi(
  kondisi: KondisiTema,
  { tahun, nilai, sumber, tempat, dariBerkas }: Omit<NilaiTerbaca, "kondisi">,
): BedaKondisi {
  const kini = kondisi.nilai.find((n) => n.tahun === tahun);
  const lama = kini === undefined ? null : { nilai: kini.nilai, sumber: kini.sumber };
  const sama = lama !== null && isSamaNilai(lama, { nilai, sumber });
  return {
    kondisiId: kondisi.id,
    versi: kondisi.versi,
    tahun,
    baru: { nilai, sumber },
    lama,
    macam: lama === null ? "baru" : sama ? "sama" : "berubah",
    kondisi: kondisi.nama,
    teksBaru: formatBesaran(nilai, kondisi.satuan),
    teksLama: lama === null ? null : formatBesaran(lama.nilai, kondisi.satuan),
    tempat,
    dariBerkas,
  };
}

/** Whether two values are the same number from the same source. */
export function isSamaNilai(a: NilaiTersimpan, b: NilaiTersimpan): boolean {
  return a.sumber === b.sumber && compare(parseDecimal(a.nilai), parseDecimal(b.nilai)) === 0;
}

/** What is to be saved: everything but the values that are there already. */
export function perubahanDari(beda: readonly BedaKondisi[]): readonly PerubahanKondisi[] {
  return beda
    .filter((b) => b.macam !== "sama")
    .map(({ kondisiId, versi, tahun, baru, lama, tempat, dariBerkas }) => {
      return { kondisiId, versi, tahun, baru, lama, tempat, dariBerkas };
    });
}
