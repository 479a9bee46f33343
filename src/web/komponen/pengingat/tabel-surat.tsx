// The outbox as a table. Drawn by /pengaturan/pengingat.
import { Link } from "react-router";
import { formatTanggal } from "#inti";
import type { BarisSurat } from "../../tampilan/pengingat.ts";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { TandaSurat } from "./tanda-surat.tsx";

export function TabelSurat({ surat }: { readonly surat: readonly BarisSurat[] }) {
  return (
    <TabelGulir label="Kotak keluar">
      <table className="tabel">
        <JudulTabel judul="Kotak keluar" sub="Paling banyak satu surat untuk satu orang pada satu hari." />
        <thead>
          <tr>
            <th scope="col">Surat</th>
            <th scope="col">Penerima</th>
            <th scope="col">Hari</th>
            <th scope="col">Keadaan</th>
          </tr>
        </thead>
        <tbody>
          {surat.map(({ id, subjek, nama, alamat, hari, keadaan, percobaan, galat }) => (
            <tr key={id}>
              <th scope="row" className="min-w-56">
                <Link to={`/pengaturan/pengingat/${id}`}>{subjek}</Link>
              </th>
              <td>
                {nama}
                <span className="sisi">{alamat}</span>
              </td>
              <td>{formatTanggal(hari)}</td>
              <td>
                <TandaSurat keadaan={keadaan} />
                {percobaan > 1 ? <span className="sisi">{percobaan} kali dicoba</span> : null}
                {galat === null ? null : <span className="sisi">{galat}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
