// The fields of a jabatan: a new one, or one that is there.
import { Form } from "react-router";
import { MedanPilihan } from "../dasar/pemilih.tsx";
import { MedanTeks } from "../masuk/medan.tsx";

export type NilaiJabatan = Readonly<Record<"kode" | "nama" | "unit" | "atasanId", string>> & {
  readonly kepala: boolean;
};
/** `id` "" makes a new one; `lain` are the jabatan that may stand above it. */
export type PropsFormulirJabatan = {
  readonly id: string;
  readonly nilai: NilaiJabatan;
  readonly judul: string;
  readonly lain: readonly { readonly id: string; readonly nama: string }[];
};

export function FormulirJabatan({ id, nilai, judul, lain }: PropsFormulirJabatan) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label={judul}>
      <input type="hidden" name="maksud" value="jabatan" />
      <input type="hidden" name="id" value={id} />
      <MedanTeks label="Nama jabatan" nama="nama" nilai={nilai.nama} />
      <MedanTeks label="Kode jabatan" nama="kode" nilai={nilai.kode} />
      <MedanTeks
        label="Unit"
        nama="unit"
        nilai={nilai.unit}
        wajib={false}
        petunjuk="Bidang, UPTD, atau seksinya; kosong bila langsung di bawah perangkat daerah."
      />
      <MedanPilihan
        label="Atasan langsung"
        nama="atasanId"
        nilai={nilai.atasanId}
        pilihan={[{ nilai: "", label: "Tidak ada" }, ...lain.map((j) => ({ nilai: j.id, label: j.nama }))]}
      />
      <label className="flex items-center gap-2">
        <input type="checkbox" name="kepala" value="ya" defaultChecked={nilai.kepala} /> Mengepalai perangkat daerah
      </label>
      <button type="submit" className="tombol utama">
        Simpan jabatan
      </button>
    </Form>
  );
}
