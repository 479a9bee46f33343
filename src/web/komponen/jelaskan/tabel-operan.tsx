// The values that went into a result; each links to its own explanation where it was itself computed. On a phone the
// source stands under the name.
import type { Operan } from "#inti";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

export function TabelOperan({ operan }: { readonly operan: readonly Operan[] }) {
  if (operan.length === 0) return null;
  return (
    <TabelGulir label="Operan">
      <table className="tabel">
        <JudulTabel judul="Operan" />
        <thead>
          <tr>
            <th scope="col">Nama</th>
            <th scope="col" className="bilangan">
              Nilai
            </th>
            <th scope="col" className="lebar-saja">
              Sumber
            </th>
          </tr>
        </thead>
        <tbody>
          {operan.map(({ label, nilai, sumber, asal }) => (
            <tr key={`${label} ${sumber}`}>
              <th scope="row">
                {label}
                <span className="sisi sempit-saja">{sumber}</span>
              </th>
              <td className="bilangan">{asal === undefined ? nilai : <TautanAngka ke={asal} teks={nilai} />}</td>
              <td className="lebar-saja text-sm">{sumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
