// A titled part of an explanation.
import type { ReactNode } from "react";

export function Butir({ judul, children }: { readonly judul: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-semibold text-redup">{judul}</h3>
      {children}
    </section>
  );
}
