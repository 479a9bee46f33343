// /tematik/baru: making a theme.
import { Form, redirect } from "react-router";
import { Galat } from "#inti";
import { createTema, getHakTema } from "#tematik/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { DataTema } from "../komponen/tematik/sunting/data-tema.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import { readTema } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting } from "../muat/sunting/isian-sunting.ts";
import type { Route } from "./+types/tematik-baru";
import "../gaya/sunting.css";

/** Asks the same right as making one, so that nobody fills in a form that will be refused. */
export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const hak = await getHakTema(konteks, pengguna);
    if (!hak.bolehBuat) {
      throw new Galat(
        "tidak_berhak",
        "Tema baru dibuat admin pemda, atau perencana untuk tema yang dikoordinasikan perangkat daerahnya.",
      );
    }
    return hak;
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => {
    const nilai = { kode: bahan.isi("kode"), ...readTema(bahan.isi) };
    return withIsian(nilai, async () => {
      const { kode } = await createTema(bahan.konteks, bahan.pengguna, nilai);
      return redirect(`${alamatSunting(kode)}?selesai=tema&di=data`);
    });
  });
}

export default function HalamanTemaBaru({ loaderData, actionData }: Route.ComponentProps) {
  const { koordinatorBoleh, bolehTanpaKoordinator, urutanBerikut } = loaderData;
  const kosong = { kode: "", nama: "", judulStrategi: "", uraian: "", koordinator: "", kataKunci: "" };
  const nilai =
    actionData !== undefined && "nilai" in actionData ? actionData.nilai : { ...kosong, urutan: String(urutanBerikut) };
  return (
    <>
      <KepalaHalaman
        judul="Tema baru"
        uraian="Tema pembangunan baru."
        sub="Setelah disimpan, isi kondisi, kerangka logis, serta peran dan tugasnya."
        jejak={[{ label: "Tema pembangunan", ke: "/tematik" }]}
      />
      <Kabar pesan={actionData?.pesan} />
      <Form method="post" reloadDocument className="formulir mt-4 max-w-3xl" aria-label="Tema baru">
        <DataTema nilai={nilai} koordinator={koordinatorBoleh} tanpa={bolehTanpaKoordinator} />
        <button type="submit" className="tombol utama">
          Buat tema
        </button>
      </Form>
    </>
  );
}
