// /pengaturan/organisasi/:kode: one perangkat daerah, its offices and who holds them.
import { Link } from "react-router";
import type { PdTersusun } from "#organisasi";
import { getSusunanPd } from "#organisasi/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { DaftarJabatan } from "../komponen/organisasi/daftar-jabatan.tsx";
import { FormulirHapus } from "../komponen/organisasi/formulir-hapus.tsx";
import { FormulirPd, type NilaiPd } from "../komponen/organisasi/formulir-pd.tsx";
import { Peringatan } from "../komponen/verifikasi/peringatan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { runOrganisasi } from "../muat/organisasi.server.ts";
import { alamatJejak } from "../tampilan/jejak-alamat.ts";
import type { Route } from "./+types/organisasi-pd";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    ...(await getSusunanPd(konteks, pengguna, { pdKode: args.params.kode })),
    dibuat: params.get("selesai") !== null,
  }));
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => runOrganisasi(bahan, args.params.kode));
}

export default function HalamanOrganisasiPd({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, jabatan, dibuat } = loaderData;
  const ditolak = actionData !== undefined && "nilai" in actionData ? actionData.nilai : null;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  const kabar = actionData !== undefined && "kabar" in actionData ? actionData.kabar : null;
  const ketikanPd = ditolak?.maksud === "pd" ? ditolak.nilai : null;
  return (
    <>
      <KepalaHalaman
        judul={pd.nama}
        uraian={`Jabatan dan pejabat ${pd.nama}.`}
        sub={pd.kepala === null ? "Kepalanya belum tercatat." : `${pd.kepala.sebutan}: ${pd.kepala.nama}`}
        jejak={[{ label: "Organisasi", ke: "/pengaturan/organisasi" }]}
      />
      <Kabar pesan={pesan} />
      <Kabar pesan={kabar ?? (dibuat && actionData === undefined ? "Perangkat daerah ditambahkan." : null)} baik />
      {pd.peringatan.map((kalimat) => (
        <Peringatan key={kalimat}>{kalimat}</Peringatan>
      ))}
      <p className="mt-3">
        <Link to={alamatJejak("pd", pd.kode)}>Jejak perubahan</Link>
      </p>
      <section aria-labelledby="jabatan" className="mt-6">
        <h2 id="jabatan">Jabatan dan pejabat</h2>
        <DaftarJabatan jabatan={jabatan} ketikan={ditolak === null || ditolak.maksud === "pd" ? null : ditolak} />
      </section>
      <section aria-labelledby="data" className="mt-8">
        <h2 id="data" className="mb-3">
          Data perangkat daerah
        </h2>
        <FormulirPd nilai={ketikanPd ?? nilaiOf(pd)} baru={false} />
        {jabatan.length > 0 ? null : (
          <div className="mt-6">
            <FormulirHapus
              maksud="hapus_pd"
              judul={`Hapus ${pd.nama}`}
              petunjuk="Hanya perangkat daerah yang salah catat. Yang sudah punya rencana, pengguna, atau jadwal tidak terhapus."
            />
          </div>
        )}
      </section>
    </>
  );
}

function nilaiOf({ kode, nama, namaSingkat, bidang, urutan }: PdTersusun): NilaiPd {
  return { kode, nama, namaSingkat, bidang: bidang.join(", "), urutan: String(urutan) };
}
