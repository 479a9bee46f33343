// A child process for work that would keep every request waiting and fill our memory: one task in, one answer out. When
// it ends, all it held goes back to the system, which a thread cannot promise. Used by render-latar.server.ts.
import { type ChildProcess, fork } from "node:child_process";
import { Galat } from "#inti";

/** What goes to the child. */
type PesanTugas<T> = { readonly id: number; readonly tugas: T };
/** What comes back: the result, or why there is none. */
type PesanHasil<H> = { readonly id: number; readonly hasil: H } | { readonly id: number; readonly galat: string };

/** A child that is started by its first task and started anew after it ended. */
export type Anak<T, H> = {
  /** @throws Galat `internal` when the task fails in the child, or the child ends. */
  readonly kerjakan: (tugas: T) => Promise<H>;
};

/**
 * `berkas` is the program of the child, which calls `layaniInduk`; `sebutan` names its work. `heapMiB` is what its
 * JavaScript may hold. After `umur` tasks, or `diamMs` without one, it ends; the next task starts another.
 */
export type OpsiAnak = {
  readonly berkas: string;
  readonly sebutan: string;
  readonly heapMiB: number;
  readonly umur: number;
  readonly diamMs: number;
};

type Penunggu<H> = { readonly selesai: (hasil: H) => void; readonly gagal: (galat: Galat) => void };

export function createAnak<T, H>({ berkas, sebutan, heapMiB, umur, diamMs }: OpsiAnak): Anak<T, H> {
  let anak: ChildProcess | undefined;
  let nomor = 0;
  let selesai = 0;
  let jamDiam: NodeJS.Timeout | undefined;
  const menunggu = new Map<number, Penunggu<H>>();

  const lepas = () => {
    const lama = anak;
    anak = undefined;
    lama?.disconnect();
  };
  const istirahat = () => {
    selesai += 1;
    if (menunggu.size > 0) return;
    // A child without work does not keep the program running.
    anak?.channel?.unref();
    if (selesai >= umur) lepas();
    else jamDiam = setTimeout(lepas, diamMs).unref();
  };

  const mulai = (): ChildProcess => {
    // A small young generation: what documents throw away is collected sooner, so less of it is held at any time.
    const execArgv = [`--max-old-space-size=${heapMiB}`, "--max-semi-space-size=8"];
    const baru = fork(berkas, [], {
      execArgv,
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    baru.unref();
    selesai = 0;
    baru.on("message", (pesan: PesanHasil<H>) => {
      const penunggu = menunggu.get(pesan.id);
      menunggu.delete(pesan.id);
      istirahat();
      if ("hasil" in pesan) penunggu?.selesai(pesan.hasil);
      else penunggu?.gagal(new Galat("internal", `${sebutan} gagal: ${pesan.galat}`));
    });
    const akhiri = (sebab?: unknown) => {
      if (anak !== baru) return;
      anak = undefined;
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
      anak ??= mulai();
      nomor += 1;
      menunggu.set(nomor, { selesai: resolve, gagal: reject });
      anak.channel?.ref();
      anak.send({ id: nomor, tugas } satisfies PesanTugas<T>);
      return promise;
    },
  };
}

/**
 * What the program of a child calls: does each task that comes and sends back the result. The child ends with its
 * parent, however that one ends, and only then: a signal to the whole group would break off work that is waited for.
 */
export function layaniInduk<T, H>(kerjakan: (tugas: T) => Promise<H>): void {
  for (const sinyal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(sinyal, () => {});
  process.on("message", async ({ id, tugas }: PesanTugas<T>) => {
    const jawaban: PesanHasil<H> = await kerjakan(tugas).then(
      (hasil) => ({ id, hasil }),
      (galat: unknown) => ({ id, galat: galat instanceof Error ? galat.message : String(galat) }),
    );
    if (process.connected) process.send?.(jawaban);
  });
  process.on("disconnect", () => process.exit());
}
