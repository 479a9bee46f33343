// The foot of the rail: "Masuk" for the public; for an account its name, roles, own pages and "Keluar".
import { Form, Link, NavLink } from "react-router";
import type { AkunAkar } from "../../muat/data-akar.ts";

/** `label` names the navigation for screen readers. */
export function MenuAkun({ label, akun }: { readonly label: string; readonly akun: AkunAkar | null }) {
  if (akun === null) {
    return (
      <nav aria-label={label} className="menu-akun">
        <Link to="/masuk">Masuk</Link>
      </nav>
    );
  }
  return (
    <nav aria-label={label} className="menu-akun">
      <p className="font-semibold">{akun.nama}</p>
      <p className="text-sm text-redup">{akun.peran.join(", ")}</p>
      <ul>
        {akun.tautan.map(({ label: teks, ke }) => (
          <li key={ke}>
            <NavLink to={ke}>{teks}</NavLink>
          </li>
        ))}
      </ul>
      <Form method="post" action="/keluar" reloadDocument>
        <button type="submit" className="tombol">
          Keluar
        </button>
      </Form>
    </nav>
  );
}
