// The causes of a theme in its editor: each with the strategies that answer it and the indikator that measure it.
import { Link } from "react-router";
import type { TemaSunting } from "#tematik/server";
import { withKueri } from "../../../muat/alamat.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat, TombolSunting } from "./formulir-sunting.tsx";
import { MedanCentang, MedanPanjang } from "./medan-sunting.tsx";

type Tema = TemaSunting["tema"];
type Permasalahan = Tema["permasalahan"][number];

export function SuntingPermasalahan({ isi }: { readonly isi: TemaSunting }) {
  const { tema } = isi;
  return (
    <section id="permasalahan" aria-labelledby="judul-permasalahan" className="grid gap-4">
      <h2 id="judul-permasalahan">Permasalahan ({tema.permasalahan.length})</h2>
      <KabarDi id="permasalahan" />
      {tema.permasalahan.length > 0 ? null : (
        <Kosong judul="Permasalahan belum diisi">Tuliskan apa yang menyebabkan kondisi tema ini.</Kosong>
      )}
      <ol className="grid gap-4">
        {tema.permasalahan.map((p, ke) => (
          <SatuPermasalahan key={p.id} isi={isi} permasalahan={p} ke={ke} />
        ))}
      </ol>
      <FormulirLipat
        maksud="permasalahan"
        kunci="permasalahan-baru"
        judul="Tambah permasalahan"
        tombol="Tambah permasalahan"
        versi={0}
        tetap={{ id: "" }}
      >
        <MedanPermasalahan tema={tema} />
      </FormulirLipat>
    </section>
  );
}

type PropsSatu = { readonly isi: TemaSunting; readonly permasalahan: Permasalahan; readonly ke: number };

function SatuPermasalahan({ isi: { tema, rujukan }, permasalahan: p, ke }: PropsSatu) {
  const dijawab = tema.strategi.filter((s) => p.jawaban.includes(s.kode));
  return (
    <BarisSunting
      id={p.id}
      judul={
        <p className="font-semibold">
          {ke + 1}. {p.uraian}
        </p>
      }
      geser={{ bagian: "permasalahan", nama: p.uraian, ke, dari: tema.permasalahan.length }}
    >
      <p className="text-sm text-redup">
        {dijawab.length === 0
          ? "Belum dijawab strategi mana pun."
          : `Dijawab: ${dijawab.map((s) => s.uraian).join("; ")}.`}
      </p>
      <Ukuran tema={tema} permasalahan={p} />
      <Tindakan>
        <FormulirLipat
          maksud="permasalahan"
          kunci={`permasalahan-${p.id}`}
          judul={`Ubah permasalahan ${p.uraian}`}
          label={
            <>
              Ubah permasalahan<span className="sr-only"> {p.uraian}</span>
            </>
          }
          tombol="Simpan permasalahan"
          versi={p.versi}
          tetap={{ id: p.id }}
        >
          <MedanPermasalahan tema={tema} permasalahan={p} />
        </FormulirLipat>
        <HapusBaris
          bagian="permasalahan"
          id={p.id}
          versi={p.versi}
          nama={p.uraian}
          rujukan={rujukan[p.id]}
          di="permasalahan"
        />
      </Tindakan>
    </BarisSunting>
  );
}

function Ukuran({
  tema,
  permasalahan: { id, uraian, ukuran },
}: {
  readonly tema: Tema;
  readonly permasalahan: Permasalahan;
}) {
  return (
    <div className="text-sm">
      {ukuran.length === 0 ? null : (
        <ul className="sunting-anak" aria-label="Indikator yang mengukur">
          {ukuran.map((i) => (
            <li key={i.id} className="flex flex-wrap items-center justify-between gap-2">
              <span className="min-w-0 flex-1 basis-48">
                Diukur: {i.nama} <span className="text-redup">({i.pd.namaSingkat})</span>
              </span>
              <TombolSunting maksud="lepas_ukuran" tetap={{ permasalahanId: id, indikatorId: i.id }}>
                Lepas<span className="sr-only"> {i.nama}</span>
              </TombolSunting>
            </li>
          ))}
        </ul>
      )}
      <Link to={withKueri(`/tematik/${tema.kode}/sunting/pilih-indikator`, { untuk: "permasalahan", id })}>
        Tambah indikator yang mengukur<span className="sr-only"> {uraian}</span>
      </Link>
    </div>
  );
}

function MedanPermasalahan({ tema, permasalahan }: { readonly tema: Tema; readonly permasalahan?: Permasalahan }) {
  const terpilih = tema.strategi.filter((s) => permasalahan?.jawaban.includes(s.kode)).map((s) => s.id);
  return (
    <>
      <MedanPanjang label="Permasalahan" nama="uraian" isi={permasalahan?.uraian ?? ""} />
      {tema.strategi.length === 0 ? null : (
        <MedanCentang
          judul="Dijawab strategi"
          nama="strategi"
          isi={terpilih}
          pilihan={tema.strategi.map((s) => ({ nilai: s.id, label: s.uraian }))}
        />
      )}
    </>
  );
}
