// A row of links of which one is the current choice: levels, views. The choice lives in the address.
import { Link } from "react-router";

export type ButirPilahan = { readonly label: string; readonly ke: string; readonly kini: boolean };

/** `label` names the group. */
export function Pilahan({ label, butir }: { readonly label: string; readonly butir: readonly ButirPilahan[] }) {
  return (
    <nav aria-label={label} className="tak-dicetak">
      <ul className="pilahan">
        {butir.map(({ label: teks, ke, kini }) => (
          <li key={ke}>
            <Link to={ke} aria-current={kini ? "true" : undefined} preventScrollReset>
              {teks}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
