// Fields of the form of an indikator, each with its label, hint and what is wrong with it. Used by the parts of the form.
import type { ReactNode } from "react";
import type { SalahKetikan } from "../../../tampilan/rencana/indikator/ketikan.ts";
import type { Pilihan } from "../../../tampilan/rencana/indikator/lembar.ts";
import "../../../gaya/isi.css";

/** `medan` is what refusals name; `nama` the form field where that is called otherwise. */
export type PropsMedan = {
  readonly medan: string;
  readonly nama?: string;
  readonly label: ReactNode;
  readonly salah: readonly SalahKetikan[];
  readonly petunjuk?: string;
  readonly wajib?: boolean;
};

/** The id of a field, for links from the list of refusals. @example idMedan("variabel.0.nama") */
export function idMedan(medan: string): string {
  return `indikator-${medan.replaceAll(".", "-")}`;
}

function useAtribut({ medan, nama = medan, salah, petunjuk, wajib = false }: PropsMedan) {
  const id = idMedan(medan);
  const keliru = salah.some((s) => s.medan === medan);
  const uraian = [keliru ? `${id}-salah` : "", petunjuk === undefined ? "" : `${id}-petunjuk`].filter((u) => u !== "");
  return {
    id,
    name: nama,
    ...(uraian.length > 0 ? { "aria-describedby": uraian.join(" ") } : {}),
    ...(keliru ? { "aria-invalid": true } : {}),
    ...(wajib ? { "aria-required": true } : {}),
  };
}

function Bingkai({ children, ...props }: PropsMedan & { readonly children: ReactNode }) {
  const { medan, label, salah, petunjuk, wajib = false } = props;
  const id = idMedan(medan);
  return (
    <div className="isi-medan">
      <label htmlFor={id}>
        {label}
        {wajib ? <span className="isi-wajib"> (wajib)</span> : null}
      </label>
      {children}
      {petunjuk === undefined ? null : (
        <p id={`${id}-petunjuk`} className="text-sm text-redup">
          {petunjuk}
        </p>
      )}
      {salah
        .filter((s) => s.medan === medan)
        .map((s) => (
          <p key={s.pesan} id={`${id}-salah`} className="isi-salah nada-gawat">
            {s.pesan}
          </p>
        ))}
    </div>
  );
}

type Terkendali = {
  readonly nilai: string;
  readonly onUbah?: (nilai: string) => void;
  readonly onSelesai?: () => void;
};

/** One line of text. With `onUbah` the caller keeps what is typed, else the field does. */
export function MedanBaris({ nilai, onUbah, onSelesai, ...props }: PropsMedan & Terkendali) {
  return (
    <Bingkai {...props}>
      <input
        type="text"
        autoComplete="off"
        onBlur={onSelesai}
        {...useAtribut(props)}
        {...(onUbah === undefined
          ? { defaultValue: nilai }
          : { value: nilai, onChange: (k) => onUbah(k.target.value) })}
      />
    </Bingkai>
  );
}

/** Text of any length. */
export function MedanUraian({
  nilai,
  onUbah,
  baris = 3,
  ...props
}: PropsMedan & Terkendali & { readonly baris?: number }) {
  return (
    <Bingkai {...props}>
      <textarea
        rows={baris}
        spellCheck={onUbah === undefined}
        {...useAtribut(props)}
        {...(onUbah === undefined
          ? { defaultValue: nilai }
          : { value: nilai, onChange: (k) => onUbah(k.target.value) })}
      />
    </Bingkai>
  );
}

/** A choice; `kosong` is the first entry, for nothing chosen. */
export function MedanPilih({
  nilai,
  onUbah,
  pilihan,
  kosong,
  ...props
}: PropsMedan & Terkendali & { readonly pilihan: readonly Pilihan[]; readonly kosong?: string }) {
  return (
    <Bingkai {...props}>
      <select
        {...useAtribut(props)}
        {...(onUbah === undefined
          ? { defaultValue: nilai }
          : { value: nilai, onChange: (k) => onUbah(k.target.value) })}
      >
        {kosong === undefined ? null : <option value="">{kosong}</option>}
        {pilihan.map((p) => (
          <option key={p.nilai} value={p.nilai}>
            {p.label}
          </option>
        ))}
      </select>
    </Bingkai>
  );
}
