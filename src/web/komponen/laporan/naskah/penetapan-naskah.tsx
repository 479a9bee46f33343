// A report that is set: who set it, its digest, its downloads, and the numbers that changed since.
import { Link } from "react-router";
import type { BedaAngka } from "#pelaporan";
import type { UnduhanNaskah } from "../../../tampilan/naskah/naskah.ts";
import { TautanAngka } from "../../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

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
      <nav aria-label="Unduh laporan" className="tak-dicetak my-4">
        <ul className="flex flex-wrap gap-3">
          {unduhan.map(({ kode, label, ke }) => (
            <li key={kode}>
              <a href={ke} download className="tombol">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
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
