// An entry as it is stored, with the list of actions on it. Pure types and the fold; read by sheet, queue and actions.
import { type Alur, type CatatanTindakan, foldAlur, type Keadaan } from "./alur.ts";
import type { Narasi } from "./isi-tipe.ts";
import type { IsiRealisasi } from "./realisasi.ts";

/** A published content that waits to be replaced, or was before a correction. */
export type IsiLama = IsiRealisasi & {
  readonly sumber: string;
  readonly catatan: string | null;
  readonly diisiOleh: string;
  readonly diisiPada: string;
  readonly disetujuiOleh: string | null;
  readonly disetujuiPada: string | null;
};

/** One action as stored; `versi` is the version of the content that it was taken on. */
export type TindakanTersimpan = {
  readonly tindakan: CatatanTindakan["tindakan"];
  readonly keadaan: Keadaan | null;
  readonly olehId: string | null;
  readonly oleh: string;
  readonly pada: Date;
  readonly versi: number;
  readonly catatan: string | null;
  readonly sebelum: IsiLama | null;
};

export type Entri = {
  readonly versi: number;
  readonly isi: IsiRealisasi;
  readonly narasi: Narasi;
  readonly diisiOleh: string;
  readonly diisiPada: Date;
  readonly terbit: IsiLama | null;
  readonly tindakan: readonly TindakanTersimpan[];
};

/** Where the entry stands by its actions; a cell without an entry stands at the beginning. */
export function alurOf(entri: Pick<Entri, "tindakan"> | undefined): Alur {
  return foldAlur((entri?.tindakan ?? []).flatMap(toCatatan));
}

function toCatatan({ tindakan, keadaan, olehId }: TindakanTersimpan): readonly CatatanTindakan[] {
  if (tindakan === "impor") return keadaan === null ? [] : [{ tindakan, keadaan }];
  return olehId === null ? [] : [{ tindakan, oleh: olehId }];
}
