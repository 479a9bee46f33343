// The themes as links. Drawn by the portal and by /tematik.
import { Link } from "react-router";
import { Kosong } from "../dasar/kosong.tsx";

export type ButirTema = { readonly kode: string; readonly nama: string };

/** `bolehSunting` are the codes of the themes that the reader may edit. */
export type PropsDaftarTema = { readonly tema: readonly ButirTema[]; readonly bolehSunting?: readonly string[] };

export function DaftarTema({ tema, bolehSunting = [] }: PropsDaftarTema) {
  if (tema.length === 0) {
    return (
      <Kosong judul="Belum ada tema pembangunan">
        Tema menghimpun perangkat daerah yang bekerja untuk satu persoalan, misalnya kemiskinan: kondisi, strategi,
        peran, dan anggarannya. Bappeda mengisinya bersama perangkat daerah.
      </Kosong>
    );
  }
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {tema.map(({ kode, nama }) => (
        <li key={kode} className="kartu">
          <Link to={`/tematik/${kode}`} className="font-semibold">
            {nama}
          </Link>
          <p className="mt-1 text-sm text-redup">Kondisi, kerangka logis, peran perangkat daerah, dan anggaran</p>
          {bolehSunting.includes(kode) ? (
            <p className="tak-dicetak mt-2 text-sm">
              <Link to={`/tematik/${kode}/sunting`}>
                Sunting<span className="sr-only"> tema {nama}</span>
              </Link>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
