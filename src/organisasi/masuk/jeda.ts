// How long to wait after wrong sign-in attempts: a growing delay per account and per address. Pure.

/** What is counted: attempts on one account name (existing or not), or from one network address. */
export type JenisKunci = "akun" | "alamat";
/** Failed attempts and the time of the last one. */
export type Percobaan = { readonly gagal: number; readonly terakhir: Date };

/** Attempts that are free of any delay. */
export const PERCOBAAN_BEBAS = 5;

/** No delay is longer than this. */
export const JEDA_TERLAMA_DETIK = 3600;

// An account is slowed down hard: guessing is all an attacker can do with it. An address may be a whole office behind
// one router, so its delay starts small, and only a stream of wrong attempts makes it long.
const ATURAN: Readonly<Record<JenisKunci, { readonly awalDetik: number; readonly terlamaDetik: number }>> = {
  akun: { awalDetik: 60, terlamaDetik: JEDA_TERLAMA_DETIK },
  alamat: { awalDetik: 5, terlamaDetik: 900 },
};
/** After this long without another wrong attempt the count starts anew. */
const LUPA_DETIK = 24 * 3600;

/**
 * Seconds still to wait before the next attempt counts; 0 when it may be made now. The fifth wrong attempt starts the
 * first delay, and each further one doubles it up to a limit.
 * @example jedaDetik("akun", { gagal: 5, terakhir: new Date(0) }, new Date(20_000)) // 40
 */
export function jedaDetik(jenis: JenisKunci, { gagal, terakhir }: Percobaan, kini: Date): number {
  if (gagal < PERCOBAAN_BEBAS) return 0;
  const { awalDetik, terlamaDetik } = ATURAN[jenis];
  const jeda = Math.min(terlamaDetik, awalDetik * 2 ** Math.min(gagal - PERCOBAAN_BEBAS, 20));
  return Math.max(0, Math.ceil(jeda - (kini.getTime() - terakhir.getTime()) / 1000));
}

/** The count that still matters now. @example gagalBerlaku({ gagal: 3, terakhir: new Date(0) }, new Date(1e12)) // 0 */
export function gagalBerlaku({ gagal, terakhir }: Percobaan, kini: Date): number {
  return kini.getTime() - terakhir.getTime() > LUPA_DETIK * 1000 ? 0 : gagal;
}

/** A delay in words. @example sebutanJeda(90) // "2 menit" */
export function sebutanJeda(detik: number): string {
  return detik < 60 ? `${detik} detik` : `${Math.ceil(detik / 60)} menit`;
}
