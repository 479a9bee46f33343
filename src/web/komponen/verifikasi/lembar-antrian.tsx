// The cells of one PD in one period as one form: judge the ticked ones, or one by its own buttons.
import { Form, Link, useLocation } from "react-router";
import { formatTanggal } from "#inti";
import { replaceKueri } from "../../muat/alamat.ts";
import type { LembarAntrian } from "../../tampilan/verifikasi.ts";
import { BarisAntrianIsi } from "./baris-antrian.tsx";
import { MedanCatatan } from "./medan-catatan.tsx";
import "../../gaya/antrian.css";

/** What was typed before a refusal: notes by cell ("" for the ticked ones), and ticked boxes. */
export type Ketikan = {
  readonly catatan: Readonly<Record<string, string>>;
  readonly terpilih: readonly string[];
};
export type PropsLembar = {
  readonly lembar: LembarAntrian;
  readonly kataSetuju: string;
  readonly semuaDipilih: boolean;
  readonly ketikan: Ketikan | null;
};

export function LembarAntrianIsi({ lembar, kataSetuju, semuaDipilih, ketikan }: PropsLembar) {
  const { kunci, pd, jadwal, baris } = lembar;
  const judul = `${pd.nama}, ${jadwal.labelPeriode}`;
  return (
    <section aria-labelledby={`lembar-${kunci}`} className="mt-8">
      <h2 id={`lembar-${kunci}`}>{judul}</h2>
      <p className="mt-1 text-redup">
        {lembar.jumlah} isian menunggu. Batas pengisian {formatTanggal(jadwal.batas)}.
      </p>
      {baris.length === 0 ? (
        <p className="mt-2">
          <LihatPd lembar={lembar} />
        </p>
      ) : (
        // The key draws the boxes anew when "Pilih semua" was followed without a full load.
        <Form key={String(semuaDipilih)} method="post" reloadDocument aria-label={judul} className="antrian">
          <input type="hidden" name="pd" value={pd.kode} />
          <input type="hidden" name="periode" value={jadwal.periode} />
          <Bilah lembar={lembar} kataSetuju={kataSetuju} semuaDipilih={semuaDipilih} ketikan={ketikan} />
          <ul>
            {baris.map((b) => (
              <BarisAntrianIsi
                key={b.kunci}
                baris={b}
                kataSetuju={kataSetuju}
                terpilih={ketikan?.terpilih.includes(b.kunci) ?? (semuaDipilih && b.sebab === null)}
                catatan={ketikan?.catatan[b.kunci]}
              />
            ))}
          </ul>
        </Form>
      )}
    </section>
  );
}

function LihatPd({ lembar: { pd, jadwal, jumlah } }: { readonly lembar: LembarAntrian }) {
  const { pathname } = useLocation();
  return (
    <Link to={replaceKueri(pathname, "", { pd: pd.kode, periode: jadwal.periode })}>
      Buka {jumlah} isian {pd.nama}
    </Link>
  );
}

// First in the form, so that Enter on a ticked box means this button and no single cell's.
function Bilah({ lembar: { kunci, pd }, kataSetuju, semuaDipilih, ketikan }: PropsLembar) {
  const { pathname, search } = useLocation();
  const catatan = ketikan?.catatan[""] ?? "";
  return (
    <div className="antrian-bilah">
      <button type="submit" name="setuju" value="" className="tombol utama">
        {kataSetuju} yang dipilih
      </button>
      <details open={ketikan !== null && (catatan !== "" || ketikan.terpilih.length > 0)}>
        <summary className="tombol">Kembalikan yang dipilih …</summary>
        <div className="antrian-kembali">
          <MedanCatatan label="Catatan untuk semua yang dipilih" nama="catatan." nilai={catatan} />
          <button type="submit" name="kembalikan" value="" className="tombol">
            Kembalikan yang dipilih dengan catatan ini
          </button>
        </div>
      </details>
      <Link to={replaceKueri(pathname, search, { pilih: semuaDipilih ? null : kunci })} preventScrollReset>
        {semuaDipilih ? "Lepas semua pilihan" : "Pilih semua"}
        <span className="sr-only"> {pd.nama}</span>
      </Link>
    </div>
  );
}
