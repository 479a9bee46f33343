// /perencanaan/indikator?pd=&versi=&jenis=&cari=: every indikator of a PD, in a draft or as it holds.
import { Link } from "react-router";
import { getLembarIndikator } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { DaftarIndikator } from "../komponen/rencana/indikator/daftar-indikator.tsx";
import { KeadaanVersi } from "../komponen/rencana/indikator/keadaan-versi.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTahun, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { buildDaftar, listPilihanVersi } from "../tampilan/rencana/indikator/daftar.ts";
import { PILIHAN_JENIS } from "../tampilan/rencana/indikator/label.ts";
import { versiTampil } from "../tampilan/rencana/indikator/lembar.ts";
import type { Route } from "./+types/perencanaan-indikator";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const versiId = readTeks(params, "versi");
    const lembar = await getLembarIndikator(konteks, pengguna, { pdKode, versiId, tahun: readTahun(params) });
    const saring = { jenis: readTeks(params, "jenis") ?? "", cari: readTeks(params, "cari") ?? "" };
    return {
      pd: { kode: lembar.pd.kode, nama: lembar.pd.nama },
      versi: versiTampil(lembar),
      pilihan: listPilihanVersi(lembar),
      bolehUbah: lembar.bolehUbah,
      saring,
      semua: lembar.naskah.indikator.size,
      baris: buildDaftar(lembar, saring),
      dihapus: readTeks(params, "selesai") === "hapus",
    };
  });
}

export default function HalamanDaftarIndikator({ loaderData }: Route.ComponentProps) {
  const { pd, versi, pilihan, bolehUbah, saring, semua, baris, dihapus } = loaderData;
  const kueri = { pd: pd.kode, versi: versi?.id ?? "berlaku" };
  return (
    <>
      <KepalaHalaman
        judul="Indikator kinerja"
        uraian={`Definisi, rumus, target, dan penanggung jawab indikator kinerja ${pd.nama}.`}
        sub={pd.nama}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-6">
        <Pemilih label="Pilih perangkat daerah, versi, dan jenis indikator">
          <MedanPd kode={pd.kode} />
          <MedanPilihan label="Versi rencana" nama="versi" nilai={kueri.versi} pilihan={pilihan} />
          <MedanPilihan
            label="Jenis"
            nama="jenis"
            nilai={saring.jenis}
            pilihan={[{ nilai: "", label: "Semua jenis" }, ...PILIHAN_JENIS]}
          />
          <label className="medan">
            Cari
            <input type="search" name="cari" defaultValue={saring.cari} />
          </label>
        </Pemilih>
      </div>
      <KeadaanVersi versi={versi} bolehUbah={bolehUbah} />
      <Kabar pesan={dihapus ? "Indikator dihapus dari rancangan." : null} baik />
      <p className="tak-dicetak my-4 flex flex-wrap gap-3">
        {bolehUbah ? (
          <Link to={withKueri("/perencanaan/indikator/baru", kueri)} className="tombol utama">
            Tambah indikator
          </Link>
        ) : null}
        <Link to={withKueri("/perencanaan/kamus", kueri)} className="tombol">
          Kamus indikator
        </Link>
      </p>
      {baris.length > 0 ? (
        <DaftarIndikator baris={baris} alamat={(id) => withKueri(`/perencanaan/indikator/${id}`, kueri)} />
      ) : (
        <Kosong judul={semua === 0 ? "Belum ada indikator" : "Tidak ada indikator yang cocok"}>
          {semua === 0
            ? "Di sini tampil indikator kinerja perangkat daerah dengan definisi, rumus, dan targetnya. Perencana menambahkannya pada versi rencana yang sedang disusun."
            : "Ubah kata yang dicari, atau pilih semua jenis."}
        </Kosong>
      )}
    </>
  );
}
