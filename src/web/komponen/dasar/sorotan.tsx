// A few key figures side by side.
import type { ReactNode } from "react";

export type ButirSorotan = { readonly label: string; readonly nilai: ReactNode; readonly keterangan?: string };

export function Sorotan({ butir }: { readonly butir: readonly ButirSorotan[] }) {
  return (
    <dl className="sorotan">
      {butir.map(({ label, nilai, keterangan }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {nilai}
            {keterangan === undefined ? null : <span className="keterangan">{keterangan}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
