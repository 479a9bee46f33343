// The capaian chart: bars drawn as SVG on the server, names and figures as text beside them, 100 percent marked.
import { buildGrafik, type GrafikCapaian as DataGrafik, teksGrafik } from "../../tampilan/capaian/grafik.ts";
import type { TampilanCapaian } from "../../tampilan/capaian/tampilan.ts";
import { KelompokBatang } from "./kelompok-batang.tsx";
import "../../gaya/grafik.css";

/** Draws the rows that the tables show, so a filter holds for the chart too. */
export function GrafikCapaian({ tampilan }: { readonly tampilan: TampilanCapaian }) {
  const baris = tampilan.tabel.flatMap((t) => t.baris.map((b) => b.baris));
  const grafik = buildGrafik(baris, tampilan.seri);
  if (grafik.kelompok.length === 0) return null;
  return (
    <figure className="grafik" aria-labelledby="judul-grafik">
      <h2 id="judul-grafik">Capaian per indikator</h2>
      <figcaption className="mt-1 mb-4 max-w-prose text-redup">{teksGrafik(grafik)}</figcaption>
      <Sumbu grafik={grafik} />
      <ul>
        {grafik.kelompok.map((k) => (
          <KelompokBatang key={k.kunci} kelompok={k} garis={grafik.garis} skala={tampilan.skala} />
        ))}
      </ul>
    </figure>
  );
}

// The scale above the bars. Screen readers get the figures themselves.
function Sumbu({ grafik: { batas, garis } }: { readonly grafik: DataGrafik }) {
  return (
    <div className="grafik-kelompok grafik-sumbu">
      <span />
      <div className="grafik-baris">
        <span />
        <svg width="100%" height="18" className="grafik-bidang" aria-hidden="true">
          <text x="0" y="13">
            0%
          </text>
          <text x={`${garis}%`} y="13" textAnchor={batas === 100 ? "end" : "middle"}>
            100%
          </text>
          {batas === 100 ? null : (
            <text x="100%" y="13" textAnchor="end">
              {batas}%
            </text>
          )}
        </svg>
      </div>
    </div>
  );
}
