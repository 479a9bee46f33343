// The bars of one indikator: last year above, the newest semester below, figures and predikat as text.
import type { Batang as DataBatang, KelompokBatang as DataKelompok } from "../../tampilan/capaian/grafik.ts";
import { type Nada, nadaPredikat } from "../../tampilan/nada.ts";
import { IsiSel } from "../angka/sel-angka.tsx";

/** `garis` is where 100 percent lies, in percent of the width. */
export type PropsKelompok = {
  readonly kelompok: DataKelompok;
  readonly garis: number;
  readonly skala: readonly string[];
};

export function KelompokBatang({ kelompok, garis, skala }: PropsKelompok) {
  return (
    <li className="grafik-kelompok">
      <p className="font-medium">{kelompok.nama}</p>
      <dl>
        {kelompok.batang.map(({ seri, sel, lebar }, i) => (
          <div key={seri} className={i === 0 ? "grafik-baris grafik-baris-lalu" : "grafik-baris"}>
            <dt>{seri}</dt>
            <dd className="grafik-bidang">
              <Batang lebar={lebar} garis={garis} nada={nadaPredikat(skala, sel.predikat ?? "")} />
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

type PropsBatang = { readonly lebar: DataBatang["lebar"]; readonly garis: number; readonly nada: Nada };

// Hidden from screen readers: the figure stands beside it as text.
function Batang({ lebar, garis, nada }: PropsBatang) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={`nada-${nada}`}>
      {lebar === null ? null : <rect width={lebar} height="10" fill="currentColor" />}
      <line x1={garis} x2={garis} y1="0" y2="10" className="grafik-garis" />
    </svg>
  );
}
