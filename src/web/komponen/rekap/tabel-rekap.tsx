// A table of rekap: of sasaran, programmes, or PD; the last row is what they add up to.
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { BarisRekap } from "../../tampilan/rekap.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { KepalaRekap, SelJumlah } from "./jumlah.tsx";

export type PropsTabelRekap = {
  readonly judul: string;
  readonly sub: string;
  /** What a row is: "Sasaran", "Program", "Perangkat daerah". */
  readonly kepala: string;
  readonly baris: readonly BarisRekap[];
  readonly total?: BarisRekap;
  readonly skala: readonly string[];
};

export function TabelRekap({ judul, sub, kepala, baris, total, skala }: PropsTabelRekap) {
  return (
    <TabelGulir label={judul}>
      <table className="tabel min-w-180">
        <JudulTabel judul={judul} sub={sub} />
        <KepalaRekap kunci={kepala} />
        <tbody>
          {baris.map((b) => (
            <Baris key={b.kunci} baris={b} skala={skala} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <Baris baris={total} skala={skala} />
          </tfoot>
        )}
      </table>
    </TabelGulir>
  );
}

function Baris({ baris, skala }: { readonly baris: BarisRekap; readonly skala: readonly string[] }) {
  const nama: ReactNode = baris.ke === undefined ? baris.nama : <Link to={baris.ke}>{baris.nama}</Link>;
  return (
    <tr>
      <th scope="row" className="kunci">
        {nama}
      </th>
      <td className="bilangan">
        <IsiSel sel={baris.sel} skala={skala} />
      </td>
      <SelJumlah jumlah={baris.jumlah} />
    </tr>
  );
}
