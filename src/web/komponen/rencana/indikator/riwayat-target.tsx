// The targets of an indikator over the years: a table, and where there are enough years a small chart of the same.
import { Link } from "react-router";
import type { RiwayatTarget as Riwayat } from "../../../tampilan/rencana/indikator/riwayat.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { GambarGaris } from "../../rekap/gambar-garis.tsx";
import "../../../gaya/rencana-indikator.css";

export type PropsRiwayat = { readonly riwayat: Riwayat; readonly keTarget: string | null };

const KELAS = ["garis-rencana", "garis-utama"];

export function RiwayatTarget({ riwayat: { titik, gambar }, keTarget }: PropsRiwayat) {
  const judul = "Target dari tahun ke tahun";
  return (
    <section className="kartu indikator-bagian" aria-labelledby="riwayat">
      <h2 id="riwayat">Target</h2>
      {titik.length === 0 ? (
        <p>Target belum diisi. Target tahunan dan jangka menengah diisi pada kisi target.</p>
      ) : (
        <>
          {gambar === null ? null : (
            <div className="indikator-grafik">
              <GambarGaris gambar={gambar} kelas={KELAS} />
            </div>
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
                {titik.map((t) => (
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
