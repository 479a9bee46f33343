// One box of a pohon kinerja. KotakPohon adds the link that folds or unfolds what lies to its right; the editor puts its own
// handles around GambarKotak.
import { Link } from "react-router";
import type { KotakDiagram } from "../../tampilan/pohon/diagram.ts";

/** `ke` is the address with this branch folded or unfolded. */
export function KotakPohon({ kotak, ke }: { readonly kotak: KotakDiagram; readonly ke: string }) {
  const { lapis, x, y, lebar, tinggi, lipatan } = kotak;
  return (
    <g transform={`translate(${x} ${y})`} className={`pohon-kotak lapis-${lapis}`}>
      <GambarKotak kotak={kotak} />
      {lipatan === null ? null : (
        <Link
          to={ke}
          preventScrollReset
          className="pohon-lipat"
          aria-label={`${lipatan.terlipat ? "Buka" : "Lipat"} cabang ${kotak.judul}`}
        >
          <TombolLipat x={lebar} y={tinggi / 2} terlipat={lipatan.terlipat} jumlah={lipatan.jumlah} />
        </Link>
      )}
    </g>
  );
}

/** The box with its text, at the origin of the group around it. */
export function GambarKotak({ kotak: { lebar, tinggi, teks } }: { readonly kotak: KotakDiagram }) {
  return (
    <>
      <rect width={lebar} height={tinggi} rx="5" />
      {teks.map((t) => (
        <text key={t.y} x="10" y={t.y} className={`pohon-${t.jenis}`}>
          {t.teks}
        </text>
      ))}
    </>
  );
}

type PropsTombol = { readonly x: number; readonly y: number; readonly terlipat: boolean; readonly jumlah: number };

/** A minus to fold; the number of hidden nodes to unfold. */
export function TombolLipat({ x, y, terlipat, jumlah }: PropsTombol) {
  return (
    <>
      <circle cx={x} cy={y} r="12" />
      {terlipat ? (
        <text x={x} y={y + 4} textAnchor="middle" className="pohon-jumlah">
          {jumlah}
        </text>
      ) : (
        <path d={`M${x - 5} ${y}h10`} />
      )}
    </>
  );
}
