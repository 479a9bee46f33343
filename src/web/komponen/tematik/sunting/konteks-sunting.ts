// What every form of the theme editor knows: where it posts to, the PD to choose from, the last refusal, the last news.
import { createContext, useContext } from "react";
import type { KabarSunting, TolakSunting } from "../../../muat/sunting/isian-sunting.ts";

export type PdPilihan = { readonly kode: string; readonly nama: string };
export type IsiKonteksSunting = {
  readonly alamat: string;
  readonly pd: readonly PdPilihan[];
  readonly tolak: TolakSunting | null;
  readonly kabar: KabarSunting | null;
};

export const KonteksSunting = createContext<IsiKonteksSunting>({ alamat: "", pd: [], tolak: null, kabar: null });

export const useSunting = (): IsiKonteksSunting => useContext(KonteksSunting);

/** The refusal of the form around, or null; fields take what was typed from it. */
export const KonteksFormulir = createContext<TolakSunting | null>(null);

/** What a field shows: what was typed before a refusal, else what is stored. */
export function useIsi(nama: string, tersimpan: string): string {
  const tolak = useContext(KonteksFormulir);
  return tolak === null ? tersimpan : (tolak.nilai[nama]?.[0] ?? "");
}

/** As `useIsi`, for fields with several values. */
export function useIsiBanyak(nama: string, tersimpan: readonly string[]): readonly string[] {
  const tolak = useContext(KonteksFormulir);
  return tolak === null ? tersimpan : (tolak.nilai[nama] ?? []);
}
