// The frame around every page: document, rail, explanation dialog, and the error page. React Router's root route.
import type { ReactNode } from "react";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import { isGalatKode } from "#inti";
import { getDaftarPd } from "#organisasi/server";
import type { Route } from "./+types/root";
import ikon from "./gaya/ikon.svg?url&no-inline";
import "./gaya/gaya.css";
import { akunAkarOf } from "./komponen/kerangka/akun-akar.ts";
import { HalamanGalat } from "./komponen/kerangka/halaman-galat.tsx";
import { Kerangka } from "./komponen/kerangka/kerangka.tsx";
import { type DataAkar, useDataAkar } from "./muat/data-akar.ts";
import type { IsiGalat } from "./muat/galat-halaman.ts";
import { muat } from "./muat/muat.server.ts";

/** The pemda, its PD and the signed-in account for the frame; the first two empty on an installation without data, where the portal says what to do. */
export function loader(args: Route.LoaderArgs): Promise<DataAkar> {
  return muat(args, async ({ konteks, pengguna }) => {
    const akun = akunAkarOf(pengguna);
    try {
      const { pemda, pd } = await getDaftarPd(konteks, pengguna);
      return { pemda: pemda.nama, pd: pd.map(({ kode, nama, namaSingkat }) => ({ kode, nama, namaSingkat })), akun };
    } catch (galat) {
      if (isGalatKode(galat, "tidak_ditemukan")) return { pemda: null, pd: [], akun };
      throw galat;
    }
  });
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { pemda, akun } = useDataAkar();
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href={ikon} type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <Kerangka pemda={pemda} akun={akun}>
          {children}
        </Kerangka>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error)) return <HalamanGalat status={500} isi={null} />;
  const isi: IsiGalat | null = error.data;
  return <HalamanGalat status={error.status} isi={isi} />;
}
