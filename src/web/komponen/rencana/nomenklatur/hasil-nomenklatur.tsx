// What a search in the nomenklatur found, as a table.
import type { HasilCari } from "#perencanaan";
import { labelTingkat } from "../../../tampilan/rencana/nomenklatur/label.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function HasilNomenklatur({ hasil }: { readonly hasil: HasilCari }) {
  const judul = `Nomenklatur ${hasil.versi}`;
  const sub = hasil.lebih ? `${hasil.butir.length} yang pertama. Tambahkan kata untuk mempersempit.` : undefined;
  return (
    <TabelGulir label={judul}>
      <table className="tabel min-w-160">
        <JudulTabel judul={judul} {...(sub === undefined ? {} : { sub })} />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Kode
            </th>
            <th scope="col">Nama</th>
            <th scope="col">Indikator keluaran</th>
            <th scope="col">Satuan</th>
          </tr>
        </thead>
        <tbody>
          {hasil.butir.map((b) => (
            <tr key={`${b.kodeDaftar} ${b.nama}`}>
              <th scope="row" className="kunci whitespace-nowrap">
                {b.kode}
                <span className="sisi">{labelTingkat(b.jenis)}</span>
              </th>
              <td>{b.nama}</td>
              <td>{b.indikator ?? "-"}</td>
              <td>{b.satuan ?? "-"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
