// The menu as a line with stops: the stages of the SAKIP cycle. Drawn in the rail and in the phone menu.
import { NavLink, useLocation } from "react-router";
import { pdOfAlamat } from "../../muat/alamat.ts";
import { menuHref, SIKLUS } from "./menu.ts";

/** `label` names the navigation for screen readers. */
export function MenuSiklus({ label }: { readonly label: string }) {
  const { pathname, search } = useLocation();
  const pd = pdOfAlamat(pathname, search);
  return (
    <nav aria-label={label}>
      <ul className="siklus">
        {SIKLUS.map((tahap) => (
          <li key={tahap.judul} className="tahap">
            {tahap.judul === null ? null : <span className="tahap-judul">{tahap.judul}</span>}
            <ul>
              {tahap.butir.map((butir) => (
                <li key={butir.path}>
                  <NavLink to={menuHref(butir, pd)} end={butir.path === "/"} prefetch="intent">
                    {butir.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
