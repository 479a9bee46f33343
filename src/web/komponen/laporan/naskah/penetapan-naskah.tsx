// A report that is set: who set it, its digest, its downloads, and the numbers that changed since.
import { Link } from "react-router";
import type { BedaAngka } from "#pelaporan";
import type { UnduhanNaskah } from "../../../tampilan/naskah/naskah.ts";
import { TautanAngka } from "../../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { DaftarUnduhan } from "../unduhan.tsx";

export type PropsPenetapan = {
  readonly penetapan: { readonly kalimat: string; readonly sidik: string; readonly alamat: string };
  readonly unduhan: readonly UnduhanNaskah[];
};

export function PenetapanNaskah({ penetapan, unduhan }: PropsPenetapan) {
  return (
    <>
      <p>{penetapan.kalimat}</p>
      <p className="mt-1 break-all">
        Sidik SHA-256: <Link to={penetapan.alamat}>{penetapan.sidik}</Link>
      </p>
      <div className="mt-4">
        <DaftarUnduhan unduhan={unduhan} />
      </div>
    </>
  );
}

/** The numbers of today against those that were frozen. */
export function BedaNaskah({ beda }: { readonly beda: readonly BedaAngka[] }) {
  if (beda.length === 0) return <p className="my-4">Semua angka masih sama dengan saat laporan ditetapkan.</p>;
  const judul = "Angka yang berubah sesudah ditetapkan";
  return (
    <div className="my-4">
      <TabelGulir label={judul}>
        <table className="tabel">
          <JudulTabel judul={judul} sub="Laporan tetap berlaku seperti ditetapkan." />
          <thead>
            <tr>
              <th scope="col">Angka</th>
              <th scope="col">Dalam laporan</th>
              <th scope="col">Kini</th>
            </tr>
          </thead>
          <tbody>
            {beda.map(({ kunci, label, dari, ke, asal }) => (
              <tr key={kunci}>
                <th scope="row">{label}</th>
                <td>{dari ?? "tidak ada"}</td>
                <td>{ke === null ? "tidak ada" : asal === undefined ? ke : <TautanAngka ke={asal} teks={ke} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelGulir>
    </div>
  );
}
