// The perangkat daerah with their counts and predikat; those without a plan are listed below by name.
import { Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";
import type { BarisPd, TampilanBeranda } from "../../tampilan/beranda.ts";
import { HitungPredikat } from "../angka/hitung-predikat.tsx";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

const JUDUL = "Capaian perangkat daerah";

export function TabelPd({ beranda: { tahun, skala, berisi, kosong } }: { readonly beranda: TampilanBeranda }) {
  return (
    <section aria-labelledby="daftar-pd" className="mt-10">
      <h2 id="daftar-pd" className="mb-4">
        Perangkat daerah
      </h2>
      {berisi.length === 0 ? null : (
        <TabelGulir label={JUDUL}>
          <table className="tabel tabel-pd min-w-180">
            <JudulTabel judul={JUDUL} sub={`Periode terbaru tiap perangkat daerah dalam Tahun ${tahun}`} />
            <thead>
              <tr>
                <th scope="col" className="kunci">
                  Perangkat daerah
                </th>
                <th scope="col">Periode</th>
                <th scope="col">Capaian menurut predikat</th>
                <th scope="col">Tanpa angka</th>
                <th scope="col" className="bilangan">
                  Pagu {tahun}
                </th>
              </tr>
            </thead>
            <tbody>
              {berisi.map((baris) => (
                <Baris key={baris.kode} baris={baris} skala={skala} />
              ))}
            </tbody>
          </table>
        </TabelGulir>
      )}
      <TanpaRencana kosong={kosong} tahun={tahun} />
    </section>
  );
}

function Baris({ baris, skala }: { readonly baris: BarisPd; readonly skala: readonly string[] }) {
  const { kode, nama, periode, labelPeriode, jumlahIndikator, berangka, tidakCocok } = baris;
  return (
    <tr>
      <th scope="row" className="kunci">
        <Link to={`/pd/${kode}`}>{nama}</Link>
        <span className="sisi">{jumlahIndikator} indikator</span>
      </th>
      <td>
        {periode === null ? (
          <span className="tanpa-angka">belum ada realisasi</span>
        ) : (
          <Link to={withKueri("/capaian", { pd: kode, periode })}>{labelPeriode}</Link>
        )}
        {tidakCocok === 0 ? null : <span className="sisi nada-sedang">{tidakCocok} angka tercetak berbeda</span>}
      </td>
      <td>{berangka === 0 ? "-" : <HitungPredikat predikat={baris.predikat} skala={skala} />}</td>
      <td>
        <HitungTanpaAngka hitung={baris.tanpaAngka} />
      </td>
      <td className="bilangan">
        {baris.jelaskanPagu === null ? (
          <span className="tanpa-angka">{baris.teksPagu}</span>
        ) : (
          <TautanAngka ke={baris.jelaskanPagu} teks={baris.teksPagu} />
        )}
      </td>
    </tr>
  );
}

function HitungTanpaAngka({ hitung }: { readonly hitung: BarisPd["tanpaAngka"] }) {
  const butir = [
    { jumlah: hitung.tidak_dijadwalkan, teks: "tidak dijadwalkan" },
    { jumlah: hitung.belum_diisi, teks: "belum diisi" },
    { jumlah: hitung.tidak_tersedia, teks: "tidak tersedia" },
    { jumlah: hitung.tidak_terdefinisi, teks: "tidak terdefinisi" },
  ].filter(({ jumlah }) => jumlah > 0);
  if (butir.length === 0) return "tidak ada";
  return (
    <ul>
      {butir.map(({ jumlah, teks }) => (
        <li key={teks}>
          {jumlah} {teks}
        </li>
      ))}
    </ul>
  );
}

function TanpaRencana({ kosong, tahun }: { readonly kosong: TampilanBeranda["kosong"]; readonly tahun: number }) {
  if (kosong.length === 0) return null;
  return (
    <div className="kosong mt-4">
      <p className="font-semibold">
        {kosong.length} perangkat daerah belum berisi rencana kinerja Tahun {tahun}
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {kosong.map(({ kode, nama }) => (
          <li key={kode}>
            <Link to={`/pd/${kode}`}>{nama}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
