// The pemda in four figures.
import { Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";
import type { TampilanBeranda } from "../../tampilan/beranda.ts";
import { Sorotan } from "../dasar/sorotan.tsx";

export function SekilasPemda({ beranda: { terbaru, jumlah, berisi } }: { readonly beranda: TampilanBeranda }) {
  const belum = jumlah.pd - berisi.length;
  return (
    <Sorotan
      butir={[
        {
          label: "Periode terbaru",
          nilai:
            terbaru === null ? (
              "belum ada"
            ) : (
              <Link to={withKueri("/capaian", { pd: terbaru.pd, periode: terbaru.kode })}>{terbaru.label}</Link>
            ),
        },
        {
          label: "Perangkat daerah",
          nilai: jumlah.pd,
          ...(belum === 0 ? {} : { keterangan: `${berisi.length} sudah berisi rencana kinerja` }),
        },
        { label: "Indikator", nilai: jumlah.indikator, keterangan: "indikator sasaran dan program" },
        {
          label: "Sudah bercapaian",
          nilai: `${jumlah.terukur} dari ${jumlah.indikator}`,
          keterangan: "selebihnya belum waktunya diukur atau belum berangka",
        },
      ]}
    />
  );
}
