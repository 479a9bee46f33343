// One place that hears every way of being told to stop. Used by main.ts.

/** `dipinta` becomes true and `menunggu` resolves (with the reason) at the first request; later ones change nothing. */
export type PermintaanHenti = {
  readonly dipinta: () => boolean;
  readonly menunggu: Promise<string>;
  readonly minta: (sebab: string) => void;
};

const SINYAL = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/**
 * Listens for SIGTERM, SIGINT (Ctrl+C), SIGHUP (terminal closed), and for the loss of the launcher that started us with
 * a message channel: killed or not, its end is ours. Stopping has its own time limits, so a second signal never cuts it.
 */
export function listenForStop(): PermintaanHenti {
  const { promise, resolve } = Promise.withResolvers<string>();
  let dipinta = false;
  const minta = (sebab: string) => {
    dipinta = true;
    resolve(sebab);
  };
  for (const sinyal of SINYAL) process.on(sinyal, () => minta(sinyal));
  process.on("disconnect", () => minta("peluncur berakhir"));
  // The channel itself must not keep a finished program alive.
  process.channel?.unref();
  return { dipinta: () => dipinta, menunggu: promise, minta };
}
