// The logical framework as a drawing made on the server. What it shows is also the table below it; on small screens the
// outline stands in its place.
import type { DiagramKerangka as Data } from "../../../tampilan/tematik/kerangka.ts";
import { WilayahGulir } from "../../dasar/wilayah-gulir.tsx";
import { GambarKotak } from "../../pohon/kotak-pohon.tsx";
import "../../../gaya/diagram.css";

type Props = { readonly diagram: Data; readonly uraian: string };

export function DiagramKerangka({ diagram, uraian }: Props) {
  return (
    <WilayahGulir label="Diagram kerangka logis" kelas="pohon-bidang kerangka-diagram">
      <GambarKerangka diagram={diagram} uraian={uraian} />
    </WilayahGulir>
  );
}

/** The drawing itself; `uraian` says in words what it holds. */
export function GambarKerangka({ diagram, uraian }: Props) {
  const { lebar, tinggi, bagian, jawaban } = diagram;
  return (
    <svg width={lebar} height={tinggi} viewBox={`0 0 ${lebar} ${tinggi}`} role="img" aria-label={uraian}>
      {jawaban.map(({ kunci, d }) => (
        <path key={kunci} d={d} className="pohon-garis" data-tautan={kunci} />
      ))}
      {bagian.map(({ x, y, judul, diagram: isi }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          {judul === null ? null : (
            <>
              <rect x="4" y="-20" width={isi.lebar - 8} height={isi.tinggi + 18} rx="8" className="kerangka-lepas" />
              <text x="16" y="-2" className="kerangka-judul">
                {judul}
              </text>
            </>
          )}
          {isi.garis.map(({ kunci, d }) => (
            <path key={kunci} d={d} className="pohon-garis" data-tautan={kunci} />
          ))}
          {isi.kotak.map((k) => (
            <g
              key={k.kunci}
              transform={`translate(${k.x} ${k.y})`}
              className={`pohon-kotak lapis-${k.lapis}`}
              data-simpul={k.kunci}
            >
              <GambarKotak kotak={k} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
