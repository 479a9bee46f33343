// The answer of every check of a file: accepted with what was found, or refused with what to do. Pure.

export type Putusan<T> = { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly pesan: string };

export function terima<T>(nilai: T): Putusan<T> {
  return { ok: true, nilai };
}

/** `pesan` is an Indonesian sentence that says what to do. */
export function tolak(pesan: string): { readonly ok: false; readonly pesan: string } {
  return { ok: false, pesan };
}
