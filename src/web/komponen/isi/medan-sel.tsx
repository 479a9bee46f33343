// One field of a row: a number, a choice or a text, with its label and what is wrong with it. The text in it belongs to
// the browser; the live sheet listens at the form.
import { type ReactNode, useState } from "react";
import { idMedan, namaMedan } from "../../tampilan/isi/nama-medan.ts";
import { useSel } from "./use-papan.ts";
import "../../gaya/isi.css";

export type PropsMedanSel = {
  readonly kunci: string;
  readonly kolom: string;
  readonly label: ReactNode;
  readonly satuan?: string;
  readonly wajib?: boolean;
};

/** A number as Indonesians type it. */
export function MedanAngka(props: PropsMedanSel) {
  const { awal, atribut } = useMedan(props);
  return (
    <Bingkai {...props}>
      <span className="isi-angka">
        <input type="text" inputMode="decimal" autoComplete="off" defaultValue={awal} {...atribut} />
        {props.satuan === undefined ? null : <span className="isi-satuan">{props.satuan}</span>}
      </span>
    </Bingkai>
  );
}

/** A text of any length. */
export function MedanUraian({ baris = 2, ...props }: PropsMedanSel & { readonly baris?: number }) {
  const { awal, atribut } = useMedan(props);
  return (
    <Bingkai {...props}>
      <textarea rows={baris} defaultValue={awal} {...atribut} />
    </Bingkai>
  );
}

/** A choice. */
export function MedanCara({
  pilihan,
  ...props
}: PropsMedanSel & { readonly pilihan: readonly { readonly nilai: string; readonly label: string }[] }) {
  const { awal, atribut } = useMedan(props);
  return (
    <Bingkai {...props}>
      <select defaultValue={awal} {...atribut}>
        {pilihan.map(({ nilai, label }) => (
          <option key={nilai} value={nilai}>
            {label}
          </option>
        ))}
      </select>
    </Bingkai>
  );
}

/** What all fields share. The first text stays: from then on the field holds its own. */
function useMedan({ kunci, kolom, wajib = false }: PropsMedanSel) {
  const { ketikan, salah } = useSel(kunci);
  const [awal] = useState(ketikan[kolom] ?? "");
  const id = idMedan(kunci, kolom);
  const keliru = salah.some((s) => s.kolom === kolom);
  const atribut = {
    id,
    name: namaMedan(kunci, kolom),
    "data-kunci": kunci,
    "data-kolom": kolom,
    ...(keliru ? { "aria-invalid": true, "aria-describedby": `${id}-salah` } : {}),
    ...(wajib ? { "aria-required": true } : {}),
  };
  return { awal, atribut };
}

function Bingkai({ kunci, kolom, label, wajib = false, children }: PropsMedanSel & { readonly children: ReactNode }) {
  const { salah } = useSel(kunci);
  const pesan = salah.find((s) => s.kolom === kolom)?.pesan;
  const id = idMedan(kunci, kolom);
  return (
    <div className="isi-medan">
      <label htmlFor={id}>
        {label}
        {wajib ? <span className="isi-wajib"> (wajib)</span> : null}
      </label>
      {children}
      {pesan === undefined ? null : (
        <p id={`${id}-salah`} className="isi-salah nada-gawat">
          {pesan}
        </p>
      )}
    </div>
  );
}
