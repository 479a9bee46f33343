// The form about the look of all reports of a pemda. Drawn by /pengaturan/tata-laporan; works without JavaScript.
import { Form } from "react-router";
import { HURUF_LAPORAN } from "#pelaporan";
import { CARA_TANDA_TEKS, type NilaiTata } from "../../tampilan/tata-laporan.ts";
import { MedanPilihan } from "../dasar/pemilih.tsx";
import { MedanTeks } from "../masuk/medan.tsx";
import { MedanKontak } from "./medan-kontak.tsx";

export type PropsFormulirTata = {
  readonly nilai: NilaiTata;
  readonly versi: string;
  readonly pd: string;
  /** What a letterhead of this pemda usually begins with. */
  readonly contohKop: string;
};

export function FormulirTata({ nilai, versi, pd, contohKop }: PropsFormulirTata) {
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      reloadDocument
      className="grid gap-8"
      aria-label="Tata laporan"
      key={versi}
    >
      <input type="hidden" name="versi" value={versi} />
      <input type="hidden" name="pd" value={pd} />
      <BagianRupa nilai={nilai} />
      <BagianTepi nilai={nilai} />
      <BagianKop nilai={nilai} contohKop={contohKop} />
      <BagianTanda nilai={nilai} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="maksud" value="tata" className="tombol utama">
          Simpan tata laporan
        </button>
        <button type="submit" name="maksud" value="pratinjau" className="tombol">
          Lihat pratinjau isian ini
        </button>
      </div>
    </Form>
  );
}

type PropsBagian = { readonly nilai: NilaiTata };

function BagianRupa({ nilai }: PropsBagian) {
  return (
    <fieldset className="formulir">
      <legend className="mb-2 font-semibold">Warna dan huruf</legend>
      <MedanWarna label="Warna utama: sampul, judul, kepala tabel" nama="utama" nilai={nilai.utama} />
      <MedanWarna label="Warna aksen: garis, tautan, batang grafik" nama="aksen" nilai={nilai.aksen} />
      <p className="text-sm text-redup">
        Pilih warna tua: tulisan putih di atasnya harus terbaca, dan warna itu harus terbaca di atas kertas.
      </p>
      <MedanPilihan
        label="Huruf"
        nama="huruf"
        nilai={nilai.huruf}
        pilihan={HURUF_LAPORAN.map((h) => ({ nilai: h.kode, label: h.nama }))}
      />
      <p className="text-sm text-redup">
        PDF hanya memuat huruf berkait yang disertakan, supaya hasilnya sama di setiap komputer.
      </p>
    </fieldset>
  );
}

function MedanWarna({ label, nama, nilai }: { readonly label: string; readonly nama: string; readonly nilai: string }) {
  return (
    <label className="medan">
      {label}
      <input type="color" name={nama} defaultValue={nilai.toLowerCase()} className="h-11 w-24 p-1" />
    </label>
  );
}

const TEPI = [
  ["Tepi atas (cm)", "tepiAtas"],
  ["Tepi bawah (cm)", "tepiBawah"],
  ["Tepi kiri (cm)", "tepiKiri"],
  ["Tepi kanan (cm)", "tepiKanan"],
] as const;

function BagianTepi({ nilai }: PropsBagian) {
  return (
    <fieldset className="formulir">
      <legend className="mb-2 font-semibold">Tepi halaman</legend>
      <p className="text-sm text-redup">
        1,5 sampai 4 cm untuk Word, PDF, Excel, dan cetakan halaman web. Kosongkan keempatnya untuk tepi baku.
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        {TEPI.map(([label, nama]) => (
          <MedanTeks key={nama} label={label} nama={nama} nilai={nilai[nama]} wajib={false} angka />
        ))}
      </div>
    </fieldset>
  );
}

function BagianKop({ nilai, contohKop }: PropsBagian & { readonly contohKop: string }) {
  return (
    <fieldset className="formulir">
      <legend className="mb-2 font-semibold">Kop surat</legend>
      <label className="medan">
        Baris kop di atas nama perangkat daerah
        <textarea name="kopBaris" rows={3} defaultValue={nilai.kopBaris} aria-describedby="petunjuk-kop" />
      </label>
      <p id="petunjuk-kop" className="text-sm text-redup">
        Misalnya {contohKop}. Paling banyak tiga baris; nama perangkat daerah ditambahkan sendiri. Kosong berarti tanpa
        kop.
      </p>
      <p className="text-sm text-redup">
        Alamat berikut tercetak pada laporan pemda dan pada perangkat daerah yang belum punya alamat sendiri.
      </p>
      <MedanKontak nilai={nilai} />
    </fieldset>
  );
}

function BagianTanda({ nilai }: PropsBagian) {
  return (
    <fieldset className="formulir">
      <legend className="mb-2 font-semibold">Tanda tangan</legend>
      <MedanPilihan label="Tempat dan tanggal" nama="tandaTangan" nilai={nilai.tandaTangan} pilihan={CARA_TANDA_TEKS} />
      <MedanTeks
        label="Tempat"
        nama="tempat"
        nilai={nilai.tempat}
        wajib={false}
        petunjuk="Nama jabatan dan pejabatnya, juga Plt. dan Plh., diambil dari data organisasi."
      />
    </fieldset>
  );
}
