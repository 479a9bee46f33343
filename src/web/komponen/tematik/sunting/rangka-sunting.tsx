// The frame of every page of the theme editor: head, ways between its pages, what was refused, and the forms' context.
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { TemaSunting } from "#tematik/server";
import {
  alamatSunting,
  type HalamanSunting,
  type KabarSunting,
  type TolakSunting,
} from "../../../muat/sunting/isian-sunting.ts";
import { Pilahan } from "../../dasar/pilahan.tsx";
import { KepalaHalaman } from "../../kerangka/kepala-halaman.tsx";
import { Kabar } from "../../masuk/medan.tsx";
import { KetikanYatim } from "./ketikan-yatim.tsx";
import { KonteksSunting } from "./konteks-sunting.ts";
import "../../../gaya/sunting.css";

export type PropsRangkaSunting = {
  readonly isi: TemaSunting;
  readonly judul: string;
  readonly sub: string;
  readonly halaman?: HalamanSunting;
  /** Where forms post to, where that is another page than `halaman`. */
  readonly alamat?: string;
  readonly tolak: TolakSunting | null;
  readonly kabar: KabarSunting | null;
  readonly children: ReactNode;
};

const NAMA_HALAMAN: readonly { readonly halaman: HalamanSunting | undefined; readonly label: string }[] = [
  { halaman: undefined, label: "Data tema" },
  { halaman: "kondisi", label: "Kondisi" },
  { halaman: "kerangka", label: "Kerangka logis" },
  { halaman: "peran", label: "Peran dan tugas" },
];

export function RangkaSunting({ isi, judul, sub, halaman, alamat, tolak, kabar, children }: PropsRangkaSunting) {
  const { tema, pd } = isi;
  const sini = alamat ?? alamatSunting(tema.kode, halaman);
  return (
    <KonteksSunting value={{ alamat: sini, pd, tolak, kabar }}>
      <KepalaHalaman
        judul={judul}
        uraian={`${judul}, tema ${tema.nama}.`}
        sub={sub}
        jejak={[
          { label: "Tema pembangunan", ke: "/tematik" },
          { label: tema.nama, ke: `/tematik/${tema.kode}` },
        ]}
      />
      <div className="sunting grid gap-6">
        <div className="flex flex-wrap items-center gap-4">
          <Pilahan
            label="Bagian tema"
            butir={NAMA_HALAMAN.map((n) => ({
              label: n.label,
              ke: alamatSunting(tema.kode, n.halaman),
              kini: alamatSunting(tema.kode, n.halaman) === sini,
            }))}
          />
          <Link to={`/tematik/${tema.kode}/penanda`}>Penanda anggaran</Link>
        </div>
        {tolak === null ? null : (
          <Kabar
            pesan={
              <>
                {tolak.pesan} {tolak.formulir === "" ? null : <a href={`#${tolak.formulir}`}>Ke formulirnya</a>}
              </>
            }
          />
        )}
        <KetikanYatim tema={tema} />
        {children}
      </div>
    </KonteksSunting>
  );
}
