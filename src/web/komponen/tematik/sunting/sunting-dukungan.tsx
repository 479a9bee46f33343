// The programmes, kegiatan and sub kegiatan that carry out a strategy, in the theme editor.
import { Link } from "react-router";
import { labelJenisSimpul } from "#perencanaan";
import { withKueri } from "../../../muat/alamat.ts";
import { HapusBaris, KabarDi } from "./baris-sunting.tsx";
import type { PropsDalamStrategi } from "./sunting-sasaran-antara.tsx";

export function SuntingDukungan({ isi: { tema, rujukan }, strategi: s }: PropsDalamStrategi) {
  const di = `dukungan-${s.id}`;
  const pilih = (sasaran?: string) =>
    withKueri(`/tematik/${tema.kode}/sunting/pilih-program`, { strategi: s.id, sasaran });
  const nama = (id: string | null) => s.sasaranAntara.find((a) => a.id === id)?.uraian;
  return (
    <div id={di} className="sunting-anak">
      <h4 className="font-semibold">Program pendukung ({s.dukungan.length})</h4>
      <KabarDi id={di} />
      <ul className="grid gap-3">
        {s.dukungan.map((d) => (
          <li key={d.id} id={d.id} className="kartu">
            <KabarDi id={d.id} />
            <p>
              {d.simpul.nama}
              <span className="sisi">
                {labelJenisSimpul(d.simpul.jenis)} {d.simpul.kode}, {d.pd.nama}
                {d.sasaranAntaraId === null ? "" : `; untuk sasaran antara: ${nama(d.sasaranAntaraId)}`}
              </span>
            </p>
            <HapusBaris bagian="dukungan" id={d.id} versi={0} nama={d.simpul.nama} rujukan={rujukan[d.id]} di={di} />
          </li>
        ))}
      </ul>
      <ul className="grid gap-1 text-sm">
        <li>
          <Link to={pilih()}>
            Tambah program pendukung<span className="sr-only"> {s.uraian}</span>
          </Link>
        </li>
        {s.sasaranAntara.map((a) => (
          <li key={a.id}>
            <Link to={pilih(a.id)}>Tambah program untuk sasaran antara: {a.uraian}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
