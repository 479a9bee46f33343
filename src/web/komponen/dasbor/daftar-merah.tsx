// The red list: the lowest capaian, the late sheets.
import { Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";
import type { DasborTampil, DaftarMerah as DataMerah } from "../../tampilan/dasbor.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

type Merah = DataMerah & Pick<DasborTampil, "skala" | "labelPeriode" | "pengisian">;

export function DaftarMerah({ dasbor }: { readonly dasbor: Merah }) {
  return (
    <section aria-labelledby="merah" className="mt-10">
      <h2 id="merah" className="mb-4">
        Perlu perhatian
      </h2>
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Terendah dasbor={dasbor} />
        <Terlambat dasbor={dasbor} />
      </div>
    </section>
  );
}

function Terendah({ dasbor: { terbit, terendah, skala, labelPeriode } }: { readonly dasbor: Merah }) {
  if (terendah.length === 0) {
    return (
      <p className="kosong">
        {terbit
          ? `Semua capaian ${labelPeriode} yang sudah terbit mencapai 100% atau lebih.`
          : `Belum ada capaian yang terbit untuk ${labelPeriode}. Setelah verifikator menerima realisasi, capaian yang belum mencapai target tampil di sini.`}
      </p>
    );
  }
  return (
    <TabelGulir label="Capaian terendah di bawah 100%">
      <table className="tabel">
        <JudulTabel judul="Capaian terendah di bawah 100%" sub={labelPeriode} />
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col" className="bilangan">
              Capaian
            </th>
          </tr>
        </thead>
        <tbody>
          {terendah.map((t) => (
            <tr key={`${t.pdKode} ${t.indikator}`}>
              <th scope="row">
                {t.indikator}
                <span className="sisi">{t.pd}</span>
              </th>
              <td className="bilangan">
                <IsiSel sel={t.sel} skala={skala} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function Terlambat({ dasbor: { terlambat, terlambatLain, pengisian } }: { readonly dasbor: Merah }) {
  if (pengisian === null) {
    return (
      <p className="kosong">
        Belum ada periode pengisian. Admin pemda menetapkan jadwalnya; lembar yang lewat batas tampil di sini.
      </p>
    );
  }
  if (terlambat.length === 0) {
    return <p className="kosong">Tidak ada lembar {pengisian.labelPeriode} yang lewat batas waktunya.</p>;
  }
  const judul = `Lembar ${pengisian.labelPeriode} yang terlambat`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col">Perangkat daerah</th>
            <th scope="col" className="bilangan">
              Belum diajukan
            </th>
            <th scope="col" className="bilangan">
              Lewat batas
            </th>
          </tr>
        </thead>
        <tbody>
          {terlambat.map((t) => (
            <tr key={t.pdKode}>
              <th scope="row">
                <Link to={withKueri("/rekap", { pd: t.pdKode, periode: pengisian.periode })}>{t.pd}</Link>
              </th>
              <td className="bilangan">{t.belum}</td>
              <td className="bilangan">{t.hari} hari</td>
            </tr>
          ))}
          {terlambatLain === 0 ? null : (
            <tr>
              <td colSpan={3}>dan {terlambatLain} perangkat daerah lainnya; selengkapnya di bagian Pengisian</td>
            </tr>
          )}
        </tbody>
      </table>
    </TabelGulir>
  );
}
