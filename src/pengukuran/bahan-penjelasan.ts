// What both explanations (capaian, realisasi) share: their input, and who entered and approved an entry.
import { formatWaktu, labelPeriode, type Penjelasan, parsePeriode } from "#inti";
import type { KebijakanCapaian, Pemda, PerangkatDaerah } from "#organisasi";
import type { Agregasi, Indikator } from "#perencanaan";
import { indikatorBeku, kebijakanBeku } from "./beku.ts";
import { bagianTerpakai } from "./jadwal.ts";
import { isTerbit } from "./realisasi.ts";
import type { BahanUkur, RealisasiTersimpan, UkurTersimpan } from "./tipe.ts";

/** The indikator in the version of the period's year with what was measured, and the policy in force in that year. */
export type BahanPenjelasan = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly periode: string;
  readonly bahan: BahanUkur & Pick<UkurTersimpan, "tercetak">;
  readonly kebijakan: KebijakanCapaian | undefined;
};

/** The same input by the rules that were frozen for its period, so that an explanation tells what was computed. */
export function bekukanBahan(masukan: BahanPenjelasan): BahanPenjelasan {
  const { bahan, periode, kebijakan } = masukan;
  return {
    ...masukan,
    kebijakan: kebijakanBeku(bahan, periode, kebijakan),
    bahan: { ...bahan, indikator: indikatorBeku(bahan, periode) },
  };
}

/** The name of a period in the pemda's words, "Semester I Tahun 2024". */
export function namaPeriode({ pemda }: BahanPenjelasan, periode: string): string {
  return labelPeriode(parsePeriode(periode), pemda.istilahTriwulan);
}

/** "Dinas Tenaga Kerja, Semester I Tahun 2024". */
export function konteksPenjelasan(masukan: BahanPenjelasan): string {
  return `${masukan.pd.nama}, ${namaPeriode(masukan, masukan.periode)}`;
}

/** What the indikator is, in which version, and who answers for it. */
export function catatanIndikator({ definisi, versiSejak, sumberData, penanggungJawab }: Indikator): readonly string[] {
  return [
    `Definisi operasional (versi sejak Tahun ${versiSejak}): ${definisi}`,
    ...(sumberData === null ? [] : [`Sumber data: ${sumberData}`]),
    `Penanggung jawab: ${penanggungJawab}`,
  ];
}

/** The period's own entry where it counts: approved or locked. */
export function findTerbit({ realisasi }: BahanUkur, periode: string): RealisasiTersimpan | undefined {
  const tersimpan = realisasi[periode];
  return tersimpan !== undefined && isTerbit(tersimpan) ? tersimpan : undefined;
}

/** Who entered and who approved the entry, with the time in WIB; nothing where there is no entry. */
export function pengesahan(tersimpan: RealisasiTersimpan | undefined): Pick<Penjelasan, "pengisi" | "penyetuju"> {
  if (tersimpan === undefined) return {};
  const { diisiOleh, diisiPada, disetujuiOleh, disetujuiPada } = tersimpan;
  const pengisi = { oleh: diisiOleh, pada: formatWaktu(diisiPada) };
  if (disetujuiOleh === null || disetujuiPada === null) return { pengisi };
  return { pengisi, penyetuju: { oleh: disetujuiOleh, pada: formatWaktu(disetujuiPada) } };
}

/** In a few words, what the realisasi of the period rests on: its own source, or the periods it is joined from. */
export function asalRealisasi(masukan: BahanPenjelasan): string {
  const { indikator } = masukan.bahan;
  const tersimpan = findTerbit(masukan.bahan, masukan.periode);
  if (tersimpan !== undefined) return tersimpan.sumber;
  const bagian = bagianTerpakai(indikator, masukan.periode).map((kode) => namaPeriode(masukan, kode));
  return `${SEBUTAN_AGREGASI[indikator.agregasi]} ${bagian.join(", ")}`;
}

const SEBUTAN_AGREGASI: Readonly<Record<Agregasi, string>> = {
  akumulasi: "Jumlah realisasi",
  posisi_akhir: "Realisasi",
  rata_rata: "Rata-rata realisasi",
};
