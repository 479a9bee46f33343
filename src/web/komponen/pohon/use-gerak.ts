// Brings the diagram to life in the browser.
import { type RefObject, useEffect, useState } from "react";
import type { Gerak } from "./gerak.ts";
import { attachGerak } from "./gerak-pohon.ts";

/** Null until the diagram can be moved: without JavaScript, and before it has arrived. */
export function useGerak(svg: RefObject<SVGSVGElement | null>): Gerak | null {
  const [gerak, setGerak] = useState<Gerak | null>(null);
  useEffect(() => {
    if (svg.current === null) return;
    const terpasang = attachGerak(svg.current);
    setGerak(terpasang);
    return terpasang.putus;
  }, [svg]);
  return gerak;
}
