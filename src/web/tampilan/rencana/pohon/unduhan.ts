// The formats a plan's tree can be downloaded in. Shared by the editor's links and the download route.
export const FORMAT_POHON = [
  { kode: "svg", nama: "SVG", mime: "image/svg+xml" },
  { kode: "png", nama: "PNG", mime: "image/png" },
  {
    kode: "pptx",
    nama: "PPTX",
    mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  { kode: "pdf", nama: "PDF", mime: "application/pdf" },
] as const;
export type FormatPohon = (typeof FORMAT_POHON)[number]["kode"];
