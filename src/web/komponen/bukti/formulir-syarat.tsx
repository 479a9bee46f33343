// The form by which an admin or the verifikator says which evidence the indikator requires.
import { Form } from "react-router";
import type { TolakBukti } from "../../muat/isian-bukti.ts";

export type PropsFormulirSyarat = { readonly syarat: readonly string[]; readonly ditolak: TolakBukti | null };

export function FormulirSyarat({ syarat, ditolak }: PropsFormulirSyarat) {
  const nilai = ditolak?.isian.maksud === "syarat" ? ditolak.isian.syarat : syarat.join("\n");
  return (
    <section aria-labelledby="atur-syarat" className="mt-8">
      <h2 id="atur-syarat">Atur bukti yang diwajibkan</h2>
      <Form method="post" reloadDocument className="mt-2 grid gap-3" aria-labelledby="atur-syarat">
        <input type="hidden" name="maksud" value="syarat" />
        <label className="medan">
          Satu jenis bukti per baris, misalnya Daftar hadir
          <textarea name="syarat" rows={4} defaultValue={nilai} />
        </label>
        <div>
          <button type="submit" className="tombol">
            Simpan
          </button>
        </div>
      </Form>
    </section>
  );
}
