// Programmes with their indikator and pagu, and the explained total. On a phone the indikator stand under the programme.
import type { Anggaran } from "#perencanaan";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

export function TabelProgram({ anggaran }: { readonly anggaran: Anggaran }) {
  const { pd, tahun, baris, total, teksTotal, jelaskan } = anggaran;
  const judul = `Total anggaran ${pd.nama} Tahun ${tahun}`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col" className="lebar-saja">
              No
            </th>
            <th scope="col" className="kunci">
              Program
            </th>
            <th scope="col" className="lebar-saja">
              Indikator program
            </th>
            <th scope="col" className="bilangan">
              Anggaran {tahun}
            </th>
          </tr>
        </thead>
        <tbody>
          {baris.map(({ nomor, simpul, nomenklatur, indikator, pagu, teks }) => (
            <tr key={simpul.id}>
              <td className="lebar-saja">{nomor}</td>
              <th scope="row" className="kunci">
                {simpul.nama}
                {nomenklatur === null ? null : <span className="sisi">{nomenklatur}</span>}
                <div className="sisi sempit-saja mt-1">
                  <DaftarIndikator indikator={indikator} />
                </div>
              </th>
              <td className="lebar-saja">
                <DaftarIndikator indikator={indikator} />
              </td>
              <td className={pagu === null ? "bilangan tanpa-angka" : "bilangan"}>{teks}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className="lebar-saja" />
            <th scope="row" className="kunci">
              Total
            </th>
            <td className="lebar-saja" />
            <td className="bilangan">{total === null ? teksTotal : <TautanAngka ke={jelaskan} teks={teksTotal} />}</td>
          </tr>
        </tfoot>
      </table>
    </TabelGulir>
  );
}

/** The names of a programme's indikator, one per line. */
export function DaftarIndikator({ indikator }: { readonly indikator: readonly string[] }) {
  if (indikator.length === 0) return <span className="tanpa-angka">belum ada indikator</span>;
  return (
    <ul className="grid gap-1">
      {indikator.map((nama) => (
        <li key={nama}>{nama}</li>
      ))}
    </ul>
  );
}
