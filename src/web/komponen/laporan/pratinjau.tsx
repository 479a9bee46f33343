// The report as it will be downloaded, set into the page. Its style sheet is /laporan/gaya.css.
import { useMemo } from "react";
import { unpackUnsur } from "../../tampilan/laporan-padat.ts";
import { GambarUnsur } from "./gambar-unsur.tsx";

/** `unsur` is what `packUnsur` made. */
export function Pratinjau({ unsur }: { readonly unsur: string }) {
  const isi = useMemo(() => unpackUnsur(unsur), [unsur]);
  return <GambarUnsur unsur={isi} />;
}
