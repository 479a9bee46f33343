// The former versions of a block: who saved which, what it said, and putting one back.
import { Form, Link } from "react-router";
import type { AngkaHidup } from "#pelaporan";
import { withKueri } from "../../../muat/alamat.ts";
import type { BlokTerpilih } from "../../../muat/naskah/lembar-naskah.server.ts";
import { PratinjauTeks } from "./pratinjau-teks.tsx";

export type PropsVersiBlok = {
  readonly alamat: string;
  readonly blok: BlokTerpilih;
  readonly angka: readonly AngkaHidup[];
  readonly bolehTulis: boolean;
};

export function VersiBlok({ alamat, blok, angka, bolehTulis }: PropsVersiBlok) {
  const { kunci, daftarVersi, adaLebih, dilihat, versi, tertulis } = blok;
  if (daftarVersi.length === 0) return null;
  return (
    <details className="lipat" open={dilihat !== null}>
      <summary>Versi bagian ini ({versi})</summary>
      <div>
        {dilihat === null ? null : (
          <section aria-label={`Versi ${dilihat.versi}`} className="mb-4">
            <h3 className="mb-2">
              Versi {dilihat.versi}, {dilihat.penulis}
            </h3>
            {dilihat.isi === null ? (
              <p>Pada versi ini bagian kembali ke draf yang disusun dari angka.</p>
            ) : (
              <PratinjauTeks isi={dilihat.isi} angka={angka} />
            )}
            {bolehTulis && dilihat.versi !== versi ? (
              <FormulirVersi alamat={alamat} blok={blok} maksud="pulihkan" pulih={dilihat.versi} />
            ) : null}
          </section>
        )}
        <ol className="naskah-versi">
          {daftarVersi.map((v) => (
            <li key={v.versi}>
              <Link to={withKueri(alamat, { blok: kunci, versi: v.versi })} preventScrollReset>
                Versi {v.versi}
                {v.versi === versi ? " (terbaru)" : ""}
              </Link>
              <span>
                {v.penulis}
                {v.kosong ? ", kembali ke draf" : ""}
              </span>
            </li>
          ))}
        </ol>
        {adaLebih ? (
          <p className="mt-2 text-sm">
            Simpanan orang yang sama dalam sepuluh menit ditampilkan sebagai satu versi.{" "}
            <Link to={withKueri(alamat, { blok: kunci, semua: "ya" })} preventScrollReset>
              Tampilkan semua
            </Link>
          </p>
        ) : null}
        {bolehTulis && tertulis ? <FormulirVersi alamat={alamat} blok={blok} maksud="kosongkan" /> : null}
      </div>
    </details>
  );
}

type PropsFormulir = Pick<PropsVersiBlok, "alamat" | "blok"> & {
  readonly maksud: "pulihkan" | "kosongkan";
  readonly pulih?: number;
};

function FormulirVersi({ alamat, blok: { kunci, versi }, maksud, pulih }: PropsFormulir) {
  const label = maksud === "pulihkan" ? `Pulihkan versi ${pulih}` : "Pakai lagi draf dari angka";
  return (
    <Form method="post" action={withKueri(alamat, { blok: kunci })} reloadDocument className="mt-3" aria-label={label}>
      <input type="hidden" name="maksud" value={maksud} />
      <input type="hidden" name="kunci" value={kunci} />
      <input type="hidden" name="versi" value={versi} />
      {pulih === undefined ? null : <input type="hidden" name="pulih" value={pulih} />}
      <button type="submit" className="tombol">
        {label}
      </button>
    </Form>
  );
}
