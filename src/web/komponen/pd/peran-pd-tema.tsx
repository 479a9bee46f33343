// What a perangkat daerah has to do in each theme, and the budget it tagged for it. Drawn on the page of the PD.
import { Link } from "react-router";
import { formatRupiah } from "#inti";
import type { PeranPd } from "#tematik";
import type { PeranPdTema } from "#tematik/server";
import { TautanAngka } from "../angka/tautan-angka.tsx";

const SEBUTAN: Readonly<Record<PeranPd, string>> = {
  utama: "Perangkat daerah utama",
  penunjang: "Perangkat daerah penunjang",
  eksternal: "Pemangku kepentingan eksternal",
};

export type PropsPeranPdTema = {
  readonly pdKode: string;
  readonly tahun: number;
  readonly peran: readonly PeranPdTema[];
};

/** Nothing for a PD without a role in any theme. */
export function PeranPdTemaBagian({ pdKode, tahun, peran }: PropsPeranPdTema) {
  if (peran.length === 0) return null;
  return (
    <section aria-labelledby="tema" className="mt-10">
      <h2 id="tema" className="mb-4">
        Peran dalam tema pembangunan
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {peran.map((p) => (
          <li key={`${p.tema.kode} ${p.peran}`} className="kartu">
            <p>
              <Link to={`/tematik/${p.tema.kode}`} className="font-semibold">
                {p.tema.nama}
              </Link>
              <span className="sisi">{SEBUTAN[p.peran]}</span>
            </p>
            <Tugas tugas={p.tugas} />
            <p className="mt-3 text-sm">
              <Anggaran pdKode={pdKode} tahun={tahun} peran={p} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tugas({ tugas }: Pick<PeranPdTema, "tugas">) {
  if (tugas.length === 0) return <p className="mt-2 text-sm text-redup">Tugasnya belum dicatat.</p>;
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
      {tugas.map((t) => (
        <li key={t}>{t}</li>
      ))}
    </ul>
  );
}

function Anggaran({ pdKode, tahun, peran }: Omit<PropsPeranPdTema, "peran"> & { readonly peran: PeranPdTema }) {
  const { tema, anggaran, realisasi } = peran;
  if (anggaran === null) return <span className="text-redup">Belum ada anggaran Tahun {tahun} yang ditandai.</span>;
  return (
    <>
      Anggaran bertanda Tahun {tahun}:{" "}
      <TautanAngka ke={`/jelaskan/tema/${tema.kode}/${tahun}/${pdKode}`} teks={formatRupiah(anggaran)} />
      {realisasi === null ? "" : `, realisasi ${formatRupiah(realisasi)}`}.
    </>
  );
}
