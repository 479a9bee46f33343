// What can be taken away from a theme's page: documents, open data, and the sheet for one A3 page.
import { Link } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";
import { FORMAT_DATA, TABEL_DATA } from "../../../tampilan/tematik/data.ts";

const DOKUMEN = [
  { kode: "pptx", nama: "PowerPoint" },
  { kode: "docx", nama: "Word" },
  { kode: "pdf", nama: "PDF" },
  { kode: "xlsx", nama: "Excel" },
] as const;

export function UnduhanTema({ kode, tahun }: { readonly kode: string; readonly tahun: number }) {
  const alamat = `/tematik/${kode}`;
  return (
    <section aria-labelledby="unduh" className="mt-12 tak-dicetak">
      <h2 id="unduh" className="mb-3">
        Unduh dan cetak
      </h2>
      <dl className="unduhan-tema">
        <dt>Dokumen</dt>
        <dd>
          {DOKUMEN.map(({ kode: format, nama }) => (
            <a key={format} href={withKueri(`${alamat}/unduh`, { format, tahun })} download>
              {nama}
            </a>
          ))}
        </dd>
        {TABEL_DATA.map(({ kode: tabel, nama }) => (
          <Data key={tabel} nama={nama} alamat={`${alamat}/data`} kueri={{ tabel, tahun }} />
        ))}
        <dt>Cetak</dt>
        <dd>
          <Link to={withKueri(`${alamat}/cetak`, { tahun })}>Satu halaman A3 mendatar</Link>
        </dd>
      </dl>
    </section>
  );
}

type PropsData = {
  readonly nama: string;
  readonly alamat: string;
  readonly kueri: { readonly tabel: string; readonly tahun: number };
};

function Data({ nama, alamat, kueri }: PropsData) {
  return (
    <>
      <dt>Data {nama}</dt>
      <dd>
        {FORMAT_DATA.map((format) => (
          <a
            key={format}
            href={withKueri(alamat, { format, ...kueri })}
            download
            aria-label={`Data ${nama}, ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </dd>
    </>
  );
}
