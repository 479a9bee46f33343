// The framework as trees, for diagrams and documents: each strategy with all it leads to, and the causes that no strategy
// answers as a branch of their own. Pure; converted to a document's tree by the reports.
import type { Kerangka, SimpulKerangka } from "./tipe-kerangka.ts";

/** A node with everything that hangs on it. `masalah` are the causes it answers; only strategies have some. */
export type CabangKerangka = {
  readonly simpul: SimpulKerangka;
  readonly masalah: readonly SimpulKerangka[];
  readonly anak: readonly CabangKerangka[];
};

/**
 * The whole framework: its strategies, the causes without a strategy, and what is tagged for no strategy. A cause may be
 * answered by several strategies: that is the one kind of link that no tree can hold, so it stands in `masalah`.
 */
export type PohonKerangka = {
  readonly strategi: readonly CabangKerangka[];
  readonly belumDijawab: readonly SimpulKerangka[];
  readonly tanpaStrategi: readonly CabangKerangka[];
};

/**
 * Every node and link of the framework as trees.
 * @example toPohonKerangka(kerangka).strategi[0]?.anak.map((c) => c.simpul.lapis) // ["inovasi", "sasaran_antara"]
 */
export function toPohonKerangka({ simpul, tautan }: Kerangka): PohonKerangka {
  const menurutKunci = new Map(simpul.map((s) => [s.kunci, s]));
  const tujuan = Map.groupBy(tautan, (t) => t.dari);
  const asal = Map.groupBy(tautan, (t) => t.ke);
  const dari = (kunci: string) => (asal.get(kunci) ?? []).flatMap((t) => menurutKunci.get(t.dari) ?? []);
  const cabang = (s: SimpulKerangka): CabangKerangka => ({
    simpul: s,
    masalah: dari(s.kunci).filter((d) => d.lapis === "permasalahan"),
    anak: (tujuan.get(s.kunci) ?? []).flatMap((t) => {
      const anak = menurutKunci.get(t.ke);
      return anak === undefined ? [] : [cabang(anak)];
    }),
  });
  const lapis = (nama: SimpulKerangka["lapis"]) => simpul.filter((s) => s.lapis === nama);
  return {
    strategi: lapis("strategi").map(cabang),
    belumDijawab: lapis("permasalahan").filter((s) => !tujuan.has(s.kunci)),
    tanpaStrategi: lapis("pelaksana")
      .filter((s) => !asal.has(s.kunci))
      .map(cabang),
  };
}
