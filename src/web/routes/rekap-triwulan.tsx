// /rekap/triwulan: the published capaian of each indikator of a PD over the quarters of a year.
import { labelSingkat, parsePeriode } from "#inti";
import { getRekapTriwulan } from "#pengukuran/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanTahun, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { GrafikTriwulan } from "../komponen/rekap/grafik-triwulan.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTahun } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { gambarTriwulan, toSeriTampil } from "../tampilan/rekap.ts";
import type { Route } from "./+types/rekap-triwulan";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const pdKode = await resolvePdKode(bahan);
    const tahun = readTahun(bahan.params);
    const rekap = await getRekapTriwulan(bahan.konteks, bahan.pengguna, { pdKode, tahun });
    const istilah = [1, 2, 3, 4].map((n) => labelSingkat(parsePeriode(`${rekap.tahun}-TW${n}`), rekap.istilah));
    const seri = rekap.seri.map(toSeriTampil);
    return { ...rekap, istilah, seri, gambar: gambarTriwulan(seri, istilah) };
  });
}

export default function HalamanTriwulan({ loaderData }: Route.ComponentProps) {
  const { pd, tahun, skala, seri, gambar, istilah } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Capaian per triwulan"
        uraian={`Capaian tiap indikator ${pd.nama} per triwulan Tahun ${tahun}.`}
        sub={`${pd.nama}, Tahun ${tahun}. Indikator yang diukur per semester atau per tahun tampil pada triwulan terakhirnya.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Rekap capaian", ke: withKueri("/rekap", { pd: pd.kode }) },
        ]}
      />
      <div className="mb-6">
        <Pemilih label="Pilih perangkat daerah dan tahun">
          <MedanPd kode={pd.kode} />
          <MedanTahun tahun={tahun} />
        </Pemilih>
      </div>
      {seri.length === 0 ? (
        <Kosong judul={`Rencana kinerja Tahun ${tahun} belum berisi indikator`}>
          Grafik dibuat dari indikator sasaran dan program yang realisasinya sudah diterima.
        </Kosong>
      ) : (
        <GrafikTriwulan judul="Capaian per triwulan" istilah={istilah} seri={seri} gambar={gambar} skala={skala} />
      )}
    </>
  );
}
