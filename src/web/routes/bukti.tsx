// /pengukuran/bukti: the evidence of one realisasi: what there is, what is required, adding, replacing, removing.
import { Link } from "react-router";
import { listBukti } from "#pengukuran/server";
import { DaftarRantai } from "../komponen/bukti/daftar-rantai.tsx";
import { FormulirSyarat } from "../komponen/bukti/formulir-syarat.tsx";
import { FormulirTautan, FormulirUnggah } from "../komponen/bukti/formulir-tambah.tsx";
import { SyaratBukti } from "../komponen/bukti/syarat-bukti.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { jalankanBukti } from "../muat/aksi-bukti.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { readAlamatBukti } from "../muat/alamat-bukti.ts";
import { alamatBukti, MAKSUD_BUKTI, type MaksudBukti } from "../muat/isian-bukti.ts";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import type { Route } from "./+types/bukti";

const SELESAI: Readonly<Record<MaksudBukti, string>> = {
  unggah: "Berkas diterima dan disimpan.",
  tautkan: "Tautan disimpan.",
  ganti: "Bukti diganti. Yang lama tetap tersimpan di riwayatnya.",
  hapus: "Bukti dihapus dari daftar. Riwayatnya tetap tersimpan.",
  syarat: "Bukti yang diwajibkan disimpan.",
};

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const lembar = await listBukti(konteks, pengguna, readAlamatBukti(params));
    return { ...lembar, selesai: readPilihan(params, "selesai", MAKSUD_BUKTI, null) };
  });
}

export function action(args: Route.ActionArgs) {
  return muat(args, (bahan) => jalankanBukti(bahan, args.request));
}

export default function HalamanBukti({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, jadwal, baris, lain, rantai, syarat, takBoleh, dalamKoreksi, bolehAturSyarat, selesai } = loaderData;
  const alamat = { pd: pd.kode, periode: jadwal.periode, indikator: baris.indikator.kode };
  const ditolak = actionData ?? null;
  const umum = { syarat, dalamKoreksi, ditolak };
  return (
    <div className="max-w-3xl">
      <KepalaHalaman
        judul="Bukti realisasi"
        uraian={`Bukti ${baris.indikator.nama}, ${baris.labelPeriode}, ${pd.nama}.`}
        sub={`${baris.indikator.nama} · ${baris.labelPeriode} · ${baris.labelKeadaan}`}
        jejak={[
          { label: pd.namaSingkat, ke: `/pd/${pd.kode}` },
          { label: "Isi realisasi", ke: withKueri("/pengukuran/isi", { pd: pd.kode, periode: jadwal.periode }) },
        ]}
      />
      <Kabar pesan={ditolak?.pesan} />
      {selesai === null || ditolak !== null ? null : <Kabar pesan={SELESAI[selesai]} baik />}
      {lain.length === 0 ? null : (
        <p className="mb-4">
          Periode lain di lembar ini:{" "}
          {lain.map(({ ukur, label }) => (
            <Link key={ukur} to={alamatBukti({ ...alamat, ukur })} className="mr-3">
              {label}
            </Link>
          ))}
        </p>
      )}
      <SyaratBukti syarat={syarat} kurang={baris.bukti.kurang} />
      <DaftarRantai rantai={rantai} takBoleh={takBoleh} ditolak={ditolak} />
      {takBoleh.tambah === null ? (
        <>
          <FormulirUnggah {...umum} />
          <FormulirTautan {...umum} />
        </>
      ) : (
        <p className="catatan info mt-6">{takBoleh.tambah}</p>
      )}
      {bolehAturSyarat ? <FormulirSyarat syarat={syarat} ditolak={ditolak} /> : null}
    </div>
  );
}
