// The fields of the policy of a year, in four parts. What cannot change any more is shown, said why, and sent as it is.
import { Form } from "react-router";
import { sebutanAturanTurun } from "#organisasi";
import type { BagianTetap } from "#pengukuran";
import { ATURAN_TURUN, type NilaiKebijakan, REKAP_KOSONG } from "../../tampilan/kebijakan.ts";
import { MedanPilihan } from "../dasar/pemilih.tsx";
import { MedanTeks } from "../masuk/medan.tsx";
import { BagianKebijakan } from "./bagian-kebijakan.tsx";
import { TabelPita } from "./tabel-pita.tsx";

export type PropsKebijakan = { readonly nilai: NilaiKebijakan; readonly tetap: BagianTetap };
type PropsBagian = { readonly nilai: NilaiKebijakan; readonly tetap: string | null };

export function FormulirKebijakan({ nilai, tetap }: PropsKebijakan) {
  return (
    <Form method="post" reloadDocument className="grid gap-8" aria-label={`Kebijakan Tahun ${nilai.tahun}`}>
      <input type="hidden" name="tahun" value={nilai.tahun} />
      <BagianHitung nilai={nilai} tetap={tetap.hitung} />
      <BagianPita nilai={nilai} tetap={tetap.pita} />
      <BagianTindakLanjut nilai={nilai} />
      <fieldset className="formulir">
        <legend className="mb-2 font-semibold">Dasar dan alasan</legend>
        <label className="medan">
          Dasar: peraturan atau keputusan yang menetapkannya, tercetak sebagai catatan kaki laporan
          <textarea name="dasar" rows={3} required defaultValue={nilai.dasar} />
        </label>
        <MedanTeks
          label="Alasan perubahan"
          nama="alasan"
          nilai={nilai.alasan}
          petunjuk="Tercatat di jejak perubahan bersama nama Anda."
        />
      </fieldset>
      <div>
        <button type="submit" className="tombol utama">
          Simpan kebijakan Tahun {nilai.tahun}
        </button>
      </div>
    </Form>
  );
}

function BagianHitung({ nilai, tetap }: PropsBagian) {
  const { desimal, batasBawah, batasAtas, aturanTurun } = nilai;
  return (
    <BagianKebijakan
      judul="Cara menghitung capaian"
      uraian="Periode yang pengisiannya sudah dibuka tetap memakai aturan yang dibekukan saat dibuka; perubahan berlaku bagi periode yang dibuka sesudahnya."
      tetap={tetap}
      nilai={{ desimal, batasBawah, batasAtas, aturanTurun }}
    >
      <MedanTeks label="Angka di belakang koma (0 sampai 6)" nama="desimal" nilai={desimal} angka />
      <MedanTeks
        label="Capaian paling rendah yang dicetak (%)"
        nama="batasBawah"
        nilai={batasBawah}
        wajib={false}
        petunjuk="Kosong berarti tidak dipotong."
      />
      <MedanTeks
        label="Capaian paling tinggi yang dicetak (%)"
        nama="batasAtas"
        nilai={batasAtas}
        wajib={false}
        petunjuk="Misalnya 120. Kosong berarti tidak dipotong."
      />
      <MedanPilihan
        label="Indikator yang makin kecil makin baik (T target, R realisasi)"
        nama="aturanTurun"
        nilai={aturanTurun}
        pilihan={ATURAN_TURUN.map((a) => ({ nilai: a, label: sebutanAturanTurun(a) }))}
      />
    </BagianKebijakan>
  );
}

function BagianPita({ nilai, tetap }: PropsBagian) {
  const { skala, rekapBatasAtas, rekapKosong } = nilai;
  return (
    <BagianKebijakan
      judul="Predikat dan rekap"
      uraian="Berlaku bagi seluruh tahun, jadi tidak dapat diubah lagi sejak pengisian pertama tahun itu dibuka."
      tetap={tetap}
      nilai={{ rekapBatasAtas, rekapKosong }}
      pita={skala}
    >
      <TabelPita skala={skala} tetap={tetap !== null} />
      <MedanTeks
        label="Dalam rekap satu capaian dihitung paling tinggi (%)"
        nama="rekapBatasAtas"
        nilai={rekapBatasAtas}
        wajib={false}
        petunjuk="Kosong berarti sebesar capaiannya."
      />
      <MedanPilihan
        label="Realisasi yang belum diisi, dalam rekap"
        nama="rekapKosong"
        nilai={rekapKosong}
        pilihan={REKAP_KOSONG}
      />
    </BagianKebijakan>
  );
}

function BagianTindakLanjut({ nilai }: Pick<PropsBagian, "nilai">) {
  return (
    <BagianKebijakan
      judul="Tindak lanjut dan peringatan"
      uraian="Berlaku segera, juga bagi pengisian yang sedang berjalan. Angka yang sudah diajukan tidak berubah."
      tetap={null}
      nilai={{}}
    >
      <MedanTeks
        label="Rencana tindak lanjut wajib bila capaian di bawah (%)"
        nama="tindakLanjutDiBawah"
        nilai={nilai.tindakLanjutDiBawah}
      />
      <MedanTeks label="atau di atas (%)" nama="tindakLanjutDiAtas" nilai={nilai.tindakLanjutDiAtas} />
      <MedanTeks
        label="Perubahan yang diperingatkan (%)"
        nama="rasioLonjakan"
        nilai={nilai.rasioLonjakan}
        petunjuk="Realisasi yang berubah lebih dari ini terhadap periode atau tahun lalu ditandai bagi verifikator."
      />
    </BagianKebijakan>
  );
}
