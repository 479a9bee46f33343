// The frame: skip link, rail on wide screens, menu on narrow ones, main column, footer. Drawn once by root.tsx.
import type { ReactNode } from "react";
import { Link, useLocation, useNavigation } from "react-router";
import type { AkunAkar } from "../../muat/data-akar.ts";
import { PenyediaJelaskan } from "../jelaskan/penyedia-jelaskan.tsx";
import { Kaki } from "./kaki.tsx";
import { MenuAkun } from "./menu-akun.tsx";
import { MenuSiklus } from "./menu-siklus.tsx";
import { Merek } from "./merek.tsx";
import { useFokusJudul } from "./use-fokus-judul.ts";

export type PropsKerangka = {
  /** Null on an installation without data and on the error page of a failed start. */
  readonly pemda: string | null;
  /** Null for the public. */
  readonly akun: AkunAkar | null;
  readonly children: ReactNode;
};

export function Kerangka({ pemda, akun, children }: PropsKerangka) {
  const { pathname, search } = useLocation();
  const sibuk = useNavigation().state !== "idle";
  useFokusJudul(pathname);
  return (
    <PenyediaJelaskan>
      <a href="#isi" className="lompat">
        Langsung ke isi
      </a>
      {sibuk ? <div className="kemajuan" /> : null}
      <div className="kerangka">
        <header className="rel">
          <div className="rel-isi">
            <Link to="/" className="merek">
              <Merek pemda={pemda} />
            </Link>
            <MenuSiklus label="Menu utama" />
            <MenuAkun label="Akun" akun={akun} />
          </div>
        </header>
        <div className="kolom">
          {/* The key closes the menu when a page has been chosen. */}
          <details key={pathname + search} className="bilah-ponsel">
            <summary>
              <span className="merek">
                <Merek pemda={pemda} />
              </span>
              <span className="tombol">Menu</span>
            </summary>
            <MenuSiklus label="Menu" />
            <MenuAkun label="Akun Anda" akun={akun} />
          </details>
          <main id="isi" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <Kaki />
        </div>
      </div>
    </PenyediaJelaskan>
  );
}
