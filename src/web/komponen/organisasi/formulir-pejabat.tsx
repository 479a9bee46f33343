// The fields of a term in an office: who, as what, from when to when.
import { Form } from "react-router";
import { STATUS_PEJABAT } from "../../tampilan/organisasi.ts";
import { MedanHari } from "../jadwal/medan-hari.tsx";
import { MedanTeks } from "../masuk/medan.tsx";

export type NilaiPejabat = Readonly<Record<"nama" | "status" | "mulai" | "selesai", string>>;
/** `id` "" makes a new one. */
export type PropsFormulirPejabat = {
  readonly id: string;
  readonly jabatanId: string;
  readonly nilai: NilaiPejabat;
  readonly judul: string;
};

export function FormulirPejabat({ id, jabatanId, nilai, judul }: PropsFormulirPejabat) {
  return (
    <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label={judul}>
      <input type="hidden" name="maksud" value="pejabat" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="jabatanId" value={jabatanId} />
      <MedanTeks label="Nama pejabat" nama="nama" nilai={nilai.nama} />
      <div className="formulir-baris">
        <label className="medan">
          Status
          <select name="status" defaultValue={nilai.status}>
            {STATUS_PEJABAT.map(({ nilai: status, label }) => (
              <option key={status} value={status}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <MedanHari label="Mulai" nama="mulai" nilai={nilai.mulai} wajib={false} />
        <MedanHari label="Selesai" nama="selesai" nilai={nilai.selesai} wajib={false} />
      </div>
      <button type="submit" className="tombol utama">
        Simpan pejabat
      </button>
    </Form>
  );
}
