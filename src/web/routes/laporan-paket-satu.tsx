// /laporan/paket/:id: one package of reports; the page looks again by itself while it is being made.
import { useEffect } from "react";
import { redirect, useRevalidator } from "react-router";
import { readPemda } from "#organisasi/server";
import { batalkanPaket, getPaket, lanjutkanPaket } from "#pelaporan/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarGagal, KartuPaket } from "../komponen/laporan/paket/kartu-paket.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { toPaketTampil } from "../tampilan/paket.ts";
import type { Route } from "./+types/laporan-paket-satu";
import "../gaya/paket.css";

const JEDA_MS = 3000;

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const paket = await getPaket(konteks, pengguna, { id: args.params.id });
    const hak = { pengguna, aksi: "lihat_organisasi" as const };
    return toPaketTampil(paket, await readPemda(konteks, hak, async (_, pemda) => pemda.istilahTriwulan));
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks, pengguna, isi }) => {
    const permintaan = { id: args.params.id };
    const tindakan = isi("maksud") === "batal" ? batalkanPaket : lanjutkanPaket;
    await tindakan(konteks, pengguna, permintaan);
    throw redirect(`/laporan/paket/${args.params.id}`);
  });
}

export default function HalamanSatuPaket({ loaderData: paket, actionData }: Route.ComponentProps) {
  useLihatLagi(paket.dapat.batal);
  return (
    <>
      <KepalaHalaman
        judul="Paket laporan"
        uraian={`${paket.judul}: ${paket.isi}.`}
        jejak={[
          { label: "Laporan", ke: "/laporan" },
          { label: "Paket laporan", ke: "/laporan/paket" },
        ]}
      />
      <Kabar pesan={actionData?.pesan} />
      <KartuPaket paket={paket} rinci />
      {paket.dapat.batal ? (
        <p className="mt-3 text-sm text-redup">
          Halaman ini memperbarui dirinya sendiri; tanpa JavaScript, muat ulang untuk melihat kemajuannya.
        </p>
      ) : null}
      <DaftarGagal gagal={paket.gagal} />
    </>
  );
}

function useLihatLagi(berjalan: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!berjalan) return;
    const jam = setInterval(() => void revalidate(), JEDA_MS);
    return () => clearInterval(jam);
  }, [berjalan, revalidate]);
}
