// The year's priority sub kegiatan with target and pagu. Drawn by /anggaran and /pd.
import type { BarisPrioritas } from "#perencanaan";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

type Props = { readonly prioritas: readonly BarisPrioritas[]; readonly tahun: number };

export function TabelPrioritas({ prioritas, tahun }: Props) {
  const judul = `Implementasi program prioritas Tahun ${tahun}`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel min-w-160">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Program
            </th>
            <th scope="col" className="lebar-saja">
              Kegiatan
            </th>
            <th scope="col">Sub kegiatan</th>
            <th scope="col">Indikator</th>
            <th scope="col" className="bilangan">
              Target
            </th>
            <th scope="col" className="bilangan">
              Anggaran
            </th>
          </tr>
        </thead>
        <tbody>
          {prioritas.map((baris) => (
            <Baris key={baris.simpulKode} baris={baris} />
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

// A sub kegiatan with several indikator takes one line per indikator; what they share spans them.
function Baris({ baris }: { readonly baris: BarisPrioritas }) {
  const { program, kegiatan, subKegiatan, indikator, teksPagu } = baris;
  const [pertama, ...lain] = indikator;
  const rentang = Math.max(1, indikator.length);
  return (
    <>
      <tr>
        <td rowSpan={rentang} className="kunci">
          {program}
        </td>
        <td rowSpan={rentang} className="lebar-saja">
          {kegiatan}
        </td>
        <th scope="row" rowSpan={rentang}>
          {subKegiatan}
          <span className="sisi sempit-saja">{kegiatan}</span>
        </th>
        <td>{pertama?.nama ?? "belum ada indikator"}</td>
        <td className="bilangan">{pertama?.target ?? "-"}</td>
        <td rowSpan={rentang} className="bilangan">
          {teksPagu}
        </td>
      </tr>
      {lain.map(({ nama, target }) => (
        <tr key={nama}>
          <td>{nama}</td>
          <td className="bilangan">{target}</td>
        </tr>
      ))}
    </>
  );
}
