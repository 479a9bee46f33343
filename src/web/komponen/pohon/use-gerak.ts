// Brings the diagram to life once its code has been fetched; only /pohon pays for it.
import { type RefObject, useEffect, useState } from "react";

/** Zoom by a factor, and fit the whole tree into view. */
export type Gerak = { readonly perbesar: (kali: number) => void; readonly paskan: () => void };

/** Null until the diagram can be moved: without JavaScript, or while the code is on its way. */
export function useGerak(svg: RefObject<SVGSVGElement | null>): Gerak | null {
  const [gerak, setGerak] = useState<Gerak | null>(null);
  useEffect(() => {
    const unsur = svg.current;
    if (unsur === null) return;
    let lepas = false;
    let putus: (() => void) | undefined;
    import("./gerak-pohon.ts").then(({ attachGerak }) => {
      if (lepas) return;
      const terpasang = attachGerak(unsur);
      putus = terpasang.putus;
      setGerak(terpasang);
    });
    return () => {
      lepas = true;
      putus?.();
    };
  }, [svg]);
  return gerak;
}
