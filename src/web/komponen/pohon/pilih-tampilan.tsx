// Diagram or outline. The choice lives in the address.
import { useLocation } from "react-router";
import { replaceKueri } from "../../muat/alamat.ts";
import type { NamaTampilan } from "../../tampilan/pohon/tampilan.ts";
import { Pilahan } from "../dasar/pilahan.tsx";

const BUTIR: readonly { readonly label: string; readonly tampilan: NamaTampilan }[] = [
  { label: "Diagram", tampilan: "diagram" },
  { label: "Kerangka", tampilan: "kerangka" },
];

export function PilihTampilan({ kini }: { readonly kini: NamaTampilan }) {
  const { pathname, search } = useLocation();
  return (
    <Pilahan
      label="Tampilan"
      butir={BUTIR.map(({ label, tampilan }) => ({
        label,
        ke: replaceKueri(pathname, search, { tampilan, lipat: null }),
        kini: tampilan === kini,
      }))}
    />
  );
}
