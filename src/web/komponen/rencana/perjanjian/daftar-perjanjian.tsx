// The offices of a PD with their agreements, each with what can be begun now.
import { Form, Link } from "react-router";
import type { BarisTampil } from "../../../tampilan/rencana/perjanjian/tampilan.ts";
import { MedanUraian } from "../../bukti/medan-bukti.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

type Props = { readonly baris: readonly BarisTampil[]; readonly tahun: number; readonly bolehSusun: boolean };

export function DaftarPerjanjian({ baris, tahun, bolehSusun }: Props) {
  const judul = `Perjanjian kinerja Tahun ${tahun}`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col">Jabatan</th>
            <th scope="col">Keadaan</th>
            <th scope="col">Perjanjian</th>
            <th scope="col">Pejabat</th>
            <th scope="col">Indikator</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.jabatanId}>
              <th scope="row">{b.jabatan}</th>
              <td>
                <span className={`predikat berlatar nada-${b.keadaan.nada}`}>{b.keadaan.label}</span>
              </td>
              <td>
                <ul>
                  {b.perjanjian.map(({ id, label }) => (
                    <li key={id}>
                      <Link to={`/perencanaan/perjanjian/${id}`}>{label}</Link>
                    </li>
                  ))}
                </ul>
                {bolehSusun && b.susun !== null ? <FormulirSusun baris={b} tahun={tahun} /> : null}
              </td>
              <td>{b.pejabat}</td>
              <td>{b.jumlahIndikator}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function FormulirSusun({ baris, tahun }: { readonly baris: BarisTampil; readonly tahun: number }) {
  const { jabatanId, jabatan, susun } = baris;
  const tetap = (
    <>
      <input type="hidden" name="jabatan" value={jabatanId} />
      <input type="hidden" name="tahun" value={tahun} />
    </>
  );
  if (susun === "murni") {
    return (
      <Form method="post" reloadDocument aria-label={`Susun perjanjian ${jabatan}`}>
        {tetap}
        <button type="submit" className="tombol">
          Susun<span className="sr-only"> perjanjian {jabatan}</span>
        </button>
      </Form>
    );
  }
  return (
    <details className="mt-2">
      <summary>
        Susun perubahan<span className="sr-only"> perjanjian {jabatan}</span>
      </summary>
      <Form method="post" reloadDocument className="formulir mt-2" aria-label={`Susun perubahan ${jabatan}`}>
        {tetap}
        <MedanUraian label="Alasan perubahan" nama="alasan" wajib />
        <button type="submit" className="tombol">
          Susun perubahan
        </button>
      </Form>
    </details>
  );
}
