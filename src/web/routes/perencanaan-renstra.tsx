// /perencanaan/renstra: one PD's whole Renstra or RPJMD, every year of it. Public as far as it was set.
import { Link } from "react-router";
import { formatTanggal } from "#inti";
import { sebutanVersi } from "#perencanaan";
import { getRenstra, type PilihanRenstra } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { IsiTitipan } from "../komponen/rencana/renstra/isi-titipan.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import { titipkanRenstra } from "../muat/rencana/renstra/gambar-tersimpan.server.ts";
import { muatDokumen } from "../muat/rencana/renstra/muat-dokumen.ts";
import type { Route } from "./+types/perencanaan-renstra";
import "../gaya/renstra.css";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdRencana(bahan);
    const versiId = readTeks(params, "versi");
    const { pd, pilihan, dipilih, isi } = await getRenstra(konteks, pengguna, { pdKode, versiId });
    const data = {
      pd: { kode: pd.kode, nama: pd.nama },
      akun: pengguna.jenis === "akun",
      pilihan: pilihan.map((p) => ({ nilai: p.versiId, label: `${p.judul}, ${sebutanVersi(p.nomor)}` })),
      dipilih: dipilih === null ? null : { ...dipilih, keterangan: keteranganOf(dipilih) },
      kosong: isi === null || isi.simpul.length === 0,
    };
    return isi === null ? data : titipkanRenstra(args.context, data, isi);
  });
}

export function clientLoader({ request }: Route.ClientLoaderArgs): never {
  return muatDokumen(request);
}

function keteranganOf({ keadaan, berlaku, tanggal, dasar }: PilihanRenstra): string {
  if (keadaan === "disusun") return "Rancangan yang sedang disusun; belum berlaku.";
  if (keadaan === "diajukan") return "Rancangan yang menunggu penetapan; belum berlaku.";
  if (keadaan === "dibatalkan") return "Rancangan yang dibatalkan; tidak pernah berlaku.";
  const penetapan = `Ditetapkan ${tanggal === null ? "" : formatTanggal(tanggal)}${dasar === null ? "" : ` dengan ${dasar}`}.`;
  return berlaku ? penetapan : `${penetapan} Isi saat ditetapkan; sudah diganti versi yang lebih baru.`;
}

export default function HalamanRenstra({ loaderData }: Route.ComponentProps) {
  const { pd, akun, pilihan, dipilih, kosong } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul={dipilih === null ? "Renstra" : dipilih.judul}
        uraian={`Tujuan, sasaran, program, kegiatan, dan sub kegiatan ${pd.nama} dengan target dan pagu setiap tahun.`}
        sub={dipilih === null ? pd.nama : `${pd.nama}. ${sebutanVersi(dipilih.nomor)}. ${dipilih.keterangan}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-5 flex flex-wrap items-end gap-4">
        <Pemilih label="Pilih perangkat daerah">
          <MedanPd kode={pd.kode} />
        </Pemilih>
        {pilihan.length > 1 && dipilih !== null ? (
          <Pemilih label="Pilih versi" tetap={{ pd: pd.kode }}>
            <MedanPilihan label="Versi" nama="versi" nilai={dipilih.versiId} pilihan={pilihan} />
          </Pemilih>
        ) : null}
      </div>
      {dipilih === null || kosong ? (
        <Kosong judul={dipilih === null ? "Renstra belum ditetapkan" : "Renstra ini belum berisi"}>
          Di sini tampil tujuan, sasaran, program, kegiatan, dan sub kegiatan {pd.nama} beserta target dan pagu setiap
          tahun.{" "}
          {akun ? (
            <Link to={withKueri("/perencanaan", { pd: pd.kode })}>Buka dokumen perencanaan</Link>
          ) : (
            "Isinya terbit setelah kepala perangkat daerah menetapkannya."
          )}
        </Kosong>
      ) : (
        <>
          <IsiTitipan milik={loaderData} />
          <p className="mt-5 max-w-prose text-sm text-redup">
            Pagu dalam rupiah. Kegiatan, program, dan perangkat daerah yang pagunya tidak ditulis sendiri memakai jumlah
            pagu di bawahnya. Tanda - berarti tidak direncanakan pada tahun itu.
          </p>
        </>
      )}
    </>
  );
}
