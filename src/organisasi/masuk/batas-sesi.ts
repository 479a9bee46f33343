// When a session ends by itself: unused too long, or simply too old. Pure; asked on every request.

/** How long a session may stay unused, in minutes, and how old it may grow, in hours (kebijakan_sandi). */
export type BatasSesi = { readonly menganggurMenit: number; readonly palingLamaJam: number };
/** Times of one session: made, last used, and the latest it may last to. */
export type WaktuSesi = { readonly dibuat: Date; readonly terakhir: Date; readonly sampai: Date };

/** As the columns of sakip.kebijakan_sandi default; for a pemda without a row of its own. */
export const KEBIJAKAN_SANDI_BAWAAN = {
  panjangTerpendek: 12,
  menganggurMenit: 60,
  palingLamaJam: 12,
  wajibTotp: false,
} as const;

/** Least and most of each setting, as the columns of sakip.kebijakan_sandi check them. */
export const BATAS_KEBIJAKAN_SANDI = {
  panjangTerpendek: [8, 128],
  menganggurMenit: [5, 1440],
  palingLamaJam: [1, 720],
} as const;

/** How rarely the time of last use is written. */
const CATAT_TIAP_MS = 5 * 60_000;

/**
 * Whether the session may still be used. A policy made stricter holds for running sessions too.
 * @example isSesiBerlaku(waktu, { menganggurMenit: 60, palingLamaJam: 12 }, new Date())
 */
export function isSesiBerlaku({ dibuat, terakhir, sampai }: WaktuSesi, batas: BatasSesi, kini: Date): boolean {
  const t = kini.getTime();
  if (t >= sampai.getTime()) return false;
  if (t >= dibuat.getTime() + batas.palingLamaJam * 3_600_000) return false;
  return t < terakhir.getTime() + batas.menganggurMenit * 60_000;
}

/** Until when a session made now lasts at most. @example sampaiOf({ palingLamaJam: 12 }, new Date(0)) */
export function sampaiOf({ palingLamaJam }: Pick<BatasSesi, "palingLamaJam">, kini: Date): Date {
  return new Date(kini.getTime() + palingLamaJam * 3_600_000);
}

/** Whether the time of last use is due to be written: at most every five minutes. */
export function perluDicatat(terakhir: Date, kini: Date): boolean {
  return kini.getTime() - terakhir.getTime() >= CATAT_TIAP_MS;
}
