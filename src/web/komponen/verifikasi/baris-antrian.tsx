// One cell of the queue: figures side by side with the past, narrative, warnings, and its own buttons.
import { Link } from "react-router";
import type { SelAngka } from "#pengukuran";
import type { BarisAntrian, Pembanding } from "../../tampilan/verifikasi.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { MedanCatatan } from "./medan-catatan.tsx";
import { Peringatan } from "./peringatan.tsx";

export type PropsBaris = {
  readonly baris: BarisAntrian;
  /** "Setujui" or "Terima". */
  readonly kataSetuju: string;
  readonly terpilih: boolean;
  /** The note typed before a refusal. */
  readonly catatan: string | undefined;
};

export function BarisAntrianIsi({ baris, kataSetuju, terpilih, catatan }: PropsBaris) {
  const { kunci, nama, labelPeriode, labelKeadaan, terlambat, sebab } = baris;
  const koreksi = baris.koreksi === null ? null : `${labelKeadaan}. Alasan: ${baris.koreksi}`;
  return (
    <li className="antrian-baris">
      <input type="hidden" name="baris" value={kunci} />
      <div className="antrian-kepala">
        <label className="antrian-pilih">
          <input type="checkbox" name="sel" value={kunci} defaultChecked={terpilih} />
          <span>
            <span className="antrian-nama">{nama}</span>
            <span className="sisi">
              {labelPeriode}
              {terlambat ? " · diajukan terlambat" : ""}
            </span>
          </span>
        </label>
      </div>
      {koreksi === null ? null : <Peringatan kata="Koreksi">{koreksi}</Peringatan>}
      <AngkaBaris baris={baris} />
      {baris.peringatan.map((kalimat) => (
        <Peringatan key={kalimat}>{kalimat}</Peringatan>
      ))}
      {baris.bukti.kurang.length === 0 ? null : (
        <Peringatan>Bukti yang diwajibkan belum ada: {baris.bukti.kurang.join(", ")}.</Peringatan>
      )}
      <Narasi baris={baris} />
      <Asal baris={baris} />
      {sebab === null ? null : <p className="text-sm">{sebab}</p>}
      <TombolBaris baris={baris} kataSetuju={kataSetuju} catatan={catatan} />
    </li>
  );
}

function Asal({ baris }: { readonly baris: BarisAntrian }) {
  const { nama } = baris;
  return (
    <p className="text-sm text-redup">
      {baris.ditulis === null ? null : `Diisi oleh ${baris.ditulis}. `}
      <Link to={baris.bukti.alamat}>
        Bukti ({baris.bukti.jumlah})<span className="sr-only"> {nama}</span>
      </Link>{" "}
      <Link to={baris.jejak}>
        Jejak perubahan<span className="sr-only"> {nama}</span>
      </Link>
    </p>
  );
}

function AngkaBaris({ baris }: { readonly baris: BarisAntrian }) {
  const { target, realisasi, capaian, periodeLalu, tahunLalu, skala, terbit, variabel } = baris;
  return (
    <dl className="antrian-angka">
      <Butir label="Target" sel={target} skala={skala} />
      <div>
        <dt>Realisasi diajukan</dt>
        <dd>
          <strong>
            <IsiSel sel={realisasi} skala={skala} />
          </strong>
          {variabel.map(({ label, teks }) => (
            <span key={label} className="sisi">
              {label}: {teks}
            </span>
          ))}
        </dd>
      </div>
      <Butir label="Capaian" sel={capaian} skala={skala} />
      <Lalu judul="Periode lalu" lalu={periodeLalu} skala={skala} />
      <Lalu judul="Tahun lalu" lalu={tahunLalu} skala={skala} />
      {terbit === null ? null : <Butir label="Yang terbit sekarang" sel={terbit} skala={skala} />}
    </dl>
  );
}

type PropsButir = { readonly label: string; readonly sel: SelAngka; readonly skala: readonly string[] };
function Butir({ label, sel, skala }: PropsButir) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <IsiSel sel={sel} skala={skala} />
      </dd>
    </div>
  );
}

type PropsLalu = { readonly judul: string; readonly lalu: Pembanding; readonly skala: readonly string[] };
function Lalu({ judul, lalu, skala }: PropsLalu) {
  return (
    <div>
      <dt>{judul}</dt>
      <dd>
        {lalu === null ? (
          <span className="tanpa-angka">tidak ada</span>
        ) : (
          <>
            <IsiSel sel={lalu.realisasi} skala={skala} />
            <span className="sisi">{lalu.label}</span>
          </>
        )}
      </dd>
    </div>
  );
}

function Narasi({ baris: { narasi, definisi } }: { readonly baris: BarisAntrian }) {
  return (
    <>
      {narasi.length === 0 ? null : (
        <dl className="antrian-narasi">
          {narasi.map(({ label, isi }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{isi}</dd>
            </div>
          ))}
        </dl>
      )}
      <details className="text-sm">
        <summary>Definisi operasional</summary>
        <p className="mt-1 max-w-prose">{definisi}</p>
      </details>
    </>
  );
}

type PropsTombol = {
  readonly baris: BarisAntrian;
  readonly kataSetuju: string;
  readonly catatan: string | undefined;
};

function TombolBaris({ baris: { kunci, nama, sebab }, kataSetuju, catatan }: PropsTombol) {
  return (
    <div className="antrian-tombol">
      {sebab === null ? (
        <button type="submit" name="setuju" value={kunci} className="tombol">
          {kataSetuju}
          <span className="sr-only"> {nama}</span>
        </button>
      ) : null}
      <details open={catatan !== undefined && catatan !== ""}>
        <summary className="tombol">
          Kembalikan<span className="sr-only"> {nama}</span> …
        </summary>
        <div className="antrian-kembali">
          <MedanCatatan label="Catatan untuk perencana" nama={`catatan.${kunci}`} nilai={catatan ?? ""} />
          <button type="submit" name="kembalikan" value={kunci} className="tombol">
            Kembalikan dengan catatan ini<span className="sr-only"> {nama}</span>
          </button>
        </div>
      </details>
    </div>
  );
}
