// How many capaian fall into each predikat, best first; bands without any are left out.
import { Predikat } from "./predikat.tsx";

export type PropsHitung = {
  readonly predikat: readonly { readonly predikat: string; readonly jumlah: number }[];
  readonly skala: readonly string[];
};

export function HitungPredikat({ predikat, skala }: PropsHitung) {
  return (
    <ul className="grid grid-cols-[max-content_1fr] gap-x-1.5 gap-y-0.5">
      {predikat
        .filter(({ jumlah }) => jumlah > 0)
        .map((p) => (
          <li key={p.predikat} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <span className="text-right font-semibold">{p.jumlah}</span>
            <Predikat predikat={p.predikat} skala={skala} />
          </li>
        ))}
    </ul>
  );
}
