// Two at once: every order in which their reading and their writing can follow one another. Called by the tests of the
// workflow.
import { AsyncLocalStorage } from "node:async_hooks";
import type { Konteks } from "#inti/server";

/**
 * Each of two, A and B, first reads and judges, then writes. Alone one after the other; or both judge before either
 * writes, and then A or B writes first; or as the machine has it.
 */
export const URUTAN = [
  "A lalu B",
  "B lalu A",
  "keduanya menilai, lalu A menulis dahulu",
  "keduanya menilai, lalu B menulis dahulu",
  "bersamaan",
] as const;
export type Urutan = (typeof URUTAN)[number];

export type Hasil<T> = { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly kode: unknown };
export type Berebut = {
  /** The Konteks that both must use. */
  readonly konteks: Konteks;
  /** Runs both in the named order; the answers are always [A, B]. */
  readonly berebut: <A, B>(
    urutan: Urutan,
    a: () => Promise<A>,
    b: () => Promise<B>,
  ) => Promise<readonly [Hasil<A>, Hasil<B>]>;
};

type Gerbang = { readonly tiba: () => void; readonly boleh: Promise<unknown> };

/** Lets a test hold a writer between judging and writing. */
export function createBerebut(dasar: Konteks): Berebut {
  const pelari = new AsyncLocalStorage<{ gerbang: Gerbang | null }>();
  const konteks: Konteks = { ...dasar, basis: withGerbang(dasar.basis, pelari) };
  const lari = <T>(gerbang: Gerbang | null, kerja: () => Promise<T>) => pelari.run({ gerbang }, () => coba(kerja));
  return {
    konteks,
    berebut: async (urutan, a, b) => {
      switch (urutan) {
        case "A lalu B":
          return [await lari(null, a), await lari(null, b)];
        case "B lalu A": {
          const kedua = await lari(null, b);
          return [await lari(null, a), kedua];
        }
        case "bersamaan":
          return Promise.all([lari(null, a), lari(null, b)]);
        case "keduanya menilai, lalu A menulis dahulu":
          return bergiliran(lari, a, b);
        case "keduanya menilai, lalu B menulis dahulu": {
          const [kedua, pertama] = await bergiliran(lari, b, a);
          return [pertama, kedua];
        }
      }
    },
  };
}

/** Both judge; then `dahulu` writes and ends; then `kemudian` writes what it had judged before. */
async function bergiliran<A, B>(
  lari: <T>(gerbang: Gerbang, kerja: () => Promise<T>) => Promise<Hasil<T>>,
  dahulu: () => Promise<A>,
  kemudian: () => Promise<B>,
): Promise<readonly [Hasil<A>, Hasil<B>]> {
  const [tibaDahulu, tibaKemudian, selesai] = [penanda(), penanda(), penanda()];
  const b = lari({ tiba: tibaKemudian.resolve, boleh: selesai.promise }, kemudian);
  // One that ends without ever writing has arrived as well.
  void b.then(() => tibaKemudian.resolve());
  const a = lari({ tiba: tibaDahulu.resolve, boleh: tibaKemudian.promise }, dahulu);
  const hasilA = await a;
  selesai.resolve();
  return [hasilA, await b];
}

const penanda = () => Promise.withResolvers<void>();

// Only the first write of each is held: what is judged anew stands under the lock, and what follows is another step.
function withGerbang(
  basis: Konteks["basis"],
  pelari: AsyncLocalStorage<{ gerbang: Gerbang | null }>,
): Konteks["basis"] {
  const lewat = async (): Promise<void> => {
    const toko = pelari.getStore();
    const gerbang = toko?.gerbang ?? null;
    if (toko === undefined || gerbang === null) return;
    toko.gerbang = null;
    gerbang.tiba();
    await gerbang.boleh;
  };
  return {
    ...basis,
    // Whoever judges before opening a plain write has judged when the write is asked for.
    write: async (tindakan, kerja) => {
      await lewat();
      return basis.write(tindakan, kerja);
    },
    writeOptimistic: (tindakan, putuskan) =>
      basis.writeOptimistic(tindakan, async (sesi) => {
        const putusan = await putuskan(sesi);
        await lewat();
        return putusan;
      }),
    writeAfterRead: (tindakan, { siapkan, kerja }) =>
      basis.writeAfterRead(tindakan, {
        kerja,
        siapkan: async (sesi) => {
          const siap = await siapkan(sesi);
          await lewat();
          return siap;
        },
      }),
  };
}

async function coba<T>(kerja: () => Promise<T>): Promise<Hasil<T>> {
  try {
    return { ok: true, nilai: await kerja() };
  } catch (galat) {
    return { ok: false, kode: galat instanceof Error && "kode" in galat ? galat.kode : galat };
  }
}
