// /pd/:kode: one perangkat daerah at a glance, with ways to everything about it.
import { kalimatReorganisasi } from "#organisasi";
import { listReorganisasi } from "#organisasi/server";
import { getPdRingkas } from "#pengukuran/server";
import { listPeranPd } from "#tematik/server";
import { TabelPrioritas } from "../komponen/anggaran/tabel-prioritas.tsx";
import { Legenda } from "../komponen/angka/legenda.tsx";
import { GrafikCapaian } from "../komponen/capaian/grafik-capaian.tsx";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { JalanPd } from "../komponen/pd/jalan-pd.tsx";
import { PeranPdTemaBagian } from "../komponen/pd/peran-pd-tema.tsx";
import { SekilasPd } from "../komponen/pd/sekilas-pd.tsx";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { buildTampilanPd } from "../tampilan/pd.ts";
import type { Route } from "./+types/pd";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const pdKode = args.params.kode;
    const ringkas = await getPdRingkas(konteks, pengguna, { pdKode, periode: readTeks(params, "periode") });
    const riwayat = await listReorganisasi(konteks, pengguna, { pdKode });
    const tampilan = buildTampilanPd(ringkas);
    const { peran } = await listPeranPd(konteks, pengguna, { pdKode, tahun: tampilan.capaian.tahun });
    return { ...tampilan, peran, riwayat: riwayat.map(kalimatReorganisasi) };
  });
}

export default function HalamanPd({ loaderData }: Route.ComponentProps) {
  const { capaian, prioritas, kepala, riwayat, peran } = loaderData;
  const { pd, labelPeriode, tahun } = capaian;
  const adaIndikator = capaian.tabel.some((t) => t.baris.length > 0);
  return (
    <>
      <KepalaHalaman
        judul={pd.nama}
        uraian={`Capaian, indikator, dan anggaran ${pd.nama}, ${labelPeriode}.`}
        sub={kepala === null ? "Kepala perangkat daerah belum tercatat." : `${kepala.nama}, ${kepala.sebutan}`}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      {adaIndikator ? (
        <>
          <SekilasPd tampilan={loaderData} />
          <JalanPd kode={pd.kode} periode={capaian.periode} />
          <GrafikCapaian tampilan={capaian} />
        </>
      ) : (
        <Kosong judul={`Rencana kinerja Tahun ${tahun} belum diisi`}>
          Di sini tampil sasaran, program, dan indikator {pd.nama}. Perencana perangkat daerah menyusunnya, lalu
          pengelola memuatnya sebagai kumpulan data; setelah itu capaiannya dihitung dan tampil di sini.
        </Kosong>
      )}
      {prioritas.length === 0 ? null : (
        <section aria-labelledby="prioritas" className="mt-10">
          <h2 id="prioritas" className="mb-4">
            Program prioritas
          </h2>
          <TabelPrioritas prioritas={prioritas} tahun={tahun} />
        </section>
      )}
      <PeranPdTemaBagian pdKode={pd.kode} tahun={tahun} peran={peran} />
      {riwayat.length === 0 ? null : (
        <section aria-labelledby="riwayat" className="mt-10">
          <h2 id="riwayat" className="mb-3">
            Riwayat perangkat daerah
          </h2>
          <ul className="list-disc space-y-2 pl-5">
            {riwayat.map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
        </section>
      )}
      {adaIndikator ? <Legenda skala={capaian.skala} /> : null}
    </>
  );
}
