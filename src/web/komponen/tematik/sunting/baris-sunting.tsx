// One row of the theme editor: what it holds, how it moves, how it is changed and deleted, and what was just done to it.
import type { ReactNode } from "react";
import { type BagianBerurut, type BagianTema, type RujukanBaris, SEBUTAN_BAGIAN } from "#tematik";
import { Kabar } from "../../masuk/medan.tsx";
import { TombolSunting } from "./formulir-sunting.tsx";
import { useSunting } from "./konteks-sunting.ts";

/** What was done last, where it was done. */
export function KabarDi({ id }: { readonly id: string }) {
  const { kabar } = useSunting();
  return kabar?.di === id ? <Kabar pesan={kabar.pesan} baik /> : null;
}

export type PropsGeser = {
  readonly bagian: BagianBerurut;
  readonly id: string;
  readonly nama: string;
  /** Place among its siblings, from 0, and how many there are. */
  readonly ke: number;
  readonly dari: number;
};

/** The buttons that move a row one place. */
export function Geser({ bagian, id, nama, ke, dari }: PropsGeser) {
  if (dari < 2) return null;
  const tombol = (arah: "naik" | "turun", label: string, tanda: string) => (
    <TombolSunting maksud="geser" tetap={{ bagian, id, arah }}>
      <span aria-hidden="true">{tanda}</span> {label}
      <span className="sr-only"> {nama}</span>
    </TombolSunting>
  );
  return (
    <div className="flex flex-none gap-2">
      {ke > 0 ? tombol("naik", "Naik", "↑") : null}
      {ke < dari - 1 ? tombol("turun", "Turun", "↓") : null}
    </div>
  );
}

export type PropsHapus = {
  readonly bagian: BagianTema;
  readonly id: string;
  readonly versi: number;
  readonly nama: string;
  readonly rujukan: RujukanBaris | undefined;
  /** The element where the deletion is told. */
  readonly di: string;
};

/** Deleting a row: what keeps it, or what goes with it, before the button. */
export function HapusBaris({ bagian, id, versi, nama, rujukan, di }: PropsHapus) {
  const { ikut = [], menahan = [] } = rujukan ?? {};
  const sebutan = SEBUTAN_BAGIAN[bagian];
  return (
    <details className="lipat">
      <summary>
        Hapus {sebutan}
        <span className="sr-only"> {nama}</span>
      </summary>
      {menahan.length > 0 ? (
        <p>Belum dapat dihapus karena masih dipakai: {menahan.join(", ")}. Hapus atau pindahkan itu dahulu.</p>
      ) : (
        <>
          <p>{ikut.length === 0 ? "Tidak ada yang lain yang ikut terhapus." : `Ikut terhapus: ${ikut.join(", ")}.`}</p>
          <TombolSunting maksud="hapus" tetap={{ bagian, id, versi: String(versi), di }} kelas="tombol">
            Hapus {sebutan}
            <span className="sr-only"> {nama}</span>
          </TombolSunting>
        </>
      )}
    </details>
  );
}

/** What can be done with a row: folded forms side by side. */
export function Tindakan({ children }: { readonly children: ReactNode }) {
  return <div className="sunting-tindakan">{children}</div>;
}

/** `judul` is the row in words; `children` its details and forms. */
export type PropsBarisSunting = {
  readonly id: string;
  readonly judul: ReactNode;
  readonly geser?: Omit<PropsGeser, "id">;
  readonly children: ReactNode;
};

export function BarisSunting({ id, judul, geser, children }: PropsBarisSunting) {
  return (
    <li id={id} className="kartu grid gap-2">
      <KabarDi id={id} />
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">{judul}</div>
        {geser === undefined ? null : <Geser id={id} {...geser} />}
      </div>
      {children}
    </li>
  );
}
