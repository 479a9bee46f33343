// The logical framework as an outline, for small screens: each strategy with what it answers and what it leads to.
import type { CabangTampil, KerangkaTampil, SimpulTampil } from "../../../tampilan/tematik/kerangka.ts";

export function GarisBesar({ garisBesar }: Pick<KerangkaTampil, "garisBesar">) {
  const { strategi, belumDijawab, tanpaStrategi } = garisBesar;
  return (
    <div className="kerangka-garis-besar">
      <ul className="ranting">
        {strategi.map((c) => (
          <Cabang key={c.simpul.kunci} cabang={c} />
        ))}
      </ul>
      {belumDijawab.length === 0 ? null : (
        <div className="kerangka-kelompok">
          <p className="font-semibold">Belum dijawab strategi</p>
          <ul className="list-disc pl-5">
            {belumDijawab.map((s) => (
              <li key={s.kunci} data-simpul={s.kunci}>
                {s.judul}
              </li>
            ))}
          </ul>
        </div>
      )}
      {tanpaStrategi.length === 0 ? null : (
        <div className="kerangka-kelompok">
          <p className="font-semibold">Bertanda tanpa strategi</p>
          <ul className="ranting">
            {tanpaStrategi.map((c) => (
              <Cabang key={c.simpul.kunci} cabang={c} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Cabang({ cabang: { simpul, masalah, anak } }: { readonly cabang: CabangTampil }) {
  return (
    <li className="ranting-butir" data-simpul={simpul.kunci}>
      <Simpul simpul={simpul} />
      {masalah.length === 0 ? null : (
        <p className="text-sm text-redup">Menjawab: {masalah.map((m) => m.judul).join("; ")}</p>
      )}
      {anak.length === 0 ? null : (
        <ul className="ranting">
          {anak.map((c) => (
            <Cabang key={c.simpul.kunci} cabang={c} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Simpul({ simpul: { label, judul, pd, anggaran } }: { readonly simpul: SimpulTampil }) {
  const rincian = [...(pd === null ? [] : [pd.namaSingkat]), ...(anggaran === null ? [] : [`Anggaran ${anggaran}`])];
  return (
    <p>
      <span className="text-sm text-redup">{label}</span> <span className="block font-semibold">{judul}</span>
      {rincian.length === 0 ? null : <span className="block text-sm">{rincian.join(", ")}</span>}
    </p>
  );
}
