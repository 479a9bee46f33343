// A printed figure beside the computed one, with the verdict.
import type { PembandingCetak } from "#inti";
import { VerdikPembulatan } from "../angka/verdik-pembulatan.tsx";
import { Butir } from "./butir.tsx";

type Props = { readonly tercetak: PembandingCetak; readonly hasil: string };

export function Tercetak({ tercetak: { teks, sumber, cocok, terjelaskanPembulatan, uraian }, hasil }: Props) {
  return (
    <Butir judul="Angka tercetak">
      <div className={`catatan ${cocok ? "info" : "peringatan"}`}>
        <p>
          Tercetak <strong>{teks}</strong>, hasil hitung <strong>{hasil}</strong>.{" "}
          {cocok ? "Keduanya sama." : <VerdikPembulatan terjelaskan={terjelaskanPembulatan} />}
        </p>
        <p className="mt-1 text-sm">{uraian}</p>
        <p className="mt-1 text-sm text-redup">Sumber: {sumber}</p>
      </div>
    </Butir>
  );
}
