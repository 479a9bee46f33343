// /tematik/:kode: one theme: kondisi, logical framework, roles of perangkat daerah, tagged budget.
import { findNilaiTerbaru } from "#tematik";
import { getAnggaranTema, getTema, SEMUA_PD } from "#tematik/server";
import { TabelTema } from "../komponen/anggaran/tabel-tema.tsx";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { Sorotan } from "../komponen/dasar/sorotan.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { KerangkaLogis } from "../komponen/tematik/kerangka-logis.tsx";
import { PeranTema } from "../komponen/tematik/peran-tema.tsx";
import { muat } from "../muat/muat.server.ts";
import { readTahun } from "../muat/parameter.ts";
import { buildAnggaranTampil } from "../tampilan/anggaran-tema.ts";
import type { Route } from "./+types/tema";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const temaKode = args.params.kode;
    const tema = await getTema(konteks, pengguna, { temaKode });
    const anggaran = await getAnggaranTema(konteks, pengguna, { temaKode, tahun: readTahun(params) });
    return { tema, anggaran: buildAnggaranTampil(tema, SEMUA_PD, anggaran) };
  });
}

export default function HalamanTema({ loaderData: { tema, anggaran } }: Route.ComponentProps) {
  return (
    <>
      <KepalaHalaman
        judul={tema.nama}
        uraian={`Kondisi, permasalahan, strategi, inovasi, peran perangkat daerah, dan anggaran tema ${tema.nama}.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Tema pembangunan", ke: "/tematik" },
        ]}
      />
      <section aria-labelledby="kondisi">
        <h2 id="kondisi" className="mb-4">
          Kondisi
        </h2>
        <Sorotan
          butir={tema.kondisi.flatMap((k) => {
            const nilai = findNilaiTerbaru(k);
            if (nilai === undefined) return [];
            return [{ label: `${k.nama}, ${nilai.tahun}`, nilai: nilai.teks, keterangan: `Sumber: ${nilai.sumber}` }];
          })}
        />
      </section>
      <KerangkaLogis tema={tema} />
      <PeranTema peran={tema.peran} />
      <section aria-labelledby="anggaran" className="mt-12">
        <h2 id="anggaran" className="mb-4">
          Anggaran
        </h2>
        {anggaran.baris.length === 0 ? (
          <Kosong judul={`Belum ada anggaran Tahun ${anggaran.tahun} yang ditandai untuk tema ini`}>
            Perencana menandai sub kegiatan yang mendukung tema beserta bagian pagunya; jumlahnya tampil di sini.
          </Kosong>
        ) : (
          <TabelTema anggaran={anggaran} denganPd />
        )}
      </section>
    </>
  );
}
