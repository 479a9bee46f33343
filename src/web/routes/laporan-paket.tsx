// /laporan/paket: packages of reports, many at once in the formats that are handed in, and the form that asks for one.
import { redirect } from "react-router";
import { mintaPaket } from "#pelaporan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { FormulirPaket } from "../komponen/laporan/paket/formulir-paket.tsx";
import { KartuPaket } from "../komponen/laporan/paket/kartu-paket.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { loadPaket } from "../muat/paket.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import type { KetikanPaket } from "../tampilan/paket.ts";
import type { Route } from "./+types/laporan-paket";
import "../gaya/paket.css";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, loadPaket);
}

export function action(args: Route.ActionArgs) {
  return aksi(args, ({ konteks, pengguna, isi, semua }) => {
    const nilai: KetikanPaket = { pd: isi("pd"), masa: isi("masa"), jenis: semua("jenis"), format: semua("format") };
    return withIsian(nilai, async () => {
      const { id } = await mintaPaket(konteks, pengguna, {
        pdKode: nilai.pd === "" ? null : nilai.pd,
        masa: nilai.masa,
        jenis: nilai.jenis,
        format: nilai.format,
      });
      return redirect(`/laporan/paket/${id}`);
    });
  });
}

export default function HalamanPaket({ loaderData: { paket, pilihan, awal }, actionData }: Route.ComponentProps) {
  const isi = actionData !== undefined && "nilai" in actionData ? actionData.nilai : awal;
  return (
    <>
      <KepalaHalaman
        judul="Paket laporan"
        uraian="Banyak laporan sekaligus dalam format yang diserahkan, dalam satu berkas ZIP."
        sub="Banyak laporan sekaligus dalam format yang diserahkan. Dikerjakan di latar; halaman ini boleh ditutup."
        jejak={[{ label: "Laporan", ke: "/laporan" }]}
      />
      <Kabar pesan={actionData?.pesan} />
      <FormulirPaket pilihan={pilihan} isi={isi} />
      <section aria-label="Paket yang sudah diminta" className="mt-10 grid gap-4">
        {paket.length === 0 ? (
          <Kosong judul="Belum ada paket">Pilih laporan dan formatnya di atas, lalu buat paket.</Kosong>
        ) : (
          paket.map((p) => <KartuPaket key={p.id} paket={p} />)
        )}
      </section>
    </>
  );
}
