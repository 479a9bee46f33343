// Rules of theme roles and of printed figures.
import { parseAngkaId, type RincianGalat } from "#inti";
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
  if (peran === "eksternal") {
    return pd === null && pihak !== null ? null : "Peran eksternal diisi dengan pihak, sedangkan pd dikosongkan.";
  }
  return pd !== null && pihak === null ? null : `Peran ${peran} diisi dengan pd, sedangkan pihak dikosongkan.`;
}

/** Which columns a printed figure of each kind fills in. */
const ISIAN: Readonly<
  Record<Tercetak["besaran"], Readonly<Record<"indikator" | "tema", boolean>> & { readonly kata: string }>
> = {
  capaian: { indikator: true, tema: false, kata: "menyebut indikator, tanpa tema" },
  total_pagu: { indikator: false, tema: false, kata: "tidak menyebut indikator maupun tema" },
  total_tema: { indikator: false, tema: true, kata: "menyebut tema, tanpa indikator" },
};

function periksaBesaran({ besaran, indikator, tema }: Tercetak): string | null {
  const isian = ISIAN[besaran];
  if ((indikator !== null) === isian.indikator && (tema !== null) === isian.tema) return null;
  return `Besaran ${besaran} ${isian.kata}. Perbaiki kolom indikator dan tema.`;
}

function periksaTeks({ teks }: Tercetak): string | null {
  const hasil = parseAngkaId(teks);
  return hasil.ok ? null : `Kolom "teks" berisi "${teks}": ${hasil.pesan}`;
}
