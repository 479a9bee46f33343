// A region that scrolls sideways by itself, with the keyboard too, so that the page never does.
import type { ReactNode } from "react";

export type PropsGulir = { readonly label: string; readonly kelas: string; readonly children: ReactNode };

// WCAG 2.1.1: what is to the side must be reachable with arrow keys, and only a focused region takes them.
const FOKUS = { tabIndex: 0 } as const;

/** `label` names the region for screen readers. */
export function WilayahGulir({ label, kelas, children }: PropsGulir) {
  return (
    <section className={kelas} aria-label={label} {...FOKUS}>
      {children}
    </section>
  );
}
