// The head of a page: title and description for the browser, breadcrumb, heading. Drawn first by every route.
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useDataAkar } from "../../muat/data-akar.ts";
import type { Tautan } from "../../muat/galat-halaman.ts";

export type PropsKepala = {
  readonly judul: string;
  /** One sentence for search engines and screen readers' page lists. */
  readonly uraian: string;
  /** The way from the portal to here, without the page itself. */
  readonly jejak: readonly Tautan[];
  /** A line under the heading. */
  readonly sub?: ReactNode;
};

/** One per page: it holds the only h1. */
export function KepalaHalaman({ judul, uraian, jejak, sub }: PropsKepala) {
  const { pemda } = useDataAkar();
  return (
    <header className="mb-7">
      <title>{`${judul} · ${pemda ?? "OpenSAKIP"}`}</title>
      <meta name="description" content={uraian} />
      {jejak.length === 0 ? null : <JejakRemah jejak={jejak} kini={judul} />}
      <h1 tabIndex={-1} className="outline-none">
        {judul}
      </h1>
      {sub === undefined ? null : <p className="mt-2 max-w-prose text-redup">{sub}</p>}
    </header>
  );
}

function JejakRemah({ jejak, kini }: { readonly jejak: readonly Tautan[]; readonly kini: string }) {
  return (
    <nav aria-label="Jejak halaman" className="mb-3">
      <ol className="jejak-remah">
        {jejak.map(({ label, ke }) => (
          <li key={ke}>
            <Link to={ke}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{kini}</li>
      </ol>
    </nav>
  );
}
