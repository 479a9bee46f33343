// The fonts a pemda may choose from: one closed list of what every format really has. Pure; read by the settings page and
// the renderers. PDF has only the fonts that come inside its compiler, all of them with serifs
// (docs/keputusan/015-tata-laporan.md).

/**
 * `kantor` is the name in Word, PowerPoint and Excel; `web` the list of a style sheet, with what stands in where a computer
 * lacks it; `pdf` the font in PDF. No font is wider than Arial, by whose widths tables and slides are measured.
 */
export const HURUF_LAPORAN = [
  {
    kode: "arial",
    nama: "Arial (PDF: Libertinus Serif)",
    kantor: "Arial",
    web: 'Arial,"Liberation Sans",Helvetica,sans-serif',
    pdf: "Libertinus Serif",
  },
  {
    kode: "times",
    nama: "Times New Roman (PDF: Libertinus Serif)",
    kantor: "Times New Roman",
    web: '"Times New Roman","Liberation Serif",Times,serif',
    pdf: "Libertinus Serif",
  },
  {
    kode: "cambria",
    nama: "Cambria (PDF: New Computer Modern)",
    kantor: "Cambria",
    web: 'Cambria,Caladea,"Times New Roman",serif',
    pdf: "New Computer Modern",
  },
] as const;

export type KodeHuruf = (typeof HURUF_LAPORAN)[number]["kode"];
export type HurufLaporan = (typeof HURUF_LAPORAN)[number];

/** The font of a document; Arial where none was chosen. @example hurufOf("times").kantor // "Times New Roman" */
export function hurufOf(kode: KodeHuruf | undefined): HurufLaporan {
  return HURUF_LAPORAN.find((h) => h.kode === kode) ?? HURUF_LAPORAN[0];
}
