// The bar over the tree: search, view, undo, whether everything is stored, downloads; under it what just happened.
import { useState } from "react";
import { useLocation } from "react-router";
import { replaceKueri, withKueri } from "../../../muat/alamat.ts";
import type { TampilanEditor } from "../../../tampilan/rencana/pohon/data.ts";
import { cariSimpul, listHutan } from "../../../tampilan/rencana/pohon/hutan.ts";
import { kalimatPapan } from "../../../tampilan/rencana/pohon/papan.ts";
import { FORMAT_POHON } from "../../../tampilan/rencana/pohon/unduhan.ts";
import { Pilahan } from "../../dasar/pilahan.tsx";
import { useEditor } from "./use-editor.ts";
import { ID_CARI } from "./use-kibor.ts";

export function BilahPohon({ tampilan }: { readonly tampilan: TampilanEditor }) {
  const { pathname, search } = useLocation();
  const { data, papan, hidup, batal, ulang, pesan, setTerlipat, aktif } = useEditor();
  const ke = (t: TampilanEditor): string =>
    replaceKueri(pathname, search, { tampilan: t, simpul: hidup ? aktif : undefined, hapus: null, selesai: null });
  const lipatSemua = (): void =>
    setTerlipat(new Set(listHutan(papan.naskah).flatMap((b) => (b.terlipat === null ? [] : [b.id]))));
  return (
    <div className="pohon-bilah tak-dicetak">
      <Cari />
      <Pilahan
        label="Tampilan"
        butir={[
          { label: "Diagram", ke: ke("diagram"), kini: tampilan === "diagram" },
          { label: "Kerangka", ke: ke("kerangka"), kini: tampilan === "kerangka" },
        ]}
      />
      <div className="panel-tombol perlu-js">
        {data.bolehUbah ? (
          <>
            <button type="button" className="tombol" disabled={papan.batal.length === 0} onClick={batal}>
              Batal
            </button>
            <button type="button" className="tombol" disabled={papan.ulang.length === 0} onClick={ulang}>
              Ulangi
            </button>
          </>
        ) : null}
        <button type="button" className="tombol" onClick={() => setTerlipat(new Set())}>
          Buka semua
        </button>
        <button type="button" className="tombol" onClick={lipatSemua}>
          Lipat semua
        </button>
      </div>
      <Unduh />
      <p role="status" className={`pohon-pesan perlu-js${pesan.gagal ? " nada-gawat" : ""}`}>
        {data.bolehUbah ? `${kalimatPapan(papan)} ` : null}
        {pesan.teks}
      </p>
    </div>
  );
}

function Cari() {
  const { papan, pilih, umumkan } = useEditor();
  const [teks, setTeks] = useState("");
  const [ke, setKe] = useState(0);
  const hasil = cariSimpul(papan.naskah, teks);
  const tuju = (n: number): void => {
    const id = hasil[n % Math.max(1, hasil.length)];
    if (id === undefined) {
      umumkan(`Tidak ada simpul yang memuat "${teks}".`, true);
      return;
    }
    pilih(id);
    setKe(n + 1);
    requestAnimationFrame(() => document.getElementById(`simpul-${id}`)?.scrollIntoView({ block: "nearest" }));
    umumkan(`Simpul ${(n % hasil.length) + 1} dari ${hasil.length}.`);
  };
  return (
    <search className="perlu-js">
      <form
        className="pemilih"
        onSubmit={(kejadian) => {
          kejadian.preventDefault();
          tuju(ke);
        }}
      >
        <label className="medan">
          Cari simpul
          <input
            id={ID_CARI}
            type="search"
            value={teks}
            onChange={(k) => {
              setTeks(k.target.value);
              setKe(0);
            }}
          />
        </label>
        <button type="submit" className="tombol">
          Cari
        </button>
      </form>
    </search>
  );
}

function Unduh() {
  const { data } = useEditor();
  const alamat = { pd: data.pd.kode, versi: data.versi?.id };
  return (
    <p className="pohon-unduh">
      Unduh:{" "}
      {FORMAT_POHON.map(({ kode, nama }) => (
        <a key={kode} href={withKueri("/perencanaan/pohon/unduh", { ...alamat, format: kode })}>
          {nama}
        </a>
      ))}
    </p>
  );
}
