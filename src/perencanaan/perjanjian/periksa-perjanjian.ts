// What stands in the way of signing an agreement, and what to look at before. Pure.
import type { IsiPerjanjian } from "./isi-perjanjian.ts";

/** `halangan` refuse the signing; `peringatan` are shown. Sentences that say what to do. */
export type TemuanPerjanjian = { readonly halangan: readonly string[]; readonly peringatan: readonly string[] };

export function periksaPerjanjian(isi: IsiPerjanjian): TemuanPerjanjian {
  return { halangan: listHalangan(isi), peringatan: listPeringatan(isi) };
}

function listHalangan({ sasaran, pihakPertama }: IsiPerjanjian): readonly string[] {
  const indikator = sasaran.flatMap((s) => s.indikator);
  const tanpaTarget = indikator.filter((i) => i.target === null);
  return [
    ...(indikator.length === 0
      ? ["Belum ada indikator untuk jabatan ini. Tetapkan dahulu simpul dan indikatornya di pohon kinerja."]
      : []),
    ...tanpaTarget.map((i) => `Target tahunan "${i.nama}" belum ditetapkan. Isi dan tetapkan targetnya di Renja.`),
    ...(pihakPertama.nama === null
      ? [`Pejabat ${pihakPertama.jabatan} belum tercatat pada tanggal itu. Catat dahulu di pengaturan organisasi.`]
      : []),
  ];
}

function listPeringatan({ sasaran, pihakKedua, anggaran, triwulan }: IsiPerjanjian): readonly string[] {
  const kosong = sasaran.filter((s) => s.indikator.length === 0);
  const indikator = sasaran.flatMap((s) => s.indikator);
  const tanpaTriwulan = indikator.filter((i) => i.triwulan.every((t) => t === null));
  return [
    ...(pihakKedua?.nama === null
      ? [`Pejabat ${pihakKedua.jabatan} belum tercatat: namanya dicetak sebagai garis titik-titik.`]
      : []),
    ...kosong.map((s) => `"${s.nama}" belum memiliki indikator.`),
    ...(anggaran.baris.length === 0 ? ["Belum ada anggaran untuk jabatan ini."] : []),
    ...anggaran.baris.flatMap((b) => (b.nilai === null ? [`Anggaran "${b.nama}" belum diisi.`] : [])),
    ...(triwulan && tanpaTriwulan.length > 0
      ? [`${tanpaTriwulan.length} indikator belum memiliki target triwulanan.`]
      : []),
  ];
}
