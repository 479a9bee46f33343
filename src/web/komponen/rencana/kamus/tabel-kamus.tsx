// The kamus of indikator as a list of sheets: one per indikator, so that it reads on a phone too. The document has the table.
import { Link } from "react-router";
import { type BarisKamus, sebutanKinerja } from "#perencanaan";
import { Rumus } from "../../angka/rumus.tsx";
import "../../../gaya/halaman.css";

export type PropsKamus = { readonly baris: readonly BarisKamus[]; readonly alamat: (id: string) => string };

export function TabelKamus({ baris, alamat }: PropsKamus) {
  return (
    <ol>
      {baris.map((b) => (
        <li key={b.indikator.id} className="iku">
          <Lembar baris={b} ke={alamat(b.indikator.id)} />
        </li>
      ))}
    </ol>
  );
}

function Lembar({ baris: b, ke }: { readonly baris: BarisKamus; readonly ke: string }) {
  return (
    <article className="contents">
      <header>
        <p className="text-sm text-redup">
          {b.nomor}. {sebutanKinerja(b)}
        </p>
        <h2 className="mt-1 text-base">
          <Link to={ke}>{b.indikator.nama}</Link>
        </h2>
        {b.juga.map((j) => (
          <p key={j} className="mt-1 text-sm text-redup">
            Juga mengukur {j}.
          </p>
        ))}
      </header>
      <div>
        <p>{b.definisi === "" ? <Belum /> : b.definisi}</p>
        {b.rumus === null ? null : <Rumus rumus={b.rumus} label={`Rumus ${b.indikator.nama}`} />}
        <dl className="mt-3">
          <Butir label="Alasan pemilihan" isi={b.alasan} />
        </dl>
      </div>
      <dl className="iku-target">
        <Butir label="Sumber data" isi={b.sumberData} />
        <Butir label="Penanggung jawab" isi={b.penanggungJawab} />
        <Butir label="Satuan" isi={b.satuan} />
        <Butir label="Polaritas" isi={b.polaritas} />
        <Butir label="Agregasi" isi={b.agregasi} />
        <Butir label="Frekuensi" isi={b.frekuensi} />
      </dl>
    </article>
  );
}

function Butir({ label, isi }: { readonly label: string; readonly isi: string }) {
  return (
    <div>
      <dt className="text-sm text-redup">{label}</dt>
      <dd>{isi === "" ? <Belum /> : isi}</dd>
    </div>
  );
}

function Belum() {
  return <span className="tanpa-angka">belum diisi</span>;
}
