// The conditions of a theme in its editor: each with its definition, formula or indikator, and its values by year.
import { Link } from "react-router";
import { listKondisiKurang } from "#tematik";
import type { TemaSunting } from "#tematik/server";
import { withKueri } from "../../../muat/alamat.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat, TombolSunting } from "./formulir-sunting.tsx";
import { MedanBaris, MedanPanjang, MedanPilih } from "./medan-sunting.tsx";
import { NilaiKondisi } from "./nilai-kondisi.tsx";

type Kondisi = TemaSunting["tema"]["kondisi"][number];
const ARAH = [
  { nilai: "", label: "Tanpa arah" },
  { nilai: "turun", label: "Turun lebih baik" },
  { nilai: "naik", label: "Naik lebih baik" },
];

export function SuntingKondisi({ isi }: { readonly isi: TemaSunting }) {
  const { tema } = isi;
  const kurang = listKondisiKurang(tema.kondisi);
  return (
    <section id="kondisi" aria-labelledby="judul-kondisi" className="grid gap-4">
      <h2 id="judul-kondisi">Kondisi ({tema.kondisi.length})</h2>
      <p className="max-w-prose">
        Banyak nilai sekaligus, misalnya tabel BPS dalam CSV atau XLSX:{" "}
        <Link to={`/tematik/${tema.kode}/kondisi/impor`}>impor deret kondisi</Link>.
      </p>
      <KabarDi id="kondisi" />
      {tema.kondisi.length > 0 ? null : (
        <Kosong judul="Kondisi belum diisi">Tambahkan keadaan yang melatari tema, lalu nilainya per tahun.</Kosong>
      )}
      <ol className="grid gap-4">
        {tema.kondisi.map((k, ke) => (
          <SatuKondisi key={k.id} isi={isi} kondisi={k} ke={ke} />
        ))}
      </ol>
      <FormulirLipat
        maksud="kondisi"
        kunci="kondisi-baru"
        judul="Tambah kondisi"
        tombol="Tambah kondisi"
        versi={0}
        tetap={{ id: "" }}
      >
        <MedanKondisi />
      </FormulirLipat>
      {kurang.length === 0 ? null : (
        <details className="lipat">
          <summary>Kondisi baku kemiskinan (BPS)</summary>
          <p className="max-w-prose">
            Yang belum ada: {kurang.map((k) => k.nama).join(", ")}. Definisi dan satuannya menurut BPS. Yang sudah ada
            tidak diubah.
          </p>
          <TombolSunting maksud="kondisi_baku" tetap={{ di: "kondisi" }} kelas="tombol">
            Tambah kondisi baku kemiskinan
          </TombolSunting>
        </details>
      )}
    </section>
  );
}

function SatuKondisi({
  isi,
  kondisi: k,
  ke,
}: {
  readonly isi: TemaSunting;
  readonly kondisi: Kondisi;
  readonly ke: number;
}) {
  const { tema, rujukan } = isi;
  return (
    <BarisSunting
      id={k.id}
      judul={
        <>
          <h3>{k.nama}</h3>
          <p className="text-sm text-redup">
            Kode {k.kode}, satuan {k.satuan}, {ARAH.find((a) => a.nilai === (k.arah ?? ""))?.label.toLowerCase()}
          </p>
        </>
      }
      geser={{ bagian: "kondisi", nama: k.nama, ke, dari: tema.kondisi.length }}
    >
      {k.definisi === null ? null : <p className="max-w-prose text-sm">{k.definisi}</p>}
      {k.rumus === null ? null : (
        <p className="text-sm">
          Dihitung dengan rumus <code>{k.rumus}</code>. Nilai yang diisi dan berbeda tampil di sampingnya.
        </p>
      )}
      <IndikatorKondisi tema={tema} kondisi={k} />
      <NilaiKondisi kondisi={k} />
      <Tindakan>
        <FormulirLipat
          maksud="kondisi"
          kunci={`kondisi-${k.id}`}
          judul={`Ubah kondisi ${k.nama}`}
          label={
            <>
              Ubah kondisi<span className="sr-only"> {k.nama}</span>
            </>
          }
          tombol="Simpan kondisi"
          versi={k.versi}
          tetap={{ id: k.id }}
        >
          <MedanKondisi kondisi={k} />
        </FormulirLipat>
        <HapusBaris bagian="kondisi" id={k.id} versi={k.versi} nama={k.nama} rujukan={rujukan[k.id]} di="kondisi" />
      </Tindakan>
    </BarisSunting>
  );
}

function IndikatorKondisi({
  tema,
  kondisi: { id, indikator, rumus },
}: {
  readonly tema: TemaSunting["tema"];
  readonly kondisi: Kondisi;
}) {
  const pilih = withKueri(`/tematik/${tema.kode}/sunting/pilih-indikator`, { untuk: "kondisi", id });
  if (indikator === null) {
    return rumus === null ? (
      <p className="text-sm">
        <Link to={pilih}>Tautkan ke indikator</Link> bila nilainya sama dengan realisasi sebuah indikator.
      </p>
    ) : null;
  }
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <p>
        Nilai diambil dari realisasi indikator {indikator.nama} ({indikator.pd.namaSingkat}). Nilai yang diisi dan
        berbeda tampil di sampingnya.
      </p>
      <TombolSunting maksud="lepas_kondisi" tetap={{ kondisiId: id }}>
        Lepas indikator
      </TombolSunting>
    </div>
  );
}

function MedanKondisi({ kondisi }: { readonly kondisi?: Kondisi }) {
  return (
    <>
      <MedanBaris label="Nama kondisi" nama="nama" isi={kondisi?.nama ?? ""} />
      <div className="formulir-baris">
        <MedanBaris label="Satuan" nama="satuan" isi={kondisi?.satuan ?? ""} />
        <MedanPilih label="Arah yang diharapkan" nama="arah" isi={kondisi?.arah ?? ""} pilihan={ARAH} />
      </div>
      <MedanPanjang label="Definisi" nama="definisi" isi={kondisi?.definisi ?? ""} wajib={false} />
      <MedanBaris
        label="Rumus"
        nama="rumus"
        isi={kondisi?.rumus ?? ""}
        wajib={false}
        petunjuk="Kosongkan bila nilainya diisi sendiri. Kondisi lain disebut dengan kodenya, tanda hubung ditulis garis bawah: jumlah_miskin / jumlah_penduduk * 100."
      />
      <MedanBaris
        label="Kode"
        nama="kode"
        isi={kondisi?.kode ?? ""}
        wajib={false}
        petunjuk="Dipakai rumus dan berkas impor. Kosongkan agar dibuat dari namanya."
      />
    </>
  );
}
