// Counts the SQL statements a use case sends, so that tests can hold it to few whatever the size of the data.
import type { KyselyPlugin } from "kysely";
import type { Konteks, Sesi } from "#inti/server";

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
  // A session keeps its identity, because what use cases remember about it hangs on that.
  const terhitung = new WeakMap<Sesi, Sesi>();
  const countedSesi = (sesi: Sesi): Sesi => {
    const run: Sesi["run"] = (kueri) => {
      banyak++;
      return sesi.run(kueri);
    };
    const ada = terhitung.get(sesi) ?? { ...sesi, run, db: sesi.db.withPlugin(penghitung) };
    terhitung.set(sesi, ada);
    return ada;
  };
  const counted = (basis: Konteks["basis"]): Konteks["basis"] => ({
    ...basis,
    listPemda: () => {
      banyak++;
      return basis.listPemda();
    },
    read: (pemdaId, kerja) => basis.read(pemdaId, (sesi) => kerja(countedSesi(sesi))),
    snapshot: (kerja) => basis.snapshot((potret) => kerja(counted(potret))),
  });
  return { konteks: { ...konteks, basis: counted(konteks.basis) }, count: () => banyak };
}
