// Budget absorption against capaian: a scatter with two lines, and the same points as a table.
import { formatPersen } from "#inti";
import type { SebarTempat } from "#pengukuran";
import { type DasborTampil, type KuadranTampil as DataKuadran, LABEL_KATEGORI } from "../../tampilan/dasbor.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { Kosong } from "../dasar/kosong.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

type PropsKuadran = { readonly kuadran: DataKuadran; readonly dasbor: Pick<DasborTampil, "skala" | "labelPeriode"> };

export function Kuadran({ kuadran, dasbor }: PropsKuadran) {
  const { labelPeriode } = dasbor;
  const { gambar, acuan } = kuadran;
  return (
    <section aria-labelledby="kuadran">
      <h2 id="kuadran" className="mb-4">
        Serapan anggaran terhadap capaian
      </h2>
      {gambar === null ? (
        <Kosong judul={`Belum ada yang dapat dibandingkan untuk ${labelPeriode}`}>
          Titik muncul bagi perangkat daerah yang sudah melaporkan realisasi anggaran sub kegiatannya di lembar isian
          dan capaian sasarannya sudah terbit pada periode yang sama.
        </Kosong>
      ) : (
        <div className="grid items-start gap-6 xl:grid-cols-[28rem_minmax(0,1fr)]">
          <Gambar gambar={gambar} acuan={acuan} />
          <Tabel kuadran={kuadran} dasbor={dasbor} />
        </div>
      )}
      <TanpaTitik kuadran={kuadran} />
    </section>
  );
}

type PropsGambar = Pick<DataKuadran, "acuan"> & { readonly gambar: SebarTempat };

function Gambar({ gambar: { batas, garis, titik }, acuan }: PropsGambar) {
  return (
    <figure>
      <svg viewBox="-14 -4 120 120" className="kuadran" aria-hidden="true">
        <rect width="100" height="100" className="kuadran-bidang" />
        {garis.x === null ? null : <line x1={garis.x} x2={garis.x} y2="100" className="kuadran-garis" />}
        {garis.y === null ? null : <line y1={garis.y} y2={garis.y} x2="100" className="kuadran-garis" />}
        {titik.map((t) => (
          <g key={t.ke}>
            <circle cx={t.x} cy={t.y} r="2.6" className="kuadran-titik" />
            <text x={t.x} y={t.y + 1.1} textAnchor="middle" className="kuadran-nomor">
              {t.ke + 1}
            </text>
          </g>
        ))}
        <text x="0" y="106" className="kuadran-teks">
          0%
        </text>
        <text x="100" y="106" textAnchor="end" className="kuadran-teks">
          {batas.x}%
        </text>
        <text x="50" y="112" textAnchor="middle" className="kuadran-teks">
          Serapan anggaran
        </text>
        <text x="-2" y="3" textAnchor="end" className="kuadran-teks">
          {batas.y}%
        </text>
        <text x="-2" y="100" textAnchor="end" className="kuadran-teks">
          0%
        </text>
        <text transform="translate(-9 50) rotate(-90)" textAnchor="middle" className="kuadran-teks">
          Capaian
        </text>
      </svg>
      <figcaption className="text-sm text-redup">
        Nomor titik mengikuti tabel. Garis tegak: bagian tahun yang sudah berjalan ({formatPersen(acuan.x)}). Garis
        datar: batas bawah predikat kedua tertinggi ({formatPersen(acuan.y)}).
      </figcaption>
    </figure>
  );
}

function Tabel({ kuadran, dasbor: { skala, labelPeriode } }: PropsKuadran) {
  const judul = "Serapan dan capaian";
  return (
    <TabelGulir label={judul}>
      <table className="tabel min-w-160">
        <JudulTabel judul={judul} sub={labelPeriode} />
        <thead>
          <tr>
            <th scope="col">Nomor</th>
            <th scope="col" className="kunci">
              Perangkat daerah
            </th>
            <th scope="col" className="bilangan">
              Serapan
            </th>
            <th scope="col" className="bilangan">
              Capaian
            </th>
            <th scope="col">Letak</th>
          </tr>
        </thead>
        <tbody>
          {kuadran.titik.map((t, i) => (
            <tr key={t.kode}>
              <td>{i + 1}</td>
              <th scope="row" className="kunci">
                {t.nama}
              </th>
              <td className="bilangan">
                <IsiSel sel={t.serapan} skala={skala} />
                <span className="sisi whitespace-nowrap">
                  {t.teksRealisasi} dari {t.teksPagu}
                </span>
                <span className="sisi whitespace-nowrap">
                  {t.dilaporkan} dari {t.seluruhnya} sub kegiatan dilaporkan
                </span>
              </td>
              <td className="bilangan">
                <IsiSel sel={t.capaian} skala={skala} />
              </td>
              <td>{LABEL_KATEGORI[t.kategori]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function TanpaTitik({ kuadran: { tanpa } }: { readonly kuadran: DataKuadran }) {
  if (tanpa.length === 0) return null;
  return (
    <details className="mt-3">
      <summary>{tanpa.length} perangkat daerah belum dapat digambar</summary>
      <ul className="mt-2 text-sm">
        {tanpa.map(({ nama, sebab }) => (
          <li key={nama}>
            {nama}: {sebab}
          </li>
        ))}
      </ul>
    </details>
  );
}
