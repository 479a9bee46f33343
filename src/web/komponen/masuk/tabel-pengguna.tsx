// The list of accounts. Drawn by /pengaturan/pengguna.
import { Link } from "react-router";
import { type PenggunaTerdaftar, type PeranDiberi, sebutanPeran } from "#organisasi";
import { useDataAkar } from "../../muat/data-akar.ts";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

export function TabelPengguna({ pengguna }: { readonly pengguna: readonly PenggunaTerdaftar[] }) {
  return (
    <TabelGulir label="Daftar pengguna">
      <table className="tabel">
        <JudulTabel judul="Pengguna" />
        <thead>
          <tr>
            <th scope="col">Nama</th>
            <th scope="col">Surel</th>
            <th scope="col">Peran</th>
            <th scope="col">Langkah kedua</th>
            <th scope="col">Keadaan</th>
          </tr>
        </thead>
        <tbody>
          {pengguna.map(({ id, nama, surel, peran, totpAktif, aktif }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/pengaturan/pengguna/${id}`}>{nama}</Link>
              </th>
              <td>{surel}</td>
              <td>
                <DaftarPeran peran={peran} />
              </td>
              <td>{totpAktif ? "Aktif" : "Belum"}</td>
              <td>{aktif ? "Aktif" : "Nonaktif"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function DaftarPeran({ peran }: { readonly peran: readonly PeranDiberi[] }) {
  const { pd } = useDataAkar();
  const sebutan = peran.map(({ peran: nama, pdKode }) => {
    if (pdKode === null) return sebutanPeran(nama);
    return `${sebutanPeran(nama)} ${pd.find(({ kode }) => kode === pdKode)?.namaSingkat ?? pdKode}`;
  });
  return <>{sebutan.join(", ")}</>;
}
