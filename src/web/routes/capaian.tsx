// /capaian: the deck's two capaian tables, sortable and filtered by the address; chart, printed figures, policy.
import { getLaporanCapaian, listPeriodeTersedia } from "#pengukuran/server";
import { Legenda } from "../komponen/angka/legenda.tsx";
import { CatatanKebijakan } from "../komponen/capaian/catatan-kebijakan.tsx";
import { GrafikCapaian } from "../komponen/capaian/grafik-capaian.tsx";
import { PilihTingkat } from "../komponen/capaian/pilih-tingkat.tsx";
import { TabelCapaian } from "../komponen/capaian/tabel-capaian.tsx";
import { Temuan } from "../komponen/capaian/temuan.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { KUNCI_URUT } from "../tampilan/capaian/kolom.ts";
import { buildTampilan, TINGKAT } from "../tampilan/capaian/tampilan.ts";
import { ARAH } from "../tampilan/capaian/urut.ts";
import { opsiPeriode } from "../tampilan/opsi-periode.ts";
import type { Route } from "./+types/capaian";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pilihan = {
      tingkat: readPilihan(params, "tingkat", TINGKAT, null),
      urut: readPilihan(params, "urut", KUNCI_URUT, "nomor"),
      arah: readPilihan(params, "arah", ARAH, "naik"),
    };
    const pdKode = await resolvePdKode(bahan);
    const laporan = await getLaporanCapaian(konteks, pengguna, { pdKode, periode: readTeks(params, "periode") });
    const tersedia = await listPeriodeTersedia(konteks, pengguna, { pdKode });
    return { tampilan: buildTampilan(laporan, pilihan), periode: opsiPeriode(tersedia, laporan) };
  });
}

export default function HalamanCapaian({ loaderData: { tampilan, periode } }: Route.ComponentProps) {
  const { pd, labelPeriode, labelSampai } = tampilan;
  return (
    <>
      <KepalaHalaman
        judul="Capaian kinerja"
        uraian={`Target, realisasi, dan capaian indikator kinerja ${pd.nama}, ${labelPeriode}.`}
        sub={`${pd.nama}, ${labelPeriode} (${labelSampai})`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <Pemilih
          label="Pilih perangkat daerah dan periode"
          tetap={tampilan.tingkat === null ? {} : { tingkat: tampilan.tingkat }}
        >
          <MedanPd kode={pd.kode} />
          <MedanPilihan label="Periode" nama="periode" nilai={tampilan.periode} pilihan={periode} />
        </Pemilih>
        <PilihTingkat kini={tampilan.tingkat} />
      </div>
      <RingkasTemuan jumlah={tampilan.temuan.length} />
      <div className="grid grid-cols-1 gap-8">
        {tampilan.tabel.map((tabel) => (
          <TabelCapaian key={tabel.tingkat} tampilan={tampilan} tabel={tabel} />
        ))}
      </div>
      <GrafikCapaian tampilan={tampilan} />
      <Temuan temuan={tampilan.temuan} />
      <Legenda skala={tampilan.skala} />
      <CatatanKebijakan catatan={tampilan.catatan} />
    </>
  );
}

function RingkasTemuan({ jumlah }: { readonly jumlah: number }) {
  if (jumlah === 0) return null;
  return (
    <p className="catatan peringatan mb-6">
      {jumlah} angka tercetak tidak sama dengan hasil hitung.{" "}
      <a href="#temuan" className="tak-dicetak">
        Lihat perbandingannya
      </a>
    </p>
  );
}
