// Rules of theme roles and of printed figures.
import { assertNever, parseAngkaId, type RincianGalat } from "#inti";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";

type Peran = Pick<BarisDari<"temaPeran">, "peran" | "pd" | "pihak">;
type Tercetak = BarisDari<"tercetak">;

/** What is wrong with theme roles and printed figures. */
export function periksaTematik({ tabel }: Kumpulan): readonly RincianGalat[] {
  return [
    ...tabel.temaPeran.baris.flatMap((b) => toRincian("tema-peran.csv", b.baris, [periksaPeran(b)])),
    ...tabel.temaTugas.baris.flatMap((b) => toRincian("tema-tugas.csv", b.baris, [periksaPeran(b)])),
    ...tabel.tercetak.baris.flatMap((b) => toRincian("tercetak.csv", b.baris, [periksaBesaran(b), periksaTeks(b)])),
  ];
}

function periksaPeran({ peran, pd, pihak }: Peran): string | null {
  switch (peran) {
    case "utama":
    case "penunjang":
      return pd !== null && pihak === null ? null : `Peran ${peran} diisi dengan pd, sedangkan pihak dikosongkan.`;
    case "eksternal":
      return pd === null && pihak !== null ? null : "Peran eksternal diisi dengan pihak, sedangkan pd dikosongkan.";
    default:
      return assertNever(peran);
  }
}

function periksaBesaran({ besaran, indikator, tema }: Tercetak): string | null {
  const pesan = (isi: string): string => `Besaran ${besaran} ${isi}. Perbaiki kolom indikator dan tema.`;
  switch (besaran) {
    case "capaian":
      return indikator !== null && tema === null ? null : pesan("menyebut indikator, tanpa tema");
    case "total_pagu":
      return indikator === null && tema === null ? null : pesan("tidak menyebut indikator maupun tema");
    case "total_tema":
      return indikator === null && tema !== null ? null : pesan("menyebut tema, tanpa indikator");
    default:
      return assertNever(besaran);
  }
}

function periksaTeks({ teks }: Tercetak): string | null {
  const hasil = parseAngkaId(teks);
  return hasil.ok ? null : `Kolom "teks" berisi "${teks}": ${hasil.pesan}`;
}
