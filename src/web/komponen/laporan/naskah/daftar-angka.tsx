// The numbers that a text may name. Without JavaScript their notation can be copied; with it, a button puts it in.
import { useId, useState } from "react";
import type { AngkaHidup } from "#pelaporan";

export type PropsDaftarAngka = {
  readonly angka: readonly AngkaHidup[];
  readonly onSisip: (notasi: string) => void;
};

const TERBANYAK = 60;

export function DaftarAngka({ angka, onSisip }: PropsDaftarAngka) {
  const id = useId();
  const [cari, setCari] = useState("");
  const kata = cari.trim().toLowerCase();
  const cocok = angka.filter((a) => `${a.label} ${a.kunci}`.toLowerCase().includes(kata));
  if (angka.length === 0) return null;
  return (
    <details className="lipat mt-4">
      <summary>Angka yang dapat disisipkan ({angka.length})</summary>
      <div>
        <p className="max-w-prose text-sm text-redup">
          Tulis notasinya di dalam teks. Angkanya mengikuti data sampai laporan ditetapkan.
        </p>
        <label className="medan perlu-js mt-2 max-w-md" htmlFor={id}>
          Cari angka
          <input
            id={id}
            type="search"
            value={cari}
            autoComplete="off"
            onChange={(e) => setCari(e.currentTarget.value)}
          />
        </label>
        <ul className="naskah-angka">
          {cocok.slice(0, kata === "" ? angka.length : TERBANYAK).map((a) => (
            <li key={a.kunci}>
              <span>
                {a.label}: <b>{a.teks}</b>
              </span>
              <code>{`{{${a.kunci}}}`}</code>
              <button
                type="button"
                className="tombol perlu-js"
                aria-label={`Sisipkan ${a.label}`}
                onClick={() => onSisip(`{{${a.kunci}}}`)}
              >
                Sisipkan
              </button>
            </li>
          ))}
        </ul>
        {cocok.length === 0 ? <p className="mt-2">Tidak ada angka dengan kata itu.</p> : null}
      </div>
    </details>
  );
}
