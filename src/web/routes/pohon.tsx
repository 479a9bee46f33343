// /pohon: the pohon kinerja as a diagram that pans, zooms and folds, or as an outline.
import { getPohon } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanTahun, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DiagramPohon } from "../komponen/pohon/diagram-pohon.tsx";
import { KerangkaPohon } from "../komponen/pohon/kerangka-pohon.tsx";
import { PilihTampilan } from "../komponen/pohon/pilih-tampilan.tsx";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTahun } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { readLipatan } from "../tampilan/pohon/lipatan.ts";
import { buildTampilanPohon, TAMPILAN_POHON } from "../tampilan/pohon/tampilan.ts";
import type { Route } from "./+types/pohon";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const tampilan = readPilihan(params, "tampilan", TAMPILAN_POHON, "diagram");
    const pdKode = await resolvePdKode(bahan);
    const pohon = await getPohon(konteks, pengguna, { pdKode, tahun: readTahun(params) });
    return buildTampilanPohon(pohon, tampilan, readLipatan(params));
  });
}

export default function HalamanPohon({ loaderData: pohon }: Route.ComponentProps) {
  const { pd, tahun } = pohon;
  const judul = `Pohon kinerja ${pd.nama} Tahun ${tahun}`;
  return (
    <>
      <KepalaHalaman
        judul="Pohon kinerja"
        uraian={`Sasaran, program, kegiatan, dan sub kegiatan ${pd.nama} Tahun ${tahun} beserta indikator dan targetnya.`}
        sub={`${pd.nama}, Tahun ${tahun}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <Pemilih label="Pilih perangkat daerah dan tahun" tetap={{ tampilan: pohon.tampilan }}>
          <MedanPd kode={pd.kode} />
          <MedanTahun tahun={tahun} />
        </Pemilih>
        <PilihTampilan kini={pohon.tampilan} />
      </div>
      {pohon.kosong ? (
        <Kosong judul={`Pohon kinerja Tahun ${tahun} belum diisi`}>
          Di sini tampil sasaran {pd.nama}, program yang mendukungnya, lalu kegiatan dan sub kegiatannya. Perencana
          perangkat daerah menyusunnya dari sasaran ke bawah.
        </Kosong>
      ) : pohon.tampilan === "diagram" ? (
        <DiagramPohon diagram={pohon.diagram} judul={judul} />
      ) : (
        <KerangkaPohon akar={pohon.akar} />
      )}
    </>
  );
}
