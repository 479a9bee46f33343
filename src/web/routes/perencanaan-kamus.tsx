// /perencanaan/kamus?pd=&versi=&jenis=: the kamus of indikator of a PD, with its downloads.
import { buildKamus } from "#perencanaan";
import { getLembarIndikator } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarUnduhan } from "../komponen/laporan/unduhan.tsx";
import { KeadaanVersi } from "../komponen/rencana/indikator/keadaan-versi.tsx";
import { TabelKamus } from "../komponen/rencana/kamus/tabel-kamus.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTahun, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { listPilihanVersi } from "../tampilan/rencana/indikator/daftar.ts";
import { versiTampil } from "../tampilan/rencana/indikator/lembar.ts";
import { JENIS_KAMUS, listUnduhanKamus } from "../tampilan/rencana/kamus/unduhan.ts";
import type { Route } from "./+types/perencanaan-kamus";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const versiId = readTeks(params, "versi");
    const jenis = readPilihan(params, "jenis", JENIS_KAMUS, "iku");
    const lembar = await getLembarIndikator(konteks, pengguna, { pdKode, versiId, tahun: readTahun(params) });
    const { naskah, lingkup, tahun, pemda } = lembar;
    const bahanKamus = { naskah, jabatan: lingkup.jabatan, tahun, istilahTriwulan: pemda.istilahTriwulan };
    const versi = versiTampil(lembar);
    return {
      pd: { kode: lembar.pd.kode, nama: lembar.pd.nama },
      tahun,
      versi,
      pilihan: listPilihanVersi(lembar),
      bolehUbah: lembar.bolehUbah,
      jenis,
      baris: buildKamus(bahanKamus, jenis === "iku" ? "IKU" : null),
      unduhan: listUnduhanKamus({ pd: pdKode, versi: versi?.id ?? "berlaku", jenis, tahun }),
    };
  });
}

export default function HalamanKamus({ loaderData }: Route.ComponentProps) {
  const { pd, tahun, versi, pilihan, bolehUbah, jenis, baris, unduhan } = loaderData;
  const kueri = { pd: pd.kode, versi: versi?.id ?? "berlaku" };
  return (
    <>
      <KepalaHalaman
        judul="Kamus indikator"
        uraian={`Alasan pemilihan, formulasi, sumber data, dan penanggung jawab indikator kinerja ${pd.nama}.`}
        sub={`${pd.nama}, Tahun ${tahun}. Menurut PER/09/M.PAN/5/2007 dan PER/20/M.PAN/11/2008.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Indikator kinerja", ke: withKueri("/perencanaan/indikator", kueri) },
        ]}
      />
      <div className="mb-6">
        <Pemilih label="Pilih perangkat daerah, versi, dan isi kamus">
          <MedanPd kode={pd.kode} />
          <MedanPilihan label="Versi rencana" nama="versi" nilai={kueri.versi} pilihan={pilihan} />
          <MedanPilihan
            label="Isi"
            nama="jenis"
            nilai={jenis}
            pilihan={[
              { nilai: "iku", label: "Indikator kinerja utama" },
              { nilai: "semua", label: "Semua indikator" },
            ]}
          />
        </Pemilih>
      </div>
      <KeadaanVersi versi={versi} bolehUbah={bolehUbah} />
      <DaftarUnduhan unduhan={unduhan} />
      {baris.length === 0 ? (
        <Kosong judul="Belum ada indikator">
          Kamus memuat alasan pemilihan, formulasi, sumber data, dan penanggung jawab setiap indikator. Perencana
          mengisinya pada halaman Indikator kinerja.
        </Kosong>
      ) : (
        <TabelKamus baris={baris} alamat={(id) => withKueri(`/perencanaan/indikator/${id}`, kueri)} />
      )}
    </>
  );
}
