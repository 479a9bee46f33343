// The bars of one indikator: earlier periods above and paler, the newest below, figures and predikat as text.
import type {
  Batang as DataBatang,
  KelompokBatang as DataKelompok,
  TandaSumbu,
} from "../../tampilan/capaian/grafik.ts";
import { type Nada, nadaPredikat } from "../../tampilan/nada.ts";
import { IsiSel } from "../angka/sel-angka.tsx";

export type PropsKelompok = {
  readonly kelompok: DataKelompok;
  readonly acuan: TandaSumbu | null;
  readonly skala: readonly string[];
};

export function KelompokBatang({ kelompok: { nama, batang }, acuan, skala }: PropsKelompok) {
  return (
    <li className="grafik-kelompok">
      <p className="font-medium">{nama}</p>
      <dl>
        {batang.map(({ seri, sel, lebar }, i) => (
          <div key={seri} className={i < batang.length - 1 ? "grafik-baris grafik-baris-lalu" : "grafik-baris"}>
            <dt>{seri}</dt>
            <dd className="grafik-bidang">
              <Batang lebar={lebar} acuan={acuan} nada={nadaPredikat(skala, sel.predikat ?? "")} />
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

type PropsBatang = {
  readonly lebar: DataBatang["lebar"];
  readonly acuan: TandaSumbu | null;
  readonly nada: Nada;
};

// Hidden from screen readers: the figure stands beside it as text.
function Batang({ lebar, acuan, nada }: PropsBatang) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={`nada-${nada}`}>
      {lebar === null ? null : <rect width={lebar} height="10" fill="currentColor" />}
      {acuan === null ? null : <line x1={acuan.letak} x2={acuan.letak} y1="0" y2="10" className="grafik-garis" />}
    </svg>
  );
}
