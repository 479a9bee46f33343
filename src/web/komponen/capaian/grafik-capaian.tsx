// The capaian chart: bars drawn as SVG on the server, names and figures as text beside them, 100 percent marked.
import {
  buildGrafik,
  type GrafikCapaian as DataGrafik,
  type KelompokBatang,
  teksGrafik,
} from "../../tampilan/capaian/grafik.ts";
import type { TampilanCapaian } from "../../tampilan/capaian/tampilan.ts";
import { type Nada, nadaPredikat } from "../../tampilan/nada.ts";
import { IsiSel } from "../angka/sel-angka.tsx";

/** Draws the rows that the tables show, so a filter holds for the chart too. */
export function GrafikCapaian({ tampilan }: { readonly tampilan: TampilanCapaian }) {
  const baris = tampilan.tabel.flatMap((t) => t.baris.map((b) => b.baris));
  const grafik = buildGrafik(baris, tampilan.seri);
  if (grafik.kelompok.length === 0) return null;
  return (
    <figure className="grafik" aria-labelledby="judul-grafik">
      <h2 id="judul-grafik">Capaian per indikator</h2>
      <figcaption className="mt-1 max-w-prose text-redup">{teksGrafik(grafik)} Garis tegak menandai 100%.</figcaption>
      <ul className="mt-4">
        {grafik.kelompok.map((k) => (
          <Kelompok key={k.kunci} kelompok={k} grafik={grafik} skala={tampilan.skala} />
        ))}
      </ul>
    </figure>
  );
}

type Props = { readonly kelompok: KelompokBatang; readonly grafik: DataGrafik; readonly skala: readonly string[] };

function Kelompok({ kelompok, grafik, skala }: Props) {
  return (
    <li className="grafik-kelompok">
      <p className="font-medium">{kelompok.nama}</p>
      <dl>
        {kelompok.batang.map(({ seri, sel, lebar }) => (
          <div key={seri} className="grafik-baris">
            <dt>{seri}</dt>
            <dd className="grafik-bidang">
              <Batang lebar={lebar} garis={grafik.garis} nada={nadaPredikat(skala, sel.predikat ?? "")} />
            </dd>
            <dd className="grafik-nilai">
              <IsiSel sel={sel} skala={skala} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

type PropsBatang = { readonly lebar: number | null; readonly garis: number; readonly nada: Nada };

// Hidden from screen readers: the figure stands beside it as text.
function Batang({ lebar, garis, nada }: PropsBatang) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={`nada-${nada}`}>
      {lebar === null ? null : <rect width={lebar} height="10" rx="0.3" fill="currentColor" />}
      <line x1={garis} x2={garis} y1="0" y2="10" className="grafik-garis" />
    </svg>
  );
}
