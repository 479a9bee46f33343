// A labelled text of several lines: the note of a return, the reason of a change.
export type PropsCatatan = {
  readonly label: string;
  readonly nama: string;
  readonly nilai?: string;
  readonly wajib?: boolean;
};

/** Where the browser would refuse an empty field before sending, leave `wajib` off for forms with several buttons. */
export function MedanCatatan({ label, nama, nilai = "", wajib = false }: PropsCatatan) {
  return (
    <label className="medan">
      {label}
      <textarea name={nama} defaultValue={nilai} rows={3} maxLength={2000} required={wajib} />
    </label>
  );
}
