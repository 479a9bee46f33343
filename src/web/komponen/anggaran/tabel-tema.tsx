// The budget that supports a theme: sub kegiatan, indikator, share, rupiah, and the explained total.
import { Link } from "react-router";
import type { AnggaranTampil, BarisAnggaranTampil } from "../../tampilan/anggaran-tema.ts";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { DaftarIndikator } from "./tabel-program.tsx";

/** `denganPd` adds the column of perangkat daerah, for tables that hold more than one. */
export type PropsTabelTema = { readonly anggaran: AnggaranTampil; readonly denganPd: boolean };

export function TabelTema({ anggaran, denganPd }: PropsTabelTema) {
  const { tema, tahun, baris, total, realisasi, jelaskan, catatan } = anggaran;
  const kolom: KolomTema = {
    pd: denganPd,
    strategi: baris.some((b) => b.strategi !== null),
    realisasi: realisasi !== null,
  };
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
              {kolom.strategi ? <th scope="col">Strategi</th> : null}
              <th scope="col" className="bilangan">
                Bagian
              </th>
              <th scope="col" className="bilangan">
                Anggaran {tahun}
              </th>
              {kolom.realisasi ? (
                <th scope="col" className="bilangan">
                  Realisasi
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {baris.map((b) => (
              <Baris key={b.kunci} baris={b} kolom={kolom} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="kunci">
                Total
              </th>
              <td colSpan={3 + (denganPd ? 1 : 0) + (kolom.strategi ? 1 : 0)} />
              <td className="bilangan">
                <TautanAngka ke={jelaskan} teks={total} />
              </td>
              {kolom.realisasi ? <td className="bilangan">{realisasi}</td> : null}
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

/** Which columns the table has: a strategy and spending only where some row has one. */
type KolomTema = { readonly pd: boolean; readonly strategi: boolean; readonly realisasi: boolean };

function Baris({ baris, kolom }: { readonly baris: BarisAnggaranTampil; readonly kolom: KolomTema }) {
  const { pd, program, subKegiatan, indikator, bagian, nilai, strategi, realisasi, jelaskan } = baris;
  return (
    <tr>
      {kolom.pd ? (
        <td className="kunci">
          <Link to={`/pd/${pd.kode}`}>{pd.namaSingkat}</Link>
        </td>
      ) : null}
      <td className={kolom.pd ? undefined : "kunci"}>{program}</td>
      <th scope="row">{subKegiatan}</th>
      <td>
        <DaftarIndikator indikator={indikator} />
      </td>
      {kolom.strategi ? <td>{strategi ?? "Tanpa strategi"}</td> : null}
      <td className="bilangan">{bagian}</td>
      <td className="bilangan">
        <TautanAngka ke={jelaskan} teks={nilai} />
      </td>
      {kolom.realisasi ? <td className="bilangan">{realisasi ?? "belum dilaporkan"}</td> : null}
    </tr>
  );
}
