// /laporan: choose a kind of report, a perangkat daerah and a period, read the report, download it in any format.
import { Link } from "react-router";
import { getJenis } from "#pelaporan";
import { drawHtml, getLaporan } from "#pelaporan/server";
import { listPeriodeTersedia } from "#pengukuran/server";
import { listTema } from "#tematik/server";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Pratinjau } from "../komponen/laporan/pratinjau.tsx";
import { DaftarUnduhan } from "../komponen/laporan/unduhan.tsx";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { ASAL, KODE_JENIS, listUnduhan, opsiJenis, opsiMasa } from "../tampilan/laporan.ts";
import { packUnsur } from "../tampilan/laporan-padat.ts";
import type { Route } from "./+types/laporan";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: "/laporan/gaya.css" }];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const jenis = getJenis(readPilihan(params, "jenis", KODE_JENIS, "deck"));
    const pdKode = await resolvePdKode(bahan);
    const tema = jenis.lingkup === "tema" ? await listTema(konteks, pengguna) : [];
    const temaKode = readTeks(params, "tema") ?? tema[0]?.kode;
    const asalAngka = readPilihan(params, "asal", ASAL, "tidak") === "ya";
    const laporan = await getLaporan(konteks, pengguna, {
      asalAngka,
      jenis: jenis.kode,
      pdKode,
      temaKode,
      masa: readTeks(params, "periode"),
    });
    const tersedia = await listPeriodeTersedia(konteks, pengguna, { pdKode });
    return {
      jenis: { kode: jenis.kode, nama: jenis.nama, uraian: jenis.uraian, lingkup: jenis.lingkup },
      pdKode,
      temaKode,
      asal: asalAngka ? "ya" : "tidak",
      pilihanTema: tema.map(({ kode, nama }) => ({ nilai: kode, label: nama })),
      subjek: laporan.subjek,
      masa: laporan.masa,
      labelMasa: laporan.labelMasa,
      pilihanMasa: opsiMasa(jenis.masa, tersedia, laporan),
      unduhan: listUnduhan(jenis, {
        pd: pdKode,
        tema: jenis.lingkup === "tema" ? temaKode : undefined,
        periode: laporan.masa,
        asal: asalAngka ? "ya" : undefined,
      }),
      unsur: packUnsur(drawHtml(laporan.dokumen)),
    };
  });
}

const PILIHAN_ASAL = [
  { nilai: "tidak", label: "Tanpa lampiran" },
  { nilai: "ya", label: "Dengan lampiran" },
] as const;
const ALAMAT = { pd: "/pd", tema: "/tematik" } as const;

export default function HalamanLaporan({ loaderData }: Route.ComponentProps) {
  const { jenis, pdKode, temaKode, pilihanTema, subjek, masa, labelMasa, pilihanMasa, unduhan, unsur, asal } =
    loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Laporan"
        uraian={`${jenis.nama} ${subjek.nama}, ${labelMasa}: pratinjau dan unduhan.`}
        sub={`${jenis.nama} ${subjek.nama}, ${labelMasa}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          ...(jenis.lingkup === "pemda" ? [] : [{ label: subjek.nama, ke: `${ALAMAT[jenis.lingkup]}/${subjek.kode}` }]),
        ]}
      />
      <div className="mb-4">
        <Pemilih
          label="Pilih jenis laporan, perangkat daerah, dan periode"
          {...(jenis.lingkup === "pd" ? {} : { tetap: { pd: pdKode } })}
        >
          <MedanPilihan label="Jenis laporan" nama="jenis" nilai={jenis.kode} pilihan={opsiJenis()} />
          {jenis.lingkup === "pd" ? <MedanPd kode={pdKode} /> : null}
          {jenis.lingkup === "tema" ? (
            <MedanPilihan label="Tema" nama="tema" nilai={temaKode ?? ""} pilihan={pilihanTema} />
          ) : null}
          <MedanPilihan label="Periode" nama="periode" nilai={masa} pilihan={pilihanMasa} />
          <MedanPilihan label="Lampiran asal angka" nama="asal" nilai={asal} pilihan={PILIHAN_ASAL} />
        </Pemilih>
      </div>
      <p className="redup mb-6">{`${jenis.uraian}.`}</p>
      <p className="mb-6">
        Laporan yang teksnya ditulis bersama, dari draf sampai ditetapkan, ada di{" "}
        <Link to="/laporan/naskah">naskah laporan</Link>. Banyak laporan sekaligus:{" "}
        <Link to="/laporan/paket">paket laporan</Link>.
      </p>
      <DaftarUnduhan unduhan={unduhan} />
      <Pratinjau unsur={unsur} />
    </>
  );
}
