// A theme on one A3 page, landscape: what it is about, its framework as a drawing, and the tables that matter most.
import { Link } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";
import type { AnggaranTampil } from "../../../tampilan/anggaran-tema.ts";
import type { BacaanTampil } from "../../../tampilan/tematik/bacaan.ts";
import { IsiSel } from "../../angka/sel-angka.tsx";
import { WilayahGulir } from "../../dasar/wilayah-gulir.tsx";
import { GambarKerangka } from "./diagram-kerangka.tsx";
import "../../../gaya/diagram.css";
import "../../../gaya/tematik.css";

type Props = { readonly bacaan: BacaanTampil; readonly anggaran: AnggaranTampil; readonly pemda: string };

export function CetakA3({ bacaan, anggaran, pemda }: Props) {
  const { tema, tahun, kondisi, kerangka, kesimpulan } = bacaan;
  return (
    <>
      <p className="tak-dicetak mb-4">
        Lembar ini disusun untuk satu halaman A3 mendatar. Cetak dari menu peramban.{" "}
        <Link to={withKueri(`/tematik/${tema.kode}`, { tahun })}>Kembali ke halaman tema</Link>
      </p>
      <WilayahGulir label="Lembar A3" kelas="a3-bidang">
        <article className="a3">
          <header className="a3-kepala">
            <title>{`${tema.nama} ${tahun} · ${pemda}`}</title>
            <h1 tabIndex={-1}>
              {tema.judulStrategi}, Tahun {tahun}
            </h1>
            <p>
              {pemda}. {kesimpulan.utama}
            </p>
          </header>
          <dl className="a3-kondisi">
            {kondisi.map(({ kode, nama, terbaru }) => (
              <div key={kode}>
                <dt>
                  {nama}
                  {terbaru === null ? null : ` ${terbaru.tahun}`}
                </dt>
                <dd>{terbaru === null ? "belum diisi" : <IsiSel sel={terbaru.sel} skala={[]} />}</dd>
              </div>
            ))}
          </dl>
          <div className="a3-isi">
            <div className="a3-diagram">
              <GambarKerangka diagram={kerangka.diagram} uraian={kerangka.uraian} />
            </div>
            <div className="a3-tabel">
              <UangStrategi bacaan={bacaan} />
              <Anggaran anggaran={anggaran} />
              <Peran peran={tema.peran} />
            </div>
          </div>
          <p className="a3-kaki">
            {kesimpulan.uang} {kesimpulan.batas}
          </p>
        </article>
      </WilayahGulir>
    </>
  );
}

function UangStrategi({ bacaan: { strategi, total, tahun } }: Pick<Props, "bacaan">) {
  return (
    <table className="a3-daftar">
      <caption>Anggaran per strategi Tahun {tahun}</caption>
      <thead>
        <tr>
          <th scope="col">Strategi</th>
          <th scope="col">Anggaran</th>
          <th scope="col">Realisasi</th>
        </tr>
      </thead>
      <tbody>
        {strategi.map((s) => (
          <tr key={s.kunci}>
            <th scope="row">{s.judul}</th>
            <td className="bilangan">{s.anggaran.teks}</td>
            <td className="bilangan">{s.realisasi.teks}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Seluruh tema</th>
          <td className="bilangan">{total.anggaran.teks}</td>
          <td className="bilangan">{total.realisasi.teks}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Anggaran({ anggaran: { baris, tahun, total } }: Pick<Props, "anggaran">) {
  return (
    <table className="a3-daftar">
      <caption>Anggaran bertanda Tahun {tahun}</caption>
      <thead>
        <tr>
          <th scope="col">Sub kegiatan</th>
          <th scope="col">PD</th>
          <th scope="col">Anggaran</th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.kunci}>
            <th scope="row">{b.subKegiatan}</th>
            <td>{b.pd.namaSingkat}</td>
            <td className="bilangan">{b.nilai}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={2}>
            Total
          </th>
          <td className="bilangan">{total}</td>
        </tr>
      </tbody>
    </table>
  );
}

const SEBUTAN = { utama: "Utama", penunjang: "Penunjang", eksternal: "Eksternal" } as const;

function Peran({ peran }: { readonly peran: BacaanTampil["tema"]["peran"] }) {
  const semua = (["utama", "penunjang", "eksternal"] as const).flatMap((jenis) =>
    peran[jenis].map((p) => ({ ...p, jenis })),
  );
  return (
    <table className="a3-daftar">
      <caption>Peran dan tugas</caption>
      <thead>
        <tr>
          <th scope="col">Pihak</th>
          <th scope="col">Peran</th>
          <th scope="col">Tugas</th>
        </tr>
      </thead>
      <tbody>
        {semua.map(({ id, pihak, jenis, tugas }) => (
          <tr key={id}>
            <th scope="row">{pihak}</th>
            <td>{SEBUTAN[jenis]}</td>
            <td>{tugas.map((t) => t.uraian).join("; ") || "belum ditulis"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
