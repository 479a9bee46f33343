// Names of stored rows: finds the id of a row by the codes a data set uses, and names a stored row for the report.
import { Galat } from "#inti";

/** Codes of one row as the data set writes them, e.g. ["disnaker", "iku-1"]. */
export type NamaBaris = readonly (string | number | null)[];

export type Kamus = {
  /** Remembers the id under which a row of the data set is stored. */
  readonly register: (tabel: string, nama: NamaBaris, id: string) => void;
  /** The id of a row of the data set. @throws Galat `internal`: the checks let in a code that no file defines */
  readonly getId: (tabel: string, ...nama: NamaBaris) => string;
  /** Remembers how a stored row is called: its key columns, in which ids of other rows may stand. */
  readonly describe: (tabel: string, id: string, kunci: readonly (string | null)[]) => void;
  /** A stored row by its key columns, in words: "disnaker iku-1 2024-S1". */
  readonly sebutan: (kunci: readonly (string | null)[]) => string;
  /** The code of the PD to which a stored row belongs by its first key column; null for rows of the whole pemda. */
  readonly pdOf: (kunci: readonly (string | null)[]) => string | null;
};

/** An empty Kamus, for one import. `tabelPd` is the table whose rows are the PD themselves. */
export function createKamus(tabelPd: string): Kamus {
  const id = new Map<string, string>();
  const tersimpan = new Map<string, { readonly sebutan: string; readonly pd: string | null }>();
  const kunciNama = (tabel: string, nama: NamaBaris): string => JSON.stringify([tabel, ...nama]);
  const sebutan: Kamus["sebutan"] = (kunci) =>
    kunci.flatMap((k) => (k === null ? [] : [tersimpan.get(k)?.sebutan ?? k])).join(" ");
  const pdOf: Kamus["pdOf"] = ([pertama]) => tersimpan.get(pertama ?? "")?.pd ?? null;
  return {
    register: (tabel, nama, nilai) => void id.set(kunciNama(tabel, nama), nilai),
    getId: (tabel, ...nama) => {
      const nilai = id.get(kunciNama(tabel, nama));
      if (nilai === undefined) throw new Galat("internal", `Rujukan impor ke ${tabel} tidak ada: ${nama.join(" ")}.`);
      return nilai;
    },
    describe: (tabel, nilai, kunci) =>
      void tersimpan.set(nilai, { sebutan: sebutan(kunci), pd: tabel === tabelPd ? sebutan(kunci) : pdOf(kunci) }),
    sebutan,
    pdOf,
  };
}
