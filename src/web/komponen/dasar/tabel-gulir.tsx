// The region around a table: scrolls sideways by itself, with the keyboard too, so that the page never does.
import type { ReactNode } from "react";

/** `label` names the region; use the table's caption. */
export function TabelGulir({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome: a scroll region must take focus, or the keyboard cannot reach what is to the side.
    <section className="gulir" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** A caption with an optional second line; both stay in view while columns scroll. */
export function JudulTabel({ judul, sub }: { readonly judul: string; readonly sub?: string }) {
  return (
    <caption>
      <div>
        {judul}
        {sub === undefined ? null : <span>{sub}</span>}
      </div>
    </caption>
  );
}
