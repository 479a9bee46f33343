// Turns a stored theme into the one screens and reports read: texts set, roles grouped. Called by the theme query.
import { formatBesaran } from "#inti";
import type { PerangkatDaerah } from "#organisasi";
import type { PeranPd, Tema } from "./tipe.ts";

/** A theme as the database holds it, every list in printed order. `nilai` are decimal texts. */
export type TemaTersimpan = Pick<Tema, "kode" | "nama" | "judulStrategi" | "strategi" | "permasalahan"> & {
  readonly kondisi: readonly Omit<Tema["kondisi"][number], "teks">[];
  readonly peran: readonly {
    readonly peran: PeranPd;
    readonly pihak: string | null;
    readonly pd: PerangkatDaerah | null;
    readonly tugas: readonly string[];
  }[];
};

/** Sets the condition values as text and groups the roles; a party is named by its PD, or by itself when it has none. */
export function buildTema({ kondisi, peran, ...tema }: TemaTersimpan): Tema {
  const berperan = (jenis: PeranPd) =>
    peran
      .filter((p) => p.peran === jenis)
      .map(({ pihak, pd, tugas }) => ({ pihak: pd?.nama ?? pihak ?? "", pd, tugas }));
  return {
    ...tema,
    kondisi: kondisi.map((k) => ({ ...k, teks: formatBesaran(k.nilai, k.satuan) })),
    peran: { utama: berperan("utama"), penunjang: berperan("penunjang"), eksternal: berperan("eksternal") },
  };
}
