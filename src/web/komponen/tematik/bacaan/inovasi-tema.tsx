// The innovations of a theme in full: owner, what it is, evidence. Only those of which more than the name is known.
import { Link } from "react-router";
import type { Tema } from "#tematik";
import { BuktiInovasi } from "../bukti-inovasi.tsx";

type Inovasi = Tema["strategi"][number]["inovasi"][number];

export function InovasiTema({
  temaKode,
  inovasi,
}: {
  readonly temaKode: string;
  readonly inovasi: readonly Inovasi[];
}) {
  if (inovasi.length === 0) return null;
  return (
    <section aria-labelledby="inovasi" className="mt-12">
      <h2 id="inovasi" className="mb-4">
        Inovasi
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {inovasi.map(({ id, nama, pd, uraian, bukti }) => (
          <li key={id} className="kartu">
            <p className="font-semibold">{nama}</p>
            {pd === null ? null : (
              <p className="text-sm">
                Pemilik: <Link to={`/pd/${pd.kode}`}>{pd.namaSingkat}</Link>
              </p>
            )}
            {uraian === null ? null : <p className="mt-1 text-sm">{uraian}</p>}
            {bukti.length === 0 ? null : (
              <ul className="mt-2 list-disc pl-5 text-sm">
                {bukti.map((b) => (
                  <li key={b.id}>
                    <BuktiInovasi temaKode={temaKode} bukti={b} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
