// Web paths of the explanations of a theme's figures. Pure; called by whatever shows one.

/** Words for a part of the tagged budget beside the codes of strategies; no code begins with "_". */
export const LINGKUP_SEMUA = "_semua";
export const LINGKUP_TANPA_STRATEGI = "_tanpa-strategi";

/** The part of the budget that belongs to a strategy (null: to none). @example lingkupStrategi(null) // "_tanpa-strategi" */
export function lingkupStrategi(kode: string | null): string {
  return kode ?? LINGKUP_TANPA_STRATEGI;
}

/**
 * The page that explains money of a theme: tagged (`strategi`) or spent (`serapan`), or one tagged row (`penanda`).
 * @example alamatUang("serapan", "kemiskinan", 2024, "_semua") // "/jelaskan/serapan/kemiskinan/2024/_semua"
 */
export function alamatUang(
  besaran: "strategi" | "serapan" | "penanda",
  temaKode: string,
  tahun: number,
  bagian: string,
): string {
  return `/jelaskan/${besaran}/${temaKode}/${tahun}/${bagian}`;
}
