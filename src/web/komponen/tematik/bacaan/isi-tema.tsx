// The page of a theme, part by part.
import { Link } from "react-router";
import type { Tema } from "#tematik";
import { withKueri } from "../../../muat/alamat.ts";
import type { AnggaranTampil } from "../../../tampilan/anggaran-tema.ts";
import type { BacaanTampil } from "../../../tampilan/tematik/bacaan.ts";
import { TabelTema } from "../../anggaran/tabel-tema.tsx";
import { Kosong } from "../../dasar/kosong.tsx";
import { Pilahan } from "../../dasar/pilahan.tsx";
import { KepalaHalaman } from "../../kerangka/kepala-halaman.tsx";
import { MatriksTugas } from "../matriks-tugas.tsx";
import { PeranTema } from "../peran-tema.tsx";
import { Berhasil } from "./berhasil.tsx";
import { CelahTema } from "./celah-tema.tsx";
import { InovasiTema } from "./inovasi-tema.tsx";
import { KerangkaTema } from "./kerangka-tema.tsx";
import { UnduhanTema } from "./unduhan-tema.tsx";

export type PropsTema = {
  readonly bacaan: BacaanTampil;
  readonly anggaran: AnggaranTampil;
  readonly inovasi: Tema["strategi"][number]["inovasi"];
  /** What the reader may do here. */
  readonly boleh: { readonly sunting: boolean; readonly tandai: boolean };
};

export function IsiTema({ bacaan, anggaran, inovasi, boleh }: PropsTema) {
  const { tema, tahun } = bacaan;
  return (
    <>
      <KepalaHalaman
        judul={tema.nama}
        uraian={`Kondisi, kerangka logis, peran perangkat daerah, dan anggaran tema ${tema.nama} Tahun ${tahun}.`}
        {...(tema.uraian === null ? {} : { sub: tema.uraian })}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Tema pembangunan", ke: "/tematik" },
        ]}
      />
      <Alat bacaan={bacaan} boleh={boleh} />
      <Berhasil bacaan={bacaan} />
      <KerangkaTema kerangka={bacaan.kerangka} />
      <InovasiTema temaKode={tema.kode} inovasi={inovasi} />
      <PeranTema peran={tema.peran} />
      <div className="matriks-tugas mt-8">
        <MatriksTugas peran={tema.peran} />
      </div>
      <section aria-labelledby="anggaran" className="mt-12">
        <h2 id="anggaran" className="mb-4">
          Anggaran
        </h2>
        {anggaran.baris.length === 0 ? (
          <Kosong judul={`Belum ada anggaran Tahun ${anggaran.tahun} yang ditandai untuk tema ini`}>
            Perencana menandai sub kegiatan yang mendukung tema beserta bagian pagunya; jumlahnya tampil di sini.
          </Kosong>
        ) : (
          <TabelTema anggaran={anggaran} denganPd />
        )}
      </section>
      <CelahTema celah={bacaan.celah} />
      <UnduhanTema kode={tema.kode} tahun={tahun} />
    </>
  );
}

function Alat({ bacaan, boleh }: Pick<PropsTema, "bacaan" | "boleh">) {
  const { tema, tahun, tahunBertanda } = bacaan;
  const alamat = `/tematik/${tema.kode}`;
  if (tahunBertanda.length < 2 && !boleh.sunting && !boleh.tandai) return null;
  const tahunPilihan = [...new Set([...tahunBertanda, tahun])].toSorted((a, b) => a - b);
  return (
    <div className="alat-tema tak-dicetak">
      {tahunPilihan.length < 2 ? null : (
        <Pilahan
          label="Tahun"
          butir={tahunPilihan.map((t) => ({
            label: String(t),
            ke: withKueri(alamat, { tahun: t }),
            kini: t === tahun,
          }))}
        />
      )}
      {boleh.sunting ? (
        <Link to={`${alamat}/sunting`} className="tombol">
          Sunting tema
        </Link>
      ) : null}
      {boleh.tandai ? (
        <Link to={withKueri(`${alamat}/penanda`, { tahun })} className="tombol">
          Tandai anggaran
        </Link>
      ) : null}
    </div>
  );
}
