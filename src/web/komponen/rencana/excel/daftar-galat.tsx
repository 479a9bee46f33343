// Cells of an uploaded file that cannot be taken, one row each. Used by the imports of plans and of series.
import type { GalatTampil } from "../../../tampilan/rencana/excel/hasil-excel.ts";
import { TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { Kabar } from "../../masuk/medan.tsx";

export type PropsGalat = {
  readonly jumlah: number;
  readonly galat: readonly GalatTampil[];
  /** Where they are mended, e.g. "di Excel". */
  readonly tempat?: string;
};

export function DaftarGalat({ jumlah, galat, tempat: letak = "di Excel" }: PropsGalat) {
  const judul = `${jumlah} isian perlu diperbaiki`;
  return (
    <section aria-labelledby="galat-buku" className="mt-6">
      <Kabar pesan={`Belum ada yang disimpan. Perbaiki sel-sel berikut ${letak}, simpan, lalu unggah lagi.`} />
      <h2 id="galat-buku" className="mt-4 mb-3">
        {judul}
      </h2>
      <TabelGulir label={judul}>
        <table className="tabel">
          <caption className="sr-only">{judul}</caption>
          <thead>
            <tr>
              <th scope="col">Sel</th>
              <th scope="col">Yang perlu diperbaiki</th>
            </tr>
          </thead>
          <tbody>
            {galat.map(({ kunci, tempat, pesan }) => (
              <tr key={kunci}>
                <th scope="row">{tempat}</th>
                <td>{pesan}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelGulir>
      {galat.length < jumlah ? <p className="mt-2">Dan {jumlah - galat.length} isian lain.</p> : null}
    </section>
  );
}
