// How a form names cells, and the report of what became of them. Pure; called by the pages of the queue.
import { Galat } from "#inti";
import type { HasilMassal, RujukanSel } from "#pengukuran";

/** The cell with the version that was seen. @example kunciOf({ indikator: "iku-1", periode: "2024-S2", versi: 3 }) // "iku-1|2024-S2|3" */
export function kunciOf({ indikator, periode, versi }: RujukanSel): string {
  return [indikator, periode, versi].join("|");
}

/**
 * The cell that a form names.
 * @throws Galat `masukan` for anything else.
 */
export function parseKunci(kunci: string): RujukanSel {
  const cocok = /^(.+)\|([^|]+)\|(\d{1,9})$/.exec(kunci);
  if (cocok === null) throw new Galat("masukan", "Pilihan itu tidak terbaca. Muat ulang halaman, lalu pilih kembali.");
  const [, indikator = "", periode = "", versi = ""] = cocok;
  return { indikator, periode, versi: Number(versi) };
}

/** The report of one action, with names. `kata` is what was done: "disetujui". */
export type LaporanMassal = {
  readonly kata: string;
  readonly berhasil: readonly string[];
  readonly sudah: readonly string[];
  readonly gagal: readonly { readonly nama: string; readonly sebab: readonly string[] }[];
};

/** The report in names; `namaOf` knows the cells of the sheet. */
export function buildLaporanMassal(
  kata: string,
  { berhasil, sudah, gagal }: HasilMassal,
  namaOf: (sel: RujukanSel) => string,
): LaporanMassal {
  return {
    kata,
    berhasil: berhasil.map(namaOf),
    sudah: sudah.map(namaOf),
    gagal: gagal.map(({ sel, sebab }) => ({ nama: namaOf(sel), sebab })),
  };
}

/** @example ringkasLaporan({ kata: "disetujui", berhasil: ["A", "B"], sudah: [], gagal: [] }) // "2 isian disetujui." */
export function ringkasLaporan({ kata, berhasil, sudah, gagal }: LaporanMassal): string {
  return [
    [berhasil.length, `isian ${kata}`],
    [sudah.length, `sudah ${kata} sebelumnya`],
    [gagal.length, `tidak dapat ${kata}`],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, teks]) => `${n} ${teks}`)
    .join(", ")
    .concat(".");
}
