// The targets of an indikator over the years: a table, and where there are enough years a small chart of the same.
import { Link } from "react-router";
import {
  type GarisRiwayat,
  gambarRiwayat,
  type RiwayatTarget as Riwayat,
} from "../../../tampilan/rencana/indikator/riwayat.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import "../../../gaya/rencana-indikator.css";

export type PropsRiwayat = { readonly riwayat: Riwayat; readonly keTarget: string | null };

export function RiwayatTarget({ riwayat, keTarget }: PropsRiwayat) {
  const gambar = gambarRiwayat(riwayat);
  const judul = "Target dari tahun ke tahun";
  return (
    <section className="kartu indikator-bagian" aria-labelledby="riwayat">
      <h2 id="riwayat">Target</h2>
      {riwayat.titik.length === 0 ? (
        <p>Target belum diisi. Target tahunan dan jangka menengah diisi pada kisi target.</p>
      ) : (
        <>
          {gambar === null ? null : (
            <svg viewBox="-3 -2 106 44" className="indikator-grafik" aria-hidden="true">
              <Garis garis={gambar.renstra} kelas="garis-renstra" />
              <Garis garis={gambar.tahunan} kelas="garis-tahunan" />
            </svg>
          )}
          <TabelGulir label={judul}>
            <table className="tabel">
              <JudulTabel judul={judul} sub="Garis putus-putus: Renstra atau RPJMD. Garis penuh: target tahunan." />
              <thead>
                <tr>
                  <th scope="col">Tahun</th>
                  <th scope="col" className="bilangan">
                    Renstra/RPJMD
                  </th>
                  <th scope="col" className="bilangan">
                    Tahunan
                  </th>
                </tr>
              </thead>
              <tbody>
                {riwayat.titik.map((t) => (
                  <tr key={t.tahun}>
                    <th scope="row">{t.tahun}</th>
                    <td className="bilangan">{t.renstra ?? "-"}</td>
                    <td className="bilangan">{t.tahunan ?? "-"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TabelGulir>
        </>
      )}
      {keTarget === null ? null : (
        <p>
          <Link to={keTarget}>Buka kisi target</Link>
        </p>
      )}
    </section>
  );
}

function Garis({ garis, kelas }: { readonly garis: GarisRiwayat; readonly kelas: string }) {
  return (
    <g className={kelas}>
      {garis.ruas.map((titik) => (
        <polyline key={titik} points={titik} />
      ))}
      {garis.titik.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="0.7" />
      ))}
    </g>
  );
}
