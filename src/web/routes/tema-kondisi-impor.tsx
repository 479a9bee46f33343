// /tematik/:kode/kondisi/impor: a table of BPS or a list of values brought into the series of a theme's conditions, every
// difference shown before anything is saved.
import { Link } from "react-router";
import { getTemaImpor } from "#pertukaran/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { FormulirImpor } from "../komponen/tematik/impor/formulir-impor.tsx";
import { HasilImpor } from "../komponen/tematik/impor/hasil-impor.tsx";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { jalankanImporKondisi } from "../muat/tematik/impor-kondisi.server.ts";
import type { Route } from "./+types/tema-kondisi-impor";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const tema = await getTemaImpor(konteks, pengguna, { temaKode: args.params.kode });
    const tersimpan = Number(readTeks(params, "tersimpan") ?? "0");
    return { tema, tersimpan: Number.isSafeInteger(tersimpan) ? tersimpan : 0 };
  });
}

export function action(args: Route.ActionArgs) {
  return muat(args, (bahan) => jalankanImporKondisi(bahan, args.request, args.params.kode));
}

export default function HalamanImporKondisi({ loaderData, actionData }: Route.ComponentProps) {
  const { tema, tersimpan } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul={`Impor deret kondisi ${tema.nama}`}
        uraian={`Mengimpor nilai kondisi tema ${tema.nama} dari tabel BPS atau daftar nilai.`}
        sub="Nilai dari tabel BPS atau dari daftar. Belum ada yang tersimpan sebelum Anda menyetujui perbedaannya."
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Tema pembangunan", ke: "/tematik" },
          { label: tema.nama, ke: `/tematik/${tema.kode}` },
        ]}
      />
      {tersimpan > 0 && actionData === undefined ? (
        <Kabar
          baik
          pesan={
            <>
              {tersimpan} nilai tersimpan. <Link to={`/tematik/${tema.kode}`}>Lihat tema</Link>
            </>
          }
        />
      ) : null}
      {actionData === undefined ? null : <HasilImpor hasil={actionData} />}
      {tema.kondisi.length === 0 ? (
        <Kosong judul="Tema ini belum mempunyai kondisi">
          Nilai diimpor ke kondisi yang sudah ada.{" "}
          <Link to={`/tematik/${tema.kode}/sunting/kondisi`}>Tambah kondisinya dahulu</Link>, lalu kembali ke sini.
        </Kosong>
      ) : (
        <FormulirImpor tema={tema} kondisi={tema.kondisi} sumber={actionData?.sumber ?? ""} />
      )}
    </>
  );
}
