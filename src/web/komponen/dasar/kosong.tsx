// An empty state that teaches: what belongs here, who fills it, what to do next.
import type { ReactNode } from "react";

export function Kosong({ judul, children }: { readonly judul: string; readonly children: ReactNode }) {
  return (
    <div className="kosong">
      <p className="font-semibold">{judul}</p>
      <div className="mt-1 max-w-prose text-redup">{children}</div>
    </div>
  );
}
