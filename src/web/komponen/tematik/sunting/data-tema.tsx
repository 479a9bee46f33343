// The fields of a theme itself. Used by the page that makes one and by the first page of the editor.
import { MedanBaris, MedanPanjang, MedanPilih } from "./medan-sunting.tsx";

export type NilaiTema = {
  readonly kode?: string;
  readonly nama: string;
  readonly judulStrategi: string;
  readonly uraian: string;
  readonly koordinator: string;
  readonly kataKunci: string;
  readonly urutan: string;
};
type Pd = { readonly kode: string; readonly nama: string };

/** `koordinator` are the PD that may be chosen; `tanpa`: whether none may be. */
export type PropsDataTema = {
  readonly nilai: NilaiTema;
  readonly koordinator: readonly Pd[];
  readonly tanpa: boolean;
};

export function DataTema({ nilai, koordinator, tanpa }: PropsDataTema) {
  const pilihan = koordinator.map((p) => ({ nilai: p.kode, label: p.nama }));
  return (
    <>
      <MedanBaris label="Nama tema" nama="nama" isi={nilai.nama} petunjuk="Misalnya Kemiskinan, Stunting, Inflasi." />
      {nilai.kode === undefined ? null : (
        <MedanBaris
          label="Kode"
          nama="kode"
          isi={nilai.kode}
          wajib={false}
          petunjuk="Dipakai pada alamat halaman dan tidak dapat diubah lagi. Kosongkan agar dibuat dari namanya."
        />
      )}
      <MedanBaris
        label="Judul strategi"
        nama="judulStrategi"
        isi={nilai.judulStrategi}
        petunjuk="Judul kerangka logisnya, misalnya Strategi Penurunan Stunting."
      />
      <MedanPanjang label="Uraian" nama="uraian" isi={nilai.uraian} wajib={false} baris={3} />
      <MedanPilih
        label="Koordinator"
        nama="koordinator"
        isi={nilai.koordinator}
        pilihan={
          tanpa ? [{ nilai: "", label: "Tanpa koordinator: hanya admin pemda yang mengelola" }, ...pilihan] : pilihan
        }
        petunjuk="Perencana perangkat daerah ini boleh menyunting tema, selain admin pemda."
      />
      <MedanPanjang
        label="Kata kunci"
        nama="kataKunci"
        isi={nilai.kataKunci}
        wajib={false}
        petunjuk="Dipisah koma. Sub kegiatan yang namanya memuat kata ini diusulkan untuk ditandai; orang yang memutuskan."
      />
      <MedanBaris label="Urutan dalam daftar" nama="urutan" isi={nilai.urutan} angka />
    </>
  );
}
