// The trend of a rekap over years: a line, what it says in a sentence, and a table with the counts of every year.
import type { GarisTempat } from "#pengukuran";
import { kalimatTren, type TitikTrenTampil } from "../../tampilan/rekap.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { GambarGaris } from "./gambar-garis.tsx";
import { KepalaRekap, SelJumlah } from "./jumlah.tsx";

export type PropsTren = {
  readonly nama: string;
  readonly titik: readonly TitikTrenTampil[];
  readonly gambar: GarisTempat | null;
  readonly skala: readonly string[];
};

export function Tren({ nama, titik, gambar, skala }: PropsTren) {
  if (titik.length === 0) return null;
  const judul = `Capaian ${nama} dari tahun ke tahun`;
  return (
    <section aria-labelledby="tren" className="mt-10">
      <h2 id="tren">Tren</h2>
      <p className="mt-1 mb-4 max-w-prose text-redup">{kalimatTren(titik)}</p>
      <div className={gambar === null ? "" : "grid items-start gap-6 xl:grid-cols-[22rem_minmax(0,1fr)]"}>
        {gambar === null ? null : <GambarGaris gambar={gambar} />}
        <TabelGulir label={judul}>
          <table className="tabel min-w-160">
            <JudulTabel judul={judul} />
            <KepalaRekap kunci="Periode" />
            <tbody>
              {titik.map((t) => (
                <tr key={t.label}>
                  <th scope="row" className="kunci">
                    {t.label}
                  </th>
                  <td className="bilangan">
                    <IsiSel sel={t.sel} skala={skala} />
                  </td>
                  <SelJumlah jumlah={t.jumlah} />
                </tr>
              ))}
            </tbody>
          </table>
        </TabelGulir>
      </div>
    </section>
  );
}
