// The page of a report for its writers: outline, the chosen block with its talks and versions, or the report as a whole.
import "../../../gaya/naskah.css";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";
import type { TolakNaskah } from "../../../muat/naskah/aksi-naskah.server.ts";
import type { BlokTerpilih, LembarTampilNaskah } from "../../../muat/naskah/lembar-naskah.server.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { Pratinjau } from "../pratinjau.tsx";
import { AksiNaskah, KesiapanNaskah } from "./aksi-naskah.tsx";
import { KerangkaNaskah } from "./kerangka-naskah.tsx";
import { BedaNaskah, PenetapanNaskah } from "./penetapan-naskah.tsx";
import { PenulisBlok } from "./penulis-blok.tsx";
import { PercakapanBlok } from "./percakapan-blok.tsx";
import { PratinjauTeks } from "./pratinjau-teks.tsx";
import { RiwayatNaskah } from "./riwayat-naskah.tsx";
import { VersiBlok } from "./versi-blok.tsx";

export type PropsIsiNaskah = { readonly lembar: LembarTampilNaskah; readonly tolak: TolakNaskah | null };

export function IsiNaskah({ lembar, tolak }: PropsIsiNaskah) {
  const [tambahan, setTambahan] = useState(0);
  const onTersimpan = useCallback((n: number) => setTambahan((t) => t + n), []);
  const { id, penetapan, unduhan, beda, lihat, unsur, keadaan } = lembar;
  return (
    <>
      <section aria-labelledby="keadaan-naskah" className="tak-dicetak mb-6">
        <h2 id="keadaan-naskah" className="mb-2 flex flex-wrap items-center gap-3">
          Keadaan
          <span className={`predikat berlatar nada-${keadaan.nada}`}>{keadaan.label}</span>
        </h2>
        {penetapan === null ? null : <PenetapanNaskah penetapan={penetapan} unduhan={unduhan} />}
        {penetapan === null ? null : <BedaNaskah beda={beda} />}
        <KesiapanNaskah lembar={lembar} />
        <AksiNaskah lembar={lembar} tolak={tolak} tambahan={tambahan} />
        <RiwayatNaskah riwayat={lembar.riwayat} />
      </section>
      <nav aria-label="Tampilan naskah" className="tak-dicetak mb-5">
        <ul className="flex flex-wrap gap-3">
          {TAMPILAN.map(({ kode, label }) => (
            <li key={kode}>
              <Link
                to={withKueri(`/laporan/naskah/${id}`, { lihat: kode })}
                preventScrollReset
                className={kode === lihat ? "tombol utama" : "tombol"}
                aria-current={kode === lihat ? "page" : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {unsur === null ? (
        <TeksNaskah lembar={lembar} tolak={tolak} onTersimpan={onTersimpan} />
      ) : (
        <Pratinjau unsur={unsur} />
      )}
    </>
  );
}

const TAMPILAN = [
  { kode: "teks", label: "Tulis per bagian" },
  { kode: "laporan", label: "Baca seluruh laporan" },
] as const;

type PropsTeks = PropsIsiNaskah & { readonly onTersimpan: (tambahan: number) => void };

function TeksNaskah({ lembar, tolak, onTersimpan }: PropsTeks) {
  const { id, kerangka, terpilih, lepas } = lembar;
  const alamat = `/laporan/naskah/${id}`;
  if (terpilih === null)
    return <Kosong judul="Tidak ada bagian teks">Laporan ini seluruhnya disusun dari data.</Kosong>;
  return (
    <div className="naskah-tata">
      <KerangkaNaskah alamat={alamat} kerangka={kerangka} terpilih={terpilih.kunci} />
      <article aria-labelledby="judul-blok" className="min-w-0">
        <h2 id="judul-blok" className="mb-2">
          {terpilih.judul}
        </h2>
        <Blok key={terpilih.kunci} lembar={lembar} blok={terpilih} tolak={tolak} onTersimpan={onTersimpan} />
        {lepas.length === 0 ? null : (
          <details className="lipat mt-6">
            <summary>Teks yang bagiannya tidak ada lagi ({lepas.length})</summary>
            <div>
              {lepas.map(({ kunci, isi }) => (
                <div key={kunci} className="mb-3">
                  <p className="text-sm text-redup">{kunci}</p>
                  <p className="naskah-mentah">{isi}</p>
                </div>
              ))}
            </div>
          </details>
        )}
      </article>
    </div>
  );
}

function Blok({ lembar, blok, tolak, onTersimpan }: PropsTeks & { readonly blok: BlokTerpilih }) {
  const { id, angka, boleh } = lembar;
  const alamat = `/laporan/naskah/${id}`;
  return (
    <>
      {boleh.tulis ? (
        <PenulisBlok alamat={alamat} blok={blok} angka={angka} tolak={tolak} onTersimpan={onTersimpan} />
      ) : (
        <PratinjauTeks isi={blok.isi} angka={angka} />
      )}
      <PercakapanBlok alamat={alamat} kunci={blok.kunci} percakapan={blok.percakapan} boleh={boleh.komentar} />
      <VersiBlok alamat={alamat} blok={blok} angka={angka} bolehTulis={boleh.tulis} />
    </>
  );
}
