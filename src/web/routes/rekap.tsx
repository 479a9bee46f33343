// /rekap: capaian of sasaran, programmes, PD and pemda by the declared policy, always with its counts, and the trend.
import { Link } from "react-router";
import { kalimatRekap } from "#pengukuran";
import { getKebijakanRekap, getRekapPd, getRekapSePemda, listTrenRekap } from "#pengukuran/server";
import { CatatanKebijakan } from "../komponen/capaian/catatan-kebijakan.tsx";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { TabelRekap } from "../komponen/rekap/tabel-rekap.tsx";
import { Tren } from "../komponen/rekap/tren.tsx";
import { withKueri } from "../muat/alamat.ts";
import { useDataAkar } from "../muat/data-akar.ts";
import { type BahanMuat, muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { barisPd, barisPemda, barisSimpul, gambarTren, titikTren } from "../tampilan/rekap.ts";
import type { Route } from "./+types/rekap";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const periode = readTeks(bahan.params, "periode");
    const pdKode = readTeks(bahan.params, "pd");
    const isi = await (pdKode === undefined ? loadPemda(bahan, periode) : loadPd(bahan, pdKode, periode));
    return { ...isi, gambar: gambarTren(isi.tren) };
  });
}

async function loadPemda({ konteks, pengguna }: BahanMuat, diminta: string | undefined) {
  const rekap = await getRekapSePemda(konteks, pengguna, { periode: diminta });
  const { periode, labelPeriode, skala, kebijakan, pemda, pilihan } = rekap;
  const { baris, total } = barisPemda(rekap);
  const tren = titikTren(await listTrenRekap(konteks, pengguna, { periode }), periode, undefined);
  const tabel = [{ judul: "Capaian perangkat daerah", kepala: "Perangkat daerah", baris, total }];
  return {
    nama: pemda.nama,
    pd: null,
    periode,
    labelPeriode,
    skala,
    kebijakan,
    pilihan,
    tabel,
    tren,
  };
}

async function loadPd({ konteks, pengguna }: BahanMuat, pdKode: string, diminta: string | undefined) {
  const acuan = await getKebijakanRekap(konteks, pengguna, { pdKode, periode: diminta });
  const { periode, labelPeriode, pilihan } = acuan;
  const rekap = await getRekapPd(konteks, pengguna, { pdKode, periode });
  const tren = titikTren(await listTrenRekap(konteks, pengguna, { pdKode, periode }), periode, pdKode);
  const tabel = [
    {
      judul: "Capaian sasaran",
      kepala: "Sasaran",
      baris: barisSimpul(pdKode, periode, rekap.sasaran),
      total: barisPd(rekap, periode),
    },
    { judul: "Capaian program", kepala: "Program", baris: barisSimpul(pdKode, periode, rekap.program) },
  ].filter((t) => t.baris.length > 0);
  const skala = (acuan.kebijakan.capaian?.skala ?? []).map((p) => p.predikat);
  const kebijakan = kalimatRekap(acuan.kebijakan);
  return {
    nama: rekap.pd.nama,
    pd: pdKode,
    periode,
    labelPeriode,
    skala,
    kebijakan,
    pilihan,
    tabel,
    tren,
  };
}

export default function HalamanRekap({ loaderData }: Route.ComponentProps) {
  const { nama, pd, labelPeriode, periode, skala, kebijakan, pilihan, tabel, tren, gambar } = loaderData;
  const beranda = { label: "Beranda", ke: "/" };
  const jejak = pd === null ? [beranda] : [beranda, { label: "Rekap capaian", ke: withKueri("/rekap", { periode }) }];
  return (
    <>
      <KepalaHalaman
        judul={pd === null ? "Rekap capaian" : `Rekap capaian ${nama}`}
        uraian={`Rekap capaian kinerja ${nama}, ${labelPeriode}, beserta banyaknya yang tidak berangka.`}
        sub={`${nama}, ${labelPeriode}. Dihitung dari capaian yang sudah terbit.`}
        jejak={jejak}
      />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <Pemilih label="Pilih perangkat daerah dan periode">
          <MedanLingkup pd={pd} />
          <MedanPilihan label="Periode" nama="periode" nilai={periode} pilihan={pilihan} />
        </Pemilih>
        {pd === null ? null : (
          <Link to={withKueri("/rekap/triwulan", { pd, tahun: periode.slice(0, 4) })} className="tombol">
            Grafik per triwulan
          </Link>
        )}
      </div>
      {tabel.length === 0 ? (
        <Kosong judul={`Rencana kinerja Tahun ${periode.slice(0, 4)} belum berisi indikator`}>
          Rekap dihitung dari indikator sasaran dan program. Setelah rencana kinerja dimuat dan realisasinya diterima,
          capaiannya tampil di sini.
        </Kosong>
      ) : null}
      <div className="grid grid-cols-1 gap-8">
        {tabel.map((t) => (
          <TabelRekap key={t.judul} {...t} sub={labelPeriode} skala={skala} />
        ))}
      </div>
      <Tren nama={nama} titik={tren} gambar={gambar} skala={skala} />
      <CatatanKebijakan catatan={kebijakan} />
    </>
  );
}

const SEMUA = { nilai: "", label: "Semua perangkat daerah" };

function MedanLingkup({ pd }: { readonly pd: string | null }) {
  const daftar = useDataAkar().pd.map((p) => ({ nilai: p.kode, label: p.nama }));
  return <MedanPilihan label="Perangkat daerah" nama="pd" nilai={pd ?? ""} pilihan={[SEMUA, ...daftar]} />;
}
