// Search and choose an indikator: the form is a plain GET, each result a button. Used for conditions and causes.
import type { RujukanIndikator } from "#tematik";
import { Kosong } from "../../dasar/kosong.tsx";
import { MedanPilihan, Pemilih } from "../../dasar/pemilih.tsx";
import { MedanTeks } from "../../masuk/medan.tsx";
import { TombolSunting } from "./formulir-sunting.tsx";
import { useSunting } from "./konteks-sunting.ts";

/** What is linked: the field that names it, and its id. */
export type UntukIndikator =
  | { readonly jenis: "kondisi"; readonly id: string }
  | { readonly jenis: "permasalahan"; readonly id: string };

export type PropsPilihIndikator = {
  readonly untuk: UntukIndikator;
  readonly pd: string;
  readonly q: string;
  readonly hasil: readonly (RujukanIndikator & { readonly jenis: string })[];
  readonly lagi: boolean;
};

export function PilihIndikator({ untuk, pd, q, hasil, lagi }: PropsPilihIndikator) {
  const { pd: daftar } = useSunting();
  const pilihan = [
    { nilai: "", label: "Semua perangkat daerah" },
    ...daftar.map((p) => ({ nilai: p.kode, label: p.nama })),
  ];
  return (
    <>
      <Pemilih label="Cari indikator" tetap={{ untuk: untuk.jenis, id: untuk.id }}>
        <MedanPilihan label="Perangkat daerah" nama="pd" nilai={pd} pilihan={pilihan} />
        <MedanTeks label="Kata dalam nama atau kode" nama="q" nilai={q} jenis="search" wajib={false} />
      </Pemilih>
      {hasil.length === 0 ? (
        <Kosong judul="Tidak ada indikator yang cocok">Kurangi katanya, atau pilih perangkat daerah lain.</Kosong>
      ) : (
        <ul className="grid gap-3">
          {hasil.map((i) => (
            <li key={i.id} className="kartu flex flex-wrap items-center justify-between gap-3">
              <p className="min-w-0 flex-1 basis-56">
                {i.nama}
                <span className="sisi">
                  {i.jenis} {i.kode}, {i.pd.nama}
                </span>
              </p>
              <Pilih untuk={untuk} indikator={i} />
            </li>
          ))}
        </ul>
      )}
      {lagi ? (
        <p className="text-sm text-redup">Masih ada yang lain. Tambah kata agar daftarnya lebih pendek.</p>
      ) : null}
    </>
  );
}

function Pilih({ untuk, indikator }: { readonly untuk: UntukIndikator; readonly indikator: RujukanIndikator }) {
  const isi = (
    <>
      Pilih<span className="sr-only"> {indikator.nama}</span>
    </>
  );
  const indikatorId = indikator.id;
  return untuk.jenis === "kondisi" ? (
    <TombolSunting maksud="tautkan_kondisi" tetap={{ kondisiId: untuk.id, indikatorId }} kelas="tombol">
      {isi}
    </TombolSunting>
  ) : (
    <TombolSunting maksud="tambah_ukuran" tetap={{ permasalahanId: untuk.id, indikatorId }} kelas="tombol">
      {isi}
    </TombolSunting>
  );
}
