// The budget that supports a theme: sub kegiatan, indikator, share, rupiah, and the explained total.
import { Link } from "react-router";
import type { AnggaranTampil, BarisAnggaranTampil } from "../../tampilan/anggaran-tema.ts";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { DaftarIndikator } from "./tabel-program.tsx";

/** `denganPd` adds the column of perangkat daerah, for tables that hold more than one. */
export type PropsTabelTema = { readonly anggaran: AnggaranTampil; readonly denganPd: boolean };

export function TabelTema({ anggaran, denganPd }: PropsTabelTema) {
  const { tema, tahun, baris, total, jelaskan, catatan } = anggaran;
  const judul = `Anggaran yang mendukung ${tema.nama} Tahun ${tahun}`;
  return (
    <>
      <TabelGulir label={judul}>
        <table className="tabel min-w-160">
          <JudulTabel judul={judul} />
          <thead>
            <tr>
              {denganPd ? (
                <th scope="col" className="kunci">
                  Perangkat daerah
                </th>
              ) : null}
              <th scope="col" className={denganPd ? undefined : "kunci"}>
                Program
              </th>
              <th scope="col">Sub kegiatan</th>
              <th scope="col">Indikator sub kegiatan</th>
              <th scope="col" className="bilangan">
                Bagian
              </th>
              <th scope="col" className="bilangan">
                Anggaran {tahun}
              </th>
            </tr>
          </thead>
          <tbody>
            {baris.map((b) => (
              <Baris key={b.kunci} baris={b} denganPd={denganPd} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="kunci">
                Total
              </th>
              <td colSpan={denganPd ? 4 : 3} />
              <td className="bilangan">
                <TautanAngka ke={jelaskan} teks={total} />
              </td>
            </tr>
          </tfoot>
        </table>
      </TabelGulir>
      {catatan.map((kalimat) => (
        <p key={kalimat} className="mt-2 text-sm text-redup">
          {kalimat}
        </p>
      ))}
    </>
  );
}

function Baris({ baris, denganPd }: { readonly baris: BarisAnggaranTampil; readonly denganPd: boolean }) {
  const { pd, program, subKegiatan, indikator, bagian, nilai } = baris;
  return (
    <tr>
      {denganPd ? (
        <td className="kunci">
          <Link to={`/pd/${pd.kode}`}>{pd.namaSingkat}</Link>
        </td>
      ) : null}
      <td className={denganPd ? undefined : "kunci"}>{program}</td>
      <th scope="row">{subKegiatan}</th>
      <td>
        <DaftarIndikator indikator={indikator} />
      </td>
      <td className="bilangan">{bagian}</td>
      <td className="bilangan">{nilai}</td>
    </tr>
  );
}
