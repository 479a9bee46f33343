// The reports with texts of the pemda, each with how far it is; and the form that begins one.
import { useId } from "react";
import { Form, Link } from "react-router";
import type { DaftarTampilNaskah } from "../../../muat/naskah/daftar-naskah.server.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function DaftarNaskah({ baris }: Pick<DaftarTampilNaskah, "baris">) {
  const judul = "Naskah laporan";
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col">Laporan</th>
            <th scope="col">Milik</th>
            <th scope="col">Keadaan</th>
            <th scope="col">Rincian</th>
            <th scope="col">Terakhir berubah</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.id}>
              <th scope="row">
                <Link to={`/laporan/naskah/${b.id}`}>{b.judul}</Link>
              </th>
              <td>{b.milik}</td>
              <td>
                <span className={`predikat berlatar nada-${b.keadaan.nada}`}>{b.keadaan.label}</span>
              </td>
              <td>{b.rincian}</td>
              <td>{b.berubah}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

type PropsMulai = Pick<DaftarTampilNaskah, "mulai" | "tahun"> & { readonly terbuka: boolean };

/** One form per kind of report that the account may write. */
export function MulaiNaskah({ mulai, tahun, terbuka }: PropsMulai) {
  const id = useId();
  if (mulai.length === 0) return null;
  return (
    <section aria-labelledby={id} className="tak-dicetak mt-8">
      <h2 id={id} className="mb-2">
        Mulai menulis laporan
      </h2>
      {mulai.map(({ jenis, nama, pd }) => (
        <details key={jenis} className="lipat" open={terbuka || mulai.length === 1}>
          <summary>{nama}</summary>
          <Form method="post" reloadDocument className="formulir" aria-label={`Mulai ${nama}`}>
            <input type="hidden" name="jenis" value={jenis} />
            <div className="formulir-baris">
              {pd === null ? null : (
                <label className="medan">
                  Perangkat daerah
                  <select name="pd">
                    {pd.map((p) => (
                      <option key={p.kode} value={p.kode}>
                        {p.nama}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <label className="medan">
                Tahun
                <select name="periode" defaultValue={String(tahun)}>
                  {[tahun + 1, tahun, tahun - 1, tahun - 2].map((t) => (
                    <option key={t} value={t}>
                      {t}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <button type="submit" className="tombol utama">
              Buka naskah
            </button>
          </Form>
        </details>
      ))}
    </section>
  );
}
