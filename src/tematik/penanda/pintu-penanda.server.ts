// Who may tag for a theme, and the doors of its use cases: finds pemda and theme, asks the permission table, opens one
// transaction. Called by the use cases beside it.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, can, namaPelaku, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { canKelolaTema } from "../sunting/hak-tema.ts";
import { getTemaTersimpan, type PermintaanTema } from "../tema.server.ts";
import type { TemaTersimpan } from "../tema.ts";

/** Whose sub kegiatan somebody may tag for a theme: every PD's, or those of the PD named by id. */
export type HakMenandai = { readonly semua: boolean; readonly pdId: readonly string[] };

/** What a use case about tags works with. */
export type LingkupTema = { readonly pemdaId: number; readonly tema: TemaTersimpan; readonly hak: HakMenandai };

/** Whoever maintains the theme tags everywhere; a planner tags in the own PD. */
export function hakMenandai(pengguna: Pengguna, pemdaId: number, tema: TemaTersimpan): HakMenandai {
  const pd = pengguna.jenis === "akun" ? pengguna.peran.flatMap((p) => p.pdId ?? []) : [];
  return {
    semua: can(pengguna, "tandai_anggaran", { jenis: "pemda", pemdaId }) || canKelolaTema(pengguna, pemdaId, tema),
    pdId: [...new Set(pd)].filter((pdId) => can(pengguna, "tandai_anggaran", { jenis: "pd", pemdaId, pdId })),
  };
}

/** Whether the right reaches a PD. @example isBolehPd({ semua: false, pdId: ["a"] }, "a") // true */
export function isBolehPd({ semua, pdId }: HakMenandai, pd: string): boolean {
  return semua || pdId.includes(pd);
}

/**
 * Passes when the account may tag in each of these PD; with none named, when it may tag somewhere.
 * @throws Galat `tidak_berhak`.
 */
export function assertMenandai(
  pengguna: Pengguna,
  { pemdaId, hak }: Pick<LingkupTema, "pemdaId" | "hak">,
  pdId: readonly string[],
): void {
  if (!hak.semua && hak.pdId.length === 0) assertCan(pengguna, "tandai_anggaran", { jenis: "pemda", pemdaId });
  for (const pd of pdId) {
    if (!isBolehPd(hak, pd)) assertCan(pengguna, "tandai_anggaran", { jenis: "pd", pemdaId, pdId: pd });
  }
}

/**
 * Runs `kerja` in one read transaction about one theme.
 * @throws Galat `tidak_ditemukan` (pemda, theme), `tidak_berhak`.
 */
export function readTemaPenanda<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode }: PermintaanTema,
  kerja: (sesi: Sesi, lingkup: LingkupTema) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, { pemdaId }) => {
    const tema = await getTemaTersimpan(sesi, temaKode);
    return kerja(sesi, { pemdaId, tema, hak: hakMenandai(pengguna, pemdaId, tema) });
  });
}

/** A change of tags in two steps. `nilai` runs twice: first without the lock, then again under it, before `tulis`. */
export type TulisPenanda<B, T> = {
  readonly alasan: string;
  readonly nilai: (sesi: Sesi, lingkup: LingkupTema) => Promise<B>;
  readonly tulis: (sesi: Sesi, bahan: B) => Promise<T>;
};

/**
 * Judges and writes tags of one theme in one transaction. Writers of one pemda follow one another, so what `nilai` found
 * under the lock stays true until it commits.
 * @throws Galat as `readTemaPenanda`, and whatever `nilai` refuses.
 */
export async function writeTemaPenanda<B, T>(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTema,
  { alasan, nilai, tulis }: TulisPenanda<B, T>,
): Promise<T> {
  const { pemdaId, lingkup } = await readTemaPenanda(konteks, pengguna, permintaan, async (sesi, l) => {
    await nilai(sesi, l);
    return { pemdaId: sesi.pemdaId, lingkup: l };
  });
  return konteks.basis.write({ pemdaId, pelaku: namaPelaku(pengguna), alasan }, async (sesi) => {
    const tema = await getTemaTersimpan(sesi, permintaan.temaKode);
    if (tema.id !== lingkup.tema.id) throw new Galat("bentrok", "Tema ini baru saja diganti. Muat ulang halaman ini.");
    return tulis(sesi, await nilai(sesi, { pemdaId, tema, hak: hakMenandai(pengguna, pemdaId, tema) }));
  });
}
