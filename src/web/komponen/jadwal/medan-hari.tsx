// A labelled calendar day.
export type PropsHari = {
  readonly label: string;
  readonly nama: string;
  readonly nilai?: string;
  readonly wajib?: boolean;
  readonly terkunci?: boolean;
};

/** `terkunci`: shown and sent, but not to be changed. */
export function MedanHari({ label, nama, nilai = "", wajib = true, terkunci = false }: PropsHari) {
  return (
    <label className="medan medan-hari">
      {label}
      <input type="date" name={nama} defaultValue={nilai} required={wajib} readOnly={terkunci} />
    </label>
  );
}
