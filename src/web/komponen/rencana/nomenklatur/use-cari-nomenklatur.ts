// Asks the search a moment after typing has stopped; an older question is dropped. Used by pilih-nomenklatur.tsx.
import { useEffect, useState } from "react";
import type { HasilCari } from "#perencanaan";

const JEDA_MS = 150;

/** The answer to the newest question, null before the first; a null address asks nothing. */
export function useCariNomenklatur(alamat: string | null): HasilCari | null {
  const [hasil, setHasil] = useState<HasilCari | null>(null);
  useEffect(() => {
    if (alamat === null) return;
    const batal = new AbortController();
    const nanti = setTimeout(() => {
      void ask(alamat, batal.signal).then((jawaban) => jawaban !== null && setHasil(jawaban));
    }, JEDA_MS);
    return () => {
      clearTimeout(nanti);
      batal.abort();
    };
  }, [alamat]);
  return hasil;
}

/** Null when the network failed or the question was dropped: the field still takes a code typed by hand. */
async function ask(alamat: string, signal: AbortSignal): Promise<HasilCari | null> {
  try {
    const jawaban = await fetch(alamat, { signal });
    return jawaban.ok ? await jawaban.json() : null;
  } catch {
    return null;
  }
}
