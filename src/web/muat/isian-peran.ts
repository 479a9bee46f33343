// Reads and fills the role fields of the account form. Pure; called by the routes under /pengaturan/pengguna.
import { PERAN, PERAN_PD, type Peran, type PeranDiberi } from "#organisasi";

/** Roles that hold for the whole pemda, in the order of the form. */
export const PERAN_PEMDA: readonly Peran[] = PERAN.filter((p) => !PERAN_PD.includes(p));
/** Empty rows offered beyond the roles an account has. */
const BARIS_KOSONG = 2;

/**
 * The roles a form names: one `peran` per ticked box, and pairs of `peranPd` and `pd` row by row. Rows left empty are
 * skipped; a half-filled row stays, so that the check can name what is missing.
 * @example readPeran((nama) => (nama === "peran" ? ["verifikator"] : [])) // [{ peran: "verifikator", pdKode: null }]
 */
export function readPeran(semua: (nama: string) => readonly string[]): PeranDiberi[] {
  const umum = PERAN_PEMDA.filter((p) => semua("peran").includes(p)).map((peran) => ({ peran, pdKode: null }));
  const pd = semua("pd");
  const perPd = semua("peranPd").flatMap((nama, i) => {
    const peran = PERAN_PD.find((p) => p === nama);
    const kode = pd[i] ?? "";
    return peran === undefined ? [] : [{ peran, pdKode: kode === "" ? null : kode }];
  });
  return [...umum, ...perPd];
}

/** A row of the form: a role held for one PD, both empty for a new one. */
export type BarisPeran = { readonly peran: Peran | ""; readonly pd: string };

/** The rows to show: what the account holds, then empty ones. */
export function barisPeran(peran: readonly PeranDiberi[]): readonly BarisPeran[] {
  const ada = peran.flatMap(({ peran: nama, pdKode }) => (pdKode === null ? [] : [{ peran: nama, pd: pdKode }]));
  return [...ada, ...Array.from({ length: BARIS_KOSONG }, (): BarisPeran => ({ peran: "", pd: "" }))];
}
