// The pohon kinerja as a diagram. Scrolls and folds without JavaScript; with it, drags, zooms and takes arrow keys.
import { useRef } from "react";
import { useLocation } from "react-router";
import { replaceKueri } from "../../muat/alamat.ts";
import type { Diagram } from "../../tampilan/pohon/diagram.ts";
import { WilayahGulir } from "../dasar/wilayah-gulir.tsx";
import { KotakPohon } from "./kotak-pohon.tsx";
import { TombolGerak } from "./tombol-gerak.tsx";
import { useGerak } from "./use-gerak.ts";
import "../../gaya/diagram.css";

/** `judul` names the diagram for screen readers. */
export function DiagramPohon({ diagram, judul }: { readonly diagram: Diagram; readonly judul: string }) {
  const { pathname, search } = useLocation();
  const svg = useRef<SVGSVGElement>(null);
  const gerak = useGerak(svg);
  const { lebar, tinggi, kotak, garis } = diagram;
  return (
    <>
      <div className="pohon-kepala">
        <p className="text-sm text-redup">
          Tombol pada tepi kotak melipat dan membuka cabang.
          <span className="perlu-js">
            {" "}
            Seret untuk menggeser, atau pakai tombol panah, + dan − setelah memilih bidang diagram.
          </span>
        </p>
        <TombolGerak gerak={gerak} />
      </div>
      <WilayahGulir label={judul} kelas="pohon-bidang">
        <svg ref={svg} width={lebar} height={tinggi} aria-label={judul}>
          <g className="pohon-isi">
            {garis.map(({ kunci, d }) => (
              <path key={kunci} d={d} className="pohon-garis" />
            ))}
            {kotak.map((k) => (
              <KotakPohon key={k.kunci} kotak={k} ke={replaceKueri(pathname, search, { lipat: k.lipatan?.lipat })} />
            ))}
          </g>
        </svg>
      </WilayahGulir>
    </>
  );
}
