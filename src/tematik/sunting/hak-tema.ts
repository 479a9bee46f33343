// On what the right to manage a theme is asked: the PD that coordinates it, or the whole pemda where none does.
import { can, type Objek, type Pengguna } from "#organisasi";

/** What `kelola_tema` is asked on. */
export function objekTema(pemdaId: number, koordinatorId: string | null): Objek {
  return koordinatorId === null ? { jenis: "pemda", pemdaId } : { jenis: "pd", pemdaId, pdId: koordinatorId };
}

/** Whether somebody may edit this theme: an admin of the pemda, or a planner of the PD that coordinates it. */
export function canKelolaTema(
  pengguna: Pengguna,
  pemdaId: number,
  { koordinator }: { readonly koordinator: { readonly id: string } | null },
): boolean {
  return can(pengguna, "kelola_tema", objekTema(pemdaId, koordinator?.id ?? null));
}
