// One state of the data for everything a page reads: use cases that each ask for a transaction share one.
// Used by BasisData only.
import type pg from "pg";
import { Galat } from "../galat.ts";
import type { BasisData, PemdaId, Sesi } from "./sesi.server.ts";
import { transactRead } from "./transaksi.server.ts";

type Terbuka = { readonly sesi: Promise<Sesi>; readonly ditutup: Promise<void> };

/**
 * Runs `kerja` with a BasisData whose `read` opens at most one transaction per pemda and whose directory of pemda is
 * read once. All of it ends when `kerja` ends; writing through it is refused, because what was read stays as it was.
 */
export async function withPotret<T>(
  kolam: pg.Pool,
  basis: BasisData,
  kerja: (basis: BasisData) => Promise<T>,
): Promise<T> {
  const terbuka = new Map<PemdaId, Terbuka>();
  const selesai = Promise.withResolvers<void>();
  const sesiOf = (pemdaId: PemdaId): Promise<Sesi> => {
    const ada = terbuka.get(pemdaId) ?? open(kolam, pemdaId, selesai.promise);
    terbuka.set(pemdaId, ada);
    return ada.sesi;
  };
  let pemda: ReturnType<BasisData["listPemda"]> | undefined;
  const listPemda = () => {
    pemda ??= basis.listPemda();
    return pemda;
  };
  const read: BasisData["read"] = async (pemdaId, baca) => baca(await sesiOf(pemdaId));
  const potret: BasisData = {
    ...basis,
    listPemda,
    read,
    ask: async (pemdaId, kueri) => (await sesiOf(pemdaId)).run(kueri),
    write: refuse,
    writeAfterRead: refuse,
    writeOptimistic: refuse,
    writeMasuk: refuse,
    snapshot: (lagi) => lagi(potret),
  };
  try {
    return await kerja(potret);
  } finally {
    selesai.resolve();
    // Nothing was written, and whoever waited for a query has had its error: how the transaction ended tells no more.
    await Promise.allSettled([...terbuka.values()].map((t) => t.ditutup));
  }
}

function open(kolam: pg.Pool, pemdaId: PemdaId, selesai: Promise<void>): Terbuka {
  const sesi = Promise.withResolvers<Sesi>();
  const ditutup = transactRead(kolam, pemdaId, async (dibuka) => {
    sesi.resolve(dibuka);
    await selesai;
  });
  ditutup.catch(sesi.reject);
  return { sesi: sesi.promise, ditutup };
}

async function refuse(): Promise<never> {
  throw new Galat("internal", "Menulis di dalam potret baca ditolak.");
}
