// /perencanaan/riwayat: the plan of a PD, or the draft of a version, as it was at the end of a day. Read only.
import { formatTanggal, tanggalOf } from "#inti";
import { buildRenstra, type Naskah, type SumberAngka, sebutanKeadaanVersi, sebutanVersi } from "#perencanaan";
import { getNaskahPada, type RencanaPada } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { MedanHari } from "../komponen/jadwal/medan-hari.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { IsiTitipan } from "../komponen/rencana/renstra/isi-titipan.tsx";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import { titipkanRenstra } from "../muat/rencana/renstra/gambar-tersimpan.server.ts";
import { muatDokumen } from "../muat/rencana/renstra/muat-dokumen.ts";
import type { Route } from "./+types/perencanaan-riwayat";
import "../gaya/renstra.css";

const SUMBER = ["renstra", "tahunan"] as const;

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdRencana(bahan);
    const tanggal = readTeks(params, "tanggal") ?? tanggalOf(konteks.now());
    const versiId = readTeks(params, "versi");
    const pada = await getNaskahPada(konteks, pengguna, { pdKode, tanggal, versiId });
    const angka = readPilihan(params, "angka", SUMBER, sumberBawaan(pada.naskah));
    const isi = buildRenstra(pada.naskah, pada.masa, angka);
    const data = {
      pd: { kode: pada.pd.kode, nama: pada.pd.nama },
      tanggal,
      angka,
      versiId: versiId ?? "",
      versi: versiOpsi(pada),
      keterangan: keteranganOf(pada, tanggal),
      kosong: isi.simpul.length === 0,
    };
    return titipkanRenstra(args.context, data, isi);
  });
}

export function clientLoader({ request }: Route.ClientLoaderArgs): never {
  return muatDokumen(request);
}

function sumberBawaan({ target_renstra, pagu_renstra, target }: Naskah): SumberAngka {
  return target_renstra.size + pagu_renstra.size === 0 && target.size > 0 ? "tahunan" : "renstra";
}

function versiOpsi({ dokumen }: RencanaPada): readonly { readonly nilai: string; readonly label: string }[] {
  const versi = dokumen.flatMap((d) =>
    d.versi.map((v) => ({ nilai: v.id, label: `Rancangan ${d.judul}, ${sebutanVersi(v.nomor)}` })),
  );
  return versi.length === 0 ? [] : [{ nilai: "", label: "Rencana yang berlaku" }, ...versi];
}

function keteranganOf({ versi }: RencanaPada, tanggal: string): string {
  const hari = formatTanggal(tanggal);
  if (versi === null) return `Rencana yang berlaku pada akhir ${hari}.`;
  const nama = `${versi.judul}, ${sebutanVersi(versi.nomor)}`;
  if (versi.keadaan === null)
    return `${nama} belum dimulai pada ${hari}. Yang tampil ialah rencana yang berlaku saat itu.`;
  const keadaan = sebutanKeadaanVersi(versi.keadaan).toLowerCase();
  return `${nama} pada akhir ${hari}: ${keadaan}.`;
}

export default function HalamanRiwayatRencana({ loaderData }: Route.ComponentProps) {
  const { pd, tanggal, angka, versiId, versi, keterangan, kosong } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Rencana pada tanggal tertentu"
        uraian={`Rencana kinerja ${pd.nama} sebagaimana adanya pada satu tanggal.`}
        sub={`${pd.nama}. ${keterangan}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-5">
        <Pemilih label="Pilih perangkat daerah dan tanggal">
          <MedanPd kode={pd.kode} />
          <MedanHari label="Tanggal" nama="tanggal" nilai={tanggal} />
          <MedanPilihan
            label="Angka"
            nama="angka"
            nilai={angka}
            pilihan={[
              { nilai: "renstra", label: "Target dan pagu jangka menengah" },
              { nilai: "tahunan", label: "Target dan pagu tahunan" },
            ]}
          />
          {versi.length === 0 ? null : (
            <MedanPilihan label="Yang dilihat" nama="versi" nilai={versiId} pilihan={versi} />
          )}
        </Pemilih>
      </div>
      {kosong ? (
        <Kosong judul="Pada tanggal itu rencana belum berisi">
          Pilih tanggal yang lebih baru. Setiap perubahan rencana tercatat, jadi keadaan kapan pun dapat dilihat
          kembali.
        </Kosong>
      ) : (
        <IsiTitipan milik={loaderData} />
      )}
    </>
  );
}
