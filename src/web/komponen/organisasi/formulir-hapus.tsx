// Deleting what was entered by mistake, with the reason. Drawn folded on the page of a perangkat daerah.
import { Form } from "react-router";
import { MedanTeks } from "../masuk/medan.tsx";

/** `maksud` is what the action is told, `judul` what is deleted. */
export type PropsFormulirHapus = {
  readonly maksud: "hapus_pd" | "hapus_jabatan" | "hapus_pejabat";
  readonly id?: string;
  readonly judul: string;
  readonly petunjuk: string;
};

export function FormulirHapus({ maksud, id = "", judul, petunjuk }: PropsFormulirHapus) {
  return (
    <details className="lipat">
      <summary>{judul}</summary>
      <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label={judul}>
        <input type="hidden" name="maksud" value={maksud} />
        <input type="hidden" name="id" value={id} />
        <p className="text-redup">{petunjuk}</p>
        <MedanTeks label="Alasan menghapus" nama="alasan" />
        <button type="submit" className="tombol">
          Hapus
        </button>
      </Form>
    </details>
  );
}
