// The reports whose texts wait for the account, under its other tasks; nothing while none does.
import { Link } from "react-router";
import type { TugasNaskah } from "../../tampilan/naskah/tugas-naskah.ts";

export function DaftarTugasNaskah({ tugas }: { readonly tugas: readonly TugasNaskah[] }) {
  if (tugas.length === 0) return null;
  return (
    <section aria-labelledby="tugas-naskah" className="mb-10">
      <h2 id="tugas-naskah" className="mb-4">
        Naskah laporan
      </h2>
      <ul className="tugas">
        {tugas.map(({ ke, judul, sebab }) => (
          <li key={ke} className="kartu tugas-butir">
            <div>
              <p className="font-semibold">{judul}</p>
              <p className="text-sm text-redup">{sebab}</p>
            </div>
            <Link to={ke} className="tombol">
              Buka naskah<span className="sr-only">: {judul}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
