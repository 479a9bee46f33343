// Ways from a perangkat daerah to its pages, in the order of the SAKIP cycle.
import { Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";

type Props = { readonly kode: string; readonly periode: string };

export function JalanPd({ kode, periode }: Props) {
  const tahun = periode.slice(0, 4);
  const jalan = [
    { label: "Pohon kinerja", ke: withKueri("/pohon", { pd: kode, tahun }) },
    { label: "Indikator kinerja utama", ke: withKueri("/iku", { pd: kode, tahun }) },
    { label: "Anggaran", ke: withKueri("/anggaran", { pd: kode, tahun }) },
    { label: "Capaian kinerja", ke: withKueri("/capaian", { pd: kode, periode }) },
    { label: "Laporan", ke: withKueri("/laporan", { pd: kode, periode }) },
  ];
  return (
    <nav aria-label="Halaman perangkat daerah ini" className="my-8 tak-dicetak">
      <ul className="flex flex-wrap gap-2">
        {jalan.map(({ label, ke }) => (
          <li key={ke}>
            <Link to={ke} className="tombol">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
