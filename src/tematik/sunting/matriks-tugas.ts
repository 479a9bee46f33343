// Who does which task of a theme, as a matrix. Pure; drawn on the public page of the theme.
import type { PerangkatDaerah } from "#organisasi";
import type { PeranPd, PihakTema, Tugas } from "../tipe.ts";

/** What the matrix needs of a party. */
export type PihakMatriks = Pick<PihakTema, "id" | "pihak"> & {
  readonly pd: Pick<PerangkatDaerah, "kode" | "namaSingkat"> | null;
  readonly tugas: readonly Pick<Tugas, "id" | "uraian">[];
};
export type PeranMatriks = Readonly<Record<PeranPd, readonly PihakMatriks[]>>;

/** A column: a party with its role. */
export type KolomMatriks = {
  readonly id: string;
  readonly peran: PeranPd;
  readonly nama: string;
  readonly namaSingkat: string;
  readonly pdKode: string | null;
};
/** A row: a task, and the ids of the columns that have it. */
export type BarisMatriks = { readonly tugas: string; readonly pihak: readonly string[] };
export type MatriksTugas = { readonly kolom: readonly KolomMatriks[]; readonly baris: readonly BarisMatriks[] };

const URUT_PERAN: readonly PeranPd[] = ["utama", "penunjang", "eksternal"];

/**
 * The matrix: parties as columns (utama first), distinct tasks as rows in the order in which they first appear. Tasks
 * with the same words are one row, whatever their capitals and blanks.
 * @example buildMatriksTugas({ utama: [a, b], penunjang: [], eksternal: [] }).baris // [{ tugas: "Latihan kerja", pihak: ["a", "b"] }]
 */
export function buildMatriksTugas(peran: PeranMatriks): MatriksTugas {
  const semua = URUT_PERAN.flatMap((p) => peran[p].map((pihak) => ({ peran: p, pihak })));
  const baris = new Map<string, { tugas: string; pihak: string[] }>();
  for (const { pihak } of semua) {
    for (const { uraian } of pihak.tugas) {
      const kunci = uraian.trim().replace(/\s+/g, " ").toLowerCase();
      const ada = baris.get(kunci) ?? { tugas: uraian, pihak: [] };
      if (!ada.pihak.includes(pihak.id)) ada.pihak.push(pihak.id);
      baris.set(kunci, ada);
    }
  }
  return { kolom: semua.map(({ peran: p, pihak }) => toKolom(p, pihak)), baris: [...baris.values()] };
}

function toKolom(peran: PeranPd, { id, pihak, pd }: PihakMatriks): KolomMatriks {
  return { id, peran, nama: pihak, namaSingkat: pd?.namaSingkat ?? pihak, pdKode: pd?.kode ?? null };
}
