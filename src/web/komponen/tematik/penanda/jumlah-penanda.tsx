// The sums of a theme's tagged money: key figures, then tables by PD, strategy, programme and year.
import type { DataPenanda } from "../../../muat/tematik/penanda.server.ts";
import { Sorotan } from "../../dasar/sorotan.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { Angka } from "./angka.tsx";

export function JumlahPenanda({ data }: { readonly data: DataPenanda }) {
  const { sorotan, kelompok } = data;
  return (
    <>
      <Sorotan
        butir={[
          {
            label: "Anggaran bertanda",
            nilai: <Angka {...sorotan.nilai} />,
            keterangan: sorotan.keteranganNilai,
          },
          { label: "Realisasi", nilai: sorotan.realisasi, keterangan: sorotan.keteranganRealisasi },
          { label: "Serapan", nilai: <Angka {...sorotan.serapan} /> },
        ]}
      />
      <div className="penanda-jumlah mt-6">
        {kelompok.map((k) => (
          <TabelJumlah key={k.judul} kelompok={k} />
        ))}
      </div>
    </>
  );
}

function TabelJumlah({ kelompok: { judul, kolom, baris } }: { readonly kelompok: DataPenanda["kelompok"][number] }) {
  if (baris.length === 0) return null;
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col">{kolom}</th>
            <th scope="col" className="bilangan">
              Anggaran
            </th>
            <th scope="col" className="bilangan">
              Realisasi
            </th>
            <th scope="col" className="bilangan">
              Serapan
            </th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.kunci}>
              <th scope="row">{b.nama}</th>
              <td className="bilangan">
                <Angka {...b.nilai} />
              </td>
              <td className="bilangan">{b.realisasi}</td>
              <td className="bilangan">
                <Angka {...b.serapan} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
