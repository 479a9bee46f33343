// What the plain form has done, told from the address after it was sent. Pure.

/**
 * The sentence for `?disimpan=3&diajukan=2`; null where the address tells of nothing.
 * @example kabarSelesai(new URLSearchParams("disimpan=3")) // "3 baris disimpan."
 */
export function kabarSelesai(params: URLSearchParams): string | null {
  const nama = ["disimpan", "diajukan", "ditarik"] as const;
  if (!nama.some((n) => params.has(n))) return null;
  const [disimpan, diajukan, ditarik] = nama.map((n) => jumlahOf(params.get(n)));
  const kalimat = [
    disimpan === 0 ? "" : `${disimpan} baris disimpan.`,
    diajukan === 0 ? "" : `${diajukan} indikator diajukan kepada kepala perangkat daerah.`,
    ditarik === 0 ? "" : "Pengajuan ditarik kembali.",
  ].filter((k) => k !== "");
  return kalimat.length === 0 ? "Tidak ada yang berubah." : kalimat.join(" ");
}

function jumlahOf(teks: string | null): number {
  return teks !== null && /^\d{1,5}$/.test(teks) ? Number(teks) : 0;
}
