// What was frozen when the period opened: how much per PD, or the rules of one PD.
import { Link } from "react-router";
import type { RingkasanBeku } from "#pengukuran";
import { withKueri } from "../../muat/alamat.ts";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

const ARAH = {
  naik: "makin tinggi makin baik",
  turun: "makin rendah makin baik",
  rentang: "di dalam rentang",
} as const;

export type PropsBeku = { readonly beku: RingkasanBeku; readonly alamat: string; readonly pd: string | null };

export function AturanBeku({ beku, alamat, pd }: PropsBeku) {
  return (
    <section aria-labelledby="beku" className="mt-8">
      <h2 id="beku">Aturan yang dibekukan</h2>
      <p className="mt-1 mb-3 max-w-prose text-redup">
        Target, satuan, rumus, dan aturan capaian disalin saat pengisian dibuka. Perubahan rencana sesudahnya tidak
        mengubah periode ini.
      </p>
      {pd === null ? <PerPd beku={beku} alamat={alamat} /> : <SatuPd beku={beku} alamat={alamat} />}
    </section>
  );
}

function PerPd({ beku: { perPd }, alamat }: Omit<PropsBeku, "pd">) {
  if (perPd.length === 0) return <p>Belum ada yang dibekukan: pengisian periode ini belum dibuka.</p>;
  return (
    <ul className="list-disc pl-5">
      {perPd.map(({ kode, nama, jumlah }) => (
        <li key={kode}>
          <Link to={withKueri(alamat, { pd: kode })}>{nama}</Link>: {jumlah} aturan
        </li>
      ))}
    </ul>
  );
}

function SatuPd({ beku: { aturan }, alamat }: Omit<PropsBeku, "pd">) {
  return (
    <>
      <p className="mb-3">
        <Link to={alamat}>Semua perangkat daerah</Link>
      </p>
      <TabelGulir label="Tabel aturan yang dibekukan">
        <table className="tabel">
          <JudulTabel judul="Target dan rumus yang berlaku" />
          <thead>
            <tr>
              <th scope="col">Indikator</th>
              <th scope="col">Periode ukur</th>
              <th scope="col">Target</th>
              <th scope="col">Arah</th>
              <th scope="col">Rumus</th>
            </tr>
          </thead>
          <tbody>
            {aturan.map((a) => (
              <tr key={`${a.indikator.kode} ${a.periode}`}>
                <th scope="row">{a.indikator.nama}</th>
                <td>{a.labelPeriode}</td>
                <td>{a.target ?? "belum ditetapkan"}</td>
                <td>{ARAH[a.polaritas]}</td>
                <td>{a.rumus ?? `langsung, dalam ${a.satuan}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelGulir>
    </>
  );
}
