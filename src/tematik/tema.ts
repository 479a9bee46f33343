// Turns a stored theme into the one screens and reports read: texts set, roles grouped. Called by the theme query.
import { formatBesaran } from "#inti";
import type { Dukungan, Kondisi, NilaiKondisi, PeranPd, PihakTema, Strategi, Tema } from "./tipe.ts";

/** A theme as the database holds it, every list in printed order. `nilai` are decimal texts; `pihak` names the PD too. */
export type TemaTersimpan = Omit<Tema, "kondisi" | "strategi" | "peran"> & {
  readonly kondisi: readonly (Omit<Kondisi, "nilai"> & { readonly nilai: readonly Omit<NilaiKondisi, "teks">[] })[];
  readonly strategi: readonly StrategiTersimpan[];
  readonly peran: readonly (PihakTema & { readonly peran: PeranPd })[];
};
type StrategiTersimpan = Omit<Strategi, "sasaranAntara" | "dukungan"> & {
  readonly sasaranAntara: readonly Omit<Strategi["sasaranAntara"][number], "dukungan">[];
  readonly dukungan: readonly (Dukungan & { readonly sasaranAntaraId: string | null })[];
};

/** Sets the condition values as text, puts what carries out a strategy under its goal, groups the parties by role. */
export function buildTema({ kondisi, strategi, peran, ...tema }: TemaTersimpan): Tema {
  const berperan = (jenis: PeranPd) => peran.filter((p) => p.peran === jenis).map(({ peran: _, ...pihak }) => pihak);
  return {
    ...tema,
    kondisi: kondisi.map((k) => ({
      ...k,
      nilai: k.nilai.map((n) => ({ ...n, teks: formatBesaran(n.nilai, k.satuan) })),
    })),
    strategi: strategi.map(buildStrategi),
    peran: { utama: berperan("utama"), penunjang: berperan("penunjang"), eksternal: berperan("eksternal") },
  };
}

/**
 * The newest value of a condition, up to and including `sampai` where that is given; undefined where there is none.
 * @example findNilaiTerbaru({ nilai: [{ tahun: 2021, ... }, { tahun: 2023, ... }] }, 2022)?.tahun // 2021
 */
export function findNilaiTerbaru(
  { nilai }: Pick<Kondisi, "nilai">,
  sampai = Number.POSITIVE_INFINITY,
): NilaiKondisi | undefined {
  return nilai.findLast((n) => n.tahun <= sampai);
}

function buildStrategi({ sasaranAntara, dukungan, ...strategi }: StrategiTersimpan): Strategi {
  const bagi = (id: string | null) =>
    dukungan.filter((d) => d.sasaranAntaraId === id).map(({ sasaranAntaraId: _, ...isi }) => isi);
  return {
    ...strategi,
    dukungan: bagi(null),
    sasaranAntara: sasaranAntara.map((s) => ({ ...s, dukungan: bagi(s.id) })),
  };
}
