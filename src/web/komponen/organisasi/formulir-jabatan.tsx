// The fields of a jabatan: a new one, or one that is there.
import { Form } from "react-router";
import { MedanTeks } from "../masuk/medan.tsx";

export type NilaiJabatan = { readonly kode: string; readonly nama: string; readonly kepala: boolean };
/** `id` "" makes a new one. */
export type PropsFormulirJabatan = { readonly id: string; readonly nilai: NilaiJabatan; readonly judul: string };

export function FormulirJabatan({ id, nilai, judul }: PropsFormulirJabatan) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label={judul}>
      <input type="hidden" name="maksud" value="jabatan" />
      <input type="hidden" name="id" value={id} />
      <MedanTeks label="Nama jabatan" nama="nama" nilai={nilai.nama} />
      <MedanTeks label="Kode jabatan" nama="kode" nilai={nilai.kode} />
      <label className="flex items-center gap-2">
        <input type="checkbox" name="kepala" value="ya" defaultChecked={nilai.kepala} /> Mengepalai perangkat daerah
      </label>
      <button type="submit" className="tombol utama">
        Simpan jabatan
      </button>
    </Form>
  );
}
