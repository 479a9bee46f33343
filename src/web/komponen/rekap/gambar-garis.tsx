// A line of capaian on a 0 to 100-or-more scale with 100 percent marked. The figures stand beside it as a table.
import type { GambarGaris as Data } from "../../tampilan/rekap.ts";
import "../../gaya/garis.css";

/** Hidden from screen readers: the table says the same. */
export function GambarGaris({ gambar, kecil = false }: { readonly gambar: Data; readonly kecil?: boolean }) {
  return (
    <svg
      viewBox="-4 -6 108 112"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={kecil ? "garis garis-kecil" : "garis"}
    >
      {gambar.garis === null ? null : (
        <line x1="0" x2="100" y1={gambar.garis} y2={gambar.garis} className="garis-seratus" />
      )}
      <line x1="0" x2="100" y1="100" y2="100" className="garis-dasar" />
      {gambar.ruas.map((titik) => (
        <polyline key={titik} points={titik} className="garis-seri" />
      ))}
      {gambar.titik.map((t) => (
        // A line of no length with round ends is a dot that keeps its shape however the frame is stretched.
        <line key={t.x} x1={t.x} x2={t.x} y1={t.y} y2={t.y} className="garis-titik" />
      ))}
    </svg>
  );
}
