// The fields of one tag: its share and its strategy, and what is wrong with them. Used by both forms of the page.
import type { PilihanStrategi } from "../../../tampilan/tematik/penanda.ts";

export type PropsMedanTanda = {
  readonly id: string;
  /** What the fields are about, for screen readers. */
  readonly perihal: string;
  readonly nilai: string;
  readonly salah: string | undefined;
};

/** The share in percent. */
export function MedanBagian({ id, perihal, nilai, salah }: PropsMedanTanda) {
  return (
    <input
      type="text"
      name={`bagian.${id}`}
      defaultValue={nilai}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      aria-label={`Bagian (%) ${perihal}`}
      aria-invalid={salah === undefined ? undefined : true}
      aria-describedby={salah === undefined ? undefined : `salah-${id}`}
      className="penanda-bagian"
    />
  );
}

export function MedanStrategi({
  id,
  perihal,
  nilai,
  pilihan,
}: Omit<PropsMedanTanda, "salah"> & { readonly pilihan: readonly PilihanStrategi[] }) {
  return (
    <select name={`strategi.${id}`} defaultValue={nilai} aria-label={`Strategi ${perihal}`}>
      {pilihan.map((p) => (
        <option key={p.nilai} value={p.nilai}>
          {p.label}
        </option>
      ))}
    </select>
  );
}

/** Nothing where nothing is wrong. */
export function SalahTanda({ id, salah }: { readonly id: string; readonly salah: string | undefined }) {
  if (salah === undefined) return null;
  return (
    <p id={`salah-${id}`} className="penanda-salah">
      {salah}
    </p>
  );
}
