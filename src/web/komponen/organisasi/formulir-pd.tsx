// The fields of a perangkat daerah. Used by the pages that add and change one.
import { Form } from "react-router";
import { MedanTeks } from "../masuk/medan.tsx";

/** What stands in the fields, as text. */
export type NilaiPd = Readonly<Record<"kode" | "nama" | "namaSingkat" | "bidang" | "urutan", string>>;
export type PropsFormulirPd = { readonly nilai: NilaiPd; readonly baru: boolean };

export function FormulirPd({ nilai, baru }: PropsFormulirPd) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label="Data perangkat daerah">
      <input type="hidden" name="maksud" value="pd" />
      {baru ? (
        <MedanTeks
          label="Kode"
          nama="kode"
          nilai={nilai.kode}
          petunjuk="Huruf kecil, angka, dan tanda hubung, misalnya dinas-sosial. Dipakai pada alamat halaman dan tidak dapat diubah lagi."
        />
      ) : null}
      <MedanTeks label="Nama" nama="nama" nilai={nilai.nama} />
      <MedanTeks label="Nama singkat" nama="namaSingkat" nilai={nilai.namaSingkat} />
      <MedanTeks
        label="Bidang urusan"
        nama="bidang"
        nilai={nilai.bidang}
        wajib={false}
        petunjuk="Kode bidang urusan dipisah koma, bidang utama lebih dulu, misalnya 2.07, 3.32."
      />
      <MedanTeks label="Urutan dalam daftar" nama="urutan" nilai={nilai.urutan} angka />
      <button type="submit" className="tombol utama">
        {baru ? "Tambah perangkat daerah" : "Simpan perangkat daerah"}
      </button>
    </Form>
  );
}
