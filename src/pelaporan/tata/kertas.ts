// Which sheet of paper a report needs. Called by the paper formats (PDF, DOCX).
import type { Dokumen } from "../model.ts";
import { nilaiMuat } from "./lebar-kolom.ts";
import type { GayaTabel } from "./ukur-tabel.ts";

/** The smallest print of a table, in points. */
export const UKURAN_TERKECIL = 7;

/**
 * A3 for a landscape report with a table whose numbers do not stand side by side on A4 even in the smallest print; A4
 * otherwise. `lebar` is the room for text on A4 in points.
 */
export function kertasOf({ tata, bagian }: Dokumen, lebar: number, tepiX: number): "a4" | "a3" {
  if (tata === "naskah") return "a4";
  const gaya: GayaTabel = { ukuran: UKURAN_TERKECIL, tebal: false, tepiX, tepiY: 0, tinggiRumus: 0 };
  const tabel = bagian.flatMap((b) => b.blok).filter((b) => b.jenis === "tabel");
  return tabel.some((t) => nilaiMuat(t, lebar, gaya) === "tidak") ? "a3" : "a4";
}
