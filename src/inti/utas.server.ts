// A thread of its own for work that would keep every request waiting: one task in, one answer out. Used by whatever
// compiles or draws documents.
import { Worker } from "node:worker_threads";
import { Galat } from "./galat.ts";

/** What goes to the thread. */
export type PesanTugas<T> = { readonly id: number; readonly tugas: T };
/** What comes back: the result, or why there is none. */
export type PesanHasil<H> =
  | { readonly id: number; readonly hasil: H }
  | { readonly id: number; readonly galat: string };

/** A thread that is started by its first task and started anew after it ended. */
export type Utas<T, H> = {
  /** @throws Galat `internal` when the task fails in the thread, or the thread ends. */
  readonly kerjakan: (tugas: T) => Promise<H>;
  /** Ends the thread once nothing is under way; the next task starts another, with fresh memory. */
  readonly segarkan: () => Promise<void>;
};

type Penunggu<H> = { readonly selesai: (hasil: H) => void; readonly gagal: (galat: Galat) => void };

/** `berkas` is the source of the thread (run as it is, also when the program itself was bundled), `sebutan` names it. */
export function createUtas<T, H>(berkas: string, sebutan: string): Utas<T, H> {
  let pekerja: Worker | undefined;
  let nomor = 0;
  const menunggu = new Map<number, Penunggu<H>>();

  const mulai = (): Worker => {
    const baru = new Worker(berkas);
    baru.on("message", (pesan: PesanHasil<H>) => {
      const penunggu = menunggu.get(pesan.id);
      menunggu.delete(pesan.id);
      // A thread without work does not keep the program running.
      if (menunggu.size === 0) baru.unref();
      if ("hasil" in pesan) penunggu?.selesai(pesan.hasil);
      else penunggu?.gagal(new Galat("internal", `${sebutan} gagal: ${pesan.galat}`));
    });
    const akhiri = (sebab?: unknown) => {
      if (pekerja !== baru) return;
      pekerja = undefined;
      for (const { gagal } of menunggu.values()) gagal(new Galat("internal", `${sebutan} berhenti.`, { sebab }));
      menunggu.clear();
    };
    baru.on("error", akhiri);
    baru.on("exit", () => akhiri());
    return baru;
  };

  return {
    kerjakan: (tugas) => {
      const { promise, resolve, reject } = Promise.withResolvers<H>();
      pekerja ??= mulai();
      nomor += 1;
      menunggu.set(nomor, { selesai: resolve, gagal: reject });
      pekerja.ref();
      pekerja.postMessage({ id: nomor, tugas } satisfies PesanTugas<T>);
      return promise;
    },
    segarkan: async () => {
      const lama = pekerja;
      if (lama === undefined || menunggu.size > 0) return;
      pekerja = undefined;
      await lama.terminate();
    },
  };
}
