// Rules of the filling schedule: days in order, periods that do not overlap.
import { containsPeriode, parsePeriode, type RincianGalat } from "#inti";
import type { Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";

/** What is wrong with the filling schedule. */
export function periksaJadwalPengisian({ tabel }: Kumpulan): readonly RincianGalat[] {
  const semua = tabel.jadwalPengisian.baris;
  return semua.flatMap((j, i) => {
    const tumpang = semua.slice(0, i).find((lain) => lain.periode !== j.periode && isTumpang(lain.periode, j.periode));
    return toRincian("jadwal-pengisian.csv", j.baris, [
      j.batas < j.dibuka ? "batas mendahului dibuka. Periksa kedua tanggalnya." : null,
      tumpang === undefined
        ? null
        : `Periode ${j.periode} tumpang tindih dengan ${tumpang.periode}. Pilih periode yang terpisah.`,
    ]);
  });
}

function isTumpang(a: string, b: string): boolean {
  const [p, q] = [parsePeriode(a), parsePeriode(b)];
  return containsPeriode(p, q) || containsPeriode(q, p);
}
