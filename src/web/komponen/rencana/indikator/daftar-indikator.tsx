// The list of a PD's indikator, each linked to its page.
import { Link } from "react-router";
import type { BarisDaftar } from "../../../tampilan/rencana/indikator/daftar.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export type PropsDaftar = {
  readonly baris: readonly BarisDaftar[];
  readonly alamat: (id: string) => string;
};

export function DaftarIndikator({ baris, alamat }: PropsDaftar) {
  const judul = `${baris.length} indikator`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel min-w-160">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Indikator
            </th>
            <th scope="col">Jenis</th>
            <th scope="col">Satuan</th>
            <th scope="col">Mengukur</th>
            <th scope="col">Penanggung jawab</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.id}>
              <th scope="row" className="kunci">
                <Link to={alamat(b.id)}>{b.nama}</Link>
                <span className="sisi">{b.kode}</span>
              </th>
              <td>{b.jenis}</td>
              <td>{b.satuan}</td>
              <td>{b.simpul.length === 0 ? "Belum ditempatkan" : b.simpul.join("; ")}</td>
              <td>{b.penanggungJawab}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
