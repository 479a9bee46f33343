// The form that asks for a package of reports. Comes back filled when it is refused.
import { Form } from "react-router";
import type { KetikanPaket, PilihanPaket } from "../../../tampilan/paket.ts";

type Props = { readonly pilihan: PilihanPaket; readonly isi: KetikanPaket };

export function FormulirPaket({ pilihan, isi }: Props) {
  return (
    <Form method="post" className="formulir" aria-labelledby="paket-baru">
      <h2 id="paket-baru">Paket baru</h2>
      <div className="formulir-baris">
        <label className="medan">
          Untuk
          <select name="pd" defaultValue={isi.pd}>
            {pilihan.semua ? <option value="">Semua perangkat daerah</option> : null}
            {pilihan.pd.map((p) => (
              <option key={p.kode} value={p.kode}>
                {p.nama}
              </option>
            ))}
          </select>
        </label>
        <label className="medan">
          Periode
          <select name="masa" defaultValue={isi.masa}>
            {pilihan.masa.map((m) => (
              <option key={m.nilai} value={m.nilai}>
                {m.label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Centang judul="Jenis laporan" nama="jenis" pilihan={pilihan.jenis} dipilih={isi.jenis} />
      <Centang judul="Format" nama="format" pilihan={pilihan.format} dipilih={isi.format} />
      <button type="submit" className="tombol utama">
        Buat paket
      </button>
    </Form>
  );
}

type PropsCentang = {
  readonly judul: string;
  readonly nama: string;
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[];
  readonly dipilih: readonly string[];
};

function Centang({ judul, nama, pilihan, dipilih }: PropsCentang) {
  return (
    <fieldset className="pilihan-centang">
      <legend>{judul}</legend>
      {pilihan.map((p) => (
        <label key={p.nilai}>
          <input type="checkbox" name={nama} value={p.nilai} defaultChecked={dipilih.includes(p.nilai)} /> {p.label}
        </label>
      ))}
    </fieldset>
  );
}
