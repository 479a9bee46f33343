// Use case: sign in whom the government's SSO vouches for. Called by the callback of /masuk/oidc.
import type { Konteks } from "#inti/server";
import { getTerdaftar } from "../pemda.server.ts";
import { findAkunBerkunci } from "./akun.server.ts";
import { openSesi } from "./sesi.server.ts";
import { Surel } from "./surel.ts";

/** What the identity token says; `surelTerverifikasi` is its claim `email_verified`. */
export type IdentitasOidc = { readonly surel: string | undefined; readonly surelTerverifikasi: boolean };
/** `pemdaSlug`: as chosen before, where the installation holds several. */
export type PermintaanOidc = IdentitasOidc & { readonly pemdaSlug?: string | undefined };

/**
 * Opens a session for the existing active account with that verified address; undefined when there is none. Accounts
 * are never made this way: an admin decides who works here.
 */
export async function masukOidc(
  konteks: Konteks,
  { surel, surelTerverifikasi, pemdaSlug }: PermintaanOidc,
): Promise<string | undefined> {
  const terbaca = Surel.safeParse(surel);
  if (!surelTerverifikasi || !terbaca.success) return undefined;
  const { pemdaId } = await getTerdaftar(konteks, pemdaSlug);
  return konteks.basis.writeMasuk(pemdaId, async (sesi) => {
    const akun = await findAkunBerkunci(sesi, { surel: terbaca.data });
    return akun === undefined ? undefined : openSesi(konteks, sesi, { penggunaId: akun.id, cara: "oidc" });
  });
}
