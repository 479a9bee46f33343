// /verifikasi/:sidik: for whoever holds a printed report or agreement: what it is, by whom, when, and whether it is unchanged.
import type { ReactNode } from "react";
import { formatTanggal, formatWaktu } from "#inti";
import { findSidikLaporan } from "#pelaporan/server";
import { type IsiPerjanjian, type Pihak, sebutanPerjanjian } from "#perencanaan";
import { periksaSidik } from "#perencanaan/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { VerifikasiLaporan } from "../komponen/laporan/naskah/verifikasi-laporan.tsx";
import { IsiVerifikasi } from "../komponen/rencana/perjanjian/isi-verifikasi.tsx";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { tampilSidikLaporan } from "../tampilan/naskah/sidik.ts";
import type { Route } from "./+types/verifikasi-sidik";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const permintaan = { sidik: args.params.sidik, pemdaSlug: readTeks(params, "pemda") };
    const laporan = await findSidikLaporan(konteks, pengguna, permintaan);
    if (laporan !== null) return { jenis: "laporan" as const, ...tampilSidikLaporan(laporan) };
    const { isi, pada, ...hasil } = await periksaSidik(konteks, pengguna, permintaan);
    return { jenis: "perjanjian" as const, ...hasil, isi, butir: listButir(isi, pada) };
  });
}

function listButir(isi: IsiPerjanjian, pada: string) {
  const { tahun, nomor, pd, pemda, tempat, tanggal, pihakPertama, pihakKedua } = isi;
  return [
    { label: "Dokumen", nilai: `Perjanjian Kinerja Tahun ${tahun} (${sebutanPerjanjian(nomor).toLowerCase()})` },
    { label: "Perangkat daerah", nilai: `${pd.nama}, ${pemda.nama}` },
    { label: "Pihak pertama", nilai: teksPihak(pihakPertama) },
    ...(pihakKedua === null ? [] : [{ label: "Pihak kedua", nilai: teksPihak(pihakKedua) }]),
    { label: "Ditandatangani", nilai: `${tempat ?? "-"}, ${tanggal === null ? "-" : formatTanggal(tanggal)}` },
    { label: "Dicatat di sistem", nilai: formatWaktu(new Date(pada)) },
  ];
}

function teksPihak({ nama, sebutan }: Pihak): string {
  return nama === null ? sebutan : `${nama}, ${sebutan}`;
}

export default function HalamanVerifikasi({ loaderData }: Route.ComponentProps) {
  return loaderData.jenis === "laporan" ? (
    <Kerangka judul="Pemeriksaan laporan" uraian="Memeriksa apakah laporan sama dengan yang ditetapkan.">
      <VerifikasiLaporan {...loaderData} />
    </Kerangka>
  ) : (
    <Kerangka
      judul="Pemeriksaan perjanjian kinerja"
      uraian="Memeriksa apakah naskah perjanjian kinerja sama dengan yang ditandatangani."
    >
      <IsiVerifikasi {...loaderData} />
    </Kerangka>
  );
}

type PropsKerangka = { readonly judul: string; readonly uraian: string; readonly children: ReactNode };

function Kerangka({ judul, uraian, children }: PropsKerangka) {
  return (
    <div className="max-w-3xl">
      <KepalaHalaman judul={judul} uraian={uraian} jejak={[{ label: "Beranda", ke: "/" }]} />
      {children}
    </div>
  );
}
