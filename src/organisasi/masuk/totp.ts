// Time-based one-time codes (RFC 6238), checked against a given time. Pure apart from making a new secret elsewhere.
import { generateURI, verifySync } from "otplib";

/** Seconds one code lasts; one code before and after is taken too, for clocks that are a little off. */
const LANGKAH_DETIK = 30;

/** `langkahTerakhir`: the time step of the last code that was accepted; only later ones are. */
export type BahanTotp = { readonly rahasia: string; readonly langkahTerakhir: number };

/**
 * The time step of the code when it is right now and was not used before; null otherwise. The caller stores the step,
 * so that one code opens the door once.
 */
export function periksaTotp({ rahasia, langkahTerakhir }: BahanTotp, kode: string, kini: Date): number | null {
  const token = kode.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(kini.getTime() / 1000);
  const hasil = verifySync({
    secret: rahasia,
    token,
    epoch,
    epochTolerance: LANGKAH_DETIK,
    ...(langkahTerakhir > 0 ? { afterTimeStep: langkahTerakhir } : {}),
  });
  return hasil.valid && "timeStep" in hasil ? hasil.timeStep : null;
}

/** The address an authenticator app reads from the QR code. `penerbit` and `surel` are what it shows. */
export function alamatTotp(rahasia: string, penerbit: string, surel: string): string {
  return generateURI({ issuer: penerbit, label: surel, secret: rahasia });
}
