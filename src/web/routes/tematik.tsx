// /tematik: the themes that perangkat daerah work on together.
import { Link } from "react-router";
import { getHakTema, listTema } from "#tematik/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { DaftarTema } from "../komponen/tematik/daftar-tema.tsx";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/tematik";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const { bolehBuat, bolehSunting } = await getHakTema(konteks, pengguna);
    const tema = await listTema(konteks, pengguna);
    return { tema, bolehBuat, bolehSunting, dihapus: params.get("selesai") === "hapus_tema" };
  });
}

export default function HalamanTematik({ loaderData }: Route.ComponentProps) {
  const { tema, bolehBuat, bolehSunting, dihapus } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Tema pembangunan"
        uraian="Tema lintas perangkat daerah: kondisi, kerangka logis, peran, dan anggaran."
        sub="Persoalan yang ditangani bersama oleh beberapa perangkat daerah, dengan kondisi awal, strategi, pembagian peran, dan anggaran yang ditandai untuknya."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Kabar pesan={dihapus ? "Tema dihapus." : null} baik />
      {bolehBuat ? (
        <p className="tak-dicetak mb-6">
          <Link to="/tematik/baru" className="tombol utama">
            Tema baru
          </Link>
        </p>
      ) : null}
      <DaftarTema tema={tema} bolehSunting={bolehSunting} />
    </>
  );
}
