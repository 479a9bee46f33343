// From a described chart to what draws it. Pure; called by the views of the pages that show lines, bars and points.
import { type GambaranGrafik, type GarisTempat, tempatGaris } from "#pengukuran";

/** The figures of each series, as the geometry takes them. */
export function nilaiSeri({ seri }: GambaranGrafik): readonly (readonly (string | null)[])[] {
  return seri.map((s) => s.nilai.map((sel) => sel.nilai));
}

/** The lines of a chart that is described as such; null where there is none. */
export function garisGambaran(gambaran: GambaranGrafik | null): GarisTempat | null {
  return gambaran === null ? null : tempatGaris(nilaiSeri(gambaran), gambaran.acuan);
}
