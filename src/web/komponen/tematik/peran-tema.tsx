// Who does what for a theme: perangkat daerah utama, penunjang, and parties outside the pemda.
import { Link } from "react-router";
import type { PeranMatriks, PeranPd, PihakMatriks } from "#tematik";
import { Kosong } from "../dasar/kosong.tsx";

const KELOMPOK: readonly { readonly peran: PeranPd; readonly judul: string; readonly kosong: string }[] = [
  { peran: "utama", judul: "Perangkat daerah utama", kosong: "Belum ada perangkat daerah utama" },
  { peran: "penunjang", judul: "Perangkat daerah penunjang", kosong: "Belum ada perangkat daerah penunjang" },
  { peran: "eksternal", judul: "Pemangku kepentingan eksternal", kosong: "Belum ada pihak eksternal" },
];

export function PeranTema({ peran }: { readonly peran: PeranMatriks }) {
  return (
    <section aria-labelledby="peran" className="mt-12">
      <h2 id="peran">Pembagian peran</h2>
      {KELOMPOK.map(({ peran: kunci, judul, kosong }) => (
        <div key={kunci} className="mt-5">
          <h3 className="mb-3">
            {judul} <span className="font-normal text-redup">({peran[kunci].length})</span>
          </h3>
          {peran[kunci].length === 0 ? (
            <Kosong judul={kosong}>Pihak dan tugasnya tampil di sini setelah dicatat dalam data tema.</Kosong>
          ) : (
            <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
              {peran[kunci].map((p) => (
                <Pihak key={p.id} {...p} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

function Pihak({ pihak, pd, tugas }: PihakMatriks) {
  return (
    <li className="kartu">
      <p className="font-semibold">{pd === null ? pihak : <Link to={`/pd/${pd.kode}`}>{pihak}</Link>}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
        {tugas.map((t) => (
          <li key={t.id}>{t.uraian}</li>
        ))}
      </ul>
    </li>
  );
}
