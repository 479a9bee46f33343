// Words of the pohon editor for what a node holds. Pure.
import { labelJenisSimpul, type TingkatKinerja } from "#perencanaan";

/** The levels of performance of PermenPANRB 89/2021. */
export const LABEL_TINGKAT: Readonly<Record<TingkatKinerja, string>> = {
  hasil_akhir: "Hasil akhir",
  hasil_antara: "Hasil antara",
  hasil_langsung: "Hasil langsung",
  keluaran: "Keluaran",
};

/** The kind of a node as planners say it. @example labelJenis("kondisi") // "Kondisi (faktor kunci keberhasilan)" */
export function labelJenis(jenis: Parameters<typeof labelJenisSimpul>[0]): string {
  return jenis === "kondisi" ? "Kondisi (faktor kunci keberhasilan)" : labelJenisSimpul(jenis);
}

/** How a name is shortened in a message. @example ringkas("x".repeat(90)).length // 60 */
export function ringkas(nama: string, maks = 60): string {
  return nama.length <= maks ? nama : `${nama.slice(0, maks - 1).trimEnd()}…`;
}
