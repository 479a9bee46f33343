// What a row comes to as it stands: realisasi, capaian with predikat, what is missing, how saving stands, and its buttons.
import { Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";
import { alamatBukti } from "../../muat/isian-bukti.ts";
import type { BarisTampil } from "../../tampilan/isi/baris.ts";
import type { LembarTampil } from "../../tampilan/isi/lembar.ts";
import { kurangOf, type SelPapan, type StatusSimpan } from "../../tampilan/isi/papan.ts";
import { alamatJejakRealisasi } from "../../tampilan/jejak-alamat.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { usePapan } from "./use-papan.ts";
import "../../gaya/isi.css";

type PropsHasil = {
  readonly sel: SelPapan;
  readonly baris: BarisTampil;
  readonly lembar: Pick<LembarTampil, "pd" | "periode">;
};

export function HasilSel({ sel, baris, lembar }: PropsHasil) {
  const hitung = sel.isi.jenis === "realisasi" ? sel.isi.hitung : null;
  const skala = baris.aturan.kebijakan?.skala.map((pita) => pita.predikat) ?? [];
  return (
    <div className="isi-hasil">
      <dl className="isi-banding">
        <div>
          <dt>Realisasi</dt>
          <dd>
            <IsiSel sel={hitung?.realisasi ?? baris.realisasi} skala={skala} />
          </dd>
        </div>
        <div>
          <dt>Capaian</dt>
          <dd className="isi-capaian">
            <IsiSel sel={hitung?.capaian ?? baris.capaian} skala={skala} />
          </dd>
        </div>
      </dl>
      {baris.boleh.ajukan && sel.salah.length === 0 ? <Kurang kurang={kurangOf(sel)} /> : null}
      <Status status={sel.status} ditulis={baris.ditulis} />
      <TombolSel baris={baris} lembar={lembar} />
    </div>
  );
}

function Kurang({ kurang }: { readonly kurang: readonly string[] }) {
  if (kurang.length === 0) return <p className="sisi">Lengkap, dapat diajukan.</p>;
  return (
    <ul className="isi-kurang">
      {kurang.map((kalimat) => (
        <li key={kalimat}>{kalimat}</li>
      ))}
    </ul>
  );
}

function Status({ status, ditulis }: { readonly status: StatusSimpan; readonly ditulis: BarisTampil["ditulis"] }) {
  switch (status.jenis) {
    case "diam":
      return ditulis === null ? null : (
        <p className="sisi">
          Ditulis {ditulis.oleh}, {ditulis.pada}
        </p>
      );
    case "mengetik":
    case "menyimpan":
      return <p className="sisi">Menyimpan…</p>;
    case "tersimpan":
      return <p className="sisi">Tersimpan {status.jam}</p>;
    case "gagal":
    case "ditolak":
      return <p className="isi-salah nada-gawat">{status.pesan}</p>;
  }
}

function TombolSel({ baris, lembar }: { readonly baris: BarisTampil; readonly lembar: PropsHasil["lembar"] }) {
  const { mesin } = usePapan();
  const { kunci, boleh, indikator, sel } = baris;
  const apa = <span className="sr-only"> {indikator.nama}</span>;
  // Hundreds of addresses of three pages: they are asked for when one is opened, not all beforehand.
  return (
    <p className="isi-tombol tak-dicetak">
      {boleh.ajukan ? (
        <TombolMaksud maksud={`ajukan:${kunci}`} jalan={mesin === null ? null : () => mesin.ajukan(kunci)}>
          Ajukan{apa}
        </TombolMaksud>
      ) : null}
      {boleh.tarik ? (
        <TombolMaksud maksud={`tarik:${kunci}`} jalan={mesin === null ? null : () => mesin.tarik(kunci)}>
          Tarik kembali{apa}
        </TombolMaksud>
      ) : null}
      <Link
        className="tombol"
        discover="none"
        to={alamatBukti({ pd: lembar.pd.kode, periode: lembar.periode, indikator: sel.indikator, ukur: sel.periode })}
      >
        Bukti ({baris.bukti.jumlah}){apa}
      </Link>
      <Link className="tombol" discover="none" to={alamatJejakRealisasi(lembar.pd.kode, sel)}>
        Jejak{apa}
      </Link>
      {boleh.koreksi ? (
        <Link
          className="tombol"
          discover="none"
          to={withKueri("/pengukuran/isi/koreksi", {
            pd: lembar.pd.kode,
            periode: lembar.periode,
            indikator: sel.indikator,
            sel: sel.periode,
          })}
        >
          Koreksi{apa}
        </Link>
      ) : null}
    </p>
  );
}

type PropsTombol = {
  readonly maksud: string;
  /** Null until the live sheet has arrived: then the button sends the form. */
  readonly jalan: (() => void) | null;
  readonly utama?: boolean;
  readonly children: React.ReactNode;
};

/** A button that sends the form with its purpose, or does the same through the live sheet once that is there. */
export function TombolMaksud({ maksud, jalan, utama = false, children }: PropsTombol) {
  return (
    <button
      type="submit"
      name="maksud"
      value={maksud}
      className={utama ? "tombol utama" : "tombol"}
      onClick={(kejadian) => {
        if (jalan === null) return;
        kejadian.preventDefault();
        jalan();
      }}
    >
      {children}
    </button>
  );
}
