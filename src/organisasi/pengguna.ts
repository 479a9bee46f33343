// Accounts as admins see them, and their roles in words. Pure; called by the screens and the command line.
import type { Peran } from "./hak.ts";

/** A role as an admin gives it; `pdKode` names the PD of `perencana` and `kepala_pd`, null for the others. */
export type PeranDiberi = { readonly peran: Peran; readonly pdKode: string | null };

/** An account as listed. */
export type PenggunaTerdaftar = {
  readonly id: string;
  readonly surel: string;
  readonly nama: string;
  readonly aktif: boolean;
  readonly totpAktif: boolean;
  readonly peran: readonly PeranDiberi[];
};

/** Roles that are held for one PD. */
export const PERAN_PD: readonly Peran[] = ["perencana", "kepala_pd"];

const SEBUTAN_PERAN: Readonly<Record<Peran, string>> = {
  admin_pemda: "Admin pemda",
  perencana: "Perencana",
  kepala_pd: "Kepala perangkat daerah",
  verifikator: "Verifikator",
  evaluator: "Evaluator",
  pimpinan: "Pimpinan",
};

/** A role in words. @example sebutanPeran("kepala_pd") // "Kepala perangkat daerah" */
export function sebutanPeran(peran: Peran): string {
  return SEBUTAN_PERAN[peran];
}
