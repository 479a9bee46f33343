// /laporan: choose a perangkat daerah and a period, read the deck, download it in any format.
import { drawHtml, getLaporanDeck } from "#pelaporan/server";
import { listPeriodeTersedia } from "#pengukuran/server";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Pratinjau } from "../komponen/laporan/pratinjau.tsx";
import { DaftarUnduhan } from "../komponen/laporan/unduhan.tsx";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { listUnduhan } from "../tampilan/laporan.ts";
import { packUnsur } from "../tampilan/laporan-padat.ts";
import { opsiPeriode } from "../tampilan/opsi-periode.ts";
import type { Route } from "./+types/laporan";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: "/laporan/gaya.css" }];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const laporan = await getLaporanDeck(konteks, pengguna, { pdKode, periode: readTeks(params, "periode") });
    const { dokumen, pd, periode, labelPeriode } = laporan;
    const tersedia = await listPeriodeTersedia(konteks, pengguna, { pdKode });
    return {
      pd,
      periode,
      labelPeriode,
      pilihan: opsiPeriode(tersedia, laporan),
      unduhan: listUnduhan(pd.kode, periode),
      unsur: packUnsur(drawHtml(dokumen)),
    };
  });
}

export default function HalamanLaporan({ loaderData }: Route.ComponentProps) {
  const { pd, periode, labelPeriode, pilihan, unduhan, unsur } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Laporan"
        uraian={`Paparan SAKIP ${pd.nama}, ${labelPeriode}: pratinjau dan unduhan.`}
        sub={`Paparan SAKIP ${pd.nama}, ${labelPeriode}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-6">
        <Pemilih label="Pilih perangkat daerah dan periode">
          <MedanPd kode={pd.kode} />
          <MedanPilihan label="Periode" nama="periode" nilai={periode} pilihan={pilihan} />
        </Pemilih>
      </div>
      <DaftarUnduhan unduhan={unduhan} />
      <Pratinjau unsur={unsur} />
    </>
  );
}
