// All rules of a data set together, and the order in which errors are shown. Called by the importer before it writes.
import type { RincianGalat } from "#inti";
import type { Acuan } from "./acuan.ts";
import { entriFormat } from "./baca-kumpulan.ts";
import type { Kumpulan } from "./format.ts";
import { BERKAS_KETERANGAN } from "./keterangan.ts";
import { periksaAnggaran } from "./periksa-anggaran.ts";
import { periksaIndikator } from "./periksa-indikator.ts";
import { periksaJadwalPengisian } from "./periksa-jadwal.ts";
import { periksaJangka } from "./periksa-jangka.ts";
import { periksaOrganisasi } from "./periksa-organisasi.ts";
import { periksaRujukan } from "./periksa-rujukan.ts";
import { periksaSimpul } from "./periksa-simpul.ts";
import { periksaTematik } from "./periksa-tematik.ts";
import { periksaUkur } from "./periksa-ukur.ts";

/** Every error that only shows when rows are seen together. Rows that could not be read are left out of the rules. */
export function periksaKumpulan(kumpulan: Kumpulan, acuan: Acuan): readonly RincianGalat[] {
  return [
    ...periksaRujukan(kumpulan),
    ...periksaOrganisasi(kumpulan, acuan),
    ...periksaSimpul(kumpulan, acuan),
    ...periksaIndikator(kumpulan),
    ...periksaJadwalPengisian(kumpulan),
    ...periksaUkur(kumpulan),
    ...periksaAnggaran(kumpulan),
    ...periksaTematik(kumpulan),
    ...periksaJangka(kumpulan),
  ];
}

/** Errors by file in the order of the format, then by row. */
export function urutkanGalat(galat: readonly RincianGalat[]): readonly RincianGalat[] {
  const urutan = [BERKAS_KETERANGAN, ...entriFormat().map(([, skema]) => skema.berkas)];
  const tempat = (g: RincianGalat): number => {
    const i = urutan.indexOf(g.berkas ?? "");
    return i === -1 ? urutan.length : i;
  };
  return galat.toSorted((a, b) => tempat(a) - tempat(b) || (a.baris ?? 0) - (b.baris ?? 0));
}
