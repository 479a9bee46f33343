// /tematik: the themes that perangkat daerah work on together.
import { listTema } from "#tematik/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarTema } from "../komponen/tematik/daftar-tema.tsx";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/tematik";

export function loader(args: Route.LoaderArgs) {
  return muat(args, ({ konteks, pengguna }) => listTema(konteks, pengguna));
}

export default function HalamanTematik({ loaderData: tema }: Route.ComponentProps) {
  return (
    <>
      <KepalaHalaman
        judul="Tema pembangunan"
        uraian="Tema lintas perangkat daerah: kondisi, kerangka logis, peran, dan anggaran."
        sub="Persoalan yang ditangani bersama oleh beberapa perangkat daerah, dengan kondisi awal, strategi, pembagian peran, dan anggaran yang ditandai untuknya."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <DaftarTema tema={tema} />
    </>
  );
}
