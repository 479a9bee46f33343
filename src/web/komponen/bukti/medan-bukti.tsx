// The fields of the forms about evidence. A file that is too large is told before it is sent, where scripts run.
import { useId } from "react";
import { AKHIRAN_DITERIMA, formatUkuran, SEBUTAN_TIPE, UKURAN_TERBESAR } from "#inti";

export type PropsMedanUraian = {
  readonly label: string;
  readonly nama: string;
  readonly nilai?: string | undefined;
  readonly wajib?: boolean;
  /** Values offered while typing. */
  readonly usulan?: readonly string[];
};

/** A line of text. */
export function MedanUraian({ label, nama, nilai = "", wajib = false, usulan = [] }: PropsMedanUraian) {
  const id = useId();
  const daftar = usulan.length === 0 ? {} : { list: id };
  return (
    <div>
      <label className="medan">
        {label}
        <input
          type="text"
          name={nama}
          defaultValue={nilai}
          required={wajib}
          maxLength={2000}
          autoComplete="off"
          {...daftar}
        />
      </label>
      {usulan.length === 0 ? null : (
        <datalist id={id}>
          {usulan.map((u) => (
            <option key={u} value={u} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** The file itself. It stands last in its form: what was typed before it comes back even when the file is far too large. */
export function MedanBerkas({ label, wajib = true }: { readonly label: string; readonly wajib?: boolean }) {
  const id = useId();
  const besar = formatUkuran(UKURAN_TERBESAR);
  return (
    <div>
      <label className="medan">
        {label}
        <input
          type="file"
          name="berkas"
          accept={AKHIRAN_DITERIMA}
          required={wajib}
          aria-describedby={id}
          onChange={({ currentTarget }) => {
            const terlaluBesar = (currentTarget.files?.[0]?.size ?? 0) > UKURAN_TERBESAR;
            currentTarget.setCustomValidity(terlaluBesar ? `Berkas ini lebih besar dari ${besar}.` : "");
            currentTarget.reportValidity();
          }}
        />
      </label>
      <p id={id} className="mt-1 text-sm text-redup">
        {SEBUTAN_TIPE}. Paling besar {besar}.
      </p>
    </div>
  );
}
