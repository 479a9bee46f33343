// Cells for the tests of charts.
import { selKosong } from "../sel.ts";
import type { SelAngka } from "../tipe.ts";

/** A cell of that many percent; null: nobody filled it in. */
export function sel(nilai: string | null): SelAngka {
  return nilai === null ? selKosong({ jenis: "belum_diisi" }) : { teks: `${nilai}%`, nilai, kosong: null };
}
