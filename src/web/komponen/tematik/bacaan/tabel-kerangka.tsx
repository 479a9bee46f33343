// The logical framework as a table: causes, the strategy that answers them, innovations, goal, who carries it out, money.
import { Link } from "react-router";
import type { KelompokTampil, SimpulTampil } from "../../../tampilan/tematik/kerangka.ts";
import { TautanAngka } from "../../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

type Props = { readonly kelompok: readonly KelompokTampil[]; readonly judul: string; readonly tahun: number };

export function TabelKerangka({ kelompok, judul, tahun }: Props) {
  return (
    <TabelGulir label={`Kerangka logis ${judul}`}>
      <table className="tabel tabel-kerangka">
        <JudulTabel judul={`Kerangka logis ${judul}`} sub={`Anggaran dan realisasi bertanda Tahun ${tahun}`} />
        <thead>
          <tr>
            <th scope="col">Permasalahan</th>
            <th scope="col">Strategi</th>
            <th scope="col">Inovasi</th>
            <th scope="col">Sasaran antara</th>
            <th scope="col">Program, kegiatan, sub kegiatan</th>
            <th scope="col">Perangkat daerah</th>
            <th scope="col" className="bilangan">
              Anggaran {tahun}
            </th>
            <th scope="col" className="bilangan">
              Realisasi
            </th>
          </tr>
        </thead>
        {kelompok.map((k) => (
          <Kelompok key={k.strategi?.kunci ?? k.masalah[0]?.kunci ?? "lepas"} kelompok={k} />
        ))}
      </table>
    </TabelGulir>
  );
}

function Kelompok({ kelompok: { masalah, strategi, inovasi, baris } }: { readonly kelompok: KelompokTampil }) {
  const rentang = baris.length;
  return (
    <tbody>
      {baris.map((b, i) => (
        <tr key={b.pelaksana?.kunci ?? b.antara?.kunci ?? strategi?.kunci ?? "masalah"}>
          {i > 0 ? null : (
            <>
              <td rowSpan={rentang}>
                <Daftar simpul={masalah} kosong={strategi === null ? "" : "belum dikaitkan"} />
              </td>
              <th scope="rowgroup" rowSpan={rentang} data-simpul={strategi?.kunci}>
                {strategi?.judul ?? <span className="tanpa-angka">belum ada strategi</span>}
              </th>
              <td rowSpan={rentang}>
                <Daftar simpul={inovasi} kosong={strategi === null ? "" : "belum ada"} />
              </td>
            </>
          )}
          <td data-simpul={b.antara?.kunci}>{b.antara?.judul ?? null}</td>
          <Pelaksana baris={b} kosong={strategi === null ? "" : "belum ada program"} />
        </tr>
      ))}
    </tbody>
  );
}

type PropsBaris = { readonly baris: KelompokTampil["baris"][number]; readonly kosong: string };

function Pelaksana({ baris: { pelaksana, kedalaman }, kosong }: PropsBaris) {
  if (pelaksana === null) {
    return (
      <td colSpan={4} className="tanpa-angka">
        {kosong}
      </td>
    );
  }
  const { kunci, label, judul, pd, anggaran, realisasi, jelaskan } = pelaksana;
  return (
    <>
      <td data-simpul={kunci} data-kedalaman={Math.min(kedalaman, 2)}>
        {judul}
        <span className="sisi">{label}</span>
      </td>
      <td>{pd === null ? null : <Link to={`/pd/${pd.kode}`}>{pd.namaSingkat}</Link>}</td>
      <td className="bilangan">
        {anggaran === null || jelaskan === null ? (
          <span className="tanpa-angka">belum ditandai</span>
        ) : (
          <TautanAngka ke={jelaskan} teks={anggaran} />
        )}
      </td>
      <td className="bilangan">
        {realisasi ?? <span className="tanpa-angka">{anggaran === null ? "-" : "belum diisi"}</span>}
      </td>
    </>
  );
}

function Daftar({ simpul, kosong }: { readonly simpul: readonly SimpulTampil[]; readonly kosong: string }) {
  if (simpul.length === 0) return <span className="tanpa-angka">{kosong}</span>;
  return (
    <ul className="tabel-daftar">
      {simpul.map((s) => (
        <li key={s.kunci} data-simpul={s.kunci}>
          {s.judul}
        </li>
      ))}
    </ul>
  );
}
