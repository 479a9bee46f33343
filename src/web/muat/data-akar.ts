// What the root loader hands to every page: whose figures these are, and which perangkat daerah there are.
import { useRouteLoaderData } from "react-router";

/** A perangkat daerah as menus and choosers show it. */
export type PilihanPd = { readonly kode: string; readonly nama: string; readonly namaSingkat: string };

/** `pemda` is null on an installation without data. */
export type DataAkar = { readonly pemda: string | null; readonly pd: readonly PilihanPd[] };

const KOSONG: DataAkar = { pemda: null, pd: [] };

/** The root loader's data; empty where it failed, so that an error page can still be drawn. */
export function useDataAkar(): DataAkar {
  return useRouteLoaderData<DataAkar>("root") ?? KOSONG;
}
