// The strategies of a theme in its editor: each with intermediate goals, what carries it out, and innovations.
import type { TemaSunting } from "#tematik/server";
import { Kosong } from "../../dasar/kosong.tsx";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat } from "./formulir-sunting.tsx";
import { MedanBaris, MedanPanjang } from "./medan-sunting.tsx";
import { SuntingDukungan } from "./sunting-dukungan.tsx";
import { SuntingInovasi } from "./sunting-inovasi.tsx";
import { SuntingSasaranAntara } from "./sunting-sasaran-antara.tsx";

type Strategi = TemaSunting["tema"]["strategi"][number];

export function SuntingStrategi({ isi }: { readonly isi: TemaSunting }) {
  const { tema } = isi;
  return (
    <section id="strategi" aria-labelledby="judul-strategi" className="grid gap-4">
      <h2 id="judul-strategi">Strategi ({tema.strategi.length})</h2>
      <KabarDi id="strategi" />
      {tema.strategi.length > 0 ? null : (
        <Kosong judul="Strategi belum diisi">Rumuskan strategi yang menjawab permasalahan di atas.</Kosong>
      )}
      <ol className="grid gap-5">
        {tema.strategi.map((s, ke) => (
          <SatuStrategi key={s.id} isi={isi} strategi={s} ke={ke} />
        ))}
      </ol>
      <FormulirLipat
        maksud="strategi"
        kunci="strategi-baru"
        judul="Tambah strategi"
        tombol="Tambah strategi"
        versi={0}
        tetap={{ id: "" }}
      >
        <MedanStrategi />
      </FormulirLipat>
    </section>
  );
}

function SatuStrategi({
  isi,
  strategi: s,
  ke,
}: {
  readonly isi: TemaSunting;
  readonly strategi: Strategi;
  readonly ke: number;
}) {
  const { tema, rujukan } = isi;
  return (
    <BarisSunting
      id={s.id}
      judul={
        <>
          <h3>{s.uraian}</h3>
          <p className="text-sm text-redup">Kode {s.kode}</p>
        </>
      }
      geser={{ bagian: "strategi", nama: s.uraian, ke, dari: tema.strategi.length }}
    >
      <SuntingSasaranAntara isi={isi} strategi={s} />
      <SuntingDukungan isi={isi} strategi={s} />
      <SuntingInovasi isi={isi} strategi={s} />
      <Tindakan>
        <FormulirLipat
          maksud="strategi"
          kunci={`strategi-${s.id}`}
          judul={`Ubah strategi ${s.uraian}`}
          label={
            <>
              Ubah strategi<span className="sr-only"> {s.uraian}</span>
            </>
          }
          tombol="Simpan strategi"
          versi={s.versi}
          tetap={{ id: s.id }}
        >
          <MedanStrategi strategi={s} />
        </FormulirLipat>
        <HapusBaris bagian="strategi" id={s.id} versi={s.versi} nama={s.uraian} rujukan={rujukan[s.id]} di="strategi" />
      </Tindakan>
    </BarisSunting>
  );
}

function MedanStrategi({ strategi }: { readonly strategi?: Strategi }) {
  return (
    <>
      <MedanPanjang label="Strategi" nama="uraian" isi={strategi?.uraian ?? ""} />
      <MedanBaris
        label="Kode"
        nama="kode"
        isi={strategi?.kode ?? ""}
        wajib={false}
        petunjuk="Dipakai berkas impor dan penanda anggaran. Kosongkan agar dibuat dari namanya."
      />
    </>
  );
}
