// From the pagu of a PD to tagging it for the themes. Used by /perencanaan/pagu.
import { Link } from "react-router";
import { alamatPenanda } from "../../../tampilan/tematik/penanda.ts";

export type PropsTautTema = {
  readonly tema: readonly { readonly kode: string; readonly nama: string }[];
  readonly pd: { readonly kode: string };
  readonly tahun: number;
};

/** Nothing where there is no theme, or the reader may not tag. */
export function TautTema({ tema, pd, tahun }: PropsTautTema) {
  if (tema.length === 0) return null;
  return (
    <nav aria-labelledby="tandai-tema" className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
      <span id="tandai-tema">Tandai untuk tema:</span>
      {tema.map(({ kode, nama }) => (
        <Link key={kode} to={alamatPenanda({ temaKode: kode, tahun, pd: pd.kode })}>
          {nama}
        </Link>
      ))}
    </nav>
  );
}
