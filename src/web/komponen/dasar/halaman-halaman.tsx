// Links to the pages of a long list. The page shown lives in the address.
import { Link } from "react-router";

export type PropsHalaman = { readonly kini: number; readonly banyak: number; readonly ke: (hal: number) => string };

/** Nothing where there is one page. */
export function HalamanHalaman({ kini, banyak, ke }: PropsHalaman) {
  if (banyak <= 1) return null;
  return (
    <nav aria-label="Halaman daftar" className="mt-6 flex flex-wrap items-center gap-4">
      {kini > 1 ? <Link to={ke(kini - 1)}>Sebelumnya</Link> : null}
      <span>
        Halaman {kini} dari {banyak}
      </span>
      {kini < banyak ? <Link to={ke(kini + 1)}>Berikutnya</Link> : null}
    </nav>
  );
}
