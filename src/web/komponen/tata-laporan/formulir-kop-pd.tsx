// Address and contacts on the letterhead of one perangkat daerah. Drawn by /pengaturan/tata-laporan.
import { Form } from "react-router";
import type { NilaiKontak } from "../../tampilan/tata-laporan.ts";
import { MedanPilihan, Pemilih } from "../dasar/pemilih.tsx";
import { MedanKontak } from "./medan-kontak.tsx";

export type PropsKopPd = {
  readonly nilai: NilaiKontak;
  readonly versi: string;
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly daftarPd: readonly { readonly kode: string; readonly nama: string }[];
};

export function FormulirKopPd({ nilai, versi, pd, daftarPd }: PropsKopPd) {
  return (
    <section aria-labelledby="judul-kop-pd" className="grid gap-4">
      <h2 id="judul-kop-pd">Alamat kop {pd.nama}</h2>
      <Pemilih label="Pilih perangkat daerah">
        <MedanPilihan
          label="Perangkat daerah"
          nama="pd"
          nilai={pd.kode}
          pilihan={daftarPd.map(({ kode, nama }) => ({ nilai: kode, label: nama }))}
        />
      </Pemilih>
      <Form
        method="post"
        encType="multipart/form-data"
        reloadDocument
        className="formulir"
        aria-label={`Alamat kop ${pd.nama}`}
        key={`${pd.kode}-${versi}`}
      >
        <input type="hidden" name="pd" value={pd.kode} />
        <input type="hidden" name="versi" value={versi} />
        <p className="text-sm text-redup">Kosongkan semuanya untuk memakai alamat pemda.</p>
        <MedanKontak nilai={nilai} />
        <div>
          <button type="submit" name="maksud" value="kop" className="tombol">
            Simpan alamat kop
          </button>
        </div>
      </Form>
    </section>
  );
}
