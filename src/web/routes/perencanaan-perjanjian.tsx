// /perencanaan/perjanjian: the perjanjian kinerja of every office of a PD in a year.
import { redirect } from "react-router";
import { listPerjanjian, susunPerjanjian } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanTahun, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { DaftarPerjanjian } from "../komponen/rencana/perjanjian/daftar-perjanjian.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTahun } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import { SELESAI_PERJANJIAN } from "../muat/rencana/perjanjian/maksud.ts";
import { toBarisTampil } from "../tampilan/rencana/perjanjian/tampilan.ts";
import type { Route } from "./+types/perencanaan-perjanjian";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const permintaan = { pdKode: await resolvePdRencana(bahan), tahun: readTahun(params) };
    const { pd, tahun, baris, bolehSusun } = await listPerjanjian(konteks, pengguna, permintaan);
    return {
      pd: { kode: pd.kode, nama: pd.nama, namaSingkat: pd.namaSingkat },
      tahun,
      baris: baris.map(toBarisTampil),
      bolehSusun,
      dibatalkan: params.get("selesai") === "batal",
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => {
    const isian = {
      jabatanId: bahan.isi("jabatan"),
      tahun: bahan.isi("tahun"),
      triwulan: false,
      alasan: bahan.isi("alasan"),
    };
    const permintaan = { pdKode: await resolvePdRencana(bahan), isian };
    const { id } = await susunPerjanjian(bahan.konteks, bahan.pengguna, permintaan);
    throw redirect(`/perencanaan/perjanjian/${id}`);
  });
}

export default function HalamanPerjanjian({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, tahun, baris, bolehSusun, dibatalkan } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Perjanjian kinerja"
        uraian={`Perjanjian kinerja ${pd.nama}, Tahun ${tahun}.`}
        sub={`${pd.nama}, Tahun ${tahun}. Disusun dari rencana yang berlaku, menurut PermenPANRB 53/2014.`}
        jejak={[{ label: pd.namaSingkat, ke: `/pd/${pd.kode}` }]}
      />
      <Kabar pesan={actionData?.pesan} />
      {dibatalkan && actionData === undefined ? <Kabar pesan={SELESAI_PERJANJIAN.batal} baik /> : null}
      <div className="mb-6">
        <Pemilih label="Pilih perangkat daerah dan tahun">
          <MedanPd kode={pd.kode} />
          <MedanTahun tahun={tahun} />
        </Pemilih>
      </div>
      {baris.length === 0 ? (
        <Kosong judul="Belum ada jabatan">
          Perjanjian kinerja dibuat bagi setiap jabatan. Admin pemda mencatat jabatan dan pejabatnya di pengaturan
          organisasi.
        </Kosong>
      ) : (
        <DaftarPerjanjian baris={baris} tahun={tahun} bolehSusun={bolehSusun} />
      )}
    </>
  );
}
