// A form that changes what the address shows: works as plain GET before JavaScript arrives. Used by every data page.
import type { ReactNode } from "react";
import { Form } from "react-router";
import { useDataAkar } from "../../muat/data-akar.ts";

export type PropsPemilih = {
  readonly label: string;
  /** Parameters that the form keeps although it does not show them. */
  readonly tetap?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

export function Pemilih({ label, tetap = {}, children }: PropsPemilih) {
  return (
    <Form method="get" className="pemilih tak-dicetak" aria-label={label}>
      {children}
      {Object.entries(tetap).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <button type="submit" className="tombol">
        Lihat
      </button>
    </Form>
  );
}

export type PropsMedan = {
  readonly label: string;
  readonly nama: string;
  readonly nilai: string;
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[];
};

/** One labelled list of choices. The key makes it follow the address when another link changes that. */
export function MedanPilihan({ label, nama, nilai, pilihan }: PropsMedan) {
  return (
    <label className="medan">
      {label}
      <select key={nilai} name={nama} defaultValue={nilai}>
        {pilihan.map((p) => (
          <option key={p.nilai} value={p.nilai}>
            {p.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The perangkat daerah of the pemda. */
export function MedanPd({ kode }: { readonly kode: string }) {
  const { pd } = useDataAkar();
  return (
    <MedanPilihan
      label="Perangkat daerah"
      nama="pd"
      nilai={kode}
      pilihan={pd.map((p) => ({ nilai: p.kode, label: p.nama }))}
    />
  );
}

/** The shown year and its neighbours: plans reach ahead, and last year is what one compares with. */
export function MedanTahun({ tahun }: { readonly tahun: number }) {
  const pilihan = [tahun - 1, tahun, tahun + 1].map((t) => ({ nilai: String(t), label: `Tahun ${t}` }));
  return <MedanPilihan label="Tahun" nama="tahun" nilai={String(tahun)} pilihan={pilihan} />;
}
