// /laporan/naskah: the reports with texts: those that are set for everybody, drafts for those who may see them.
import { redirect } from "react-router";
import { mulaiNaskah } from "#pelaporan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarNaskah, MulaiNaskah } from "../komponen/laporan/naskah/daftar-naskah.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muat } from "../muat/muat.server.ts";
import { loadDaftarNaskah } from "../muat/naskah/daftar-naskah.server.ts";
import type { Route } from "./+types/laporan-naskah";

export function loader(args: Route.LoaderArgs) {
  return muat(args, loadDaftarNaskah);
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks, pengguna, isi }) => {
    const isian = { jenis: isi("jenis"), pdKode: isi("pd") || undefined, periode: isi("periode") };
    const { id } = await mulaiNaskah(konteks, pengguna, isian);
    throw redirect(`/laporan/naskah/${id}`);
  });
}

export default function HalamanDaftarNaskah({ loaderData, actionData }: Route.ComponentProps) {
  const { pemda, baris, mulai, tahun } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Naskah laporan"
        uraian={`Laporan kinerja ${pemda} yang teksnya ditulis bersama: keadaan, dan unduhan yang sudah ditetapkan.`}
        sub="Laporan yang teksnya ditulis orang di antara tabel dan angka dari data."
        jejak={[{ label: "Laporan", ke: "/laporan" }]}
      />
      <Kabar pesan={actionData?.pesan} />
      {baris.length === 0 ? (
        <Kosong judul="Belum ada naskah laporan">
          {mulai.length === 0
            ? "Laporan tampil di sini setelah ditetapkan."
            : "Mulai satu laporan di bawah ini. Drafnya disusun dari angka yang sudah ada, lalu Anda lengkapi."}
        </Kosong>
      ) : (
        <DaftarNaskah baris={baris} />
      )}
      <MulaiNaskah mulai={mulai} tahun={tahun} terbuka={actionData !== undefined} />
    </>
  );
}
