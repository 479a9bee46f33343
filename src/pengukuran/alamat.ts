// Web paths of explanation pages, so that every cell, finding and report links to the same place.

/**
 * Path of the page that explains a figure of an indikator.
 * @example alamatJelaskan("capaian", "disnaker", "ikm", "2023") // "/jelaskan/capaian/disnaker/ikm/2023"
 */
export function alamatJelaskan(
  besaran: "capaian" | "realisasi",
  pdKode: string,
  indikatorKode: string,
  periode: string,
): string {
  return `/jelaskan/${besaran}/${encodeURIComponent(pdKode)}/${encodeURIComponent(indikatorKode)}/${periode}`;
}
