// /pengaturan/organisasi: the perangkat daerah of the pemda with their heads, for its admins.
import { Link } from "react-router";
import type { PdTersusun } from "#organisasi";
import { listSusunan } from "#organisasi/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { JudulTabel, TabelGulir } from "../komponen/dasar/tabel-gulir.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { Peringatan } from "../komponen/verifikasi/peringatan.tsx";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/organisasi";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    pd: await listSusunan(konteks, pengguna),
    dihapus: params.get("selesai") === "hapus",
  }));
}

export default function HalamanOrganisasi({ loaderData: { pd, dihapus } }: Route.ComponentProps) {
  return (
    <>
      <KepalaHalaman
        judul="Organisasi"
        uraian="Perangkat daerah, jabatan, dan pejabatnya."
        sub="Perangkat daerah, jabatan, dan pejabatnya. Setiap perubahan di sini tercatat."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Kabar pesan={dihapus ? "Perangkat daerah dihapus." : null} baik />
      <p className="my-4">
        <Link to="/pengaturan/organisasi/baru" className="tombol utama">
          Tambah perangkat daerah
        </Link>{" "}
        <Link to="/pengaturan/reorganisasi" className="tombol">
          Reorganisasi
        </Link>
      </p>
      {pd.length === 0 ? (
        <Kosong judul="Belum ada perangkat daerah">
          Tambahkan perangkat daerah satu per satu di sini, atau impor semuanya sekaligus lewat baris perintah.
        </Kosong>
      ) : (
        <TabelPd pd={pd} />
      )}
    </>
  );
}

function TabelPd({ pd }: { readonly pd: readonly PdTersusun[] }) {
  return (
    <TabelGulir label="Daftar perangkat daerah">
      <table className="tabel">
        <JudulTabel judul="Perangkat daerah" />
        <thead>
          <tr>
            <th scope="col">Nama</th>
            <th scope="col">Kepala hari ini</th>
            <th scope="col">Bidang urusan</th>
          </tr>
        </thead>
        <tbody>
          {pd.map(({ kode, nama, kepala, bidang, peringatan }) => (
            <tr key={kode}>
              <th scope="row">
                <Link to={`/pengaturan/organisasi/${kode}`}>{nama}</Link>
              </th>
              <td>
                {kepala === null ? <span className="tanpa-angka">belum tercatat</span> : kepala.nama}
                {kepala === null ? null : <span className="sisi">{kepala.sebutan}</span>}
                {peringatan.map((kalimat) => (
                  <Peringatan key={kalimat}>{kalimat}</Peringatan>
                ))}
              </td>
              <td>{bidang.length === 0 ? <span className="tanpa-angka">belum diisi</span> : bidang.join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
