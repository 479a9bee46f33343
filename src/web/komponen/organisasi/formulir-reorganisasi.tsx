// The form that records a reorganisation. Used by /pengaturan/reorganisasi.
import { Form } from "react-router";
import type { IsianReorganisasi } from "#organisasi";
import { JENIS_REORGANISASI_LABEL } from "../../tampilan/organisasi.ts";
import { MedanTeks } from "../masuk/medan.tsx";

export const REORGANISASI_KOSONG: IsianReorganisasi = {
  jenis: "ganti_nama",
  tanggal: "",
  dasar: "",
  asal: [],
  hasil: [],
  nama: "",
  namaSingkat: "",
};

type Pd = { readonly kode: string; readonly nama: string };
export type PropsFormulirReorganisasi = { readonly pd: readonly Pd[]; readonly nilai: IsianReorganisasi };

export function FormulirReorganisasi({ pd, nilai }: PropsFormulirReorganisasi) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-3xl" aria-label="Catat reorganisasi">
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">Yang terjadi</legend>
        {JENIS_REORGANISASI_LABEL.map((j) => (
          <label key={j.nilai} className="flex items-start gap-2">
            <input type="radio" name="jenis" value={j.nilai} defaultChecked={j.nilai === nilai.jenis} required />
            <span>
              {j.label}
              <span className="sisi">{j.petunjuk}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="medan">
        Berlaku sejak
        <input type="date" name="tanggal" defaultValue={nilai.tanggal} required />
      </label>
      <MedanTeks
        label="Dasar"
        nama="dasar"
        nilai={nilai.dasar}
        petunjuk="Peraturan yang mendasarinya, misalnya Perda Nomor 7 Tahun 2024."
      />
      <PilihPd nama="asal" judul="Perangkat daerah asal" pd={pd} terpilih={nilai.asal} />
      <PilihPd nama="hasil" judul="Perangkat daerah hasil (gabung dan pecah)" pd={pd} terpilih={nilai.hasil} />
      <MedanTeks label="Nama baru (ganti nama)" nama="nama" nilai={nilai.nama} wajib={false} />
      <MedanTeks label="Nama singkat baru (ganti nama)" nama="namaSingkat" nilai={nilai.namaSingkat} wajib={false} />
      <button type="submit" className="tombol utama">
        Catat reorganisasi
      </button>
    </Form>
  );
}

type PropsPilihPd = {
  readonly nama: string;
  readonly judul: string;
  readonly pd: readonly Pd[];
  readonly terpilih: readonly string[];
};

function PilihPd({ nama, judul, pd, terpilih }: PropsPilihPd) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{judul}</legend>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {pd.map((p) => (
          <label key={p.kode} className="flex items-start gap-2">
            <input type="checkbox" name={nama} value={p.kode} defaultChecked={terpilih.includes(p.kode)} />
            {p.nama}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
