// The region around a table, and the table's caption.
import type { ReactNode } from "react";
import { WilayahGulir } from "./wilayah-gulir.tsx";

/** `label` names the region; use the table's caption. */
export function TabelGulir({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <WilayahGulir label={label} kelas="gulir">
      {children}
    </WilayahGulir>
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
