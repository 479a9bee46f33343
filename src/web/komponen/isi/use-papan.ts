// The sheet's store as React reads it. Provided by lembar-isi.tsx, read by every row.
import { createContext, use, useSyncExternalStore } from "react";
import type { Papan, SelPapan, UmumPapan } from "../../tampilan/isi/papan.ts";
import type { Mesin } from "./papan/tipe.ts";

/** `mesin` is null without JavaScript and until it has arrived. */
export type IsiKonteksPapan = { readonly papan: Papan; readonly mesin: Mesin | null };
export const KonteksPapan = createContext<IsiKonteksPapan | null>(null);

/** The store and the code that moves it. */
export function usePapan(): IsiKonteksPapan {
  const konteks = use(KonteksPapan);
  if (konteks === null) throw new Error("Komponen lembar dipakai di luar lembar.");
  return konteks;
}

/** One row, drawn again when it changes. */
export function useSel(kunci: string): SelPapan {
  const { papan } = usePapan();
  const baca = () => papan.sel(kunci);
  return useSyncExternalStore(papan.langganan, baca, baca);
}

/** Every row. */
export function useSemuaSel(): readonly SelPapan[] {
  const { papan } = usePapan();
  return useSyncExternalStore(papan.langganan, papan.semua, papan.semua);
}

/** What concerns the whole sheet. */
export function useUmum(): UmumPapan {
  const { papan } = usePapan();
  return useSyncExternalStore(papan.langganan, papan.umum, papan.umum);
}
