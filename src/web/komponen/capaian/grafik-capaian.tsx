// The capaian chart: bars drawn as SVG on the server, names and figures as text beside them, 100 percent marked.
import { buildGrafik, type GrafikCapaian as DataGrafik, teksGrafik } from "../../tampilan/capaian/grafik.ts";
import type { TampilanCapaian } from "../../tampilan/capaian/tampilan.ts";
import { KelompokBatang } from "./kelompok-batang.tsx";
import "../../gaya/grafik.css";

/** Draws the rows that the tables show, so a filter holds for the chart too. */
export function GrafikCapaian({ tampilan: { gambaran, tabel, skala } }: { readonly tampilan: TampilanCapaian }) {
  const grafik = gambaran === null ? null : buildGrafik(gambaran);
  if (tabel.every((t) => t.baris.length === 0)) return null;
  return (
    <figure className="grafik" aria-labelledby="judul-grafik">
      <h2 id="judul-grafik">Capaian per indikator</h2>
      <figcaption className="mt-1 mb-4 max-w-prose text-redup">{teksGrafik(grafik?.kelompok ?? [])}</figcaption>
      {grafik === null ? null : (
        <>
          <Sumbu grafik={grafik} />
          <ul>
            {grafik.kelompok.map((k) => (
              <KelompokBatang key={k.kunci} kelompok={k} acuan={grafik.acuan} skala={skala} />
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

// The scale above the bars. Screen readers get the figures themselves.
function Sumbu({ grafik: { acuan, ujung } }: { readonly grafik: DataGrafik }) {
  return (
    <div className="grafik-kelompok grafik-sumbu">
      <span />
      <div className="grafik-baris">
        <span />
        <svg width="100%" height="18" className="grafik-bidang" aria-hidden="true">
          <text x="0" y="13">
            0%
          </text>
          {acuan === null ? null : (
            <text x={`${acuan.letak}%`} y="13" textAnchor={ujung === null ? "end" : "middle"}>
              {acuan.teks}
            </text>
          )}
          {ujung === null ? null : (
            <text x="100%" y="13" textAnchor="end">
              {ujung}
            </text>
          )}
        </svg>
      </div>
    </div>
  );
}
