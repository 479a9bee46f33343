// A predikat as word, icon and colour together. Drawn in tables, charts, cards and explanations.
import { type Nada, nadaPredikat, SKALA_BAKU } from "../../tampilan/nada.ts";

/** `skala` goes from lowest to highest; `berlatar` puts it on a tinted ground. */
export type PropsPredikat = {
  readonly predikat: string;
  readonly skala?: readonly string[];
  readonly berlatar?: boolean;
};

export function Predikat({ predikat, skala = SKALA_BAKU, berlatar = false }: PropsPredikat) {
  const nada = nadaPredikat(skala, predikat);
  return (
    <span className={`predikat nada-${nada}${berlatar ? " berlatar" : ""}`}>
      <IkonNada nada={nada} />
      {predikat}
    </span>
  );
}

// Arrows up for what is above the middle, down for what is below: the shape says it without the colour.
const GORES: Readonly<Record<Nada, string>> = {
  unggul: "M3 8l5-5 5 5M3 13l5-5 5 5",
  baik: "M3 10l5-5 5 5",
  sedang: "M3 6h10M3 11h10",
  rendah: "M3 6l5 5 5-5",
  gawat: "M3 3l5 5 5-5M3 8l5 5 5-5",
  netral: "M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
};

function IkonNada({ nada }: { readonly nada: Nada }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    >
      <path d={GORES[nada]} />
    </svg>
  );
}
