// The counts that go with every rekap: members with a number, and those without by kind.
import type { JumlahRekap } from "#pengukuran";

/** The headings, in the order of `SelJumlah`. */
export const JUDUL_JUMLAH = [
  "Berangka",
  "Belum diisi",
  "Tidak tersedia",
  "Tidak terdefinisi",
  "Tidak dijadwalkan",
] as const;

/** Five cells of a table row. */
export function SelJumlah({ jumlah }: { readonly jumlah: JumlahRekap }) {
  return (
    <>
      <td className="bilangan">{jumlah.berangka}</td>
      <td className="bilangan">{jumlah.belum_diisi}</td>
      <td className="bilangan">{jumlah.tidak_tersedia}</td>
      <td className="bilangan">{jumlah.tidak_terdefinisi}</td>
      <td className="bilangan">{jumlah.tidak_dijadwalkan}</td>
    </>
  );
}
