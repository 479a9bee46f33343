// /: the public portal: the pemda at a glance, its perangkat daerah, its themes.
import { isGalatKode } from "#inti";
import { listRingkasanPd } from "#pengukuran/server";
import { listTema } from "#tematik/server";
import { BelumAdaData } from "../komponen/beranda/belum-ada-data.tsx";
import { SekilasPemda } from "../komponen/beranda/sekilas-pemda.tsx";
import { TabelPd } from "../komponen/beranda/tabel-pd.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarTema } from "../komponen/tematik/daftar-tema.tsx";
import { muat } from "../muat/muat.server.ts";
import { buildBeranda } from "../tampilan/beranda.ts";
import type { Route } from "./+types/beranda";

/** Null on an installation without data. */
export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna }) => {
    try {
      const [ringkasan, tema] = await Promise.all([listRingkasanPd(konteks, pengguna), listTema(konteks, pengguna)]);
      return { ...buildBeranda(ringkasan), tema };
    } catch (galat) {
      if (isGalatKode(galat, "tidak_ditemukan")) return null;
      throw galat;
    }
  });
}

export default function Beranda({ loaderData }: Route.ComponentProps) {
  if (loaderData === null) return <BelumAdaData />;
  const { pemda, tahun, tema } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul={`Kinerja ${pemda}`}
        uraian={`Rencana, capaian, dan anggaran kinerja perangkat daerah ${pemda} Tahun ${tahun}.`}
        sub={`Rencana, capaian, dan anggaran perangkat daerah Tahun ${tahun}, dihitung dari datanya. Setiap angka dapat ditelusuri.`}
        jejak={[]}
      />
      <SekilasPemda beranda={loaderData} />
      <TabelPd beranda={loaderData} />
      <section aria-labelledby="tema" className="mt-10">
        <h2 id="tema" className="mb-4">
          Tema pembangunan
        </h2>
        <DaftarTema tema={tema} />
      </section>
    </>
  );
}
