// Filter of the capaian tables by level. The choice lives in the address.
import { useLocation } from "react-router";
import { replaceKueri } from "../../muat/alamat.ts";
import type { Tingkat } from "../../tampilan/capaian/tampilan.ts";
import { Pilahan } from "../dasar/pilahan.tsx";

const BUTIR: readonly { readonly label: string; readonly tingkat: Tingkat | null }[] = [
  { label: "Semua", tingkat: null },
  { label: "Sasaran", tingkat: "sasaran" },
  { label: "Program", tingkat: "program" },
];

export function PilihTingkat({ kini }: { readonly kini: Tingkat | null }) {
  const { pathname, search } = useLocation();
  return (
    <Pilahan
      label="Tingkat"
      butir={BUTIR.map(({ label, tingkat }) => ({
        label,
        ke: replaceKueri(pathname, search, { tingkat }),
        kini: tingkat === kini,
      }))}
    />
  );
}
