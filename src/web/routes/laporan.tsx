// /laporan: choose a kind of report, a perangkat daerah and a period, read the report, download it in any format.
import { getJenis } from "#pelaporan";
import { drawHtml, getLaporan } from "#pelaporan/server";
import { listPeriodeTersedia } from "#pengukuran/server";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Pratinjau } from "../komponen/laporan/pratinjau.tsx";
import { DaftarUnduhan } from "../komponen/laporan/unduhan.tsx";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { KODE_JENIS, listUnduhan, opsiJenis, opsiMasa } from "../tampilan/laporan.ts";
import { packUnsur } from "../tampilan/laporan-padat.ts";
import type { Route } from "./+types/laporan";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: "/laporan/gaya.css" }];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const jenis = getJenis(readPilihan(params, "jenis", KODE_JENIS, "deck"));
    const pdKode = await resolvePdKode(bahan);
    const laporan = await getLaporan(konteks, pengguna, {
      jenis: jenis.kode,
      pdKode,
      masa: readTeks(params, "periode"),
    });
    const tersedia = await listPeriodeTersedia(konteks, pengguna, { pdKode });
    return {
      jenis: { kode: jenis.kode, nama: jenis.nama, uraian: jenis.uraian, sePemda: jenis.lingkup === "pemda" },
      pdKode,
      subjek: laporan.subjek,
      masa: laporan.masa,
      labelMasa: laporan.labelMasa,
      pilihanMasa: opsiMasa(jenis.masa, tersedia, laporan),
      unduhan: listUnduhan(jenis, { pd: pdKode, periode: laporan.masa }),
      unsur: packUnsur(drawHtml(laporan.dokumen)),
    };
  });
}

export default function HalamanLaporan({ loaderData }: Route.ComponentProps) {
  const { jenis, pdKode, subjek, masa, labelMasa, pilihanMasa, unduhan, unsur } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Laporan"
        uraian={`${jenis.nama} ${subjek.nama}, ${labelMasa}: pratinjau dan unduhan.`}
        sub={`${jenis.nama} ${subjek.nama}, ${labelMasa}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          ...(jenis.sePemda ? [] : [{ label: subjek.nama, ke: `/pd/${subjek.kode}` }]),
        ]}
      />
      <div className="mb-4">
        <Pemilih
          label="Pilih jenis laporan, perangkat daerah, dan periode"
          {...(jenis.sePemda ? { tetap: { pd: pdKode } } : {})}
        >
          <MedanPilihan label="Jenis laporan" nama="jenis" nilai={jenis.kode} pilihan={opsiJenis()} />
          {jenis.sePemda ? null : <MedanPd kode={pdKode} />}
          <MedanPilihan label="Periode" nama="periode" nilai={masa} pilihan={pilihanMasa} />
        </Pemilih>
      </div>
      <p className="redup mb-6">{`${jenis.uraian}.`}</p>
      <DaftarUnduhan unduhan={unduhan} />
      <Pratinjau unsur={unsur} />
    </>
  );
}
