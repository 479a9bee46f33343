// What an indikator is: name, kind, owner, source, reason. The first part of its form.
import type { KetikanIndikator, SalahKetikan } from "../../../tampilan/rencana/indikator/ketikan.ts";
import { LABEL_MEDAN, PILIHAN_JENIS } from "../../../tampilan/rencana/indikator/label.ts";
import type { Pilihan } from "../../../tampilan/rencana/indikator/lembar.ts";
import { MedanBaris, MedanPilih, MedanUraian } from "./medan.tsx";

export type PropsUmum = {
  readonly ketikan: KetikanIndikator;
  readonly salah: readonly SalahKetikan[];
  readonly jabatan: readonly Pilihan[];
};

export function BagianUmum({ ketikan, salah, jabatan }: PropsUmum) {
  const medan = (nama: keyof typeof LABEL_MEDAN & keyof KetikanIndikator & string) => ({
    medan: nama,
    label: LABEL_MEDAN[nama],
    nilai: String(ketikan[nama]),
    salah,
  });
  return (
    <section className="kartu indikator-bagian" aria-labelledby="bagian-umum">
      <h2 id="bagian-umum">Pokok indikator</h2>
      <MedanUraian {...medan("nama")} baris={2} wajib />
      <div className="indikator-kisi">
        <MedanPilih {...medan("jenis")} pilihan={PILIHAN_JENIS} />
        <MedanBaris
          {...medan("kode")}
          petunjuk="Huruf kecil, angka, titik, tanda hubung. Dipakai pada alamat halaman."
        />
        <MedanPilih {...medan("penanggung_jawab_id")} pilihan={jabatan} kosong="Pilih jabatan" wajib />
        <MedanBaris
          {...medan("berlaku_sampai")}
          petunjuk="Kosongkan bila terus dipakai. Tahun sebelumnya tetap tersimpan."
        />
      </div>
      <MedanUraian {...medan("sumber_data")} baris={2} petunjuk="Dari mana angkanya diambil, misalnya Sakernas BPS." />
      <MedanUraian
        {...medan("alasan_pemilihan")}
        petunjuk="Mengapa indikator ini menggambarkan sasarannya (PER/20/M.PAN/11/2008)."
      />
    </section>
  );
}
