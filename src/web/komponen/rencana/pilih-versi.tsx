// Which version of which document a planning page shows, as a plain chooser. Used by the planning grids.
import { type DokumenRencana, sebutanKeadaanVersi, sebutanVersi } from "#perencanaan";

export type PropsPilihVersi = { readonly dokumen: readonly DokumenRencana[]; readonly kini: string | null };

export function MedanVersi({ dokumen, kini }: PropsPilihVersi) {
  return (
    <label className="medan">
      Dokumen dan versi
      <select name="versi" defaultValue={kini ?? "berlaku"}>
        <option value="berlaku">Yang berlaku</option>
        {dokumen.flatMap((d) =>
          d.versi.map((v) => (
            <option key={v.id} value={v.id}>
              {`${d.judul}, ${sebutanVersi(v.nomor).toLowerCase()} (${sebutanKeadaanVersi(v.keadaan).toLowerCase()})`}
            </option>
          )),
        )}
      </select>
    </label>
  );
}
