// The pohon kinerja as an outline: nested details, so that branches fold without JavaScript and read in order.
import type { CabangPohon } from "#perencanaan";
import "../../gaya/diagram.css";

export function KerangkaPohon({ akar }: { readonly akar: readonly CabangPohon[] }) {
  return (
    <ul className="ranting" data-uji="kerangka">
      {akar.map((cabang) => (
        <Ranting key={cabang.id} cabang={cabang} />
      ))}
    </ul>
  );
}

function Ranting({ cabang }: { readonly cabang: CabangPohon }) {
  if (cabang.anak.length === 0) {
    return (
      <li className="ranting-butir ranting-daun">
        <Judul cabang={cabang} />
        <Rincian cabang={cabang} />
      </li>
    );
  }
  return (
    <li className="ranting-butir">
      <details open>
        <summary>
          <Judul cabang={cabang} />
        </summary>
        <Rincian cabang={cabang} />
        <KerangkaPohon akar={cabang.anak} />
      </details>
    </li>
  );
}

function Judul({ cabang: { labelJenis, nama, nomenklatur, prioritas } }: { readonly cabang: CabangPohon }) {
  return (
    <span>
      <span className="text-sm text-redup">
        {labelJenis}
        {nomenklatur === null ? null : ` ${nomenklatur}`}
        {prioritas ? " · prioritas" : null}
      </span>{" "}
      <span className="block font-semibold">{nama}</span>
    </span>
  );
}

function Rincian({ cabang: { indikator, pagu } }: { readonly cabang: CabangPohon }) {
  if (indikator.length === 0 && pagu === null) return null;
  return (
    <ul className="ranting-rincian">
      {indikator.map(({ kode, nama, target }) => (
        <li key={kode}>
          {nama}: <strong className="font-semibold">{target ?? "target belum diisi"}</strong>
        </li>
      ))}
      {pagu === null ? null : <li>Pagu {pagu}</li>}
    </ul>
  );
}
