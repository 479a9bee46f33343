// One variable of a formula: name, meaning, unit, a number to try out. Works as plain fields; with JavaScript the new name
// goes into the formula as soon as the field is left.
import type { KetikanVariabel, SalahKetikan } from "../../../tampilan/rencana/indikator/ketikan.ts";
import { MedanBaris } from "./medan.tsx";

export type PropsVariabel = {
  readonly ke: number;
  readonly variabel: KetikanVariabel;
  readonly salah: readonly SalahKetikan[];
  readonly onUbah: (bagian: Partial<KetikanVariabel>) => void;
  readonly onGantiNama: () => void;
  readonly onHapus: () => void;
};

export function BarisVariabel({ ke, variabel, salah, onUbah, onGantiNama, onHapus }: PropsVariabel) {
  const medan = (nama: keyof KetikanVariabel, label: string) => ({
    medan: `variabel.${ke}.${nama}`,
    nama: `variabel_${nama}`,
    label,
    nilai: variabel[nama],
    salah,
    onUbah: (nilai: string) => onUbah({ [nama]: nilai }),
  });
  return (
    <fieldset className="indikator-variabel">
      <legend>Variabel {ke + 1}</legend>
      <input type="hidden" name="variabel_semula" value={variabel.semula} />
      <MedanBaris {...medan("nama", "Nama dalam rumus")} onSelesai={onGantiNama} />
      <MedanBaris {...medan("label", "Artinya")} />
      <MedanBaris {...medan("satuan", "Satuan")} />
      <MedanBaris {...medan("coba", "Angka percobaan")} />
      <button
        type="submit"
        name="maksud"
        value={`hapus_variabel:${ke}`}
        className="tombol"
        aria-label={`Hapus variabel ${variabel.nama === "" ? ke + 1 : variabel.nama}`}
        onClick={(kejadian) => {
          kejadian.preventDefault();
          onHapus();
        }}
      >
        Hapus
      </button>
    </fieldset>
  );
}
