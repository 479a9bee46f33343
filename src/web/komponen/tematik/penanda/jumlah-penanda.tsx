// The sums of a theme's tagged money: key figures, then tables by PD, strategy, programme and year.
import type { DataPenanda } from "../../../muat/tematik/penanda.server.ts";
import { TautanAngka } from "../../angka/tautan-angka.tsx";
import { Sorotan } from "../../dasar/sorotan.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function JumlahPenanda({ data }: { readonly data: DataPenanda }) {
  const { sorotan, jelaskan, kelompok, baris } = data;
  return (
    <>
      <Sorotan
        butir={[
          {
            label: "Anggaran bertanda",
            nilai: baris.length === 0 ? sorotan.nilai : <TautanAngka ke={jelaskan} teks={sorotan.nilai} />,
            keterangan: sorotan.keteranganNilai,
          },
          { label: "Realisasi", nilai: sorotan.realisasi, keterangan: sorotan.keteranganRealisasi },
          { label: "Serapan", nilai: sorotan.serapan },
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
              <td className="bilangan">{b.nilai}</td>
              <td className="bilangan">{b.realisasi}</td>
              <td className="bilangan">{b.serapan}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
