// Picks a code of the nomenklatur: a field that searches while one types. Without JavaScript it is a plain field for the
// code with a link to the search page. Used by the editor of the pohon kinerja and whoever else needs a code.
import { useId, useState } from "react";
import type { ButirCari, JenisNomenklatur } from "#perencanaan";
import { withKueri } from "../../../muat/alamat.ts";
import { DaftarPilihan } from "./daftar-pilihan.tsx";
import { useCariNomenklatur } from "./use-cari-nomenklatur.ts";
import "../../../gaya/nomenklatur.css";
import "../../../gaya/isi.css";

export type PropsPilihNomenklatur = {
  readonly label: string;
  /** The form field that carries the code. */
  readonly nama: string;
  /** The code that stands there now, "" for none. */
  readonly nilai: string;
  readonly pdKode: string;
  readonly jenis: Extract<JenisNomenklatur, "program" | "kegiatan" | "sub_kegiatan">;
  /** Only what continues this code; null or undefined for any. */
  readonly induk?: string | null;
  /** A version of the list; without it the newest. */
  readonly versi?: string;
  /** Told of the chosen entry: code, name and, for a sub kegiatan, the proposed output indicator and unit. */
  readonly onPilih?: (butir: ButirCari, versi: string) => void;
};

export function PilihNomenklatur(props: PropsPilihNomenklatur) {
  const { label, nama, nilai, pdKode, jenis, induk, versi, onPilih } = props;
  const id = useId();
  const [teks, setTeks] = useState(nilai);
  const [buka, setBuka] = useState(false);
  const [sorot, setSorot] = useState(0);
  const kueri = { pd: pdKode, jenis, induk: induk ?? undefined, versi };
  const hasil = useCariNomenklatur(buka ? withKueri("/nomenklatur/cari", { ...kueri, q: teks }) : null);
  const butir = hasil?.butir ?? [];
  const pilih = (satu: ButirCari | undefined): void => {
    if (satu === undefined || hasil === null) return;
    setTeks(satu.kode);
    setBuka(false);
    onPilih?.(satu, hasil.versi);
  };
  const tekan = (kejadian: React.KeyboardEvent): void => {
    if (kejadian.key === "Escape") setBuka(false);
    if (kejadian.key === "Enter" && buka && butir.length > 0) {
      kejadian.preventDefault();
      pilih(butir[sorot]);
    }
    const langkah = kejadian.key === "ArrowDown" ? 1 : kejadian.key === "ArrowUp" ? -1 : 0;
    if (langkah === 0) return;
    kejadian.preventDefault();
    if (buka) setSorot(Math.max(0, Math.min(butir.length - 1, sorot + langkah)));
    setBuka(true);
  };
  return (
    <div className="isi-medan nomenklatur">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={nama}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={buka && butir.length > 0}
        aria-controls={`${id}-daftar`}
        aria-describedby={`${id}-petunjuk`}
        {...(buka && butir.length > 0 ? { "aria-activedescendant": `${id}-${sorot}` } : {})}
        value={teks}
        onChange={(kejadian) => {
          setTeks(kejadian.target.value);
          setSorot(0);
          setBuka(true);
        }}
        onKeyDown={tekan}
        onBlur={() => setBuka(false)}
      />
      <DaftarPilihan id={id} buka={buka} hasil={hasil} sorot={sorot} onPilih={pilih} />
      <p id={`${id}-petunjuk`} className="text-sm text-redup">
        Ketik kode atau kata dalam namanya.{" "}
        <a href={withKueri("/nomenklatur", kueri)} target="_blank" rel="noreferrer">
          Cari dalam daftar (tab baru)
        </a>
      </p>
    </div>
  );
}
