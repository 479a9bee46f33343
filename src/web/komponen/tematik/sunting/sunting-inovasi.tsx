// The innovations of a strategy in the theme editor: owner, what it is, and its evidence.
import type { TemaSunting } from "#tematik/server";
import { MedanBerkas } from "../../bukti/medan-bukti.tsx";
import { BuktiInovasi } from "../bukti-inovasi.tsx";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat } from "./formulir-sunting.tsx";
import { MedanBaris, MedanPanjang, MedanPdSunting } from "./medan-sunting.tsx";
import type { PropsDalamStrategi } from "./sunting-sasaran-antara.tsx";

type Inovasi = TemaSunting["tema"]["strategi"][number]["inovasi"][number];

export function SuntingInovasi({ isi, strategi: s }: PropsDalamStrategi) {
  const di = `inovasi-${s.id}`;
  return (
    <div id={di} className="sunting-anak">
      <h4 className="font-semibold">Inovasi ({s.inovasi.length})</h4>
      <KabarDi id={di} />
      <ol className="grid gap-3">
        {s.inovasi.map((i, ke) => (
          <SatuInovasi key={i.id} isi={isi} strategi={s} inovasi={i} ke={ke} />
        ))}
      </ol>
      <FormulirLipat
        maksud="inovasi"
        kunci={`inovasi-baru-${s.id}`}
        judul={`Tambah inovasi ${s.uraian}`}
        label={
          <>
            Tambah inovasi<span className="sr-only"> {s.uraian}</span>
          </>
        }
        tombol="Tambah inovasi"
        versi={0}
        tetap={{ id: "", strategiId: s.id }}
      >
        <MedanInovasi />
      </FormulirLipat>
    </div>
  );
}

type PropsSatu = PropsDalamStrategi & { readonly inovasi: Inovasi; readonly ke: number };

function SatuInovasi({ isi: { tema, rujukan }, strategi: s, inovasi: i, ke }: PropsSatu) {
  return (
    <BarisSunting
      id={i.id}
      judul={
        <p>
          <b>{i.nama}</b>
          <span className="sisi">{i.pd === null ? "Pemilik belum dicatat" : i.pd.nama}</span>
        </p>
      }
      geser={{ bagian: "inovasi", nama: i.nama, ke, dari: s.inovasi.length }}
    >
      {i.uraian === null ? null : <p className="text-sm">{i.uraian}</p>}
      {i.bukti.map((b) => (
        <div key={b.id} id={b.id} className="text-sm">
          <BuktiInovasi temaKode={tema.kode} bukti={b} />
          <HapusBaris bagian="bukti" id={b.id} versi={0} nama={b.judul} rujukan={rujukan[b.id]} di={i.id} />
        </div>
      ))}
      <Tindakan>
        <FormulirLipat
          maksud="inovasi"
          kunci={`inovasi-ubah-${i.id}`}
          judul={`Ubah inovasi ${i.nama}`}
          label={
            <>
              Ubah inovasi<span className="sr-only"> {i.nama}</span>
            </>
          }
          tombol="Simpan inovasi"
          versi={i.versi}
          tetap={{ id: i.id, strategiId: s.id }}
        >
          <MedanInovasi inovasi={i} />
        </FormulirLipat>
        <TambahBukti inovasi={i} />
        <HapusBaris
          bagian="inovasi"
          id={i.id}
          versi={i.versi}
          nama={i.nama}
          rujukan={rujukan[i.id]}
          di={`inovasi-${s.id}`}
        />
      </Tindakan>
    </BarisSunting>
  );
}

function TambahBukti({ inovasi: { id, nama } }: { readonly inovasi: Inovasi }) {
  return (
    <>
      <FormulirLipat
        maksud="bukti_tautan"
        kunci={`bukti-tautan-${id}`}
        judul={`Tambah tautan bukti ${nama}`}
        label={
          <>
            Tambah tautan bukti<span className="sr-only"> {nama}</span>
          </>
        }
        tombol="Simpan tautan"
        tetap={{ inovasiId: id }}
      >
        <MedanBaris label="Judul bukti" nama="judul" />
        <MedanBaris label="Alamat lengkap, diawali https://" nama="tautan" />
      </FormulirLipat>
      <FormulirLipat
        maksud="bukti_berkas"
        kunci={`bukti-berkas-${id}`}
        judul={`Unggah berkas bukti ${nama}`}
        label={
          <>
            Unggah berkas bukti<span className="sr-only"> {nama}</span>
          </>
        }
        tombol="Unggah"
        tetap={{ inovasiId: id }}
        berkas
      >
        <p className="text-sm text-redup">
          Berkas dapat diunduh siapa pun dari halaman tema. Jangan unggah berkas yang memuat data pribadi.
        </p>
        <MedanBaris label="Judul bukti" nama="judul" />
        <MedanBerkas label="Berkas" />
      </FormulirLipat>
    </>
  );
}

function MedanInovasi({ inovasi }: { readonly inovasi?: Inovasi }) {
  return (
    <>
      <MedanBaris label="Nama inovasi" nama="nama" isi={inovasi?.nama ?? ""} />
      <MedanPdSunting label="Perangkat daerah pemilik" nama="pd" isi={inovasi?.pd?.kode ?? ""} kosong="Belum dicatat" />
      <MedanPanjang label="Penjelasan singkat" nama="uraian" isi={inovasi?.uraian ?? ""} wajib={false} baris={3} />
    </>
  );
}
