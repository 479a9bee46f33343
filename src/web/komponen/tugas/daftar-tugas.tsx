// "Tugas saya": what waits for each role, the most pressing first; an empty role says what would stand here.
import { Link } from "react-router";
import type { ButirTugas, KelompokTugas, Tugas } from "#pengukuran";
import { ajakanTugas, hrefTugas, labelDesakan } from "../../tampilan/tugas.ts";
import "../../gaya/dasbor.css";

export function DaftarTugas({ tugas }: { readonly tugas: Tugas }) {
  return (
    <section aria-labelledby="tugas" className="mb-10">
      <h2 id="tugas" className="mb-4">
        Menunggu Anda
      </h2>
      <div className="grid gap-6">
        {tugas.kelompok.map((k) => (
          <Kelompok key={k.peran} kelompok={k} berjudul={tugas.kelompok.length > 1} />
        ))}
      </div>
    </section>
  );
}

function Kelompok({ kelompok, berjudul }: { readonly kelompok: KelompokTugas; readonly berjudul: boolean }) {
  const { peran, butir, kosong } = kelompok;
  return (
    <div>
      {berjudul ? <h3 className="mb-2">Sebagai {peran.toLowerCase()}</h3> : null}
      {butir.length === 0 ? (
        <p className="kosong">{kosong}</p>
      ) : (
        <ul className="tugas">
          {butir.map((b) => (
            <Butir key={`${b.judul} ${b.keterangan}`} butir={b} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Butir({ butir }: { readonly butir: ButirTugas }) {
  const desakan = labelDesakan(butir.desakan);
  return (
    <li className={`kartu tugas-butir ${butir.desakan}`}>
      <div>
        <p className="font-semibold">
          {desakan === null ? null : <strong className={`desakan ${butir.desakan}`}>{desakan}</strong>} {butir.judul}
        </p>
        <p className="text-sm text-redup">{butir.keterangan}</p>
        {butir.contoh.length === 0 ? null : (
          <ul className="tugas-contoh">
            {butir.contoh.map((c) => (
              <li key={c}>{c}</li>
            ))}
            {butir.selebihnya === 0 ? null : <li>dan {butir.selebihnya} lainnya</li>}
          </ul>
        )}
      </div>
      <Tujuan butir={butir} />
    </li>
  );
}

// The name of the link says which task it belongs to, for those who hear links out of their place.
function Tujuan({ butir }: { readonly butir: ButirTugas }) {
  return (
    <Link to={hrefTugas(butir.tujuan)} className="tombol">
      {ajakanTugas(butir.tujuan)}
      <span className="sr-only">: {butir.judul}</span>
    </Link>
  );
}
