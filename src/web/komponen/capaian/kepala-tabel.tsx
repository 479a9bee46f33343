// The two-row header of the capaian table; each column's name is a link that sorts by it.
import { Link, useLocation } from "react-router";
import { replaceKueri } from "../../muat/alamat.ts";
import { type KunciUrut, kelompokKolom } from "../../tampilan/capaian/kolom.ts";
import type { TabelCapaian, TampilanCapaian } from "../../tampilan/capaian/tampilan.ts";
import { nextArah } from "../../tampilan/capaian/urut.ts";

type Props = { readonly tampilan: TampilanCapaian; readonly tabel: TabelCapaian };

export function KepalaTabel({ tampilan, tabel }: Props) {
  const kelompok = kelompokKolom(tampilan.tahun);
  return (
    <thead>
      <tr>
        <KolomUrut tampilan={tampilan} kunci="nomor" judul="No" tinggi={2} kelas="lebar-saja" />
        <KolomUrut tampilan={tampilan} kunci="simpul" judul={tabel.kolomSimpul} tinggi={2} kelas="lebar-saja" />
        <KolomUrut tampilan={tampilan} kunci="indikator" judul={tabel.kolomIndikator} tinggi={2} kelas="kunci" />
        {kelompok.map(({ judul, kolom }) => (
          <th key={judul} scope="colgroup" colSpan={kolom.length} className="kelompok">
            {judul}
          </th>
        ))}
      </tr>
      <tr>
        {kelompok.flatMap(({ kolom }) =>
          kolom.map(({ kunci, judul }, i) => (
            <KolomUrut
              key={kunci}
              tampilan={tampilan}
              kunci={kunci}
              judul={judul}
              kelas={i === 0 ? "bilangan kelompok" : "bilangan"}
            />
          )),
        )}
      </tr>
    </thead>
  );
}

type PropsKolom = {
  readonly tampilan: TampilanCapaian;
  readonly kunci: KunciUrut;
  readonly judul: string;
  readonly tinggi?: number;
  readonly kelas?: string;
};

function KolomUrut({ tampilan, kunci, judul, tinggi, kelas }: PropsKolom) {
  const { pathname, search } = useLocation();
  const arah = nextArah(tampilan, kunci);
  const aktif = tampilan.urut === kunci;
  const ke = replaceKueri(pathname, search, { urut: kunci, arah });
  return (
    <th
      scope="col"
      rowSpan={tinggi}
      className={kelas}
      aria-sort={aktif ? (tampilan.arah === "naik" ? "ascending" : "descending") : "none"}
    >
      <Link
        to={ke}
        preventScrollReset
        rel="nofollow"
        title={`Urutkan, ${arah === "naik" ? "kecil ke besar" : "besar ke kecil"}`}
      >
        {judul}
        {aktif ? (
          <span aria-hidden="true" className="panah">
            {tampilan.arah === "naik" ? "▲" : "▼"}
          </span>
        ) : null}
      </Link>
    </th>
  );
}
