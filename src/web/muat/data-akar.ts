// What the root loader hands to every page: whose figures these are, which PD there are, who has signed in.
import { useRouteLoaderData } from "react-router";
import type { Tautan } from "./galat-halaman.ts";

/** A perangkat daerah as menus and choosers show it. */
export type PilihanPd = { readonly kode: string; readonly nama: string; readonly namaSingkat: string };

/** The signed-in account as the frame shows it: name, roles in words, and the pages only it can open. */
export type AkunAkar = {
  readonly nama: string;
  readonly peran: readonly string[];
  readonly tautan: readonly Tautan[];
};

/** `pemda` is null on an installation without data, `akun` for the public. */
export type DataAkar = {
  readonly pemda: string | null;
  readonly pd: readonly PilihanPd[];
  readonly akun: AkunAkar | null;
};

const KOSONG: DataAkar = { pemda: null, pd: [], akun: null };

/** The root loader's data; empty where it failed, so that an error page can still be drawn. */
export function useDataAkar(): DataAkar {
  return useRouteLoaderData<DataAkar>("root") ?? KOSONG;
}
