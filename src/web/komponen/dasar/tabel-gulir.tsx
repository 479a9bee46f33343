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

/** `sub` is a second line; `petunjuk` says how to use the table and is left off paper. */
export type PropsJudul = { readonly judul: string; readonly sub?: string; readonly petunjuk?: string };

/** A caption; it stays in view while columns scroll. */
export function JudulTabel({ judul, sub, petunjuk }: PropsJudul) {
  return (
    <caption>
      <div>
        {judul}
        <span>
          {sub}
          {petunjuk === undefined ? null : <small className="tak-dicetak"> {petunjuk}</small>}
        </span>
      </div>
    </caption>
  );
}
