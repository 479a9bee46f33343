// Counts the SQL statements a use case sends, so that tests can hold it to few whatever the size of the data.
import type { KyselyPlugin } from "kysely";
import type { Konteks } from "#inti/server";

/** The same Konteks with every statement counted; `count` tells how many so far, the directory lookup included. */
export function countQueries(konteks: Konteks): { readonly konteks: Konteks; readonly count: () => number } {
  let banyak = 0;
  const penghitung: KyselyPlugin = {
    // Called for every part of a statement as well; only results are one per statement.
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      banyak++;
      return result;
    },
  };
  const { basis } = konteks;
  const terhitung: Konteks["basis"] = {
    ...basis,
    listPemda: () => {
      banyak++;
      return basis.listPemda();
    },
    read: (pemdaId, kerja) => basis.read(pemdaId, (sesi) => kerja({ ...sesi, db: sesi.db.withPlugin(penghitung) })),
  };
  return { konteks: { ...konteks, basis: terhitung }, count: () => banyak };
}
