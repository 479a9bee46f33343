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
};

/**
 * `berkas` is the source of the thread (run as it is, also when the program itself was bundled), `sebutan` names it.
 * `heapMiB` is what its JavaScript may hold. After `umur` tasks, or `diamMs` without one, the thread ends and gives its
 * memory back; the next task starts another.
 */
export type OpsiUtas = {
  readonly berkas: string;
  readonly sebutan: string;
  readonly heapMiB?: number;
  readonly umur?: number;
  readonly diamMs?: number;
};

type Penunggu<H> = { readonly selesai: (hasil: H) => void; readonly gagal: (galat: Galat) => void };

export function createUtas<T, H>({
  berkas,
  sebutan,
  heapMiB,
  umur = Number.POSITIVE_INFINITY,
  diamMs,
}: OpsiUtas): Utas<T, H> {
  let pekerja: Worker | undefined;
  let nomor = 0;
  let selesai = 0;
  let jamDiam: NodeJS.Timeout | undefined;
  const menunggu = new Map<number, Penunggu<H>>();

  const akhiriUtas = () => {
    const lama = pekerja;
    pekerja = undefined;
    void lama?.terminate();
  };
  const istirahat = () => {
    selesai += 1;
    if (menunggu.size > 0) return;
    if (selesai >= umur) akhiriUtas();
    else if (diamMs !== undefined) jamDiam = setTimeout(akhiriUtas, diamMs).unref();
  };

  const mulai = (): Worker => {
    const baru = new Worker(berkas, heapMiB === undefined ? {} : { resourceLimits: batas(heapMiB) });
    selesai = 0;
    baru.on("message", (pesan: PesanHasil<H>) => {
      const penunggu = menunggu.get(pesan.id);
      menunggu.delete(pesan.id);
      // A thread without work does not keep the program running.
      if (menunggu.size === 0) baru.unref();
      istirahat();
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
      clearTimeout(jamDiam);
      pekerja ??= mulai();
      nomor += 1;
      menunggu.set(nomor, { selesai: resolve, gagal: reject });
      pekerja.ref();
      pekerja.postMessage({ id: nomor, tugas } satisfies PesanTugas<T>);
      return promise;
    },
  };
}

// A small young generation: what documents throw away is collected sooner, so less of it is held at any time.
function batas(heapMiB: number) {
  return { maxOldGenerationSizeMb: heapMiB, maxYoungGenerationSizeMb: 16 };
}
