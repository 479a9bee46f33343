// Turns a stored theme into the one screens and reports read: texts set, roles grouped. Called by the theme query.
import { formatBesaran } from "#inti";
import type { PerangkatDaerah } from "#organisasi";
import type { PeranPd, Tema } from "./tipe.ts";

/** A theme as the database holds it, every list in printed order. `nilai` are decimal texts; `pihak` names the PD too. */
export type TemaTersimpan = Pick<Tema, "kode" | "nama" | "judulStrategi" | "strategi" | "permasalahan"> & {
  readonly kondisi: readonly Omit<Tema["kondisi"][number], "teks">[];
  readonly peran: readonly {
    readonly peran: PeranPd;
    readonly pihak: string;
    readonly pd: PerangkatDaerah | null;
    readonly tugas: readonly string[];
  }[];
};

/** Sets the condition values as text and groups the parties by their role. */
export function buildTema({ kondisi, peran, ...tema }: TemaTersimpan): Tema {
  const berperan = (jenis: PeranPd) =>
    peran.filter((p) => p.peran === jenis).map(({ pihak, pd, tugas }) => ({ pihak, pd, tugas }));
  return {
    ...tema,
    kondisi: kondisi.map((k) => ({ ...k, teks: formatBesaran(k.nilai, k.satuan) })),
    peran: { utama: berperan("utama"), penunjang: berperan("penunjang"), eksternal: berperan("eksternal") },
  };
}
