// The frame: skip link, rail on wide screens, menu on narrow ones, main column, footer. Drawn once by root.tsx.
import type { ReactNode } from "react";
import { Link, useLocation, useNavigation } from "react-router";
import { PenyediaJelaskan } from "../jelaskan/penyedia-jelaskan.tsx";
import { Kaki } from "./kaki.tsx";
import { MenuSiklus } from "./menu-siklus.tsx";
import { Merek } from "./merek.tsx";
import { useFokusJudul } from "./use-fokus-judul.ts";

/** `pemda` is null on an installation without data and on the error page of a failed start. */
export function Kerangka({ pemda, children }: { readonly pemda: string | null; readonly children: ReactNode }) {
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
