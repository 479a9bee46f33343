// The conditions over the years as figures, with the money of the same years under them.
import type { SelAngka } from "#pengukuran";
import type { BacaanTampil } from "../../../tampilan/tematik/bacaan.ts";
import { IsiSel } from "../../angka/sel-angka.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function TabelDeret({ bacaan }: { readonly bacaan: BacaanTampil }) {
  const { tema, kondisi, tahunDeret, uangTahunan } = bacaan;
  const judul = `Kondisi ${tema.nama} dan anggarannya dari tahun ke tahun`;
  const tahun = [...new Set([...tahunDeret, ...uangTahunan.map((u) => u.tahun)])].toSorted((a, b) => a - b);
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Kondisi
            </th>
            {tahun.map((t) => (
              <th key={t} scope="col" className="bilangan">
                {t}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kondisi.map((k) => (
            <tr key={k.kode}>
              <th scope="row" className="kunci">
                {k.nama}
                {k.arah === null ? null : <span className="sisi">diharapkan {k.arah}</span>}
              </th>
              {tahun.map((t) => (
                <SelTahun key={t} titik={k.titik.find((n) => n.tahun === t)} />
              ))}
            </tr>
          ))}
          <BarisUang judul="Anggaran bertanda" tahun={tahun} uang={uangTahunan} apa="anggaran" />
          <BarisUang judul="Realisasi anggaran bertanda" tahun={tahun} uang={uangTahunan} apa="realisasi" />
        </tbody>
      </table>
    </TabelGulir>
  );
}

function SelTahun({ titik }: { readonly titik: BacaanTampil["kondisi"][number]["titik"][number] | undefined }) {
  if (titik === undefined) return <td className="bilangan tanpa-angka">belum diisi</td>;
  return (
    <td className="bilangan">
      <IsiSel sel={titik.sel} skala={[]} />
      {titik.diisi === null ? null : <span className="sisi nada-sedang">diisi {titik.diisi}</span>}
    </td>
  );
}

function SelUang({ sel }: { readonly sel: SelAngka | undefined }) {
  if (sel === undefined) return <span className="tanpa-angka">belum ditandai</span>;
  return <IsiSel sel={sel} skala={[]} />;
}

type PropsUang = {
  readonly judul: string;
  readonly tahun: readonly number[];
  readonly uang: BacaanTampil["uangTahunan"];
  readonly apa: "anggaran" | "realisasi";
};

function BarisUang({ judul, tahun, uang, apa }: PropsUang) {
  return (
    <tr>
      <th scope="row" className="kunci">
        {judul}
      </th>
      {tahun.map((t) => (
        <td key={t} className="bilangan">
          <SelUang sel={uang.find((u) => u.tahun === t)?.[apa]} />
        </td>
      ))}
    </tr>
  );
}
