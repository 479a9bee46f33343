// A titled part of an explanation.
import { createContext, type ReactNode, useContext } from "react";

/** The level of these headings: one below the page's h1, or one below the dialog's h2. */
export const TingkatButir = createContext<"h2" | "h3">("h2");

export function Butir({ judul, children }: { readonly judul: string; readonly children: ReactNode }) {
  const Judul = useContext(TingkatButir);
  return (
    <section>
      <Judul className="mb-1.5 text-sm font-semibold text-redup">{judul}</Judul>
      {children}
    </section>
  );
}
