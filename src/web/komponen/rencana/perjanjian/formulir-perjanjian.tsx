// The forms of one agreement: its annexes, signing, dropping it, attaching the signed file.
import { useId } from "react";
import { Form } from "react-router";
import { formatUkuran, UKURAN_TERBESAR } from "#inti";
import { MedanUraian } from "../../bukti/medan-bukti.tsx";
import { MedanHari } from "../../jadwal/medan-hari.tsx";

/** Whether the targets per triwulan are an annex. */
export function FormulirLampiran({ triwulan }: { readonly triwulan: boolean }) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label="Lampiran perjanjian">
      <input type="hidden" name="maksud" value="lampiran" />
      <label className="flex items-center gap-2">
        <input type="checkbox" name="triwulan" value="ya" defaultChecked={triwulan} />
        Sertakan target triwulan sebagai lampiran ketiga
      </label>
      <button type="submit" className="tombol">
        Simpan lampiran
      </button>
    </Form>
  );
}

type PropsTanda = { readonly tempat: string; readonly tanggal: string };

/** Place and date; sending it freezes what the agreement says. */
export function FormulirTanda({ tempat, tanggal }: PropsTanda) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label="Catat penandatanganan">
      <input type="hidden" name="maksud" value="tanda" />
      <div className="formulir-baris">
        <MedanUraian label="Tempat" nama="tempat" nilai={tempat} wajib />
        <MedanHari label="Tanggal" nama="tanggal" nilai={tanggal} />
      </div>
      <p className="text-sm text-redup">
        Pihak-pihaknya ialah pejabat pada tanggal itu. Sesudah dicatat, isi perjanjian tidak berubah lagi.
      </p>
      <button type="submit" className="tombol utama">
        Catat sebagai ditandatangani
      </button>
    </Form>
  );
}

export function FormulirBatal() {
  return (
    <Form method="post" reloadDocument className="mt-4" aria-label="Batalkan perjanjian">
      <input type="hidden" name="maksud" value="batal" />
      <button type="submit" className="tombol">
        Batalkan penyusunan
      </button>
    </Form>
  );
}

/** A scan, or the file with electronic signatures. */
export function FormulirBerkas() {
  const id = useId();
  return (
    <Form
      method="post"
      reloadDocument
      encType="multipart/form-data"
      className="formulir max-w-2xl"
      aria-label="Lampirkan naskah bertanda tangan"
    >
      <input type="hidden" name="maksud" value="berkas" />
      <div>
        <label className="medan">
          Berkas PDF
          <input type="file" name="berkas" accept=".pdf" required aria-describedby={id} />
        </label>
        <p id={id} className="mt-1 text-sm text-redup">
          Pindaian atau naskah bertanda tangan elektronik. Paling besar {formatUkuran(UKURAN_TERBESAR)}.
        </p>
      </div>
      <button type="submit" className="tombol">
        Lampirkan
      </button>
    </Form>
  );
}
