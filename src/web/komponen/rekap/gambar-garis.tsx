// Lines over years or quarters, with the mark they are measured by. The figures stand beside them as a table.
import type { GarisTempat } from "#pengukuran";
import "../../gaya/garis.css";

/** `kelas`: the look of each series; without it there is one. */
export type PropsGaris = {
  readonly gambar: Pick<GarisTempat, "acuan" | "nol" | "seri">;
  readonly kecil?: boolean;
  readonly kelas?: readonly string[];
};

const SATU_SERI = ["garis-utama"];

/** Hidden from screen readers: the table says the same. */
export function GambarGaris({ gambar: { acuan, nol, seri }, kecil = false, kelas = SATU_SERI }: PropsGaris) {
  return (
    <svg
      viewBox="-4 -6 108 112"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={kecil ? "garis garis-kecil" : "garis"}
    >
      {acuan === null ? null : <line x1="0" x2="100" y1={acuan} y2={acuan} className="garis-acuan" />}
      {nol === null ? null : <line x1="0" x2="100" y1={nol} y2={nol} className="garis-nol" />}
      {kelas.map((k, i) => (
        <g key={k} className={`garis-seri ${k}`}>
          {seri[i]?.ruas.map((titik) => (
            <polyline key={titik} points={titik} />
          ))}
          {seri[i]?.titik.map((t) => (
            // A line of no length with round ends is a dot that keeps its shape however the frame is stretched.
            <line key={t.ke} x1={t.x} x2={t.x} y1={t.y} y2={t.y} />
          ))}
        </g>
      ))}
    </svg>
  );
}
