// The choices of the period picker. Pure; called by loaders of pages with a period.

export type Opsi = { readonly nilai: string; readonly label: string };

/**
 * The periods with data, newest first, and the shown one ahead of them where it has none: a picker must be able to say
 * what is on the page.
 */
export function opsiPeriode(
  tersedia: readonly { readonly kode: string; readonly label: string }[],
  kini: { readonly periode: string; readonly labelPeriode: string },
): readonly Opsi[] {
  const opsi = tersedia.map(({ kode, label }) => ({ nilai: kode, label }));
  if (opsi.some(({ nilai }) => nilai === kini.periode)) return opsi;
  return [{ nilai: kini.periode, label: kini.labelPeriode }, ...opsi];
}
