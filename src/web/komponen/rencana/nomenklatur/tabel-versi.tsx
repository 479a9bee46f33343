// The loaded versions of the nomenklatur with their number of entries by level.
import { formatAngka } from "#inti";
import { JENIS_NOMENKLATUR, type VersiNomenklatur } from "#perencanaan";
import { labelTingkat } from "../../../tampilan/rencana/nomenklatur/label.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function TabelVersi({ versi }: { readonly versi: readonly VersiNomenklatur[] }) {
  const judul = "Versi yang dimuat";
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Versi
            </th>
            {JENIS_NOMENKLATUR.map((j) => (
              <th key={j} scope="col" className="bilangan">
                {labelTingkat(j)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versi.map((v) => (
            <tr key={v.versi}>
              <th scope="row" className="kunci">
                {v.versi}
              </th>
              {JENIS_NOMENKLATUR.map((j) => (
                <td key={j} className="bilangan">
                  {formatAngka(String(v.jumlah[j]))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
