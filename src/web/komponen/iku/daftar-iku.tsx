// A list of indikator, each with its definition, formula and targets side by side where there is room.
import type { BarisIku } from "#perencanaan";
import { Rumus } from "../angka/rumus.tsx";
import "../../gaya/halaman.css";

type Props = { readonly judul: string; readonly baris: readonly BarisIku[] };

export function DaftarIku({ judul, baris }: Props) {
  if (baris.length === 0) return null;
  return (
    <section className="mb-10" aria-label={judul}>
      <h2>{judul}</h2>
      <ul className="mt-3">
        {baris.map((b) => (
          <li key={`${b.simpul.kode} ${b.indikator.kode}`} className="iku">
            <Butir baris={b} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Butir({ baris }: { readonly baris: BarisIku }) {
  const { simpul, indikator, definisi, rumus, target, sumberData, penanggungJawab } = baris;
  return (
    <article className="contents">
      <header>
        <h3>{indikator.nama}</h3>
        <p className="mt-1 text-sm text-redup">{simpul.nama}</p>
      </header>
      <div>
        <p>{definisi}</p>
        {rumus === null ? (
          <p className="mt-2 text-sm text-redup">Tanpa rumus: nilainya diambil dari penilaian atau survei.</p>
        ) : (
          <Rumus rumus={rumus} label={`Rumus ${indikator.nama}`} />
        )}
      </div>
      <dl className="iku-target">
        {target.map(({ tahun, teks }) => (
          <div key={tahun}>
            <dt>Target {tahun}</dt>
            <dd className="text-lg font-semibold">{teks}</dd>
          </div>
        ))}
        <div>
          <dt>Penanggung jawab</dt>
          <dd>{penanggungJawab}</dd>
        </div>
        {sumberData === null ? null : (
          <div>
            <dt>Sumber data</dt>
            <dd>{sumberData}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}
