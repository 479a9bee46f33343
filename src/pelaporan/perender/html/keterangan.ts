// What a drawn chart says in words beside the drawing: which series is which, and what its scales and marks are. Called by
// garis.ts and sebar.ts.
import { formatBesaran } from "#inti";
import type { Grafik } from "../../model.ts";
import { teksBatas } from "../svg/skala.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** Series beyond so many repeat the looks of the first ones; the table names them all. */
export const RUPA_GARIS = 6;

/** The look of a series; a single one carries the accent. */
export function kelasSeri(urutan: number, jumlah: number): string {
  return `lap-rupa-${jumlah === 1 ? 1 : urutan % RUPA_GARIS}`;
}

/** A piece of each line with its name; nothing for a single series, whose name is the title. */
export function drawLegenda({ seri }: Grafik): readonly Unsur[] {
  if (seri.length < 2) return [];
  const butir = seri.map(({ nama }, i) =>
    elemen(
      "li",
      {},
      elemen(
        "svg",
        { viewBox: "0 0 24 12", "aria-hidden": "true", class: `lap-contoh-garis ${kelasSeri(i, seri.length)}` },
        elemen("line", { x1: 0, x2: 24, y1: 6, y2: 6 }),
      ),
      nama,
    ),
  );
  return [elemen("ul", { class: "lap-legenda" }, ...butir)];
}

/** @example rentangSkala(grafik, 100) // "0% sampai 100%" */
export function rentangSkala({ satuan }: Grafik, batas: number): string {
  return `${formatBesaran("0", satuan)} sampai ${formatBesaran(teksBatas(batas), satuan)}`;
}

/** A sentence below the title. */
export function drawKeterangan(teks: string): Unsur {
  return elemen("p", { class: "lap-sub lap-keterangan" }, teks);
}
