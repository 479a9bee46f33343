// /iku: definitions, formulas and targets of the indikator of sasaran and program.
import { getIku } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanTahun, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { DaftarIku } from "../komponen/iku/daftar-iku.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { muat } from "../muat/muat.server.ts";
import { readTahun } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import type { Route } from "./+types/iku";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const pdKode = await resolvePdKode(bahan);
    return getIku(bahan.konteks, bahan.pengguna, { pdKode, tahun: readTahun(bahan.params) });
  });
}

export default function HalamanIku({ loaderData }: Route.ComponentProps) {
  const { pd, tahun, sasaran, program } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Indikator kinerja utama"
        uraian={`Definisi operasional, rumus, dan target indikator kinerja ${pd.nama} Tahun ${tahun - 1} dan ${tahun}.`}
        sub={`${pd.nama}, Tahun ${tahun}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-8">
        <Pemilih label="Pilih perangkat daerah dan tahun">
          <MedanPd kode={pd.kode} />
          <MedanTahun tahun={tahun} />
        </Pemilih>
      </div>
      {sasaran.length + program.length === 0 ? (
        <Kosong judul={`Indikator Tahun ${tahun} belum diisi`}>
          Di sini tampil indikator kinerja utama beserta definisi operasional, rumus, dan targetnya. Perencana perangkat
          daerah menetapkannya bersama pohon kinerja.
        </Kosong>
      ) : null}
      <DaftarIku judul="Indikator sasaran strategis" baris={sasaran} />
      <DaftarIku judul="Indikator program" baris={program} />
    </>
  );
}
