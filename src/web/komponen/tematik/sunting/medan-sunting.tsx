// The fields of the theme editor: they show what was typed before a refusal, else what is stored.
import { type ReactNode, useId } from "react";
import { useIsi, useIsiBanyak, useSunting } from "./konteks-sunting.ts";

export type PropsMedanSunting = {
  readonly label: string;
  readonly nama: string;
  readonly isi?: string | null;
  readonly petunjuk?: string;
  readonly wajib?: boolean;
};

/** A line of text. */
export function MedanBaris({
  label,
  nama,
  isi,
  petunjuk,
  wajib = true,
  angka = false,
}: PropsMedanSunting & { readonly angka?: boolean }) {
  const [nilai, id] = [useIsi(nama, isi ?? ""), useId()];
  return (
    <Medan petunjuk={petunjuk} id={id}>
      <label className="medan">
        {label}
        <input
          type="text"
          name={nama}
          defaultValue={nilai}
          required={wajib}
          autoComplete="off"
          aria-describedby={petunjuk === undefined ? undefined : id}
          {...(angka ? { inputMode: "decimal" as const } : {})}
        />
      </label>
    </Medan>
  );
}

/** Several lines of text. */
export function MedanPanjang({
  label,
  nama,
  isi,
  petunjuk,
  wajib = true,
  baris = 2,
}: PropsMedanSunting & { readonly baris?: number }) {
  const [nilai, id] = [useIsi(nama, isi ?? ""), useId()];
  return (
    <Medan petunjuk={petunjuk} id={id}>
      <label className="medan">
        {label}
        <textarea
          name={nama}
          rows={baris}
          defaultValue={nilai}
          required={wajib}
          aria-describedby={petunjuk === undefined ? undefined : id}
        />
      </label>
    </Medan>
  );
}

type PropsPilih = PropsMedanSunting & {
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[];
};

/** One of several choices. */
export function MedanPilih({ label, nama, isi, petunjuk, pilihan }: PropsPilih) {
  const [nilai, id] = [useIsi(nama, isi ?? ""), useId()];
  return (
    <Medan petunjuk={petunjuk} id={id}>
      <label className="medan">
        {label}
        <select name={nama} defaultValue={nilai} aria-describedby={petunjuk === undefined ? undefined : id}>
          {pilihan.map((p) => (
            <option key={p.nilai} value={p.nilai}>
              {p.label}
            </option>
          ))}
        </select>
      </label>
    </Medan>
  );
}

/** A PD of the pemda, by code; "" where none is chosen, called `kosong`. */
export function MedanPdSunting({ kosong, ...medan }: PropsMedanSunting & { readonly kosong: string }) {
  const { pd } = useSunting();
  return (
    <MedanPilih
      {...medan}
      pilihan={[{ nilai: "", label: kosong }, ...pd.map((p) => ({ nilai: p.kode, label: p.nama }))]}
    />
  );
}

type PropsCentang = {
  readonly judul: string;
  readonly nama: string;
  readonly isi: readonly string[];
  readonly pilihan: PropsPilih["pilihan"];
};

/** Any number of choices. */
export function MedanCentang({ judul, nama, isi, pilihan }: PropsCentang) {
  const terpilih = useIsiBanyak(nama, isi);
  return (
    <fieldset className="w-full">
      <legend className="mb-1 text-sm text-redup">{judul}</legend>
      <div className="grid gap-1">
        {pilihan.map((p) => (
          <label key={p.nilai} className="flex items-start gap-2">
            <input
              type="checkbox"
              name={nama}
              value={p.nilai}
              defaultChecked={terpilih.includes(p.nilai)}
              className="mt-1.5"
            />
            {p.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Medan({
  petunjuk,
  id,
  children,
}: {
  readonly petunjuk: string | undefined;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      {children}
      {petunjuk === undefined ? null : (
        <p id={id} className="mt-1 max-w-prose text-sm text-redup">
          {petunjuk}
        </p>
      )}
    </div>
  );
}
