// The slide's geometry and what the layout of one block is asked and answers. All lengths are points.
import type { Objek } from "./objek.ts";

/** 16:9, 13.33 x 7.5 inches. */
export const LEMBAR = { lebar: 960, tinggi: 540 } as const;
export const TEPI_LEMBAR = 40;
/** Where a slide's content stands, between title (or subtitle) and footer. */
export const BIDANG_ISI = { x: TEPI_LEMBAR, y: 76, lebar: LEMBAR.lebar - 2 * TEPI_LEMBAR, tinggi: 420 } as const;
export const BIDANG_ISI_BERSUBJUDUL = { ...BIDANG_ISI, y: 92, tinggi: 404 } as const;
/** Title and subtitle of a content slide. */
export const BIDANG_JUDUL = { x: TEPI_LEMBAR, y: 24, lebar: BIDANG_ISI.lebar, tinggi: 36 } as const;
export const BIDANG_SUBJUDUL = { x: TEPI_LEMBAR, y: 60, lebar: BIDANG_ISI.lebar, tinggi: 22 } as const;
export const BIDANG_KAKI = { x: TEPI_LEMBAR, y: 509, lebar: 720, tinggi: 18 } as const;
export const BIDANG_NOMOR = { x: LEMBAR.lebar - TEPI_LEMBAR - 80, y: 509, lebar: 80, tinggi: 18 } as const;
/** Space between two blocks on a slide. */
export const SELA_BLOK = 14;

/** Room for a block: its width, what is left on the current slide, and what a fresh slide offers. */
export type Ruang = { readonly lebar: number; readonly sisa: number; readonly penuh: number };

/**
 * A part of a block that stays on one slide, its objects placed from (0, 0). Every part after the first begins a new
 * slide; the first one does when it is taller than what is left.
 */
export type Potongan = { readonly tinggi: number; readonly objek: readonly Objek[] };
