// The forms that take an open version one step further. Drawn with its version by /perencanaan.
import { Form, Link } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";
import type { KetikanDokumen } from "../../../muat/rencana/dokumen/papan.server.ts";
import type { VersiTampil } from "../../../tampilan/rencana/dokumen/dokumen.ts";
import { MedanHari } from "../../jadwal/medan-hari.tsx";
import { MedanTeks } from "../../masuk/medan.tsx";
import { MedanCatatan } from "../../verifikasi/medan-catatan.tsx";
import { FormulirLipat } from "./formulir-lipat.tsx";

export type PropsAksi = {
  readonly pdKode: string;
  /** Document and version in words. */
  readonly perihal: string;
  readonly versi: VersiTampil;
  readonly hariIni: string;
  readonly ketikan: KetikanDokumen | null;
};
type PropsSatu = PropsAksi & { readonly isi: KetikanDokumen | null };

export function AksiVersiIsi(props: PropsAksi) {
  const { versi, ketikan, pdKode } = props;
  if (versi.terbuka === null) return null;
  const { aksi, dapatSalin } = versi.terbuka;
  const isiOf = (maksud: string) => (ketikan?.maksud === maksud && ketikan.sasaran === versi.id ? ketikan : null);
  return (
    <div className="mt-2 grid gap-1">
      {dapatSalin ? (
        <p className="mb-2">
          <Link className="tombol" to={withKueri("/perencanaan/salin", { pd: pdKode, versi: versi.id })}>
            Mulai dari tahun lalu
          </Link>
        </p>
      ) : null}
      {aksi.includes("ajukan") ? <Ajukan {...props} isi={null} /> : null}
      {aksi.includes("tetapkan") ? <Tetapkan {...props} isi={isiOf("tetapkan")} /> : null}
      {aksi.includes("kembalikan") ? <Kembalikan {...props} isi={isiOf("kembalikan")} /> : null}
      {aksi.includes("batalkan") ? <Batalkan {...props} isi={isiOf("batalkan")} /> : null}
    </div>
  );
}

function Ajukan({ versi, perihal }: PropsSatu) {
  const menghalangi = versi.terbuka?.menghalangi ?? 0;
  return (
    <Form method="post" reloadDocument className="mb-2" aria-label={`Ajukan: ${perihal}`}>
      <input type="hidden" name="maksud" value="ajukan" />
      <input type="hidden" name="sasaran" value={versi.id} />
      <button type="submit" className={menghalangi === 0 ? "tombol utama" : "tombol"}>
        Ajukan untuk ditetapkan
      </button>
    </Form>
  );
}

function Tetapkan({ versi, perihal, hariIni, isi }: PropsSatu) {
  return (
    <FormulirLipat maksud="tetapkan" sasaran={versi.id} judul="Tetapkan" perihal={perihal} terbuka={isi !== null}>
      <p className="max-w-prose text-redup">
        Setelah ditetapkan, isi versi ini menjadi rencana yang berlaku dan dipakai pengukuran.
      </p>
      <div className="formulir-baris">
        <MedanHari label="Tanggal penetapan" nama="tanggal" nilai={isi?.tanggal ?? hariIni} />
      </div>
      <MedanTeks
        label="Dasar penetapan"
        nama="dasar"
        nilai={isi?.dasar ?? ""}
        wajib={false}
        petunjuk="Nomor dan tahun peraturan atau keputusan, misalnya Peraturan Bupati Nomor 12 Tahun 2026."
      />
      <button type="submit" className="tombol utama">
        Tetapkan
      </button>
    </FormulirLipat>
  );
}

function Kembalikan({ versi, perihal, isi }: PropsSatu) {
  return (
    <FormulirLipat
      maksud="kembalikan"
      sasaran={versi.id}
      judul="Kembalikan untuk diperbaiki"
      perihal={perihal}
      terbuka={isi !== null}
    >
      <MedanCatatan label="Yang perlu diperbaiki" nama="catatan" nilai={isi?.catatan ?? ""} wajib />
      <button type="submit" className="tombol">
        Kembalikan
      </button>
    </FormulirLipat>
  );
}

function Batalkan({ versi, perihal, isi }: PropsSatu) {
  return (
    <FormulirLipat
      maksud="batalkan"
      sasaran={versi.id}
      judul="Batalkan versi ini"
      perihal={perihal}
      terbuka={isi !== null}
    >
      <p className="max-w-prose text-redup">
        Rancangannya tidak dipakai lagi. Rencana yang berlaku tidak berubah, dan riwayat versi ini tetap tersimpan.
      </p>
      <MedanCatatan label="Alasan membatalkan" nama="catatan" nilai={isi?.catatan ?? ""} />
      <button type="submit" className="tombol">
        Batalkan versi
      </button>
    </FormulirLipat>
  );
}
